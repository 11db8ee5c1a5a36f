// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QBoxLayout;
class QScrollArea;

namespace punte {

class PanelFrame;

/// A column of panels that scrolls by itself, so that long details do not push what happened out of sight.
namespace PanelColumn {

[[nodiscard]] QScrollArea *make(const QList<PanelFrame *> &panels, int minimumWidth);
/// Where the panels of such a column stand: for one that moves to another column.
[[nodiscard]] QBoxLayout *rowsOf(QScrollArea *column);

} // namespace PanelColumn

} // namespace punte
