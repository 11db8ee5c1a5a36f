// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Job.h"

namespace punte {

Job::Job(LiveText title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

void Job::setTitle(LiveText title)
{
    m_title = std::move(title);
    Q_EMIT changed();
}

void Job::setProgress(qint64 done, qint64 total)
{
    if (m_done == done && m_total == total)
        return;
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void Job::cancel()
{
    if (m_cancelling || m_finished)
        return;
    m_cancelling = true;
    Q_EMIT changed();
    Q_EMIT cancelRequested();
}

void Job::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished();
    deleteLater();
}

} // namespace punte
