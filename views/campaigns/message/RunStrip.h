// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageDraft.h"

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace punte {

class DeliveryDesk;
class PlainLabel;
class ShellServices;

/// Where a launched message is: waiting for its time, on its way with progress, paused, gone out; with what can be done about it. Not there
/// while the message is written. GUI thread.
class RunStrip final : public QFrame {
    Q_OBJECT
public:
    RunStrip(ShellServices &shell, MessageDraft &draft, QWidget *parent = nullptr);
    void retranslate() { show(); }

private:
    void show();
    void showRun();
    [[nodiscard]] QString waitingText() const;
    void follow();
    void pause();
    void resume();
    void callOff();
    void backToDraft();
    void move(const QString &to, const QString &reason, const std::function<void()> &done = {});
    void readProgress();

    ShellServices &m_shell;
    MessageDraft &m_draft;
    PlainLabel *m_text;
    PlainLabel *m_fact;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QTimer m_timer;
    RunProgress m_progress;
    bool m_following = false;
};

} // namespace punte
