// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class ShellServices;

/// The commands of sales that work from anywhere: "New opportunity for ..." with the customer that the palette found.
class SalesCommands final : public QObject {
    Q_OBJECT
public:
    /// Registers them; owned by the window, anew for each session.
    SalesCommands(ShellServices &shell, QWidget *window);
};

} // namespace punte
