// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileLedger.h"

#include "SampleMessages.h"
#include "models/campaigns/delivery/DeliveryJob.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

namespace punte {

QList<QByteArray> FileLedger::lines(const QString &file)
{
    QFile input(file);
    QList<QByteArray> lines;
    if (input.open(QIODevice::ReadOnly))
        for (const QByteArray &line : input.readAll().split('\n'))
            if (!line.isEmpty())
                lines.append(line);
    return lines;
}

void FileLedger::writeIds(const QString &file, int count)
{
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return;
    for (int i = 0; i < count; ++i)
        output.write(QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toByteArray(QUuid::WithoutBraces) + '\n');
}

void FileLedger::claim(int most, Claimed done)
{
    QSet<QByteArray> settled;
    for (const QByteArray &line : lines(m_settled))
        settled.insert(line.left(36));
    QList<ClaimedSend> sends;
    int place = -1;
    for (const QByteArray &id : lines(m_ids)) {
        ++place;
        if (sends.size() >= most || settled.contains(id) || m_held.contains(id))
            continue;
        ClaimedSend send;
        send.recipient = sampleRecipient();
        send.recipient.sendId = QUuid::fromString(QString::fromLatin1(id));
        if (badAddresses.contains(place))
            send.recipient.email = QStringLiteral("nobody");
        send.claimedAt = QDateTime::currentDateTimeUtc(); // another one at each attempt, as in life
        send.today = sampleDay();
        m_held.insert(id);
        sends.append(send);
    }
    QTimer::singleShot(0, this, [done, sends] { done(sends); });
}

void FileLedger::confirm(const QList<SendReport> &given, Confirmed done)
{
    if (nextConfirm) {
        const AppError error = *std::exchange(nextConfirm, std::nullopt);
        QTimer::singleShot(0, this, [done, error] { done(std::unexpected(error)); });
        return;
    }
    QByteArray text;
    for (const SendReport &report : given) {
        const QByteArray id = report.sendId.toByteArray(QUuid::WithoutBraces);
        if (report.outcome == SendReport::Outcome::Released)
            m_held.remove(id);
        else
            text += id + ' ' + (report.outcome == SendReport::Outcome::HandedOver ? report.sha256 : QByteArray("refused")) + '\n';
        reports.append(report);
    }
    QFile settled(m_settled);
    if (settled.open(QIODevice::Append | QIODevice::Unbuffered))
        settled.write(text); // one write: a kill leaves all of it or nothing
    QTimer::singleShot(0, this, [done] { done({}); });
}

int deliverAsChild(const QString &folder, const QString &ids, const QString &settled)
{
    FileLedger ledger(ids, settled);
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), folder);
    QObject::connect(&job, &DeliveryJob::stateChanged, &job, [](DeliveryState state) {
        if (state == DeliveryState::Finished || state == DeliveryState::Failed)
            QCoreApplication::exit(state == DeliveryState::Finished ? 0 : 3);
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace punte
