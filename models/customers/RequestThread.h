// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QAbstractListModel>
#include <QTimer>

namespace punte {

/// The thread of one request, the oldest message first, and what is known of the request; read in one round trip, and again when it
/// changes. GUI thread.
class RequestThread final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MessageRole = Qt::UserRole + 1, FirstOfDayRole };
    static constexpr int mostMessages = 300;

    RequestThread(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = none.
    void setRequest(const QUuid &request);
    [[nodiscard]] const QUuid &request() const { return m_request; }
    /// Empty (a null id) until it was read, and when it is not there (any more).
    [[nodiscard]] const RequestFacts &facts() const { return m_facts; }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void take(const QList<ResultSet> &results);
    void showMessages(const QList<RequestMessage> &fresh);

    QUuid m_request;
    RequestFacts m_facts;
    QList<RequestMessage> m_messages;
    QTimer m_changed;
    Reading m_reading;
};

} // namespace punte
