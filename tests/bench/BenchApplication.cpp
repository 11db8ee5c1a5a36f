// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchApplication.h"

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace punte {

namespace {
constexpr auto stallBeat = std::chrono::milliseconds(1);
const QEvent::Type stallEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
} // namespace

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    static const double longest = qEnvironmentVariable("PUNTE_BENCH_EVENTS").toDouble();
    QElapsedTimer timer;
    timer.start();
    const QEvent::Type type = event->type();
    const char *name = receiver->metaObject()->className(); // static data: the receiver may die in its event
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (longest > 0 && double(timer.nsecsElapsed()) / 1e6 > longest)
        std::fprintf(stderr, "%*s%.1f ms %s event %d\n", m_depth * 2, "", double(timer.nsecsElapsed()) / 1e6, name, int(type));
    if (m_real && type == QEvent::Paint && receiver == m_watched)
        m_seen = m_real();
    // The paints of one frame are dispatched inside the event that flushes it to the display.
    if (m_seen && m_depth == 0) {
        m_seen = false;
        Q_EMIT frameDone();
    }
    return handled;
}

std::optional<double> BenchApplication::untilPainted(QWidget *widget, const std::function<bool()> &real, const QElapsedTimer &since, int timeoutMs)
{
    QEventLoop loop;
    std::optional<double> at;
    const auto connection = connect(this, &BenchApplication::frameDone, &loop, [&] {
        at = double(since.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    m_watched = widget;
    m_real = real;
    m_seen = false;
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    m_real = nullptr;
    disconnect(connection);
    return at;
}

bool BenchApplication::until(const std::function<bool()> &done, int timeoutMs)
{
    // Asleep between two looks: a loop that spins would take the processor from the server that it waits for.
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (done() || waited.hasExpired(timeoutMs))
            loop.quit();
    });
    look.start(1);
    if (!done())
        loop.exec();
    return done();
}

StallMeter::StallMeter()
    : m_thread([this] { beat(); })
{
}

StallMeter::~StallMeter()
{
    m_stop = true;
    m_thread.join();
}

void StallMeter::beat()
{
    while (!m_stop) {
        if (m_sent == 0) {
            m_sent = std::chrono::steady_clock::now().time_since_epoch().count();
            QCoreApplication::postEvent(this, new QEvent(stallEvent), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(stallBeat);
    }
}

bool StallMeter::event(QEvent *event)
{
    if (event->type() != stallEvent)
        return QObject::event(event);
    m_longest = std::max(m_longest, std::chrono::steady_clock::now().time_since_epoch().count() - m_sent);
    m_sent = 0;
    return true;
}

void StallMeter::restart()
{
    m_longest = 0;
    // What is on its way has waited for what came before.
    if (m_sent != 0)
        m_sent = std::chrono::steady_clock::now().time_since_epoch().count();
}

double StallMeter::longestMs()
{
    // An event that is still on its way has waited, too.
    const Time::rep sent = m_sent;
    const Time::rep waiting = sent == 0 ? 0 : std::chrono::steady_clock::now().time_since_epoch().count() - sent;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::duration(std::max(m_longest, waiting))).count();
}

} // namespace punte
