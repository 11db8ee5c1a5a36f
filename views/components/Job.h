// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"

#include <QObject>

namespace punte {

/// A piece of work that takes longer than a second: shown in the status bar with its progress and a cancel button.
/// Made by ShellServices::startJob, owned by the shell, deletes itself after `finish`. GUI thread only; report from workers by
/// queued signals.
class Job final : public QObject {
    Q_OBJECT
public:
    explicit Job(LiveText title, QObject *parent = nullptr);

    /// In the present language.
    [[nodiscard]] QString title() const { return m_title(); }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// 0 = not known: the bar then shows that something runs, not how far.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }

    void setTitle(LiveText title);
    void setProgress(qint64 done, qint64 total);
    /// The person asks to stop; emits `cancelRequested` once. The owner of the work stops it and calls `finish`.
    void cancel();
    void finish();

Q_SIGNALS:
    void changed();
    void cancelRequested();
    void finished();

private:
    LiveText m_title;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_cancelling = false;
    bool m_finished = false;
};

} // namespace punte
