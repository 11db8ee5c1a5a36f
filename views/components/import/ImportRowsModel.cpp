// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportRowsModel.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

namespace {

constexpr qsizetype importReasonText = 80; // of a value inside the reason

/// The fields a row is recognised by, in the order of the columns after the outcome.
const QList<QByteArray> &importShownFields(ImportKind kind)
{
    return importKindInfo(kind).shown;
}

} // namespace

ImportRowsModel::ImportRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportRowsModel::setJob(ImportJob *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    if (m_job) {
        connect(m_job, &ImportJob::recordChanged, this, &ImportRowsModel::showAnswer);
        connect(m_job, &QObject::destroyed, this, [this] {
            m_job = nullptr;
            reload();
        });
    }
    reload();
}

void ImportRowsModel::setFilter(std::optional<ImportOutcome> outcome)
{
    m_filter = outcome;
    reload();
}

void ImportRowsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (m_job) {
        if (m_filter) {
            m_rows = m_job->rowsWith(*m_filter);
        } else {
            m_rows = m_job->rowsWith(ImportOutcome::Asks);
            const QList<ImportRecord> &records = m_job->records();
            m_rows.reserve(records.size());
            for (int i = 0; i < records.size(); ++i) {
                if (records[i].outcome != ImportOutcome::Asks)
                    m_rows.append(i);
            }
        }
    }
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ImportRowsModel::recordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row] : -1;
}

const ImportRecord *ImportRowsModel::record(int row) const
{
    const int index = recordAt(row);
    // The job drops its records when its mapping changes, a moment before this model hears of it.
    return m_job && index >= 0 && index < m_job->records().size() ? &m_job->records()[index] : nullptr;
}

int ImportRowsModel::fieldOf(int column) const
{
    const int place = column - NameColumn;
    return m_job && place >= 0 && column < ColumnCount ? importFieldIndex(m_job->kind(), importShownFields(m_job->kind())[place]) : -1;
}

QString ImportRowsModel::rawCell(const ImportRecord &record, int field) const
{
    const QByteArray key = importFields(m_job->kind())[field].key;
    const QJsonArray cells = QJsonDocument::fromJson(record.raw).array();
    const QStringList &header = m_job->analysis().header;
    for (qsizetype i = 0; i < header.size() && i < cells.size(); ++i) {
        if (m_job->mapping().columns.value(header[i]) == key)
            return cells[i].toString().trimmed();
    }
    return {};
}

QString ImportRowsModel::shown(int field, const QString &value) const
{
    const ImportField &what = importFields(m_job->kind())[field];
    switch (what.kind) {
    case ImportValueKind::Amount: return NumberFormat::decimal(value, 2);
    case ImportValueKind::Word: return Enums::recordText(what.vocabulary, value);
    case ImportValueKind::Bool: return value == QLatin1String("true") ? tr("Yes") : tr("No");
    case ImportValueKind::Instant: {
        const QDateTime instant = QDateTime::fromString(value, Qt::ISODate);
        return DateFormat::isWholeDay(instant) ? DateFormat::shortDate(instant.date()) : DateFormat::shortInstant(instant);
    }
    default: return value;
    }
}

ImportCell ImportRowsModel::cell(int row, int column) const
{
    const ImportRecord *record = this->record(row);
    const int field = fieldOf(column);
    if (!record || field < 0)
        return {};
    ImportCell cell;
    const QString &value = record->value(field);
    const QString currency = column == AmountColumn && importFields(m_job->kind())[field].kind == ImportValueKind::Amount && m_job->counts().fileSums.size() > 1 ? currencyOf(*record) : QString();
    const bool asIs = record->outcome == ImportOutcome::Refused || (record->outcome == ImportOutcome::Asks && record->ambiguousField == field);
    cell.text = asIs ? rawCell(*record, field) : QString();
    if (cell.text.isEmpty() && !value.isNull())
        cell.text = shown(field, value);
    cell.isFresh = record->outcome == ImportOutcome::New && !value.isNull();
    if (record->outcome == ImportOutcome::Changed) {
        for (const ImportChange &change : record->changes) {
            if (change.field != field)
                continue;
            cell.before = change.before.isNull() ? QStringLiteral("–") : shown(field, change.before);
            cell.text = shown(field, change.after);
            cell.isFresh = true;
        }
    }
    if (!currency.isEmpty() && !cell.text.isEmpty() && !asIs)
        cell.text += QChar(QChar::Nbsp) + currency;
    return cell;
}

QString ImportRowsModel::currencyOf(const ImportRecord &record) const
{
    const int field = importFieldIndex(m_job->kind(), importKindInfo(m_job->kind()).currencyField);
    return field < 0 ? QString() : record.value(field);
}

