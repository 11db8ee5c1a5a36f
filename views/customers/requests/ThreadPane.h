// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestThread.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QListView;
class QPushButton;
class QStackedLayout;

namespace punte {

class Chip;
class ErrorState;
class LoadingState;
class PlainLabel;
class ReplyBox;
class ShellServices;
class StatePanel;

/// The middle of the inbox: the head of a request, its thread, and below it where one writes.
class ThreadPane final : public QWidget {
    Q_OBJECT
public:
    ThreadPane(ShellServices &shell, RequestThread &thread, QWidget *parent = nullptr);

    /// Null for those who may only read.
    [[nodiscard]] ReplyBox *reply() const { return m_reply; }
    [[nodiscard]] QListView *view() const { return m_view; }
    /// As for somebody who may not answer: for pictures, too.
    void setReadOnly(bool readOnly);
    void showError(const AppError &error);
    /// Until the list is there nobody knows whether there is something to choose.
    enum class List { Unknown, Empty, Filled };
    void setList(List list);
    /// What can be done where there is nothing to choose; null for those who may only read.
    void setNew(QAction *action);
    void showState();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHead();
    void showNothing();
    void showWaiting();

    RequestThread &m_thread;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    Chip *m_priority;
    Chip *m_status;
    QListView *m_view;
    ReplyBox *m_reply = nullptr;
    PlainLabel *m_readOnly;
    StatePanel *m_empty;
    QPushButton *m_newButton;
    StatePanel *m_gone;
    QWidget *m_blank;
    List m_list = List::Unknown;
    QAction *m_new = nullptr;
    ErrorState *m_error;
    LoadingState *m_loading;
    QTimer m_wait; ///< quick answers leave what stands there until they are there
    QWidget *m_content;
    QStackedLayout *m_stack;
    bool m_failed = false;
};

} // namespace punte
