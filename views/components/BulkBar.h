// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace punte {

class PlainLabel;

/// At the foot of a list while rows are selected: how many, the way to all of the filter, the commands. Each is one undo step. What has no
/// room stands in a menu at the end.
class BulkBar final : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// `total` = rows of the filter, -1 = not known. Hides itself for 0 selected.
    void setCounts(qint64 selected, qint64 total, bool wholeFilter);
    /// Adds a command; the button follows the action's text, enabled state and visibility. `danger` draws it as deleting.
    void addAction(QAction *action, bool danger = false);

Q_SIGNALS:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void fitCommands();
    void fillMore();

    PlainLabel *m_count;
    QPushButton *m_all;
    PlainLabel *m_note;
    QToolButton *m_clear;
    QBoxLayout *m_commands;
    struct Command {
        QAction *action;
        QPushButton *button;
        bool danger;
    };
    QList<Command> m_list;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    qint64 m_selected = 0;
    qint64 m_total = -1;
    bool m_wholeFilter = false;
};

} // namespace punte
