// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/decisions/outcome/Learning.h"

#include <QObject>
#include <QTimer>

namespace punte {

/// What the cases of a filter teach, read in one round trip and again when an outcome or a decision changes. Old figures stay on screen
/// while new ones are read. Only what is looked at is read. GUI thread.
class LearningModel final : public QObject {
    Q_OBJECT
public:
    LearningModel(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Somebody looks at it. Else nothing is read: what changes meanwhile is read when it is looked at again.
    void setWatched(bool watched);
    /// Reads what this filter names, unless it is what is shown.
    void setFilter(const LearningFilter &filter);
    [[nodiscard]] const LearningFilter &filter() const { return m_filter; }
    [[nodiscard]] const Learning &learning() const { return m_learning; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    /// Why the last reading failed.
    [[nodiscard]] const std::optional<AppError> &error() const { return m_error; }
    void stop() { m_reading.stop(); }

public Q_SLOTS:
    void load();

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void want();

    LearningFilter m_filter;
    Learning m_learning;
    std::optional<AppError> m_error;
    Reading m_reading;
    QTimer m_soon;       ///< a bulk of changes is read once
    bool m_asked = false;   ///< there is a filter to read for
    bool m_watched = false;
    bool m_isStale = false; ///< to be read when it is looked at
    bool m_loaded = false;
};

} // namespace punte
