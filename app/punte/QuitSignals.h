// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// SIGTERM, SIGINT and SIGHUP end the program the ordinary way: windows save their state, the workspace's server is stopped by the last
/// program out. One per process, on the GUI thread.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;
};

} // namespace punte
