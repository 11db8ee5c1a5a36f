// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

#include <QUuid>

#include <map>
#include <memory>

namespace punte {

inline const QString campaignTable = QStringLiteral("marketing.marketing_campaigns");

/// A database with people of every role: radu ADMIN, elena MANAGER, lisa MARKETER, ana SALES_REP, analist, dan USER, gina GROOMER; vlad sells in
/// another team.
class CampaignOffice {
public:
    CampaignOffice();
    Desk &desk(const char *person);
    /// A campaign of Lisa's that could be scheduled as it is.
    QString campaign(const Columns &more = {});
    /// A person outside, of a company of this seller's.
    QString contact(const char *seller, const QString &name);
    /// A prepared run with one message to each of these people, made past the rules as the program's functions do.
    QString run(const QString &campaign, const QStringList &contacts);
    [[nodiscard]] QString channel(const char *type);
    Outcome move(const char *person, const QString &campaign, const char *to, const QString &args = QStringLiteral("{}"));
    [[nodiscard]] QString statusOf(const QString &campaign);
    [[nodiscard]] static QString login(const char *person) { return QStringLiteral("market.") + QString::fromLatin1(person); }

    TestDatabase db;

private:
    std::map<QByteArray, std::unique_ptr<Desk>> m_desks;
};

} // namespace punte
