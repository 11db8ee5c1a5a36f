// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordHead.h"
#include "views/components/recordpage/RecordTab.h"
#include "views/components/recordpage/RecordTabBar.h"

class QPushButton;
class QStackedLayout;

namespace punte {

class EmptyState;

/// What every record's page looks like: the head with its key figures, the bar of tabs, the tab below, or instead of it one sentence
/// why there is nothing to show.
class RecordPageFrame final : public QWidget {
    Q_OBJECT
public:
    explicit RecordPageFrame(QWidget *parent = nullptr);

    [[nodiscard]] RecordHead *head() const { return m_head; }
    [[nodiscard]] RecordTabBar *tabBar() const { return m_tabs; }
    void setContent(QWidget *widget);
    void showMissing(const QString &title, const QString &fact, const QString &back);
    void showContent();
    [[nodiscard]] bool isMissing() const;

Q_SIGNALS:
    void backRequested();

private:
    RecordHead *m_head;
    RecordTabBar *m_tabs;
    EmptyState *m_missing;
    QPushButton *m_back;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
};

} // namespace punte
