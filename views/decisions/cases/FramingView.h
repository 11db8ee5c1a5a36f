// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FrameChecks.h"
#include "views/decisions/cases/FramingDesk.h"
#include "views/decisions/phases/PhaseView.h"

class QPushButton;
class QScrollArea;
class QToolButton;

namespace punte {

class CaseForm;
class CaseStrip;
class CriteriaList;
class EvaluatorsList;
class MessageStrip;
class OptionsList;
class PanelFrame;
class ReasonBar;

/// Phases 1 to 3 of a decision: what happened and to whom, what the answers are judged by, what could be answered, who is asked. All of it
/// can be worked on in any of the three; afterwards it is read, with the reason.
class FramingView final : public PhaseView {
    Q_OBJECT
public:
    FramingView(ShellServices &shell, DecisionCase &decision, QWidget *parent = nullptr);

    void showCase(const CaseFacts &facts) override;
    void activate() override;
    void deactivate() override;
    void showPhase(int phase) override;
    void focusFirst() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QAction *primaryAction() override;
    [[nodiscard]] QList<QAction *> secondaryActions() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QList<Scene> scenes() override;
    void retranslate() override;

private:
    void makePanels();
    void makeActions();
    QScrollArea *column(const QList<PanelFrame *> &panels, int least);
    void showRights();
    void showActions();
    void next();
    [[nodiscard]] static QString stepTaken(int phase);
    void back();
    void askScoring();
    void askCallOff();
    /// A reason for calling it off that a killed program left: it is asked again.
    void takeDraftUp();
    void goTo(FrameChecks::Part part);
    void showTemplates();
    void takeTemplate(const ResponseType &type);
    void saveTemplate(const ResponseType &type);

    FramingDesk m_desk;
    CaseStrip *m_strip;
    ReasonBar *m_reason;      ///< why nothing can be changed
    MessageStrip *m_missing;  ///< why the next step cannot be taken
    CaseForm *m_form;
    CriteriaList *m_criteria;
    OptionsList *m_options;
    EvaluatorsList *m_evaluators;
    FrameChecks *m_checks;
    PanelFrame *m_formPanel = nullptr;
    PanelFrame *m_criteriaPanel = nullptr;
    PanelFrame *m_optionsPanel = nullptr;
    PanelFrame *m_checksPanel = nullptr;
    PanelFrame *m_evaluatorsPanel = nullptr;
    QPushButton *m_similar = nullptr;
    QPushButton *m_templates = nullptr;
    QPushButton *m_equal = nullptr;
    QToolButton *m_addCriterion = nullptr;
    QToolButton *m_addOption = nullptr;
    QAction *m_onward = nullptr;
    QAction *m_toCriteria = nullptr;
    QAction *m_toOptions = nullptr;
    QAction *m_toScoring = nullptr;
    QAction *m_back = nullptr;
    QAction *m_callOff = nullptr;
    QAction *m_newCriterion = nullptr;
    QAction *m_newOption = nullptr;
    QAction *m_inviteAll = nullptr;
    int m_phase = 0;          ///< that was shown last
    int m_shownPhase = 0;     ///< that was chosen in the stepper
    QUuid m_shown;
    bool m_moving = false;
};

} // namespace punte
