// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace punte {

class PageRegistry;
class ShellServices;

/// The pages that read providers' events and advertisers' figures.
void registerIntakePages(PageRegistry &registry);

/// "Import events..." and "Import figures...", from anywhere in the window. Owned by the window.
class IntakeCommands final : public QObject {
    Q_OBJECT
public:
    IntakeCommands(ShellServices &shell, QWidget *window);
};

} // namespace punte
