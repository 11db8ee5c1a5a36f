// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordHead.h"
#include "views/components/recordpage/RecordTab.h"
#include "views/components/recordpage/RecordTabBar.h"

class QPushButton;
class QStackedLayout;

namespace punte {

class Database;
class EmptyState;
class ErrorState;
class LoadingState;
struct AppError;

/// What every record's page looks like: the head with its key figures, the bar of tabs, the tab below, or instead of it one sentence
/// why there is nothing to show.
class RecordPageFrame final : public QWidget {
    Q_OBJECT
public:
    explicit RecordPageFrame(Database &database, QWidget *parent = nullptr);

    [[nodiscard]] RecordHead *head() const { return m_head; }
    [[nodiscard]] RecordTabBar *tabBar() const { return m_tabs; }
    void setContent(QWidget *widget);
    void showMissing(const QString &title, const QString &fact, const QString &back);
    /// The record is still on its way.
    void showWaiting();
    /// It could not be read; `retryRequested` asks again.
    void showFailed(const AppError &error);
    void showContent();
    /// There is nothing to be shown: it is missing, or reading it failed.
    [[nodiscard]] bool isMissing() const;
    /// What showMissing() said is in sight.
    [[nodiscard]] bool isMissingShown() const;
    [[nodiscard]] bool isWaiting() const;
    /// Head and tabs speak for a record.
    [[nodiscard]] bool isContentShown() const;
    /// The keyboard, for what stands in place of the content.
    void focusState();
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void retryRequested();
    void stopRequested();
    void contentShownChanged();

private:
    void showInstead(QWidget *state);
    void showHead(bool shown);

    RecordHead *m_head;
    RecordTabBar *m_tabs;
    EmptyState *m_missing;
    ErrorState *m_failed;
    LoadingState *m_waiting;
    QPushButton *m_back;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
};

} // namespace punte
