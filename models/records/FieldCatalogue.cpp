// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/FieldCatalogue.h"

#include "models/core/Clock.h"

#include <QCoreApplication>

namespace punte {

QString Field::titleText() const
{
    return title != nullptr ? QCoreApplication::translate("Fields", title) : QString();
}

QString Field::tooltipText() const
{
    return tooltip != nullptr ? QCoreApplication::translate("Fields", tooltip) : QString();
}

bool Field::isRightAligned() const
{
    return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::Percent;
}

bool Field::isLink() const
{
    return kind == FieldKind::Person || kind == FieldKind::Company || kind == FieldKind::Contact || kind == FieldKind::Opportunity || kind == FieldKind::Campaign;
}

QByteArray Field::expression() const
{
    if (readExpression.isEmpty())
        return "t." + column;
    return QByteArray(readExpression).replace("{now}", Clock::sqlNow()); // a list says what the page around it says
}

const Field *TableInfo::field(QByteArrayView column) const
{
    const int index = indexOf(column);
    return index < 0 ? nullptr : &fields.at(index);
}

int TableInfo::indexOf(QByteArrayView column) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).column == column)
            return i;
    }
    return -1;
}

QByteArray TableInfo::displayExpressionOf(const Field &field) const
{
    if (!field.displayExpression.isEmpty() || field.displayColumn.isEmpty())
        return field.displayExpression;
    const Field *display = this->field(field.displayColumn);
    return display != nullptr ? display->expression() : QByteArray();
}

QString TableInfo::singularText() const
{
    return singular != nullptr ? QCoreApplication::translate("Records", singular) : QString();
}

QString TableInfo::rowCondition(bool deleted) const
{
    if (baseCondition.isEmpty())
        return QStringLiteral("TRUE");
    QString condition = QString::fromUtf8(baseCondition);
    return deleted ? condition.replace(QLatin1String("t.deleted_at IS NULL"), QLatin1String("t.deleted_at IS NOT NULL")) : condition;
}

QString TableInfo::pluralText() const
{
    return plural != nullptr ? QCoreApplication::translate("Records", plural) : QString();
}

FieldCatalogue &FieldCatalogue::instance()
{
    static FieldCatalogue catalogue;
    return catalogue;
}

void FieldCatalogue::add(TableInfo table)
{
    if (table.baseCondition.contains("t.deleted_at IS NULL") && !table.field("deleted_at"))
        table.fields.append({.column = "deleted_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Deleted"), .width = 140,
            .editable = false, .sortable = true, .inForm = false});
    const QByteArray key = table.key.isEmpty() ? table.name : table.key;
    m_keys.emplace(table.name, key); // a table that is described twice is known by its first description
    m_tables.insert_or_assign(key, std::move(table));
}

const TableInfo &FieldCatalogue::table(QByteArrayView nameOrKey) const
{
    if (const TableInfo *found = find(nameOrKey))
        return *found;
    qFatal("The field catalogue has no table %s", nameOrKey.toByteArray().constData());
}

bool FieldCatalogue::contains(QByteArrayView nameOrKey) const
{
    return find(nameOrKey) != nullptr;
}

const TableInfo *FieldCatalogue::find(QByteArrayView nameOrKey) const
{
    const QByteArray asked = nameOrKey.toByteArray();
    const auto named = m_keys.find(asked);
    const auto found = m_tables.find(named != m_keys.end() ? named->second : asked);
    return found != m_tables.end() ? &found->second : nullptr;
}

QList<QByteArray> FieldCatalogue::tables() const
{
    QList<QByteArray> names;
    for (const auto &entry : m_tables)
        names.append(entry.first);
    return names;
}

} // namespace punte
