// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/notices/NotificationsModel.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/records/notices/NoticeText.h"

#include <QJsonDocument>

#include <algorithm>

namespace punte {

namespace {
constexpr int noticesTogetherMs = 60;
constexpr int mostNoticesReread = 500;
}

NotificationsModel::NotificationsModel(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
    , m_me(me)
    , m_reading(database, this)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(noticesTogetherMs);
    connect(&m_changed, &QTimer::timeout, this, &NotificationsModel::refresh);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        // The ids of this table are persons: the desks of all others need not ask.
        if (change.table == "core.notifications" && (change.ids.isEmpty() || change.ids.contains(m_me)))
            m_changed.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &NotificationsModel::refresh);
    connect(&database, &Database::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Live && m_loaded) // nobody tells what was missed: notices are not in the ledger
            m_changed.start();
    });
}

void NotificationsModel::setKind(const QByteArray &kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    m_notices.clear();
    m_loaded = false;
    m_atEnd = false;
    endResetModel();
    load(false);
}

void NotificationsModel::refresh() { load(false, Lane::Background); }

void NotificationsModel::readNow() { load(false); }

void NotificationsModel::load(bool more, Lane lane)
{
    const int limit = more ? pageSize : std::clamp(int(m_notices.size()), pageSize, mostNoticesReread);
    const bool behind = more && !m_notices.isEmpty();
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.lane = lane;
    request.statements = {store.statement("notices/list_notices", {{QStringLiteral("now"), Clock::now()},
                              {QStringLiteral("kind"), m_kind.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(m_kind))}, {QStringLiteral("limit"), limit},
                              {QStringLiteral("after"), behind ? QVariant(m_notices.constLast().cursor) : QVariant()},
                              {QStringLiteral("after_id"), behind ? QVariant(m_notices.constLast().id) : QVariant()}}),
        store.statement("notices/count_notices", {{QStringLiteral("now"), Clock::now()}})};
    m_reading.ask(request, [this, more, limit](const BatchResult &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            Q_EMIT loadingChanged();
            whenLiveAgain(m_database, this, [this] { refresh(); });
            return;
        }
        QList<Notice> fresh;
        for (int row = 0; row < result->first().rows.size(); ++row)
            fresh.append(noticeOf(result->first(), row));
        m_taking = true;
        m_atEnd = fresh.size() < limit;
        if (more && !fresh.isEmpty()) {
            beginInsertRows({}, int(m_notices.size()), int(m_notices.size() + fresh.size()) - 1);
            m_notices.append(fresh);
            endInsertRows();
        } else if (!more) {
            merge(fresh);
        }
        m_taking = false;
        m_loaded = true;
        const int unread = result->at(1).value(0, u"unread").toInt();
        const int reminders = result->at(1).value(0, u"reminders").toInt();
        const bool counted = unread == m_unread && reminders == m_unreadReminders;
        m_unread = unread;
        m_unreadReminders = reminders;
        if (!counted)
            Q_EMIT countsChanged();
        Q_EMIT loadingChanged();
        Q_EMIT refreshed();
    });
    Q_EMIT loadingChanged();
}

Notice NotificationsModel::noticeOf(const ResultSet &rows, int row)
{
    Notice notice;
    notice.id = rows.value(row, u"id").toUuid();
    notice.kind = rows.value(row, u"kind").toString().toLatin1();
    notice.subjectKind = rows.value(row, u"subject_kind").toString().toLatin1();
    notice.subject = rows.value(row, u"subject_id").toUuid();
    notice.actor = rows.value(row, u"actor_name").toString();
    notice.facts = QJsonDocument::fromJson(rows.value(row, u"facts").toString().toUtf8()).object();
    notice.at = rows.value(row, u"due_at").toDateTime();
    notice.read = rows.value(row, u"is_read").toBool();
    notice.cursor = rows.value(row, u"cursor").toString();
    return notice;
}

// Row by row, so that whatever is selected stays so.
void NotificationsModel::merge(const QList<Notice> &fresh)
{
    for (int row = int(m_notices.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(fresh, m_notices.at(row).id, &Notice::id) != fresh.end())
            continue;
        beginRemoveRows({}, row, row);
        m_notices.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        const int from = rowOf(fresh.at(row).id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_notices.insert(row, fresh.at(row));
            endInsertRows();
        } else if (from != row) { // told anew
            beginMoveRows({}, from, from, {}, row);
            m_notices.move(from, row);
            endMoveRows();
        }
        if (!(m_notices.at(row) == fresh.at(row))) {
            m_notices[row] = fresh.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int NotificationsModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_notices, id, &Notice::id);
    return found == m_notices.end() ? -1 : int(found - m_notices.begin());
}

void NotificationsModel::mark(const QVariant &ids, const char *state, const QDateTime &until)
{
    m_database.query(this, "notices/mark_notices", {{QStringLiteral("ids"), ids}, {QStringLiteral("state"), QString::fromLatin1(state)},
                                                        {QStringLiteral("until"), until.isValid() ? QVariant(until) : QVariant()}},
        [this](const BatchResult &result) {
            if (!result)
                Q_EMIT failed(result.error());
            refresh();
        });
}

static QVariant noticeIds(const QList<QUuid> &ids) { return QVariant::fromValue(ids); }

// Done at once here; the answer of the database corrects it if need be.
void NotificationsModel::take(const QList<QUuid> &ids)
{
    for (int row = int(m_notices.size()) - 1; row >= 0; --row) {
        if (!ids.contains(m_notices.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_notices.removeAt(row);
        endRemoveRows();
    }
}

void NotificationsModel::setRead(const QList<QUuid> &ids, bool read)
{
    for (int row = 0; row < m_notices.size(); ++row) {
        if (!ids.contains(m_notices.at(row).id) || m_notices.at(row).read == read)
            continue;
        m_notices[row].read = read;
        Q_EMIT dataChanged(index(row), index(row));
    }
    mark(noticeIds(ids), read ? "read" : "unread");
}

void NotificationsModel::readAll()
{
    for (Notice &notice : m_notices)
        notice.read = true;
    retranslate();
    mark(QVariant(), "read");
}

void NotificationsModel::setDone(const QList<QUuid> &ids)
{
    take(ids);
    mark(noticeIds(ids), "done");
}

void NotificationsModel::reopen(const QList<QUuid> &ids) { mark(noticeIds(ids), "open"); }

void NotificationsModel::snooze(const QList<QUuid> &ids, const QDateTime &until)
{
    take(ids);
    mark(noticeIds(ids), "snooze", until);
}

void NotificationsModel::retranslate()
{
    if (!m_notices.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_notices.size()) - 1));
}

int NotificationsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_notices.size()); }

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_notices.size())
        return {};
    const Notice &notice = m_notices.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return NoticeText::title(notice);
    case Qt::AccessibleTextRole: {
        QStringList words{notice.read ? QString() : tr("unread"), NoticeText::title(notice), NoticeText::detail(notice, Clock::now()),
            DateFormat::relativeInstant(notice.at, Clock::now())};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case IdRole: return notice.id;
    case NoticeRole: return QVariant::fromValue(notice);
    default: return {};
    }
}

bool NotificationsModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_loaded && !m_atEnd && !isLoading() && !m_taking; }

void NotificationsModel::fetchMore(const QModelIndex &)
{
    if (canFetchMore({}))
        load(true);
}

} // namespace punte
