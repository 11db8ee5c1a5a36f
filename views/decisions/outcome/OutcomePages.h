// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace punte {

class PageRegistry;
class ShellServices;

/// The view of phase 6 in the page of a decision.
void registerOutcomePhase();
/// The page of what was learned.
void registerLearningPage(PageRegistry &registry);

/// "What was learned from decisions", from anywhere; owned by the window, anew for each session. Other pages show its action
/// "decisions.learning" among theirs.
class LearningCommands final : public QObject {
    Q_OBJECT
public:
    LearningCommands(ShellServices &shell, QWidget *window);
};

} // namespace punte
