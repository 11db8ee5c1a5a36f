// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QObject>

namespace punte {

/// The figures of a filter, read in one round trip. Figures that changed since make it stale, they are counted again when somebody asks for it
/// (refresh()), so that what is on screen does not move while it is read. GUI thread.
class DashboardModel final : public QObject {
    Q_OBJECT
public:
    DashboardModel(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Reads what this filter names, unless it is what is shown.
    void setFilter(const DashboardFilter &filter);
    [[nodiscard]] const DashboardFilter &filter() const { return m_filter; }
    [[nodiscard]] const Dashboard &dashboard() const { return m_dashboard; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    /// Something changed after what is shown was counted.
    [[nodiscard]] bool isStale() const { return m_dashboard.stale || m_stale; }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] const std::optional<AppError> &error() const { return m_error; }
    void stop() { m_reading.stop(); }

public Q_SLOTS:
    /// Reads what is kept, if it is fresh.
    void load() { ask(false); }
    /// Counts anew.
    void refresh() { ask(true); }

Q_SIGNALS:
    void changed();
    void staleChanged();
    void failed(const punte::AppError &error);

private:
    void ask(bool anew);

    DashboardFilter m_filter;
    Dashboard m_dashboard;
    std::optional<AppError> m_error;
    Reading m_reading;
    bool m_asked = false;
    bool m_loaded = false;
    bool m_stale = false;
};

} // namespace punte
