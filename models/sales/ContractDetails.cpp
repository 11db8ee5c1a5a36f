// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ContractDetails.h"

#include "models/db/SqlStore.h"

namespace punte {

ContractDetails::ContractDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"crm.tasks"}, parent)
{
}

QList<Statement> ContractDetails::question() const
{
    return {SqlStore::instance().statement("sales/list_open_tasks_of_contract", {{QStringLiteral("contract"), record()}, {QStringLiteral("limit"), limit}})};
}

void ContractDetails::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.constFirst();
    for (int i = 0; i < rows.rows.size(); ++i)
        m_tasks.append({rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt(), rows.value(i, u"title").toString(), rows.value(i, u"due_date")});
}

CompanyContracts::CompanyContracts(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"crm.contracts"}, parent)
{
}

QList<Statement> CompanyContracts::question() const
{
    return {SqlStore::instance().statement("sales/list_contracts_of_company", {{QStringLiteral("company"), record()}, {QStringLiteral("limit"), limit}})};
}

void CompanyContracts::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.constFirst();
    for (int i = 0; i < rows.rows.size(); ++i)
        m_contracts.append({rows.value(i, u"id").toUuid(), rows.value(i, u"contract_number").toString(), rows.value(i, u"title").toString(),
            rows.value(i, u"contract_type").toString(), rows.value(i, u"status").toString(), rows.value(i, u"currency").toString(),
            rows.value(i, u"monthly_fee").toString(), rows.value(i, u"total_value").toString(), rows.value(i, u"start_date"),
            rows.value(i, u"end_date"), rows.value(i, u"notice_on"), rows.value(i, u"renewal_on"), rows.value(i, u"auto_renewal").toBool()});
}

} // namespace punte
