// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace punte {

class Job;

/// One running job in the status bar: what, how far, cancel.
class JobView final : public QWidget {
    Q_OBJECT
public:
    JobView(Job *job, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QPointer<Job> m_job;
    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace punte
