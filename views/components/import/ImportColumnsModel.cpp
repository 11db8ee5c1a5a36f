// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportColumnsModel.h"

#include "models/records/Enums.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace punte {

namespace {

constexpr int importWordRows = 20'000; // read again for the words of another column
constexpr int importWordsShown = 200;
constexpr int importExamples = 5;
constexpr int importExampleLength = 60;

} // namespace

ImportColumnsModel::ImportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportColumnsModel::setJob(const ImportJob *job)
{
    m_job = job && !job->analysis().header.isEmpty() ? job : nullptr;
    m_words = m_job ? m_job->analysis().words : QStringList();
    reload();
}

void ImportColumnsModel::reload()
{
    QList<Row> rows;
    const QString words = m_job ? wordColumn(m_job->mapping()) : QString();
    for (int column = 0; column < columns(); ++column) {
        rows.append({column, {}, false});
        if (words.isEmpty() || m_job->analysis().header[column] != words)
            continue;
        for (const QString &word : std::as_const(m_words))
            rows.append({column, word, true});
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rows == m_rows && !rows.isEmpty()) { // scroll and current row stay where they are
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportColumnsModel::columns() const
{
    return m_job ? static_cast<int>(m_job->analysis().header.size()) : 0;
}

int ImportColumnsModel::usedColumns() const
{
    return m_job ? static_cast<int>(m_job->mapping().columns.size()) : 0;
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportColumnsModel::isWord(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].isWord;
}

bool ImportColumnsModel::isUsed(int row) const
{
    return m_job && row >= 0 && row < m_rows.size() && !code(m_rows[row]).isEmpty();
}

QByteArray ImportColumnsModel::vocabulary() const
{
    const int field = m_job ? importFieldIndex(m_job->kind(), importKindInfo(m_job->kind()).wordField) : -1;
    return field < 0 ? QByteArray() : importFields(m_job->kind())[field].vocabulary;
}

QString ImportColumnsModel::code(const Row &row) const
{
    return row.isWord ? m_job->mapping().words.value(row.word)
                      : QString::fromLatin1(m_job->mapping().columns.value(m_job->analysis().header.value(row.column)));
}

/// The column that holds stages or statuses under this mapping; empty when none does.
QString ImportColumnsModel::wordColumn(const ImportMapping &mapping) const
{
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        if (it.value() == importKindInfo(m_job->kind()).wordField)
            return it.key();
    }
    return {};
}

QList<ImportColumnsModel::Choice> ImportColumnsModel::choices(int row) const
{
    if (!m_job || row < 0 || row >= m_rows.size())
        return {};
    const QString now = code(m_rows[row]);
    QList<Choice> choices;
    if (m_rows[row].isWord) {
        choices.append({tr("not said"), QString(), now.isEmpty()});
        for (const EnumValue &value : Enums::values(vocabulary())) {
            const QString valueCode = QString::fromLatin1(value.code);
            choices.append({Enums::recordText(vocabulary(), valueCode), valueCode, valueCode == now});
        }
        return choices;
    }
    choices.append({tr("not imported"), QString(), now.isEmpty()});
    const QString name = m_job->analysis().header.value(m_rows[row].column);
    for (const ImportField &field : importFields(m_job->kind())) {
        const QString other = m_job->mapping().columns.key(field.key);
        const QString fieldCode = QString::fromLatin1(field.key);
        choices.append({other.isEmpty() || other == name ? field.titleText() : tr("%1 (now “%2”)", "field, column of the file").arg(field.titleText(), other.left(importExampleLength)),
                        fieldCode, fieldCode == now});
    }
    return choices;
}

void ImportColumnsModel::choose(int row, const QString &code)
{
    if (!m_job || row < 0 || row >= m_rows.size() || this->code(m_rows[row]) == code)
        return;
    if (m_rows[row].isWord)
        chooseWord(m_rows[row].word, code);
    else
        chooseColumn(m_rows[row].column, code.toLatin1());
}

void ImportColumnsModel::chooseWord(const QString &word, const QString &code)
{
    ImportMapping mapping = m_job->mapping();
    if (code.isEmpty())
        mapping.words.remove(word);
    else
        mapping.words.insert(word, code);
    Q_EMIT mappingChosen(mapping);
}

void ImportColumnsModel::chooseColumn(int column, const QByteArray &field)
{
    const QString name = m_job->analysis().header.value(column);
    ImportMapping mapping = m_job->mapping();
    mapping.columns.remove(name);
    if (!field.isEmpty()) { // a field has one column
        for (const QString &other : mapping.columns.keys(field))
            mapping.columns.remove(other);
        mapping.columns.insert(name, field);
    }
    const QString words = wordColumn(mapping);
    if (!words.isEmpty() && words != wordColumn(m_job->mapping())) {
        m_words = wordsOf(words);
        mapping.words = guessImportWords(m_job->kind(), m_words);
    }
    Q_EMIT mappingChosen(mapping);
}

/// Another column holds the stages now: its words are in the rows that were read.
QStringList ImportColumnsModel::wordsOf(const QString &header) const
{
    const qsizetype column = m_job->analysis().header.indexOf(header);
    QSet<QString> words;
    const auto take = [&](const QString &cell) {
        if (const QString word = cell.trimmed(); !word.isEmpty() && words.size() < importWordsShown)
            words.insert(word);
    };
    const QList<ImportRecord> &records = m_job->records();
    for (qsizetype i = 0; i < records.size() && i < importWordRows; ++i)
        take(QJsonDocument::fromJson(records[i].raw).array().at(column).toString());
    if (records.isEmpty()) { // the last mapping could not be used
        for (const QStringList &cells : m_job->analysis().sample)
            take(cells.value(column));
    }
    QStringList sorted = words.values();
    sorted.sort();
    return sorted;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!m_job || !index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const QString name = row.isWord ? row.word : m_job->analysis().header.value(row.column);
    QString meaning;
    for (const Choice &choice : index.column() == MeaningColumn || role == Qt::AccessibleTextRole ? choices(index.row()) : QList<Choice>()) {
        if (choice.isCurrent)
            meaning = choice.text;
    }
    switch (role) {
    case Qt::DisplayRole: return index.column() == FileColumn ? name : meaning;
    case Qt::AccessibleTextRole: return tr("%1 is %2", "column or word of the file, its meaning").arg(name, meaning);
    case Qt::ToolTipRole: break;
    default: return {};
    }
    QStringList lines{index.column() == MeaningColumn ? meaning : name};
    for (const QStringList &cells : m_job->analysis().sample) {
        if (!row.isWord && !cells.value(row.column).isEmpty() && lines.size() <= importExamples)
            lines.append(cells[row.column].left(importExampleLength));
    }
    return lines.join(u'\n');
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == FileColumn ? tr("In the file") : tr("In Punte");
}

} // namespace punte
