// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/PgLink.h"

#include "models/db/PgConnect.h"

#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

#include <algorithm>

#include <poll.h>
#include <sys/socket.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr int linkConnectTimeoutSeconds = 5;
constexpr auto silenceBeforePing = 2s;       // a request may simply be slow: only then is the server asked by another connection
constexpr auto heartbeatLimit = 2500ms;      // a heartbeat is never slow
constexpr auto graceAfterCancel = 3s;
constexpr auto cancelAgainAfter = 300ms;     // one that comes between two statements of a batch is lost, the server then works on

/// The driver names its handle after the C type, which differs between Qt versions.
PGconn *pgHandleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray type = handle.typeName();
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

} // namespace

/// What is known while an answer is awaited.
struct PgLink::Watch {
    SteadyTime lastByte;
    SteadyTime nextPing;
    SteadyTime killAt = SteadyTime::max();
    SteadyTime nextCancel = SteadyTime::max();
    bool stopSeen = false;
};

PgLink::PgLink(ConnectionSettings settings, std::shared_ptr<WakeEvent> wake, const std::atomic<bool> &stop, std::function<void(bool)> silence)
    : m_settings(std::move(settings)), m_wake(std::move(wake)), m_stop(stop), m_silence(std::move(silence)), m_side(m_wake)
{
    static std::atomic<int> count{0};
    m_name = QStringLiteral("punte-link-%1").arg(++count);
}

PgLink::~PgLink()
{
    close();
}

Result<> PgLink::open()
{
    close();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!m_database.isValid())
        return std::unexpected(internalError(QStringLiteral("The Qt driver for PostgreSQL (QPSQL) is missing.")));
    m_database.setHostName(m_settings.hosts);
    m_database.setDatabaseName(m_settings.database);
    m_database.setUserName(m_settings.login);
    m_database.setPassword(m_settings.password);
    m_database.setConnectOptions(qtConnectOptions(m_settings, linkConnectTimeoutSeconds));
    const SteadyTime started = steadyNow();
    if (!m_database.open()) {
        const QString text = m_database.lastError().databaseText();
        close();
        // Refused quickly: something answered, and why is worth a second attempt. The texts are in whatever language the server speaks.
        const bool quick = steadyNow() - started < 1s;
        return std::unexpected(quick && !m_stop ? diagnoseConnect(m_settings, 3000) : connectErrorOf({}, text));
    }
    m_connection = pgHandleOf(m_database);
    if (!m_connection) {
        close();
        return std::unexpected(internalError(QStringLiteral("The Qt driver for PostgreSQL has no libpq handle.")));
    }
    const Result<> ready = setUp();
    if (!ready)
        close();
    return ready;
}

Result<> PgLink::setUp()
{
    const int version = PQserverVersion(m_connection);
    if (version == 0) // the line was cut since it opened: nothing is known about the server
        return std::unexpected(offlineError());
    if (version < minServerVersion)
        return std::unexpected(unfitServerError(version));
    PQsetNoticeProcessor(m_connection, [](void *, const char *) {}, nullptr); // notices may quote values
    if (PQsetnonblocking(m_connection, 1) != 0 || PQenterPipelineMode(m_connection) != 1)
        return std::unexpected(offlineError());
    std::vector<QByteArray> values = sessionSetupValues(m_settings);
    for (int attempt = 0;; ++attempt) {
        PgExchange exchange;
        exchange.deadline = steadyNow() + 5s;
        PgStatement statement{sessionSetupSql(), {}};
        for (const QByteArray &value : values)
            statement.params.push_back({value, false});
        exchange.statements.push_back(std::move(statement));
        const PgAnswer answer = this->exchange(exchange);
        if (answer.ending == PgAnswer::Done) {
            m_backendPid = answer.sets.value(0).rows.value(0).value(0).toString();
            m_backendStart = answer.sets.value(0).rows.value(0).value(1).toString();
            return {};
        }
        if (answer.failure.sqlState != "22023" || attempt > 0)
            return std::unexpected(answer.failure.sqlState.isEmpty() ? offlineError() : appErrorOf(answer.failure));
        values.back() = "UTC"; // the server does not know this computer's time zone
    }
}

