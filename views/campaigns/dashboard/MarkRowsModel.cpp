// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/MarkRowsModel.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/campaigns/dashboard/DashboardText.h"

#include <QLocale>

namespace punte {

MarkRowsModel::MarkRowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void MarkRowsModel::setRows(const DashboardMark &mark, const MarkRows &rows)
{
    beginResetModel();
    m_mark = mark;
    m_rows = rows;
    switch (mark.kind) {
    case DashboardMark::Kind::Metrics: m_columns = {Day, Campaign, Channel, Word, Impressions, Clicks, Conversions, Cost, Revenue}; break;
    case DashboardMark::Kind::Spent: m_columns = {Day, Channel, Word, Cost}; break;
    case DashboardMark::Kind::Sends: m_columns = {Day, Campaign, Person, Word}; break;
    case DashboardMark::Kind::Variant: m_columns = {Day, Person, Word, Number, Successes}; break;
    case DashboardMark::Kind::Attribution: m_columns = {Day, Campaign, Channel, Word, Revenue}; break;
    case DashboardMark::Kind::Unattributed: m_columns = {Day, Word, Revenue}; break;
    }
    endResetModel();
}

int MarkRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.rows.size()); }

int MarkRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString MarkRowsModel::word(const MarkRow &row) const
{
    if (row.kind == "metrics")
        return DashboardText::source(row.word);
    if (row.kind == "message")
        return tr("Message");
    if (row.kind == "counted")
        return tr("Counted by a provider");
    if (row.kind == "conversion")
        return row.word == QLatin1String("service.appointments") ? tr("Appointment") : row.word == QLatin1String("crm.deals") ? tr("Contract") : tr("Won opportunity");
    if (row.kind == "attribution")
        return Enums::recordText("touchpoint_type", row.word);
    if (m_mark.kind == DashboardMark::Kind::Variant)
        return row.successes > 0 ? tr("Did it") : tr("Did not");
    return Enums::recordText("send_status", row.word);
}

QString MarkRowsModel::text(const MarkRow &row, Column column) const
{
    switch (column) {
    case Day: return row.day.isValid() ? DateFormat::shortDate(row.day) : QString();
    case Campaign: return row.campaign;
    case Channel: return QLocale().language() == QLocale::Romanian ? row.channel : row.channelEn;
    case Person: return row.person.isEmpty() && row.kind == "send" ? tr("Somebody") : row.person;
    case Word: return word(row);
    case Number: return NumberFormat::integer(row.number);
    case Successes: return NumberFormat::integer(row.successes);
    case Impressions: return NumberFormat::integer(row.sums.impressions);
    case Clicks: return NumberFormat::integer(row.sums.clicks);
    case Conversions: return NumberFormat::integer(row.sums.conversions);
    case Cost: return NumberFormat::decimal(Decimal(row.sums.cost, 2).toText(), 2);
    case Revenue: return NumberFormat::decimal(Decimal(row.sums.revenue, 2).toText(), 2);
    case ColumnCount: break;
    }
    return {};
}

QString MarkRowsModel::title(Column column)
{
    switch (column) {
    case Day: return tr("Day");
    case Campaign: return tr("Campaign");
    case Channel: return tr("Channel");
    case Person: return tr("Person");
    case Word: return tr("What");
    case Number: return tr("People");
    case Successes: return tr("Did it");
    case Impressions: return tr("Impressions");
    case Clicks: return tr("Clicks");
    case Conversions: return tr("Conversions");
    case Cost: return tr("Cost");
    case Revenue: return tr("Revenue");
    case ColumnCount: break;
    }
    return {};
}

QString MarkRowsModel::head(Column column) const
{
    const bool money = column == Cost || column == Revenue;
    return money && !m_mark.currency.isEmpty() ? tr("%1, %2", "amount, its currency").arg(title(column), QString::fromLatin1(m_mark.currency)) : title(column);
}

QStringList MarkRowsModel::totals() const
{
    QStringList all{tr("%n rows", nullptr, int(m_rows.count))};
    MarkRow sum;
    sum.number = m_rows.number;
    sum.successes = m_rows.successes;
    sum.sums = m_rows.sums;
    sum.currency = m_mark.currency;
    for (const Column column : m_columns)
        if (column >= Number)
            all << title(column) + QLatin1Char(' ') + text(sum, column) + (column < Cost ? QString() : QChar(QChar::Nbsp) + QString::fromLatin1(m_mark.currency));
    return all;
}

QVariant MarkRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.rows.size())
        return {};
    const Column column = m_columns.at(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows.rows.at(index.row()), column);
    if (role == Qt::TextAlignmentRole)
        return int((column >= Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant MarkRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return head(m_columns.at(section));
    return role == Qt::TextAlignmentRole ? QVariant(int((m_columns.at(section) >= Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)) : QVariant();
}

} // namespace punte
