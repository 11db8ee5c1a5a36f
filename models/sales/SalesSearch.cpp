// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/SalesSearch.h"

#include "models/core/NumberFormat.h"

#include <QCoreApplication>

namespace punte {

namespace {

QString hitMoney(const QString &amount, const QString &currency)
{
    return amount.isEmpty() ? QString() : NumberFormat::money(amount, currency.toLatin1());
}

SearchHit opportunityHit(const ResultSet &rows, int row)
{
    return {.kind = "opportunity", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"title").toString(),
        .subtitle = rows.value(row, u"company_name").toString(),
        .trailing = hitMoney(rows.value(row, u"amount").toString(), rows.value(row, u"currency").toString()), .stage = rows.value(row, u"stage").toString().toLatin1()};
}

SearchHit contractHit(const ResultSet &rows, int row)
{
    return {.kind = "contract", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"contract_number").toString(),
        .subtitle = rows.value(row, u"company_name").toString(),
        .trailing = hitMoney(rows.value(row, u"total_value").toString(), rows.value(row, u"currency").toString()), .icon = "document-edit-sign"};
}

} // namespace

SearchSource opportunitySearch() { return {QT_TRANSLATE_NOOP("Search", "Opportunities"), "opportunity", 20, "sales/search_opportunities", opportunityHit}; }

SearchSource contractSearch() { return {QT_TRANSLATE_NOOP("Search", "Contracts"), "contract", 40, "sales/search_contracts", contractHit}; }

} // namespace punte
