// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QHash>
#include <QObject>

namespace punte {

/// One choice of a lookup: a person, a team, a currency.
struct LookupItem {
    QUuid id;
    QString code;    ///< login or ISO code
    QString name;
    bool active = true;
    bool told = false; ///< of a person: signs in, and so can be told of something
};

/// The short lists that every page needs by id: people, teams, currencies. Read once, kept, read again when the feed says so.
/// One per Database, owned by it. GUI thread only; before the first answer everything is empty.
class Lookups final : public QObject {
    Q_OBJECT
public:
    /// The lookups of a database; made at the first call and then loading.
    [[nodiscard]] static Lookups &of(Database &database);

    void follow(ChangeFeed &feed);
    void reload();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const QList<LookupItem> &users() const { return m_users; }   ///< by name, active ones first
    [[nodiscard]] const QList<LookupItem> &teams() const { return m_teams; }
    [[nodiscard]] const QList<LookupItem> &currencies() const { return m_currencies; }
    [[nodiscard]] QString userName(const QUuid &id) const;
    [[nodiscard]] QString userInitials(const QUuid &id) const;
    [[nodiscard]] QString teamName(const QUuid &id) const;
    /// More than one active person: otherwise owner filters and switchers are left out.
    [[nodiscard]] bool hasColleagues() const;
    /// First letters of the first and last word.
    [[nodiscard]] static QString initials(const QString &name);

Q_SIGNALS:
    void changed();

private:
    explicit Lookups(Database &database);

    Database &m_database;
    bool m_loaded = false;
    bool m_running = false;
    bool m_again = false;
    QList<LookupItem> m_users;
    QList<LookupItem> m_teams;
    QList<LookupItem> m_currencies;
    QHash<QUuid, QString> m_userNames;
    QHash<QUuid, QString> m_teamNames;
};

} // namespace punte
