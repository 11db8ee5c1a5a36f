// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/decisions/phases/PhaseView.h"

#include <QPointer>

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace punte {

class AgreementCard;
class CaseStrip;
class ContributionCard;
class DecideCard;
class EmptyState;
class ErrorState;
class HandUpPopup;
class LoadingState;
class PlausibleDraws;
class RankingCard;
class RevealedRound;
class SensitivityCard;

/// Phase 5: what the group thinks and how firm it is, and where it is decided. Left the ranking, what each criterion adds and what would
/// flip it, right the agreement and the decision. Weights that are moved here are a question, never stored, and put back by one key.
class RevealView final : public PhaseView {
    Q_OBJECT
public:
    RevealView(ShellServices &shell, DecisionCase &decision, QWidget *parent);
    ~RevealView() override;

    void showCase(const CaseFacts &facts) override;
    void deactivate() override;
    void focusFirst() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QList<Scene> scenes() override;
    void retranslate() override;

    /// Other weights than the agreed ones, as a question.
    void setWeight(qsizetype criterion, double weight);
    void putBack();
    [[nodiscard]] bool isWhatIf() const;
    [[nodiscard]] const RevealFigures &figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeBoard();
    QWidget *makeSide();
    void wire();
    void showAll();
    /// What other weights make of the same facts.
    void step(const RevealFigures &figures);
    void showWhatIf();
    void showState();
    void place();
    void showComments(RevealFacts::Cell only, QWidget *anchor);
    void openHandUp(const QUuid &option, QWidget *anchor);
    void handUp(const QUuid &person, const QString &name);
    void openNextRound(QWidget *anchor);
    void nextRound(const QDateTime &deadline, bool small);
    void finish(const QString &said, const QUuid &action);
    [[nodiscard]] QList<QList<int>> commentCounts() const;

    RevealedRound *m_round;
    PlausibleDraws *m_draws;
    RevealFacts m_facts;
    RevealFigures m_figures; ///< of the weights that are looked at
    QAction *m_decideAction = nullptr;
    QAction *m_roundAction = nullptr;
    QAction *m_commentsAction = nullptr;
    QAction *m_backAction = nullptr;
    QStackedLayout *m_stack;
    LoadingState *m_waiting;
    ErrorState *m_error;
    QWidget *m_board;
    QScrollArea *m_area;
    QScrollArea *m_sideArea = nullptr;
    QGridLayout *m_grid = nullptr;
    CaseStrip *m_strip;
    EmptyState *m_nothing;
    RankingCard *m_ranking;
    ContributionCard *m_contribution;
    SensitivityCard *m_sensitivity;
    AgreementCard *m_agreement;
    DecideCard *m_decide;
    QPointer<HandUpPopup> m_handUp;
    QPointer<QWidget> m_popup;
    bool m_failed = false;
    bool m_narrow = false;
};

} // namespace punte
