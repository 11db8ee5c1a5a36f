// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

class QWidget;

namespace punte {

class DecisionCase;
class PhaseView;
class ShellServices;
struct CaseFacts;

/// A view of the page of a decision, as the page knows it before it exists.
struct PhaseInfo {
    QByteArray id;    ///< "scoring"
    int phase = 0;    ///< its place in the stepper, 1 to 6; of several that it stands for, the last
    /// Whether this view is what this case is about now; of several that say so the one with the highest phase is shown.
    std::function<bool(const CaseFacts &facts)> suits;
    /// Whether it can be looked at as well, from the stepper: the scores of an answered case.
    std::function<bool(const CaseFacts &facts)> canShow;
    std::function<PhaseView *(ShellServices &shell, DecisionCase &decision, QWidget *parent)> create;
    int firstPhase = 0; ///< the first of several that it stands for; 0 = only its own
};

/// The views of a decision's phases; each part registers its own, so that none includes another. GUI thread only.
class PhaseRegistry final {
public:
    [[nodiscard]] static PhaseRegistry &instance();

    /// One that is there under this id is replaced.
    void add(const PhaseInfo &info);
    /// In order of their phase.
    [[nodiscard]] const QList<PhaseInfo> &phases() const { return m_phases; }
    /// The one that suits; null if none does.
    [[nodiscard]] const PhaseInfo *suiting(const CaseFacts &facts) const;
    /// The one that stands for this phase and can be looked at now; null if none.
    [[nodiscard]] const PhaseInfo *showing(int phase, const CaseFacts &facts) const;

private:
    QList<PhaseInfo> m_phases;
};

} // namespace punte
