// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/CampaignTests.h"
#include "views/components/recordpage/RecordTab.h"

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace punte {

class EmptyState;
class ErrorState;
class LoadingState;
class PlanCard;
class ResultCard;
class SectionList;
class ShellServices;

/// The A/B tests of a campaign: a list where there are several, beside it the plan of a draft or what may be said of one that runs.
class TestsTab final : public RecordTab {
    Q_OBJECT
public:
    TestsTab(ShellServices &shell, QWidget *parent);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    /// Shows this one.
    void showTest(const QUuid &id);

private:
    void build();
    void fillList();
    void showCurrent();
    void beginPlan();
    void showState(QWidget *widget);
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool messageOpen() const;

    ShellServices &m_shell;
    CampaignTests *m_tests;
    QStackedLayout *m_stack;
    QWidget *m_desk;
    SectionList *m_list;
    QScrollArea *m_scroll;
    ResultCard *m_result;
    PlanCard *m_plan;
    LoadingState *m_loading;
    EmptyState *m_none;
    QPushButton *m_first;
    ErrorState *m_error;
    QAction *m_new = nullptr;
    QUuid m_current;
    bool m_planning = false; ///< a plan that is not stored yet
};

} // namespace punte
