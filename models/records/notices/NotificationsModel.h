// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/records/notices/Notice.h"

#include <QAbstractListModel>
#include <QTimer>

namespace punte {

/// What this person was told, page by page, the newest first; follows what other desks and colleagues do. GUI thread.
class NotificationsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NoticeRole };
    static constexpr int pageSize = 50;
    static constexpr int mostCounted = 100; ///< unread() says no more

    NotificationsModel(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent = nullptr);

    /// One kind only; empty = all.
    void setKind(const QByteArray &kind);
    [[nodiscard]] const QByteArray &kind() const { return m_kind; }
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] int unreadReminders() const { return m_unreadReminders; }
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Notice &notice(int row) const { return m_notices.at(row); }
    [[nodiscard]] int rowOf(const QUuid &id) const;

    void setRead(const QList<QUuid> &ids, bool read);
    void readAll();
    void setDone(const QList<QUuid> &ids);
    /// Takes setDone() and snooze() back.
    void reopen(const QList<QUuid> &ids);
    void snooze(const QList<QUuid> &ids, const QDateTime &until);
    void retranslate();

    /// Reads the columns of the queries of this model.
    [[nodiscard]] static Notice noticeOf(const ResultSet &rows, int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Somebody looks at them: as refresh(), but before what is read in the background.
    void readNow();

public Q_SLOTS:
    /// Nobody waits for it: what a person waits for is not to stand behind it.
    void refresh();

Q_SIGNALS:
    void loadingChanged();
    void countsChanged();
    /// The answer to refresh() or to a change is there.
    void refreshed();
    void failed(const punte::AppError &error);

private:
    void load(bool more, Lane lane = Lane::Interactive);
    void merge(const QList<Notice> &fresh);
    void take(const QList<QUuid> &ids);
    void mark(const QVariant &ids, const char *state, const QDateTime &until = {});

    Database &m_database;
    QUuid m_me;
    QByteArray m_kind;
    QList<Notice> m_notices;
    QTimer m_changed;
    int m_unread = 0;
    int m_unreadReminders = 0;
    Reading m_reading;
    bool m_loaded = false;
    bool m_atEnd = false;
    bool m_taking = false; ///< half of an answer is in: what comes behind it cannot be asked for yet
};

} // namespace punte
