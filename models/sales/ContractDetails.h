// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QObject>

namespace punte {

/// The open tasks of one contract, its reminder among them; read again when a task changes. GUI thread.
class ContractDetails final : public QObject {
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
    void setContract(const QUuid &contract);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void load();

    Database &m_database;
    QUuid m_contract;
    bool m_loading = false;
    QList<Task> m_tasks;
};

/// The contracts of one company; read again when a contract changes. GUI thread.
class CompanyContracts final : public QObject {
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
    void setCompany(const QUuid &company);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const QList<Contract> &contracts() const { return m_contracts; }

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void load();

    Database &m_database;
    QUuid m_company;
    bool m_loading = false;
    QList<Contract> m_contracts;
};

} // namespace punte
