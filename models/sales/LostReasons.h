// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QObject>

namespace punte {

/// The organisation's list of reasons for a loss, in both languages; codes are stored, labels shown. Loads by itself and again when the
/// list changes. GUI thread.
class LostReasons final : public QObject {
    Q_OBJECT
public:
    struct Reason {
        QString code;
        QString romanian;
        QString english;
    };

    LostReasons(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    [[nodiscard]] const QList<Reason> &reasons() const { return m_reasons; }
    /// Label in the window's language; the code itself while the list is not loaded.
    [[nodiscard]] QString label(const QString &code) const;
    [[nodiscard]] static QString label(const Reason &reason);

Q_SIGNALS:
    void changed();

private:
    void load();

    Database &m_database;
    QList<Reason> m_reasons;
};

} // namespace punte
