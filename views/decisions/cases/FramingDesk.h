// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/decisions/cases/FrameCommands.h"
#include "views/components/EditorSources.h"

#include <QObject>

namespace punte {

class DecisionCase;
class ShellServices;

/// What the parts of the framing view share: the case, what it is chosen from, and how a command is sent: one undo step, said in a
/// toast, a refusal in words.
class FramingDesk final : public QObject {
    Q_OBJECT
public:
    FramingDesk(ShellServices &shell, DecisionCase &decision, QObject *parent);

    [[nodiscard]] ShellServices &shell() const { return m_shell; }
    [[nodiscard]] DecisionCase &decision() const { return m_decision; }
    [[nodiscard]] const CaseFacts &facts() const;
    [[nodiscard]] FrameChoices &choices() const { return *m_choices; }
    /// Amounts are in the currency of the case.
    [[nodiscard]] EditorSources sources() const;

    /// Why nothing may be changed now; empty = it may.
    [[nodiscard]] QString whyFixed() const;
    [[nodiscard]] bool isEditable() const { return whyFixed().isEmpty(); }

    /// `doneText` empty = nothing is said (the change is seen). `after` hears whether it was done. A null command does nothing.
    void run(const FrameCommand &command, LiveText attempted, const QString &doneText = {}, std::function<void(const Result<QUuid> &)> after = {});
    /// The same, and the case is read again afterwards: what is shown follows from it.
    void runAndLoad(const FrameCommand &command, LiveText attempted, const QString &doneText = {});

private:
    ShellServices &m_shell;
    DecisionCase &m_decision;
    FrameChoices *m_choices;
    EditorSources m_sources;
};

} // namespace punte
