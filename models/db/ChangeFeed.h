// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"

#include <QObject>
#include <QUuid>

#include <memory>

namespace punte {

/// Which rows of which table changed. `ids` is empty when there were too many to name: re-read what you show of that table.
struct RowsChanged {
    QByteArray table; ///< "crm.opportunities"
    QList<QUuid> ids;
    QUuid actionId;   ///< null when several actions were put together
};

/// Listens on the tenant's channel with its own thread and connection. A notice carries keys only and never does more than cause a read.
/// After a reconnect it listens again and catches up from the ledger (core.changes_since), so nothing is missed; every 30 s it looks there
/// as well, for a notice that was lost on the way. Notices of a table are put together within a few milliseconds, in a storm within a second.
/// Lives on the GUI thread and never blocks it.
class ChangeFeed final : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(ConnectionSettings settings, QObject *parent = nullptr);
    ~ChangeFeed() override;
    /// From SessionInfo: feedChannel, feedEpoch and feedCursor (0 = from now on). To be called before start(); after `reloadNeeded` with
    /// those of the new session.
    void setChannel(const QByteArray &channel, const QUuid &epoch, qint64 cursor = 0);
    void start();
    void stop();
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    void rowsChanged(const punte::RowsChanged &change);
    /// The database was restored or the gap is too old to catch up: reload everything.
    void reloadNeeded();
    void listeningChanged(bool listening);
    /// A notice sent by another session did not come: a pooler in transaction mode lies between. The feed then looks every 5 s instead.
    void notificationsLost();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace punte

Q_DECLARE_METATYPE(punte::RowsChanged)
