// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/writing/RunDelivery.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

RunDelivery::RunDelivery(Database &database, const QUuid &run, QString folder, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_run(run)
    , m_folder(std::move(folder))
    , m_ledger(database, run)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_state == State::Running)
            m_job->start();
    });
}

RunDelivery::~RunDelivery() = default;

void RunDelivery::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void RunDelivery::start()
{
    if (m_state == State::Running || m_state == State::Over || m_opening)
        return;
    m_error = {};
    setState(State::Running);
    if (m_job)
        return m_job->start();
    m_opening = true;
    m_ledger.open([this](const Result<RunMessage> &message) {
        m_opening = false;
        if (!message) {
            m_error = message.error();
            return setState(State::Failed);
        }
        m_job = std::make_unique<DeliveryJob>(m_ledger, message->variants, message->sender, m_folder);
        connect(m_job.get(), &DeliveryJob::progressChanged, this, &RunDelivery::changed);
        connect(m_job.get(), &DeliveryJob::stateChanged, this, &RunDelivery::follow);
        if (m_state == State::Pausing)
            return setState(State::Paused);
        m_job->start();
    });
}

void RunDelivery::pause()
{
    if (m_state != State::Running)
        return;
    const bool between = m_again.isActive();
    m_again.stop();
    setState(State::Pausing);
    if (between)
        setState(State::Paused);
    else if (m_job)
        m_job->pause();
}

void RunDelivery::follow(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Paused: return setState(State::Paused);
    case DeliveryState::Failed: m_error = m_job->lastError(); return setState(State::Failed);
    case DeliveryState::Finished: return finish();
    default: return;
    }
}

// Nothing was handed out any more: it is over, or stopped by somebody, or the rest waits a moment.
void RunDelivery::finish()
{
    m_ledger.finish(QUuid::createUuid(), [this](const Result<bool> &over) {
        if (!over) {
            m_error = over.error();
            return setState(State::Failed);
        }
        if (*over)
            return setState(State::Over);
        lookWhatIsLeft();
    });
}

void RunDelivery::lookWhatIsLeft()
{
    m_database.query(this, "campaigns/read_run_progress", {{QStringLiteral("run"), m_run}}, [this](const BatchResult &result) {
        if (!result) {
            m_error = result.error();
            return setState(State::Failed);
        }
        const QJsonObject progress = QJsonDocument::fromJson(result->first().value(0, u"progress").toString().toUtf8()).object();
        if (m_state == State::Pausing || !progress.value(QLatin1String("may_claim")).toBool())
            return setState(State::Paused);
        m_again.start();
    });
}

} // namespace punte
