// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/LaneWorker.h"

#include "models/core/Logging.h"

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr int maxRepeats = 3;
constexpr int maxCuts = 4; // a request that ends the server's process each time is not sent for ever

Result<PgExchange> pgExchangeOf(const LaneJob &job, int statementTimeoutMs, bool *extraStatement)
{
    PgExchange exchange;
    exchange.deadline = job.deadline;
    exchange.cancelled = &job.cancelled;
    exchange.isSave = job.isSave();
    *extraStatement = job.request.timeout.count() > statementTimeoutMs;
    if (*extraStatement) // local to the transaction
        exchange.statements.push_back({"SELECT set_config('statement_timeout', $1, true)", {{QByteArray::number(qint64(job.request.timeout.count())), false}}});
    for (const Statement &statement : job.request.statements) {
        if (statement.sql.isEmpty())
            return std::unexpected(internalError(QStringLiteral("%1 has no SQL.").arg(QString::fromUtf8(statement.name))));
        PgStatement ready{statement.sql.toUtf8(), {}};
        for (const QVariant &value : statement.params) {
            auto param = encodeParam(value);
            if (!param)
                return std::unexpected(param.error());
            ready.params.push_back(std::move(*param));
        }
        exchange.statements.push_back(std::move(ready));
    }
    return exchange;
}

QByteArray requestName(const Request &request)
{
    return request.statements.isEmpty() ? QByteArray() : request.statements.constFirst().name;
}

} // namespace

void LaneWorker::execute(const LaneJobPtr &job)
{
    if (job->undecided && settleUndecided(job))
        return;
    bool extraStatement = false;
    const Result<PgExchange> exchange = pgExchangeOf(*job, m_settings.statementTimeoutMs, &extraStatement);
    if (!exchange)
        return finish(job, std::unexpected(exchange.error()));
    PgExchange sent = *exchange;
    if (job->request.progress)
        sent.progress = [this, job, less = extraStatement ? 1 : 0](int done) {
            m_mailbox->post([progressed = m_events.progressed, job, n = done - less] { progressed(job, n); });
        };
    for (int attempt = 0;; ++attempt) {
        if (job->cancelled)
            return finish(job, std::unexpected(cancelledError()));
        if (steadyNow() >= job->deadline)
            return finish(job, std::unexpected(timeoutError()));
        job->sentAt = steadyNow();
        PgAnswer answer = this->exchange(sent);
        if (answer.ending == PgAnswer::Done) {
            if (extraStatement && !answer.sets.isEmpty())
                answer.sets.removeFirst();
            return finish(job, std::move(answer.sets));
        }
        if (answer.ending != PgAnswer::Refused)
            return settleBroken(job, answer);
        if (settleRefused(job, answer, attempt))
            return;
    }
}

bool LaneWorker::settleRefused(const LaneJobPtr &job, const PgAnswer &answer, int attempt)
{
    const PgFailure &failure = answer.failure;
    qCInfo(logDatabase).noquote() << "refused" << requestName(job->request) << failure.sqlState << failure.constraint;
    if (job->isSave() && failure.sqlState == "23505" && failure.constraint == QLatin1String("actions_pkey")) {
        finishRecovered(job);
        return true;
    }
    if ((failure.sqlState == "40001" || failure.sqlState == "40P01") && attempt < maxRepeats) {
        for (const SteadyTime until = steadyNow() + jittered(20ms * (1 << attempt)); !m_stop && !job->cancelled && steadyNow() < until;)
            sleepUntil(until);
        return false;
    }
    if (failure.sqlState == "57014") {
        if (answer.cancelAsked || m_stop)
            return finish(job, std::unexpected(cancelledError())), true;
        if (answer.deadlinePassed)
            return finish(job, std::unexpected(appErrorOf(failure))), true;
        const bool serverLimit = steadyNow() - job->sentAt > std::chrono::milliseconds(m_settings.statementTimeoutMs) * 9 / 10;
        if (job->strays++ == 0 && !serverLimit)
            return false; // a cancel that was not meant for this statement, at whichever attempt it came
    }
    if (job->resent) {
        // The first attempt may have been committed while this one waited for its locks, and then this one is refused as a conflict.
        const auto applied = askApplied(*job);
        if (!applied) {
            job->undecided = true;
            lineLost(offlineError());
            putBack(job);
            return true;
        }
        if (*applied && **applied)
            return finishRecovered(job), true;
    }
    finish(job, std::unexpected(appErrorOf(failure)));
    return true;
}

