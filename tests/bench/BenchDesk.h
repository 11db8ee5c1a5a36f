// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/BenchApplication.h"
#include "tests/gui/DeskWindow.h"

class QAbstractItemView;

namespace punte {

/// A desk for measuring: the real window of a person, on another page than the one that is measured. `quiet` tells when nothing
/// is asked of the database any more.
class BenchDesk final {
public:
    explicit BenchDesk(const ConnectionSettings &connection, const QByteArray &page = "tasks");

    /// Waits until the database has been idle for `ms`.
    void quiet(int ms = 150);
    /// What a click on a page of the navigation does, with the state that the page was left in (`view` 0 board, 1 list).
    void rememberPipelineView(int view);
    void click(const QByteArray &page);

    DeskWindow desk;

private:
    int m_running = 0;
    QElapsedTimer m_idleSince;
};

/// All rows in sight are loaded and shown. For a list over a PagedTableModel.
[[nodiscard]] bool showsRealRows(const QAbstractItemView &view);

/// Application, translations, theme and catalogue, as the program has them. Call once in main().
void prepareBench();

} // namespace punte
