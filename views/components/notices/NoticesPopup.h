// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"
#include "views/components/PopupFrame.h"

class QComboBox;
class QListView;
class QPushButton;
class QStackedLayout;

namespace punte {

class EmptyState;
class ErrorState;
class LoadingState;
class NotificationsModel;
class PlainLabel;
class ShellServices;

/// The notification centre: everything this person was told, worked through by keyboard: Enter opens, Space reads, S snoozes, D is done
/// with, U takes that back.
class NoticesPopup final : public PopupFrame {
    Q_OBJECT
public:
    NoticesPopup(ShellServices &shell, NotificationsModel &model, QWidget *anchor);
    [[nodiscard]] QListView *view() const { return m_view; }
    void open();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    bool handleKey(int key);
    void openCurrent();
    void snoozeCurrent();
    void finish(const QUuid &id, const QDateTime &until);
    void takeBack();
    void showState();
    void selectSomething();
    void retranslate();
    [[nodiscard]] const Notice *current() const;

    ShellServices &m_shell;
    NotificationsModel &m_model;
    PlainLabel *m_title;
    QComboBox *m_kind;
    QPushButton *m_readAll;
    QPushButton *m_quiet;
    QListView *m_view;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QStackedLayout *m_stack;
    QList<PlainLabel *> m_hints;
    QPushButton *m_back;
    QUuid m_last; ///< what was finished or put off just now
    int m_row = 0; ///< where the keyboard was
    bool m_failed = false;
};

} // namespace punte
