// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QHash>

namespace punte {

/// How this person wants to be told of each kind, in the database: the same on every computer. GUI thread.
class NoticePreferences final : public QObject {
    Q_OBJECT
public:
    enum class Level { None, InApp, Desktop };

    explicit NoticePreferences(Database &database, QObject *parent = nullptr);
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Until something else is chosen: on the desktop, but for what one has just done oneself.
    [[nodiscard]] Level level(const QByteArray &kind) const;
    void setLevel(const QByteArray &kind, Level level);
    /// Those of core.notice_level(); a test holds the two against each other.
    [[nodiscard]] static Level usual(const QByteArray &kind);
    [[nodiscard]] static QString code(Level level);

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    Database &m_database;
    QHash<QByteArray, Level> m_levels;
    bool m_loaded = false;
};

} // namespace punte
