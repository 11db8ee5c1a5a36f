// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CampaignOffice.h"

#include <QJsonObject>

namespace punte {

/// A campaign office with people to write to. `iris` answers for consents (legal_compliance), beside the office's own.
class SendingOffice final {
public:
    SendingOffice();

    /// `count` people named P1, P2, ... of companies of Ana's, with an address each and a consent to offers by e-mail of a month ago.
    void people(int count);
    [[nodiscard]] QString person(int n) { return office.db.value(QStringLiteral("SELECT id FROM crm.contact_persons WHERE last_name = $1"), {QStringLiteral("P%1").arg(n)}); }
    /// A campaign to everybody, launched and due now.
    QString launched(const Columns &more = {});
    /// The answer of prepare_run; empty when refused, `refusal` says why.
    QJsonObject prepare(const QString &campaign, const char *who = "lisa", const QString &args = QStringLiteral("{}"));
    QJsonObject preview(const QString &criteria, const QString &campaign = {});
    /// Reason (or ground) of each member of everybody, as "P1 opted_out", sorted by name.
    [[nodiscard]] QStringList reasons(const QString &channel = QStringLiteral("email"), const QString &campaign = {});
    /// Ids of the messages that one claim hands out.
    QStringList claim(const QString &run, int limit = 500, const char *who = "lisa");
    Outcome consent(const char *who, const QString &contact, const QString &status, const QString &given = QStringLiteral("now"), const QString &source = QStringLiteral("web_form"));
    Outcome unsubscribe(const char *who, const QString &contact, const QString &from = QStringLiteral("{email}"));
    Desk &desk(const char *person) { return office.desk(person); }

    CampaignOffice office;
    QString refusal;
};

} // namespace punte