void PgLink::close()
{
    m_connection = nullptr;
    m_shut = false;
    setSilent(false);
    if (!m_database.isValid() && !QSqlDatabase::contains(m_name))
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void PgLink::setSilent(bool silent)
{
    if (m_silent == silent)
        return;
    m_silent = silent;
    m_silence(silent);
}

void PgLink::shut()
{
    m_shut = m_connection != nullptr;
    if (m_connection && PQsocket(m_connection) >= 0)
        ::shutdown(PQsocket(m_connection), SHUT_RDWR);
}

bool PgLink::send(const PgExchange &exchange)
{
    // Not as named prepared statements: they would save 0.2-0.4 ms of planning each, and cost plans that do not know the filter's values.
    for (const PgStatement &statement : exchange.statements) {
        const int count = static_cast<int>(statement.params.size());
        std::vector<const char *> values(statement.params.size());
        for (std::size_t i = 0; i < statement.params.size(); ++i)
            values[i] = statement.params[i].isNull ? nullptr : statement.params[i].text.constData();
        if (PQsendQueryParams(m_connection, statement.sql.constData(), count, nullptr, values.data(), nullptr, nullptr, 0) != 1)
            return false;
    }
    return PQpipelineSync(m_connection) == 1;
}

PgLink::Progress PgLink::takeResults(PgAnswer &answer)
{
    for (int nulls = 0; !PQisBusy(m_connection);) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(m_connection), &PQclear);
        if (!result) {
            if (PQstatus(m_connection) == CONNECTION_BAD || ++nulls > 3)
                return Progress::Lost;
            continue;
        }
        nulls = 0;
        switch (PQresultStatus(result.get())) {
        case PGRES_PIPELINE_SYNC: return Progress::Synced;
        case PGRES_PIPELINE_ABORTED: break;
        case PGRES_TUPLES_OK: case PGRES_COMMAND_OK: case PGRES_EMPTY_QUERY:
            answer.sets.append(resultSetOf(result.get()));
            break;
        default: {
            const PgFailure failure = pgFailureOf(result.get());
            const char *severity = PQresultErrorField(result.get(), PG_DIAG_SEVERITY_NONLOCALIZED);
            const bool ended = failure.sqlState.isEmpty() || (severity && (qstrcmp(severity, "FATAL") == 0 || qstrcmp(severity, "PANIC") == 0));
            if (answer.failure.message.isEmpty())
                answer.failure = failure;
            if (ended)
                return Progress::Lost;
        }
        }
    }
    return Progress::Working;
}

PgAnswer PgLink::exchange(const PgExchange &exchange)
{
    PgAnswer answer;
    Watch watch;
    watch.lastByte = steadyNow();
    watch.nextPing = watch.lastByte + silenceBeforePing;
    m_side.forgetPing();
    bool readable = true;
    if (!send(exchange)) {
        answer.failure.message = QString::fromUtf8(PQerrorMessage(m_connection));
        return answer;
    }
    for (;;) {
        const qsizetype before = answer.sets.size();
        const Progress progress = takeResults(answer);
        if (exchange.progress && answer.sets.size() != before)
            exchange.progress(int(answer.sets.size()));
        if (progress == Progress::Synced)
            break;
        const int unsent = PQflush(m_connection);
        if (progress == Progress::Lost || !readable || unsent < 0)
            return answer;
        if (!supervise(exchange, answer, watch))
            return answer;
        const SteadyTime now = steadyNow();
        SteadyTime until = std::min({watch.killAt, watch.nextPing, watch.nextCancel});
        if (!answer.deadlinePassed)
            until = std::min(until, exchange.deadline);
        if (exchange.isHeartbeat() && !m_silent)
            until = std::min(until, watch.lastByte + heartbeatLimit);
        const auto wait = std::clamp<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(until - now), 1ms, 1000ms);
        pollfd watched[2] = {{PQsocket(m_connection), static_cast<short>(POLLIN | (unsent > 0 ? POLLOUT : 0)), 0}, {m_wake->descriptor(), POLLIN, 0}};
        ::poll(watched, 2, static_cast<int>(wait.count()));
        if (watched[1].revents)
            m_wake->drain();
        if (watched[0].revents & (POLLIN | POLLHUP | POLLERR)) {
            readable = PQconsumeInput(m_connection) == 1; // what came before the end is still looked at
            watch.lastByte = steadyNow();
            watch.nextPing = watch.lastByte + silenceBeforePing;
            if (readable)
                setSilent(false);
        }
    }
    setSilent(false);
    settleCancel(watch);
    answer.ending = answer.failure.message.isEmpty() ? PgAnswer::Done : PgAnswer::Refused;
    return answer;
}

