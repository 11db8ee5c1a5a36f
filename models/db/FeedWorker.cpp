// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/FeedWorker.h"

#include "models/core/Logging.h"
#include "models/db/PgConnect.h"

#include <libpq-fe.h>

#include <poll.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr auto feedHeartbeat = 4s;
constexpr auto feedAnswerLimit = 3s;
constexpr auto feedLook = 30s;
constexpr auto feedLookWithoutNotices = 5s;
constexpr auto feedSelfTestDelay = 2s; // not while the window opens
constexpr auto feedSelfTestLimit = 2s;

int pollLimit(SteadyTime until)
{
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(until - steadyNow());
    return static_cast<int>(std::clamp<std::chrono::milliseconds>(wait, 0ms, 60'000ms).count());
}

QByteArray quotedChannel(PGconn *connection, const QByteArray &channel)
{
    char *quoted = PQescapeIdentifier(connection, channel.constData(), static_cast<std::size_t>(channel.size()));
    const QByteArray text(quoted);
    PQfreemem(quoted);
    return text;
}

} // namespace

FeedWorker::FeedWorker(ConnectionSettings settings, QByteArray channel, QUuid epoch, QByteArray cursor, std::shared_ptr<LaneMailbox> mailbox,
                       Events events)
    : m_settings(std::move(settings)), m_channel(std::move(channel)), m_epoch(epoch), m_mailbox(std::move(mailbox)), m_events(std::move(events)),
      m_wake(std::make_shared<WakeEvent>()), m_cursor(std::move(cursor))
{
}

void FeedWorker::start()
{
    m_ended = false;
    m_thread = std::thread([self = shared_from_this()] {
        self->loop();
        const std::lock_guard lock(self->m_mutex);
        self->m_ended = true;
        self->m_endedChanged.notify_all();
    });
}

void FeedWorker::requestStop()
{
    m_stop = true;
    m_wake->wake();
}

void FeedWorker::join(std::chrono::milliseconds limit)
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_mutex);
    const bool ended = m_endedChanged.wait_for(lock, limit, [this] { return m_ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach(); // looking up a host name, which ends by itself
}

void FeedWorker::loop()
{
    while (!m_stop) {
        if (!m_connection)
            connect();
        else
            waitForSomething();
    }
    disconnect();
}

void FeedWorker::pause(std::chrono::milliseconds length)
{
    const SteadyTime until = steadyNow() + length;
    while (!m_stop && steadyNow() < until) {
        pollfd watched{m_wake->descriptor(), POLLIN, 0};
        ::poll(&watched, 1, pollLimit(until));
        if (watched.revents)
            m_wake->drain();
    }
}

void FeedWorker::connect()
{
    ConnectionSettings named = m_settings;
    named.applicationName += QStringLiteral(" (feed)");
    AppError error;
    m_connection = connectWaiting(named, 5000, m_wake.get(), &m_stop, &error);
    if (m_connection && prepare()) {
        m_failedAttempts = 0;
        return;
    }
    disconnect();
    const auto base = isFinalConnectError(error) ? 10'000ms : std::min<std::chrono::milliseconds>(100ms * (1 << std::min(m_failedAttempts++, 4)), 1200ms);
    pause(base + std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, base.count() / 2)(m_random)));
}

bool FeedWorker::prepare()
{
    PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr);
    if (PQserverVersion(m_connection) < minServerVersion || PQsetnonblocking(m_connection, 1) != 0)
        return false;
    std::vector<QByteArray> setup = sessionSetupValues(m_settings);
    setup.back() = "UTC"; // nothing here shows a time
    if (!ask(m_connection, sessionSetupSql(), setup, feedAnswerLimit))
        return false;
    // Listen first and look second: what is committed between the two is then seen twice, not never.
    PgFailure failure;
    m_testChannel = "punte_test_" + QUuid::createUuid().toByteArray(QUuid::Id128);
    m_canListen = ask(m_connection, "LISTEN " + quotedChannel(m_connection, m_channel), {}, feedAnswerLimit, &failure).has_value();
    if (!m_canListen && failure.sqlState.isEmpty())
        return false;
    if (m_canListen && !ask(m_connection, "LISTEN " + quotedChannel(m_connection, m_testChannel), {}, feedAnswerLimit))
        return false;
    if (m_cursor.isEmpty()) {
        const auto start = ask(m_connection, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text", {}, feedAnswerLimit);
        if (!start)
            return false;
        m_cursor = start->rows.value(0).value(0).toByteArray();
    }
    lookIntoLedger(true); // also at the start: it tells whether the epoch still holds
    if (!m_connection)
        return false;
    m_selfTest = m_canListen ? SelfTest::Waiting : SelfTest::Failed;
    m_selfTestAt = steadyNow() + feedSelfTestDelay;
    m_nextHeartbeat = steadyNow() + feedHeartbeat;
    m_nextLook = steadyNow() + (m_canListen ? feedLook : feedLookWithoutNotices);
    readNotices();
    setListening(m_canListen);
    return true;
}

