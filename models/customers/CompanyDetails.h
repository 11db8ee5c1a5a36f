// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// What stands around one company: its people, open opportunities, open tasks and last interactions (on its page addresses and key figures
/// instead), read in one round trip and again when one of them changes. The company's own fields are the form's. GUI thread.
class CompanyDetails final : public RecordDetails {
    Q_OBJECT
public:
    /// How much: the inspector shows a few of each; the customer's page more, and the figures and addresses as well.
    enum class Extent { Inspector, Page };

    struct Contact {
        QUuid id;
        QString name, position, phone, email;
        bool primary = false;
        bool decides = false;
        int version = 0;
    };
    struct Opportunity {
        QUuid id;
        QString title, stage, amount, currency;
        QVariant closes; ///< here and below: text for what a date cannot hold (DateFormat::oddText)
    };
    struct Task {
        QUuid id;
        int version = 0;
        QString title;
        QVariant due;
        bool hasTime = false;
    };
    struct Interaction {
        QUuid id;
        QString type;
        QVariant when;
        int minutes = 0;
        QString description, outcome, user;
    };

    struct Address {
        QUuid id;
        int version = 0;
        QString type, street, city, state, postalCode, country;
        bool primary = false;
    };
    /// Amounts as exact text, in one currency.
    struct Money {
        QString currency, sum, average;
        int count = 0;
    };
    struct Figures {
        QList<Money> open, won;
        QVariant lastInteraction; ///< null for those who may not see interactions
        QDate clientSince;        ///< the first deal won
    };

    CompanyDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr, Extent extent = Extent::Inspector);

    /// Null = nothing.
    void setCompany(const QUuid &company) { setRecord(company); }
    [[nodiscard]] const QUuid &company() const { return record(); }
    [[nodiscard]] const QList<Address> &addresses() const { return m_addresses; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] const QList<Opportunity> &opportunities() const { return m_opportunities; }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QList<Interaction> &interactions() const { return m_interactions; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;
    void takePage(const ResultSet &addresses, const ResultSet &figures);

    Extent m_extent;
    QList<Address> m_addresses;
    Figures m_figures;
    QList<Contact> m_contacts;
    QList<Opportunity> m_opportunities;
    QList<Task> m_tasks;
    QList<Interaction> m_interactions;
};

} // namespace punte
