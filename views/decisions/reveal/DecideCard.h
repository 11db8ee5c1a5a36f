// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PanelFrame.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace punte {

class AnswerBox;
class ChoiceList;
class DateEdit;
class RightsBox;
class ShellServices;

/// Where it is decided: the choice, its reason where it is not the first, whether this person may, what the customer is told, and when to
/// ask for the outcome. What is chosen and typed is a draft on this computer until it is decided. Of a decided case it tells what was
/// decided, read-only.
class DecideCard final : public PanelFrame {
    Q_OBJECT
public:
    DecideCard(ShellServices &shell, QAction *decide, QAction *nextRound, QWidget *parent = nullptr);

    void showCase(const CaseFacts &facts, const RevealFacts &reveal, const RevealData &known);
    /// Another decision: what was typed into this one is kept as its draft.
    void leave();
    void choose(const QUuid &option);
    [[nodiscard]] QUuid chosen() const;
    void focusFirst();
    void decide();
    void retranslate();

Q_SIGNALS:
    void handUpWanted(const QUuid &option, QWidget *anchor);
    void nextRoundWanted(QWidget *anchor);
    /// Something was done by a command of the ledger.
    void done(const QString &said, const QUuid &action);

private:
    enum class Mode { Deciding, Decided, CalledOff };
    void build();
    QWidget *makeFoot();
    void showMode();
    void showChoice();
    void showReason();
    void showDecided();
    void keepTyped();
    void takeUpDraft();
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] const CaseOption *option() const { return m_facts.option(chosen()); }
    void setBusy(bool busy);
    void askSignOff();
    void signOff(bool given);
    void keepAnswer();
    void send(const QUuid &action);

    ShellServices &m_shell;
    CaseFacts m_facts;
    RevealFacts m_reveal;
    RevealData m_data;
    Mode m_mode = Mode::Deciding;
    bool m_busy = false;
    bool m_chosenByHand = false;
    QAction *m_decideAction;
    QAction *m_roundAction;
    QScrollArea *m_area;
    PlainLabel *m_choiceTitle;
    ChoiceList *m_choice;
    PlainLabel *m_reasonTitle;
    QLineEdit *m_reason;
    PlainLabel *m_rightsTitle;
    RightsBox *m_rights;
    AnswerBox *m_answer;
    QCheckBox *m_ask;
    DateEdit *m_askOn;
    QWidget *m_askRow;
    QWidget *m_foot;
    PlainLabel *m_footNote;
    QPushButton *m_round;
    QPushButton *m_decide;
};

} // namespace punte