void FeedWorker::disconnect()
{
    if (m_connection)
        PQfinish(m_connection);
    m_connection = nullptr;
    setListening(false);
}

void FeedWorker::waitForSomething()
{
    readNotices(); // those that came beside the answer to a question
    SteadyTime until = std::min({m_nextHeartbeat, m_nextLook, m_coalescer.nextDue()});
    if (m_selfTest == SelfTest::Waiting || m_selfTest == SelfTest::Sent)
        until = std::min(until, m_selfTestAt);
    pollfd watched[2] = {{PQsocket(m_connection), POLLIN, 0}, {m_wake->descriptor(), POLLIN, 0}};
    ::poll(watched, 2, pollLimit(until));
    if (watched[1].revents)
        m_wake->drain();
    if (watched[0].revents) {
        const bool alive = PQconsumeInput(m_connection) == 1;
        readNotices();
        if (!alive || PQstatus(m_connection) != CONNECTION_OK) {
            disconnect();
            return;
        }
    }
    passOn();
    const SteadyTime now = steadyNow();
    if (m_selfTest == SelfTest::Waiting && now >= m_selfTestAt)
        sendSelfTest();
    else if (m_selfTest == SelfTest::Sent && now >= m_selfTestAt)
        judgeSelfTest();
    if (m_connection && now >= m_nextLook) {
        lookIntoLedger(false);
        m_nextLook = steadyNow() + (m_selfTest == SelfTest::Failed ? feedLookWithoutNotices : feedLook);
        m_nextHeartbeat = steadyNow() + feedHeartbeat;
    }
    if (m_connection && now >= m_nextHeartbeat) {
        if (!ask(m_connection, "", {}, feedAnswerLimit))
            disconnect();
        m_nextHeartbeat = steadyNow() + feedHeartbeat;
    }
}

void FeedWorker::readNotices()
{
    while (PGnotify *raw = PQnotifies(m_connection)) {
        const std::unique_ptr<PGnotify, decltype(&PQfreemem)> notice(raw, &PQfreemem);
        if (m_testChannel == notice->relname) {
            m_selfTest = SelfTest::Passed;
            continue;
        }
        if (m_channel != notice->relname)
            continue;
        const auto change = parseFeedPayload(QByteArrayView(notice->extra));
        if (!change) {
            qCDebug(logFeed) << "a notice that is not ours was ignored";
            continue;
        }
        m_coalescer.add(*change, steadyNow());
        if (m_recent.size() >= FeedCoalescer::maxTables)
            continue;
        const bool known = m_recent.contains(change->table);
        QSet<QUuid> &recent = m_recent[change->table];
        if (change->ids.isEmpty() || recent.size() > FeedCoalescer::maxIds)
            recent.clear();
        else if (!known || !recent.isEmpty())
            for (const QUuid &id : change->ids)
                recent.insert(id);
    }
}

void FeedWorker::passOn()
{
    for (const RowsChanged &change : m_coalescer.take(steadyNow()))
        m_mailbox->post([tell = m_events.rowsChanged, change] { tell(change); });
}

