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
    QUuid actionId;
};

/// Listens on the tenant's channel with its own thread and connection. A notice carries keys only and never does more than cause a read.
/// After a reconnect it listens again and catches up from the ledger (core.changes_since), so nothing is missed.
class ChangeFeed final : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(ConnectionSettings settings, QObject *parent = nullptr);
    ~ChangeFeed() override;
    void start();
    void stop();
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    void rowsChanged(const punte::RowsChanged &change);
    /// The database was restored or the gap is too old to catch up: reload everything.
    void reloadNeeded();
    void listeningChanged(bool listening);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace punte

Q_DECLARE_METATYPE(punte::RowsChanged)
