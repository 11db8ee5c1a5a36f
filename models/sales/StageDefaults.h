// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QObject>

namespace punte {

/// What the organisation assumes of a stage: the probability of an opportunity that says none, and after how many quiet days one is stale.
struct StageDefault {
    QByteArray stage;
    int percent = 0;
    int staleAfterDays = 0; ///< 0 = never
    QUuid id;
    int version = 0;
};

/// The stages of the organisation, in order; each save is one action. Changing needs lookups.write. GUI thread only.
class StageDefaults final : public QObject {
    Q_OBJECT
public:
    explicit StageDefaults(Database &database, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<StageDefault> &stages() const { return m_stages; }
    [[nodiscard]] const StageDefault *stage(const QByteArray &code) const;
    /// `saved` or `refused` follows; nothing when nothing is new.
    void set(const QByteArray &code, int percent, int staleAfterDays);
    /// What a new organisation starts with.
    [[nodiscard]] static StageDefault initial(const QByteArray &code);

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh() { load(); }

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);
    void saved(const QByteArray &stage, const QUuid &action);
    void refused(const punte::AppError &error);

private:
    Database &m_database;
    QList<StageDefault> m_stages;
    bool m_loaded = false;
};

} // namespace punte
