// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/records/agenda/HomeFigures.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace punte {

/// The figures of the signed-in person: read in one request, kept until the next answer, read again after changes. GUI thread only.
class HomeFiguresModel final : public QObject {
    Q_OBJECT
public:
    HomeFiguresModel(Database &database, const SessionInfo &session, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_sources.isEmpty(); }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last reading failed, while nothing was read before.
    [[nodiscard]] const std::optional<AppError> &error() const { return m_error; }
    /// In the window's language of the moment.
    [[nodiscard]] QList<HomeFigure> figures() const;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();

Q_SIGNALS:
    void changed();
    void loadingChanged();

private:
    QUuid m_me;
    QList<HomeFigureSource> m_sources;
    QList<ResultSet> m_results;
    AgendaQuestion m_question;
    QTimer m_soon;
    std::optional<AppError> m_error;
    Reading m_reading;
    bool m_loaded = false;
};

} // namespace punte