bool PgLink::supervise(const PgExchange &exchange, PgAnswer &answer, Watch &watch)
{
    const SteadyTime now = steadyNow();
    const bool cancelled = exchange.cancelled && exchange.cancelled->load();
    const bool late = now >= exchange.deadline;
    if ((cancelled && !answer.cancelAsked) || (late && !answer.deadlinePassed)) {
        if (!answer.cancelAsked && !answer.deadlinePassed)
            m_side.cancel(m_connection);
        watch.nextCancel = now + cancelAgainAfter;
        answer.cancelAsked = answer.cancelAsked || cancelled;
        answer.deadlinePassed = answer.deadlinePassed || late;
        watch.killAt = std::min(watch.killAt, now + graceAfterCancel);
    }
    if (now >= watch.nextCancel) {
        if (!m_side.isCancelling())
            m_side.cancel(m_connection);
        watch.nextCancel = now + cancelAgainAfter;
    }
    if (m_stop.load() && !watch.stopSeen) {
        watch.stopSeen = true;
        if (!exchange.isSave && !exchange.isHeartbeat())
            m_side.cancel(m_connection);
        watch.killAt = std::min<SteadyTime>(watch.killAt, now + (exchange.isSave ? 800ms : exchange.isHeartbeat() ? 0ms : 250ms));
    }
    watchSilence(exchange, watch);
    if (now < watch.killAt)
        return true;
    shut();
    answer.ending = watch.stopSeen ? PgAnswer::Stopped : PgAnswer::Broken;
    return false;
}

void PgLink::watchSilence(const PgExchange &exchange, Watch &watch)
{
    const SteadyTime now = steadyNow();
    if (exchange.isHeartbeat() && now >= watch.lastByte + heartbeatLimit)
        setSilent(true);
    const SideCalls::Ping ping = m_side.pingResult();
    if (ping == SideCalls::Silent || ping == SideCalls::Answered) {
        m_side.forgetPing();
        watch.nextPing = now + (ping == SideCalls::Silent ? 1s : 4s);
        if (exchange.isHeartbeat() && ping == SideCalls::Answered && m_silent)
            watch.killAt = std::min<SteadyTime>(watch.killAt, now + 500ms); // the server lives, this line does not
        else
            setSilent(ping == SideCalls::Silent);
    } else if (ping == SideCalls::NotAsked && now >= watch.nextPing) {
        watch.nextPing = now + 4s;
        m_side.ping(m_settings);
    }
}

void PgLink::settleCancel(Watch &watch)
{
    // A cancel request that is still on its way would hit the next statement.
    const SteadyTime limit = std::min(watch.killAt, steadyNow() + graceAfterCancel);
    while (m_side.isCancelling() && steadyNow() < limit) {
        pollfd watched{m_wake->descriptor(), POLLIN, 0};
        ::poll(&watched, 1, 100);
        if (watched.revents)
            m_wake->drain();
    }
    if (m_side.isCancelling())
        shut();
}

PgLink::Idle PgLink::waitIdle(SteadyTime until)
{
    const auto wait = std::clamp<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(until - steadyNow()), 0ms, 60'000ms);
    pollfd watched[2] = {{PQsocket(m_connection), POLLIN, 0}, {m_wake->descriptor(), POLLIN, 0}};
    ::poll(watched, 2, static_cast<int>(wait.count()));
    if (watched[1].revents)
        m_wake->drain();
    if (watched[0].revents) {
        if (PQconsumeInput(m_connection) != 1)
            return Idle::Dead;
        [[maybe_unused]] const int busy = PQisBusy(m_connection); // lets libpq read parameter changes and notices
        if (PQstatus(m_connection) != CONNECTION_OK)
            return Idle::Dead;
    }
    return watched[1].revents ? Idle::Woken : Idle::TimeUp;
}

} // namespace punte
