// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "models/core/Result.h"

#include <QList>

namespace punte {

/// The company servers that a person knows, in an INI file readable by him alone. Never holds a password. GUI thread.
class ProfileStore final {
public:
    /// `file` empty = AppConfigLocation/profiles.ini.
    explicit ProfileStore(const QString &file = QString());

    /// The one used last first.
    [[nodiscard]] QList<Profile> profiles() const;
    /// Blind to case; an Invalid error that names the known ones.
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    /// Adds or replaces the profile of that name. Invalid when name, server or database is missing or not usable.
    Result<> save(const Profile &profile);
    void remove(const QString &name);
    void markUsed(const QString &name, const QDateTime &when);

private:
    QString m_file;
};

} // namespace punte
