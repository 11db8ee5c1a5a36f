// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

#include <QWidget>

namespace punte {

struct CaseFacts;
class DecisionCase;
class ShellServices;

/// What the page of a decision shows in some of its phases: framing it, scoring it, deciding, recording what came of it. The page owns
/// the case and shows one view at a time; a view reads for itself what only it shows.
class PhaseView : public QWidget {
    Q_OBJECT
public:
    /// `decision` outlives the view.
    PhaseView(ShellServices &shell, DecisionCase &decision, QWidget *parent);
    ~PhaseView() override;

    /// The case was read, also when nothing of it changed. Never while it does not exist.
    virtual void showCase(const CaseFacts &facts) = 0;
    /// Shown, or another takes its place.
    virtual void activate() {}
    virtual void deactivate() {}
    /// The place for the keyboard when the view is shown.
    virtual void focusFirst() = 0;
    /// A view of several phases brings this one into sight (its criteria); the stepper asks for it.
    virtual void showPhase(int phase) { Q_UNUSED(phase) }
    /// What it shows beside the case has been read: pictures and tests wait for it, by readyChanged.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// The one primary button of the top bar, and plain ones left of it.
    [[nodiscard]] virtual QAction *primaryAction() { return nullptr; }
    [[nodiscard]] virtual QList<QAction *> secondaryActions() { return {}; }
    [[nodiscard]] virtual QList<StatusFigure> statusFigures() const { return {}; }
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    /// A short fact beside the title ("Revealed 14:58, round 1, 5 of 5"); empty = none.
    [[nodiscard]] virtual QString badge() const { return {}; }
    [[nodiscard]] virtual QList<Scene> scenes() { return {}; }
    virtual void retranslate() {}

    [[nodiscard]] ShellServices &shell() const { return m_shell; }
    [[nodiscard]] DecisionCase &decision() const { return m_decision; }

Q_SIGNALS:
    void readyChanged();
    void keyHintsChanged();
    void statusFiguresChanged();
    void badgeChanged();
    /// primaryAction() or secondaryActions() answer otherwise now.
    void actionsChanged();
    /// A phase was chosen in a stepper of this view: the page shows the view that has it.
    void phaseWanted(int phase);

private:
    ShellServices &m_shell;
    DecisionCase &m_decision;
};

} // namespace punte
