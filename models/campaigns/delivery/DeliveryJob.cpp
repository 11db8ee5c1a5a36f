// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/DeliveryJob.h"

#include "models/campaigns/messages/SmsText.h"

#include <QPointer>

#include <utility>

namespace punte {

/// Touched by the worker alone while it runs, one task at a time; `stop` by both.
struct DeliveryJob::Shared {
    QList<MessageTemplate> variants;
    MessageSender sender;
    QString folder;
    Outbox outbox;
    std::atomic<bool> stop = false;

    SendReport writeOne(const ClaimedSend &send, std::optional<AppError> &stopped)
    {
        SendReport report;
        report.sendId = send.recipient.sendId;
        const auto refuse = [&report](const AppError &error) {
            report.outcome = SendReport::Outcome::Refused;
            report.code = error.constraint.isEmpty() ? QStringLiteral("message") : error.constraint;
            report.reason = error.what;
            return report;
        };
        const MessageTemplate &message = variants.at(send.variant > 0 && send.variant < variants.size() ? send.variant : 0);
        const auto rendered = message.render(send.recipient, sender, send.today, send.variant, send.channel);
        if (!rendered)
            return refuse(rendered.error());
        const auto file = mailRoomFile(*rendered, message.assets(), send.claimedAt);
        if (!file)
            return refuse(file.error());
        const auto handed = outbox.handOver(*file);
        if (!handed && handed.error().kind == ErrorKind::Conflict)
            return refuse(handed.error());
        if (!handed) {
            stopped = handed.error(); // no other file would fare better
            return report;
        }
        report.outcome = SendReport::Outcome::HandedOver;
        report.fileName = QString::fromLatin1(handed->name);
        report.sha256 = handed->sha256;
        report.subject = rendered->subject;
        report.content = rendered->plain;
        report.smsParts = send.channel == MessageChannel::Sms ? smsCount(rendered->plain).parts : 0;
        return report;
    }

    // Notes of what is confirmed are not needed any more.
    void forget(const QList<QByteArray> &confirmed)
    {
        for (const QByteArray &name : confirmed)
            outbox.forget(name);
    }

    Batch writeAll(const QList<ClaimedSend> &sends)
    {
        Batch batch;
        if (!outbox.isOpen())
            if (const auto opened = outbox.open(folder); !opened)
                batch.stopped = opened.error();
        for (const ClaimedSend &send : sends) {
            if (stop || batch.stopped) {
                SendReport released;
                released.sendId = send.recipient.sendId;
                batch.reports.append(released);
            } else {
                batch.reports.append(writeOne(send, batch.stopped));
            }
        }
        if (batch.stopped)
            outbox.close();
        return batch;
    }
};

DeliveryJob::DeliveryJob(SendLedger &ledger, QList<MessageTemplate> variants, MessageSender sender, QString folder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_shared(new Shared{std::move(variants), std::move(sender), std::move(folder), {}, false})
{
    m_pool.setMaxThreadCount(1);
}

DeliveryJob::~DeliveryJob()
{
    m_shared->stop = true;
    m_pool.waitForDone();
}

void DeliveryJob::setState(DeliveryState state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == DeliveryState::Paused || state == DeliveryState::Finished || state == DeliveryState::Failed)
        m_pool.start([shared = m_shared, confirmed = std::exchange(m_confirmed, {})] {
            shared->forget(confirmed);
            shared->outbox.close(); // somebody else may write now
        });
    Q_EMIT stateChanged(state);
}

void DeliveryJob::fail(const AppError &error)
{
    m_error = error;
    setState(DeliveryState::Failed);
}

void DeliveryJob::start()
{
    if (m_state == DeliveryState::Running || m_state == DeliveryState::Pausing)
        return;
    m_shared->stop = false;
    m_stopped.reset();
    m_error = {};
    setState(DeliveryState::Running);
    goOn();
}

void DeliveryJob::pause()
{
    if (m_state != DeliveryState::Running)
        return;
    m_shared->stop = true;
    setState(DeliveryState::Pausing);
}

// What is written is confirmed before anything else is claimed.
void DeliveryJob::goOn()
{
    if (!m_unconfirmed.isEmpty())
        return confirm();
    if (m_stopped)
        return fail(*m_stopped);
    if (m_state == DeliveryState::Pausing)
        return setState(DeliveryState::Paused);
    claim();
}

void DeliveryJob::claim()
{
    m_ledger.claim(atOnce, [self = QPointer(this)](const Result<QList<ClaimedSend>> &sends) {
        if (!self)
            return;
        if (!sends)
            self->fail(sends.error());
        else if (sends->isEmpty())
            self->setState(self->m_state == DeliveryState::Pausing ? DeliveryState::Paused : DeliveryState::Finished);
        else
            self->write(*sends);
    });
}

void DeliveryJob::write(const QList<ClaimedSend> &sends)
{
    m_pool.start([this, shared = m_shared, confirmed = std::exchange(m_confirmed, {}), sends] {
        shared->forget(confirmed);
        const Batch batch = shared->writeAll(sends);
        // The destructor waits for this task; what is posted to a job that is gone is dropped with it.
        QMetaObject::invokeMethod(this, [this, batch] { written(batch); }, Qt::QueuedConnection);
    });
}

void DeliveryJob::written(const Batch &batch)
{
    for (const SendReport &report : batch.reports) {
        m_handedOver += report.outcome == SendReport::Outcome::HandedOver;
        m_refused += report.outcome == SendReport::Outcome::Refused;
    }
    m_stopped = batch.stopped;
    m_unconfirmed = batch.reports;
    Q_EMIT progressChanged(m_handedOver, m_refused);
    goOn();
}

void DeliveryJob::confirm()
{
    m_ledger.confirm(m_unconfirmed, [self = QPointer(this)](const Result<> &done) {
        if (!self)
            return;
        if (!done)
            return self->fail(done.error()); // kept: starting again confirms them first
        for (const SendReport &report : std::as_const(self->m_unconfirmed))
            if (report.outcome == SendReport::Outcome::HandedOver)
                self->m_confirmed.append(report.fileName.toLatin1());
        self->m_unconfirmed.clear();
        self->goOn();
    });
}

} // namespace punte
