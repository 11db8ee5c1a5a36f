// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>

class QBoxLayout;
class QObject;
class QScrollArea;

namespace punte {

class PanelFrame;
class ShellServices;

/// What the record pages of sales share.
namespace SalesPanels {

/// A column of panels that scrolls by itself, so that long details do not push what happened out of sight.
[[nodiscard]] QScrollArea *column(const QList<PanelFrame *> &panels, int minimumWidth);
/// Where the panels of such a column stand: for one that moves to another column.
[[nodiscard]] QBoxLayout *rowsOf(QScrollArea *column);
/// Completes a task, with its toast.
void complete(ShellServices &shell, QObject *context, const QUuid &task, int version, const QString &title);

} // namespace SalesPanels

} // namespace punte
