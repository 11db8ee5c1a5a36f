// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/scoring/ScoreSheet.h"
#include "views/decisions/phases/PhaseView.h"

class QStackedLayout;

namespace punte {

class BlindBanner;
class CaseCard;
class CommentPane;
class ErrorState;
class LoadingState;
class PlainLabel;
class ProgressPane;
class RoundDesk;
class RoundStrip;
class ScoreGrid;
class ScoreNotes;
class ScoringStates;

/// A decision while it is scored blind: the case at the left, one's own form, what one says of a cell, how much is left. Everything by
/// keyboard; Ctrl+Z takes back what was done to the form, not the last command of the ledger.
class ScoringView final : public PhaseView {
    Q_OBJECT
public:
    ScoringView(ShellServices &shell, DecisionCase &decision, QWidget *parent);

    void showCase(const CaseFacts &facts) override;
    void activate() override;
    void deactivate() override;
    void focusFirst() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<Scene> scenes() override;
    void retranslate() override;

    [[nodiscard]] ScoreSheet &sheet() { return m_sheet; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeForm();
    void connectSheet();
    void connectForm();
    void showForm();
    void showLoaded();
    void showProgress();
    void showCurrent();
    void showHiddenNote();
    void showFailed(const AppError &error);
    void showRefused(const AppError &error);
    void backToGrid(int step);
    void takeBack(bool redo);
    void askSubmit();
    void askStepAside();
    [[nodiscard]] bool isForm() const;

    ScoreSheet m_sheet;
    bool m_isOwn;
    bool m_failed = false;
    bool m_posed = false;  ///< a state that is not his own, for a picture
    bool m_placed = false; ///< the current cell was chosen for this form
    QString m_hint;
    CaseCard *m_card;
    RoundDesk *m_desk;
    BlindBanner *m_banner;
    RoundStrip *m_strip;
    PlainLabel *m_hidden; ///< what was scored under another password
    QWidget *m_hiddenBox = nullptr;
    ScoreGrid *m_grid;
    ScoreNotes *m_notes;
    CommentPane *m_comment;
    ProgressPane *m_progress;
    ScoringStates *m_state;
    LoadingState *m_loading;
    ErrorState *m_error;
    QWidget *m_form;
    QStackedLayout *m_stack = nullptr;
};

} // namespace punte
