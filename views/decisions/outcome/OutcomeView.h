// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"
#include "views/decisions/phases/PhaseView.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace punte {

class Chart;
class CriteriaTable;
class ErrorState;
class LearnedCasesTable;
class LearningModel;
class LoadingState;
class MilestoneLine;
class OutcomeDetails;
class OutcomeForm;
class PanelFrame;
class PlainLabel;

/// Phase 6: what happened since the decision, whether the prediction held, what similar cases did, and beside it the form in which a person
/// says what came of it.
class OutcomeView final : public PhaseView {
    Q_OBJECT
public:
    OutcomeView(ShellServices &shell, DecisionCase &decision, QWidget *parent);

    void showCase(const CaseFacts &facts) override;
    void activate() override;
    void deactivate() override;
    void focusFirst() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QList<QAction *> secondaryActions() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QList<Scene> scenes() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void build();
    QBoxLayout *buildPair();
    [[nodiscard]] QWidget *buildSimilar();
    void buildColumns(QWidget *body);
    void arrange();
    void showMilestones();
    void showState();
    void showHead();
    void showLearning();
    void showConfidence();
    void openLearning();

    OutcomeDetails *m_details;
    LearningModel *m_learning;
    OutcomeForm *m_form;
    QStackedLayout *m_stack;
    QWidget *m_content;
    LoadingState *m_waiting;
    ErrorState *m_error;
    bool m_failed = false;
    QUuid m_shown;
    QBoxLayout *m_pair = nullptr;
    QScrollArea *m_scroll = nullptr;
    PanelFrame *m_since;
    MilestoneLine *m_milestones;
    PanelFrame *m_prediction;
    Chart *m_chart;
    PlainLabel *m_predictionNote;
    PanelFrame *m_sure;
    CriteriaTable *m_criteria;
    PlainLabel *m_sureNote;
    PanelFrame *m_similar;
    LearnedCasesTable *m_table;
    PlainLabel *m_similarNote;
    PlainLabel *m_givenNote;
    QPushButton *m_all;
    QPushButton *m_again;    ///< similar cases could not be read
    QAction *m_openAll = nullptr;
    QAction *m_scores = nullptr;
};

} // namespace punte
