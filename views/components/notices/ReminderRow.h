// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"

#include <QWidget>

class QPushButton;

namespace punte {

class PlainLabel;

/// One reminder in the panel of Home: bell, what and when, Snooze and Done; by key Enter, S and D.
class ReminderRow final : public QWidget {
    Q_OBJECT
public:
    explicit ReminderRow(QWidget *parent = nullptr);
    void setNotice(const Notice &notice);
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    void opened();
    void done();
    void snoozed(const QDateTime &until);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void askSnooze();
    Notice m_notice;
    QWidget *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QPushButton *m_snooze;
    QPushButton *m_done;
};

} // namespace punte
