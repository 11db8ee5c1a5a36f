// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordForm.h"

#include "models/db/WhenLive.h"
#include "models/records/FieldFormat.h"
#include "models/records/KeysetQuery.h"
#include "models/records/Lookups.h"

#include <QJsonArray>

namespace punte {

RecordForm::RecordForm(Database &database, const TableInfo &table, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_reading(database, this)
    , m_table(table)
    , m_select(RowSelect::all(table))
{
}

Statement RecordForm::readStatement(const QUuid &id) const
{
    KeysetQuery query(m_table, m_select, CompiledFilter {QStringLiteral("TRUE"), {}, false}, {}, Qt::AscendingOrder);
    Statement statement = query.rows({id}, {}, false);
    statement.name = "read " + m_table.key;
    return statement;
}

void RecordForm::clear()
{
    const bool wasDirty = isDirty();
    ++m_generation;
    m_reading.drop();
    m_row = RecordRow {};
    m_theirs = RecordRow {};
    m_edits.clear();
    m_held.clear();
    m_checks.clear();
    m_loaded = m_new = m_stale = false;
    setState(SaveState::Clean);
    if (wasDirty)
        Q_EMIT dirtyChanged(false);
}

void RecordForm::load(const QUuid &id)
{
    if (m_loaded && !m_new && id != m_row.id)
        Q_EMIT leaving();
    clear();
    m_row.id = id;
    Request request;
    request.statements.append(readStatement(id));
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result) {
            m_lastError = result.error();
            Q_EMIT failed(m_lastError);
            whenLiveAgain(m_database, this, [this, id = m_row.id] {
                if (!m_loaded && m_row.id == id)
                    load(id);
            });
        } else if (result->first().rows.isEmpty()) {
            Q_EMIT missing();
        } else {
            m_row = m_select.row(result->first().rows.first());
            m_loaded = true;
            Q_EMIT loaded();
            emitAll();
            if (std::exchange(m_stale, false))
                refresh();
        }
    });
}

void RecordForm::beginNew(const QVariantMap &defaults)
{
    clear();
    m_new = m_loaded = true;
    m_row.id = Saves::newId();
    m_row.values.resize(m_select.aliases().size());
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        const QByteArray column = it.key().toLatin1();
        if (m_table.field(column) != nullptr)
            m_edits[column] = it.value();
        else if (const int shown = m_select.valueIndex(column); shown >= 0)
            m_row.values[shown] = it.value(); // the name beside a link: to be seen, no column to be written
    }
    Q_EMIT loaded();
    emitAll();
    if (isDirty())
        Q_EMIT dirtyChanged(true);
}

void RecordForm::emitAll()
{
    for (const Field &field : m_table.fields)
        Q_EMIT valueChanged(field.column);
}

QString RecordForm::title() const
{
    return value(m_table.titleColumn).toString();
}

QVariant RecordForm::value(QByteArrayView column) const
{
    const auto edit = m_edits.find(column.toByteArray());
    return edit != m_edits.end() ? edit->second : storedValue(column);
}

QString RecordForm::text(QByteArrayView column) const
{
    const Field *field = m_table.field(column);
    if (field == nullptr)
        return value(column).toString();
    const QVariant raw = value(column);
    QVariant display = field->displayColumn.isEmpty() || isChanged(column) ? QVariant() : storedValue(field->displayColumn);
    if (field->kind == FieldKind::Person && display.isNull() && !raw.isNull())
        display = Lookups::of(m_database).userName(raw.toUuid());
    return FieldFormat::text(*field, raw, display, value(field->currencyColumn).toString().trimmed());
}

FieldCheck RecordForm::setValue(QByteArrayView name, const QVariant &input)
{
    const QByteArray column = name.toByteArray();
    const Field *field = m_table.field(column);
    if (field == nullptr || !m_loaded)
        return {};
    const FieldCheck check = FieldFormat::check(*field, input);
    const bool wasDirty = isDirty();
    const bool error = check.level == FieldCheck::Level::Error;
    const QVariant next = error ? input : check.normalised; // what is typed wrong stays on screen, with its reason
    if (!error && FieldFormat::same(*field, storedValue(column), next))
        m_edits.erase(column);
    else
        m_edits[column] = next;
    if (check.level == FieldCheck::Level::Ok)
        m_checks.remove(column);
    else
        m_checks.insert(column, check);
    Q_EMIT valueChanged(column);
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    if (m_state == SaveState::Saved || m_state == SaveState::Refused)
        setState(SaveState::Clean);
    return check;
}

QList<QByteArray> RecordForm::errors() const
{
    QList<QByteArray> columns;
    for (const Field &field : m_table.fields) {
        const bool typed = m_checks.value(field.column).level == FieldCheck::Level::Error;
        // A database default may fill what a new record leaves empty; only fields of the form are asked for.
        const bool lacking = field.required && field.inForm && field.editable && (m_new || isChanged(field.column))
                             && FieldFormat::check(field, value(field.column)).level == FieldCheck::Level::Error;
        if (typed || lacking)
            columns.append(field.column);
    }
    return columns;
}

QVariantMap RecordForm::changes() const
{
    QVariantMap values;
    for (const auto &[column, value] : m_edits)
        values.insert(QString::fromLatin1(column), value);
    return values;
}

QList<QByteArray> RecordForm::contested() const
{
    QList<QByteArray> columns;
    if (m_theirs.id.isNull())
        return columns;
    for (const Field &field : m_table.fields) {
        const bool touched = m_edits.contains(field.column) || m_held.contains(field.column);
        if (touched && !FieldFormat::same(field, m_select.value(m_row, field.column), m_select.value(m_theirs, field.column)))
            columns.append(field.column);
    }
    return columns;
}

void RecordForm::revert()
{
    const bool wasDirty = isDirty();
    if (!m_theirs.id.isNull())
        m_row = m_theirs;
    m_theirs = RecordRow {};
    m_edits.clear();
    m_checks.clear();
    setState(SaveState::Clean);
    emitAll();
    if (wasDirty)
        Q_EMIT dirtyChanged(false);
}

void RecordForm::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

QJsonObject RecordForm::draft() const
{
    QJsonObject values;
    for (const auto &[column, value] : m_edits) {
        if (value.typeId() == QMetaType::QStringList)
            values.insert(QString::fromLatin1(column), QJsonArray::fromStringList(value.toStringList()));
        else
            values.insert(QString::fromLatin1(column), value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toString()));
    }
    return {{QStringLiteral("table"), QString::fromLatin1(m_table.name)},
            {QStringLiteral("id"), m_row.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("version"), m_row.version},
            {QStringLiteral("new"), m_new},
            {QStringLiteral("values"), values}};
}

void RecordForm::restoreDraft(const QJsonObject &draft)
{
    if (draft.value(QStringLiteral("table")).toString() != QLatin1String(m_table.name))
        return;
    const QJsonObject values = draft.value(QStringLiteral("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        setValue(it.key().toLatin1(), it.value().isArray() ? QVariant(it.value().toVariant().toStringList()) : it.value().toVariant());
}

} // namespace punte