void LaneWorker::settleBroken(const LaneJobPtr &job, const PgAnswer &answer)
{
    qCInfo(logDatabase).noquote() << "line broke during" << requestName(job->request) << answer.failure.sqlState;
    job->backendPid = m_link->backendPid();
    job->backendStart = m_link->backendStart();
    lineLost(answer.failure.sqlState.isEmpty() ? offlineError() : appErrorOf(answer.failure));
    ++job->cuts;
    if (job->isSave()) {
        job->undecided = true;
        putBack(job);
    } else if (answer.cancelAsked || m_stop) {
        finish(job, std::unexpected(cancelledError()));
    } else if (answer.deadlinePassed) {
        finish(job, std::unexpected(timeoutError()));
    } else if (job->request.repeatable && job->cuts < maxCuts) {
        putBack(job);
    } else {
        finish(job, std::unexpected(undecidedError()));
    }
}

std::optional<Result<bool>> LaneWorker::askApplied(const LaneJob &job)
{
    PgExchange ask;
    ask.deadline = steadyNow() + 8s;
    ask.isSave = true;
    // The old backend may still be at work: end it first, so that the answer stays true.
    ask.statements.push_back({"SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE pid = $1 AND backend_start = $2::timestamptz"
                              " AND pid <> pg_backend_pid()",
                              {{job.backendPid.toUtf8(), job.backendPid.isEmpty()}, {job.backendStart.toUtf8(), job.backendStart.isEmpty()}}});
    const PgAnswer ended = exchange(ask);
    if (ended.ending == PgAnswer::Broken || ended.ending == PgAnswer::Stopped)
        return std::nullopt;
    ask.deadline = steadyNow() + 8s;
    ask.statements = {{"SELECT core.action_applied($1)", {{job.request.actionId.toByteArray(QUuid::WithoutBraces), false}}}};
    const PgAnswer answer = exchange(ask);
    if (answer.ending == PgAnswer::Refused)
        return Result<bool>(std::unexpected(appErrorOf(answer.failure)));
    if (answer.ending != PgAnswer::Done)
        return std::nullopt;
    return Result<bool>(answer.sets.value(0).rows.value(0).value(0).toBool());
}

bool LaneWorker::settleUndecided(const LaneJobPtr &job)
{
    const auto applied = askApplied(*job);
    if (!applied) {
        lineLost(offlineError());
        putBack(job);
        return true;
    }
    if (!*applied) { // the question itself was refused: it stays undecided, and that is what the person is told
        finish(job, std::unexpected(undecidedError()));
        return true;
    }
    job->undecided = false;
    if (**applied) {
        finishRecovered(job);
        return true;
    }
    job->resent = true;
    if (job->cuts < maxCuts)
        return false;
    finish(job, std::unexpected(offlineError()));
    return true;
}

void LaneWorker::finishRecovered(const LaneJobPtr &job)
{
    ResultSet set;
    set.recovered = true;
    job->undecided = false;
    finish(job, QList<ResultSet>(job->request.statements.size(), set));
}

void LaneWorker::finish(const LaneJobPtr &job, BatchResult result)
{
    auto carried = std::make_shared<BatchResult>(std::move(result));
    m_mailbox->post([finished = m_events.finished, job, carried] { finished(job, std::move(*carried)); });
}

} // namespace punte
