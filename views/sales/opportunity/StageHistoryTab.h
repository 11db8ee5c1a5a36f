// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordTab.h"

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace punte {

class ErrorState;
class PanelFrame;
class StageHistory;

/// Every stay of an opportunity in a stage, newest first: from when to when, how long, by whom, and how it came about.
class StageHistoryTab final : public RecordTab {
    Q_OBJECT
public:
    StageHistoryTab(StageHistory &history, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;

private:
    void fill();

    StageHistory &m_history;
    PanelFrame *m_panel;
    QScrollArea *m_scroll;
    ErrorState *m_error;
    QStackedLayout *m_stack;
};

} // namespace punte
