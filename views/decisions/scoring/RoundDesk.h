// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"

#include "models/core/LiveText.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace punte {

class DecisionCase;
class PopupFrame;
class ShellServices;
struct FrameCommand;
struct TeamMember;

/// What whoever leads the decision does with the round: a later deadline, more people, the reveal, an end without a result. Asks what has
/// to be asked beside the button that was pressed, and says what came of it. The deadline alone does none of these.
class RoundDesk final : public QObject {
    Q_OBJECT
public:
    RoundDesk(ShellServices &shell, DecisionCase &decision, QObject *parent);

    void extend(QWidget *anchor);
    /// Others besides those who are asked, or in place of those who do not answer.
    enum class Asks { More, InPlace };
    void askOthers(QWidget *anchor, Asks asks = Asks::More);
    void reveal(QWidget *anchor);
    void closeRound(QWidget *anchor);
    /// All of these that are possible now.
    [[nodiscard]] QMenu *menu(QWidget *anchor);

    /// A question that names what cannot be taken back. `verb` is its button; Esc or a click beside it: nothing happens.
    static PopupFrame *question(QWidget *anchor, const char *name, const QString &title, const QString &text, const QString &verb, bool isDangerous,
                                              std::function<void()> confirmed);

private:
    void run(const FrameCommand &command, const QString &said, LiveText attempted);
    void showOthers(QWidget *anchor, Asks asks, const QList<TeamMember> &others);
    [[nodiscard]] QString othersText(Asks asks) const;
    [[nodiscard]] const CaseFacts &facts() const;
    ShellServices &m_shell;
    DecisionCase &m_decision;
};

} // namespace punte
