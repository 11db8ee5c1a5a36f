// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"


namespace punte {

/// The open tasks of one contract, its reminder among them; read again when a task changes. GUI thread.
class ContractDetails final : public RecordDetails {
    Q_OBJECT
public:
    static constexpr int limit = 10;

    struct Task {
        QUuid id;
        int version = 0;
        QString title;
        QVariant due; ///< text for what a moment cannot hold (DateFormat::oddText)
    };

    ContractDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    /// Null = nothing.
    void setContract(const QUuid &contract) { setRecord(contract); }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_tasks.clear(); }
    void take(const QList<ResultSet> &results) override;

    QList<Task> m_tasks;
};

/// The contracts of one company; read again when a contract changes. GUI thread.
class CompanyContracts final : public RecordDetails {
    Q_OBJECT
public:
    static constexpr int limit = 200;

    struct Contract {
        QUuid id;
        QString number, title, type, status, currency, fee, total;
        QVariant start, end, notice, renewal;
        bool renewsItself = false;
    };

    CompanyContracts(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setCompany(const QUuid &company) { setRecord(company); }
    [[nodiscard]] const QList<Contract> &contracts() const { return m_contracts; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_contracts.clear(); }
    void take(const QList<ResultSet> &results) override;

    QList<Contract> m_contracts;
};

} // namespace punte
