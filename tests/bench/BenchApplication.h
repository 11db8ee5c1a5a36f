// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace punte {

/// The application of a benchmark with windows: it sees every event, so it knows when something has really been painted.
/// PUNTE_BENCH_EVENTS=8 prints every event that takes longer than 8 ms, inner ones first.
class BenchApplication final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    [[nodiscard]] static BenchApplication &instance() { return *static_cast<BenchApplication *>(qApp); }

    /// Runs the event loop until `widget` has painted itself while `real` held, and the frame of that paint is finished and handed to
    /// the display. Answers the milliseconds on `since`; nothing after `timeoutMs`. `real` is asked at each paint: keep it cheap.
    std::optional<double> untilPainted(QWidget *widget, const std::function<bool()> &real, const QElapsedTimer &since, int timeoutMs = 60'000);
    /// Runs the event loop until `done`, asked every millisecond. False after `timeoutMs`.
    bool until(const std::function<bool()> &done, int timeoutMs = 60'000);

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void frameDone();

private:
    QPointer<QWidget> m_watched;
    std::function<bool()> m_real;
    bool m_seen = false;
    int m_depth = 0;
};

/// How long an event of a person would have had to wait: a thread posts an event to the GUI thread every millisecond and measures
/// when it is handled. `longestMs` since construction or the last `restart`.
class StallMeter final : public QObject {
    Q_OBJECT
public:
    StallMeter();
    ~StallMeter() override;
    void restart();
    [[nodiscard]] double longestMs();

    bool event(QEvent *event) override;

private:
    void beat();
    using Time = std::chrono::steady_clock::time_point;
    std::atomic<bool> m_stop{false};
    std::atomic<Time::rep> m_sent{0}; // 0: no event on its way
    Time::rep m_longest = 0;
    std::thread m_thread;
};

} // namespace punte
