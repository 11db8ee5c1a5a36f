// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/scoring/ScoreKeeper.h"

#include "models/core/Clock.h"
#include "models/db/Database.h"
#include "models/db/SqlStore.h"
#include "models/records/DraftStore.h"

#include <QJsonArray>

namespace punte {

namespace {

constexpr int retryAfterMs = 700;
const QByteArray scoresForm = QByteArrayLiteral("scores");

// The server did not say no: the same may be asked again.
bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled;
}

QJsonObject toJson(const CellKey &key, const ScoreCell &cell)
{
    return {{QStringLiteral("option"), key.option.toString(QUuid::WithoutBraces)}, {QStringLiteral("criterion"), key.criterion.toString(QUuid::WithoutBraces)},
        {QStringLiteral("score"), cell.score}, {QStringLiteral("confidence"), cell.confidence}, {QStringLiteral("skip"), cell.cannotJudge},
        {QStringLiteral("comment"), cell.comment}};
}

std::pair<CellKey, ScoreCell> fromJson(const QJsonObject &object)
{
    ScoreCell cell;
    cell.score = qBound(0, object.value(QLatin1String("score")).toInt(), ScoreCell::highest);
    cell.confidence = qBound(1, object.value(QLatin1String("confidence")).toInt(ScoreCell::surest), ScoreCell::surest);
    cell.cannotJudge = object.value(QLatin1String("skip")).toBool();
    cell.comment = object.value(QLatin1String("comment")).toString().left(ScoreCell::longestComment);
    if (cell.cannotJudge)
        cell.score = 0;
    return {{QUuid::fromString(object.value(QLatin1String("option")).toString()), QUuid::fromString(object.value(QLatin1String("criterion")).toString())}, cell};
}

} // namespace

ScoreKeeper::ScoreKeeper(Database &database, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_drafts(&drafts)
{
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(onDiskAfterMs);
    connect(&m_diskTimer, &QTimer::timeout, this, &ScoreKeeper::writeDraft);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryAfterMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &ScoreKeeper::sendNext);
    connect(&m_database, &Database::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Live)
            sendNext();
        else if (!isIdle())
            writeDraft();
    });
}

ScoreKeeper::~ScoreKeeper()
{
    if (!isIdle())
        writeDraft();
}

void ScoreKeeper::begin(const QUuid &decision, int round, const QString &title)
{
    m_title = title;
    if (decision == m_decision && round == m_round)
        return;
    if (!isIdle())
        writeDraft();
    ++m_turn;
    m_waiting.clear();
    m_cells.clear();
    m_sending = false;
    m_onDisk = false;
    m_diskTimer.stop();
    m_keptAt = {};
    m_decision = decision;
    m_round = round;
}

QList<std::pair<CellKey, ScoreCell>> ScoreKeeper::left() const
{
    QList<std::pair<CellKey, ScoreCell>> cells;
    const QJsonObject typed = m_drafts ? m_drafts->typed(scoresForm, m_decision) : QJsonObject();
    if (typed.isEmpty())
        return cells;
    if (typed.value(QLatin1String("round")).toInt() != m_round) {
        m_drafts->drop(scoresForm, m_decision);
        return cells;
    }
    for (const QJsonValue &each : typed.value(QLatin1String("cells")).toArray())
        cells.append(fromJson(each.toObject()));
    return cells;
}

void ScoreKeeper::keep(const CellKey &key, const ScoreCell &cell)
{
    if (!m_waiting.contains(key))
        m_waiting.append(key);
    m_cells.insert(key, cell);
    if (m_database.state() != ConnectionState::Live)
        writeDraft();
    else if (!m_diskTimer.isActive())
        m_diskTimer.start();
    sendNext();
    Q_EMIT changed();
}

void ScoreKeeper::drop()
{
    ++m_turn;
    m_waiting.clear();
    m_cells.clear();
    m_sending = false;
    m_diskTimer.stop();
    forgetDraft();
    Q_EMIT changed();
}

void ScoreKeeper::sendNext()
{
    if (m_sending || m_waiting.isEmpty() || m_database.state() != ConnectionState::Live)
        return;
    m_sending = true;
    m_current = m_waiting.takeFirst();
    m_sent = m_cells.value(m_current);
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/keep_score",
        {{QStringLiteral("decision"), m_decision}, {QStringLiteral("option"), m_current.option}, {QStringLiteral("criterion"), m_current.criterion},
            {QStringLiteral("score"), m_sent.score > 0 ? QVariant(m_sent.score) : QVariant()}, {QStringLiteral("confidence"), m_sent.confidence},
            {QStringLiteral("cannot_judge"), m_sent.cannotJudge}, {QStringLiteral("comment"), m_sent.comment}})};
    m_database.run(this, request, [this, turn = m_turn](const BatchResult &result) {
        if (turn == m_turn)
            answer(result ? Result<>() : std::unexpected(result.error()));
    });
}

void ScoreKeeper::answer(const Result<> &result)
{
    m_sending = false;
    const CellKey key = m_current;
    const bool typedAgain = m_waiting.contains(key);
    if (!result && mayPass(result.error().kind)) {
        // First in its turn again; what was typed into the same cell meanwhile takes its place.
        if (!typedAgain)
            m_waiting.prepend(key);
        writeDraft();
        m_retryTimer.start();
        return;
    }
    if (!typedAgain)
        m_cells.remove(key);
    const ScoreCell sent = m_sent;
    if (result)
        m_keptAt = Clock::now();
    if (isIdle()) {
        m_diskTimer.stop();
        forgetDraft();
    } else if (m_onDisk) {
        writeDraft();
    }
    const int turn = m_turn;
    if (result)
        Q_EMIT kept(key, sent);
    else
        Q_EMIT refused(key, result.error());
    if (turn != m_turn)
        return;
    sendNext();
    Q_EMIT changed();
}

void ScoreKeeper::writeDraft()
{
    m_diskTimer.stop();
    if (!m_drafts || isIdle())
        return;
    QJsonArray cells;
    if (m_sending && !m_waiting.contains(m_current))
        cells.append(toJson(m_current, m_sent));
    for (const CellKey &key : std::as_const(m_waiting))
        cells.append(toJson(key, m_cells.value(key)));
    m_drafts->keep({.form = scoresForm, .record = m_decision, .title = m_title, .kind = "decision",
        .typed = {{QStringLiteral("round"), m_round}, {QStringLiteral("cells"), cells}}});
    m_onDisk = true;
}

void ScoreKeeper::forgetDraft()
{
    m_onDisk = false;
    if (m_drafts)
        m_drafts->drop(scoresForm, m_decision);
}

} // namespace punte
