// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class PageRegistry;
class ShellServices;

/// The page "attribution" and the tab of campaigns.
void registerCreditPages(PageRegistry &registry);

/// The command that opens the page from anywhere.
class CreditCommands final : public QObject {
    Q_OBJECT
public:
    /// Registers it; owned by the window, anew for each session.
    CreditCommands(ShellServices &shell, QWidget *window);
};

} // namespace punte