QString ImportRowsModel::outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New: return tr("New");
    case ImportOutcome::Changed: return tr("Changed");
    case ImportOutcome::Unchanged: return tr("Unchanged");
    case ImportOutcome::Asks: return tr("Asks you");
    case ImportOutcome::Refused: return tr("Refused");
    }
    return {};
}

QString ImportRowsModel::reason(int row) const
{
    const ImportRecord *record = this->record(row);
    if (!record)
        return {};
    QStringList texts;
    const bool known = record->outcome == ImportOutcome::Changed || record->outcome == ImportOutcome::Unchanged;
    if (known && record->matchedBy != ImportMatch::None)
        texts.append(matchText(record->matchedBy));
    if (record->outcome == ImportOutcome::Changed)
        texts += changeTexts(*record);
    else if (record->outcome == ImportOutcome::Unchanged)
        texts.append(tr("all fields are equal"));
    else if (record->outcome == ImportOutcome::New && record->reasons.isEmpty())
        texts.append(m_job->kind() == ImportKind::Companies ? tr("no customer fits") : m_job->kind() == ImportKind::Opportunities ? tr("no opportunity fits") : tr("no record fits"));
    if (const QString said = record->reasonText(); !said.isEmpty())
        texts.append(said);
    return texts.join(QStringLiteral("; "));
}

QString ImportRowsModel::matchText(ImportMatch match)
{
    switch (match) {
    case ImportMatch::Identifier: return tr("same identifier");
    case ImportMatch::TaxId: return tr("same tax ID");
    case ImportMatch::Name: return tr("same name and city");
    case ImportMatch::Email: return tr("same e-mail");
    case ImportMatch::Chosen: return tr("the one you chose");
    case ImportMatch::None: break;
    }
    return {};
}

/// How many fields change, and what becomes of those that have no column of their own.
QStringList ImportRowsModel::changeTexts(const ImportRecord &record) const
{
    if (record.changes.isEmpty())
        return {tr("it is restored")};
    QStringList texts{tr("%n field(s) change", nullptr, int(record.changes.size()))};
    for (const ImportChange &change : record.changes) {
        const ImportField &field = importFields(m_job->kind())[change.field];
        if (importShownFields(m_job->kind()).contains(field.key))
            continue;
        const QString before = change.before.isNull() ? QStringLiteral("–") : shown(change.field, change.before).left(importReasonText);
        texts.append(tr("%1 %2 → %3", "field, old value, new value").arg(field.titleText(), before.simplified(), shown(change.field, change.after).left(importReasonText).simplified()));
    }
    return texts;
}

QStringList ImportRowsModel::choices(int row) const
{
    const ImportRecord *record = this->record(row);
    if (!record || record->outcome != ImportOutcome::Asks)
        return {};
    QStringList texts;
    for (const ImportChoice &choice : record->choices)
        texts.append(choice.what == ImportChoice::What::UseNumber ? NumberFormat::decimal(choice.value, 2) : choice.toText());
    return texts;
}

bool ImportRowsModel::answer(int row, int choice)
{
    return m_job && m_job->answer(recordAt(row), choice);
}

int ImportRowsModel::nextQuestion(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        if (const ImportRecord *record = this->record(candidate); record && record->outcome == ImportOutcome::Asks)
            return candidate;
    }
    return -1;
}

void ImportRowsModel::showAnswer(int record)
{
    const qsizetype row = m_rows.indexOf(record);
    if (row >= 0)
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const ImportRecord *record = index.isValid() ? this->record(index.row()) : nullptr;
    if (!record)
        return {};
    const bool right = index.column() == RowColumn || index.column() == AmountColumn;
    switch (role) {
    case Qt::TextAlignmentRole: return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole: return reason(index.row());
    case Qt::DisplayRole: break;
    default: return {};
    }
    if (index.column() == RowColumn)
        return record->number;
    if (index.column() == OutcomeColumn)
        return outcomeText(record->outcome);
    const ImportCell shownCell = cell(index.row(), index.column());
    return shownCell.before.isEmpty() ? shownCell.text : tr("%1 → %2").arg(shownCell.before, shownCell.text);
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn || section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // a narrow head is shortened
        return {};
    if (section == RowColumn)
        return tr("Row");
    if (section == OutcomeColumn)
        return tr("Outcome");
    const int field = fieldOf(section);
    if (field < 0)
        return QString();
    const QString title = importFields(m_job->kind())[field].titleText();
    if (section == NameColumn)
        return tr("%1 and reason").arg(title);
    // One currency in the file stands in the head, several stand in the cells.
    const QList<QByteArray> currencies = m_job->counts().fileSums.keys();
    return section == AmountColumn && currencies.size() == 1 && importFields(m_job->kind())[field].kind == ImportValueKind::Amount ? tr("%1, %2", "amount, currency").arg(title, QString::fromLatin1(currencies.first())) : title;
}

void ImportRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace punte
