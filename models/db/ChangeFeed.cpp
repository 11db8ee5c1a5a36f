// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/ChangeFeed.h"

#include "models/db/FeedWorker.h"

namespace punte {

using namespace std::chrono_literals;

class ChangeFeed::Private {
public:
    ConnectionSettings settings;
    QByteArray channel;
    QUuid epoch;
    QByteArray cursor;
    std::shared_ptr<LaneMailbox> mailbox;
    std::shared_ptr<FeedWorker> worker;
    bool listening = false;
};

ChangeFeed::ChangeFeed(ConnectionSettings settings, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

void ChangeFeed::setChannel(const QByteArray &channel, const QUuid &epoch, qint64 cursor)
{
    d->channel = channel;
    d->cursor = cursor > 0 ? QByteArray::number(cursor) : QByteArray();
    d->epoch = epoch;
    if (d->worker) {
        stop();
        start();
    }
}

void ChangeFeed::start()
{
    if (d->worker || d->channel.isEmpty())
        return;
    d->mailbox = std::make_shared<LaneMailbox>(this);
    FeedWorker::Events events;
    events.rowsChanged = [this](const RowsChanged &change) { Q_EMIT rowsChanged(change); };
    events.reloadNeeded = [this] { Q_EMIT reloadNeeded(); };
    events.notificationsLost = [this] { Q_EMIT notificationsLost(); };
    events.listeningChanged = [this](bool listening) {
        d->listening = listening;
        Q_EMIT listeningChanged(listening);
    };
    d->worker = std::make_shared<FeedWorker>(d->settings, d->channel, d->epoch, d->cursor, d->mailbox, std::move(events));
    d->worker->start();
}

void ChangeFeed::stop()
{
    if (!d->worker)
        return;
    d->worker->requestStop();
    d->mailbox->closeDown();
    d->worker->join(1s);
    d->worker.reset();
    d->mailbox.reset();
    d->listening = false;
}

bool ChangeFeed::isListening() const
{
    return d->listening;
}

} // namespace punte
