// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ContractDetails.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

ContractDetails::ContractDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "crm.tasks")
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &ContractDetails::load);
}

void ContractDetails::setContract(const QUuid &contract)
{
    if (contract == m_contract)
        return;
    m_contract = contract;
    m_tasks.clear();
    Q_EMIT changed();
    load();
}

void ContractDetails::load()
{
    if (m_contract.isNull())
        return;
    Request request;
    request.slot = "contract_tasks"; // those of a newer contract replace the ones that still wait
    request.statements = {SqlStore::instance().statement("sales/list_open_tasks_of_contract",
        {{QStringLiteral("contract"), m_contract}, {QStringLiteral("limit"), limit}})};
    m_loading = true;
    m_database.run(this, request, [this](const BatchResult &result) {
        m_loading = false;
        if (result) {
            m_tasks.clear();
            const ResultSet &rows = result->first();
            for (int i = 0; i < rows.rows.size(); ++i)
                m_tasks.append({rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt(), rows.value(i, u"title").toString(), rows.value(i, u"due_date")});
        } else if (result.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

CompanyContracts::CompanyContracts(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "crm.contracts")
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &CompanyContracts::load);
}

void CompanyContracts::setCompany(const QUuid &company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_contracts.clear();
    Q_EMIT changed();
    load();
}

void CompanyContracts::load()
{
    if (m_company.isNull())
        return;
    Request request;
    request.slot = "company_contracts";
    request.statements = {SqlStore::instance().statement("sales/list_contracts_of_company",
        {{QStringLiteral("company"), m_company}, {QStringLiteral("limit"), limit}})};
    m_loading = true;
    m_database.run(this, request, [this](const BatchResult &result) {
        m_loading = false;
        if (result) {
            m_contracts.clear();
            const ResultSet &rows = result->first();
            for (int i = 0; i < rows.rows.size(); ++i)
                m_contracts.append({rows.value(i, u"id").toUuid(), rows.value(i, u"contract_number").toString(), rows.value(i, u"title").toString(),
                    rows.value(i, u"contract_type").toString(), rows.value(i, u"status").toString(), rows.value(i, u"currency").toString(),
                    rows.value(i, u"monthly_fee").toString(), rows.value(i, u"total_value").toString(), rows.value(i, u"start_date"),
                    rows.value(i, u"end_date"), rows.value(i, u"notice_on"), rows.value(i, u"renewal_on"), rows.value(i, u"auto_renewal").toBool()});
        } else if (result.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

} // namespace punte