void FeedWorker::lookIntoLedger(bool afterGap)
{
    PgFailure failure;
    const auto answer = ask(m_connection, "SELECT table_name, ids, next_txid::text AS next_txid, reload FROM core.changes_since($1, $2::bigint)",
                            {m_epoch.toByteArray(QUuid::WithoutBraces), m_cursor}, 10s, &failure);
    if (!answer) {
        if (failure.sqlState.isEmpty())
            disconnect();
        else
            qCWarning(logFeed) << "the ledger cannot be read" << failure.sqlState;
        return;
    }
    const auto wasTold = [&](const QByteArray &table, const QUuid &id) {
        for (const auto *recent : {&m_recent, &m_recentBefore})
            if (const auto found = recent->constFind(table); found != recent->constEnd() && (found->isEmpty() || found->contains(id)))
                return true;
        return false;
    };
    for (int row = 0; row < answer->rows.size(); ++row) {
        if (const QByteArray next = answer->value(row, u"next_txid").toByteArray(); !next.isEmpty())
            m_cursor = next;
        if (answer->value(row, u"reload").toBool()) {
            if (!std::exchange(m_reloadTold, true))
                m_mailbox->post(m_events.reloadNeeded);
            continue;
        }
        RowsChanged change;
        change.table = answer->value(row, u"table_name").toByteArray();
        const QStringList ids = answer->value(row, u"ids").toStringList();
        for (const QString &id : ids)
            if (const QUuid uuid = QUuid::fromString(id); afterGap || !wasTold(change.table, uuid))
                change.ids.append(uuid);
        if (!change.table.isEmpty() && (!change.ids.isEmpty() || (ids.isEmpty() && (afterGap || !wasTold(change.table, {})))))
            m_coalescer.add(change, steadyNow());
    }
    m_recentBefore = std::exchange(m_recent, {});
    passOn();
}

void FeedWorker::sendSelfTest()
{
    // From a second session: a pooler in transaction mode passes on what the own session sends, and nothing else.
    ConnectionSettings named = m_settings;
    named.applicationName += QStringLiteral(" (feed test)");
    m_selfTestAt = steadyNow() + feedSelfTestLimit;
    m_selfTest = SelfTest::Sent;
    PGconn *other = connectWaiting(named, 3000, m_wake.get(), &m_stop, nullptr);
    const bool sent = other && PQsetnonblocking(other, 1) == 0 && ask(other, "SELECT pg_notify($1, '')", {m_testChannel}, feedAnswerLimit);
    if (other)
        PQfinish(other);
    m_selfTestAt = steadyNow() + (sent ? feedSelfTestLimit : 30s);
    if (!sent)
        m_selfTest = SelfTest::Waiting; // says nothing about the pooler: again later
}

void FeedWorker::judgeSelfTest()
{
    m_selfTest = SelfTest::Failed;
    m_nextLook = steadyNow();
    qCWarning(logFeed) << "notices do not arrive: session pooling is needed";
    setListening(false);
    m_mailbox->post(m_events.notificationsLost);
}

void FeedWorker::setListening(bool listening)
{
    if (std::exchange(m_listening, listening) != listening)
        m_mailbox->post([tell = m_events.listeningChanged, listening] { tell(listening); });
}

std::optional<ResultSet> FeedWorker::ask(PGconn *connection, const QByteArray &sql, const std::vector<QByteArray> &values,
                                         std::chrono::milliseconds limit, PgFailure *failure)
{
    std::vector<const char *> pointers;
    for (const QByteArray &value : values)
        pointers.push_back(value.constData());
    if (PQsendQueryParams(connection, sql.constData(), static_cast<int>(values.size()), nullptr, pointers.data(), nullptr, nullptr, 0) != 1)
        return std::nullopt;
    const SteadyTime until = steadyNow() + limit;
    std::optional<ResultSet> answer;
    for (;;) {
        const int unsent = PQflush(connection);
        while (!PQisBusy(connection)) {
            const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(connection), &PQclear);
            if (!result)
                return PQstatus(connection) == CONNECTION_OK ? answer : std::nullopt;
            const ExecStatusType status = PQresultStatus(result.get());
            if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
                answer = resultSetOf(result.get());
            else if (failure)
                *failure = pgFailureOf(result.get());
        }
        if (unsent < 0 || m_stop || steadyNow() >= until)
            return std::nullopt;
        pollfd watched[2] = {{PQsocket(connection), static_cast<short>(POLLIN | (unsent > 0 ? POLLOUT : 0)), 0}, {m_wake->descriptor(), POLLIN, 0}};
        ::poll(watched, 2, pollLimit(until));
        if (watched[1].revents)
            m_wake->drain();
        if (watched[0].revents && PQconsumeInput(connection) != 1)
            return std::nullopt;
    }
}

} // namespace punte
