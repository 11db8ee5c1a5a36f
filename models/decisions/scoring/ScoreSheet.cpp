// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/scoring/ScoreSheet.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <algorithm>
#include <utility>

namespace punte {

static constexpr qsizetype sheetDepth = 200; // steps that can be taken back

ScoreSheet::ScoreSheet(Database &database, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_reading(database, this)
    , m_keeper(database, drafts)
{
    m_commentTimer.setSingleShot(true);
    m_commentTimer.setInterval(commentAfterMs);
    connect(&m_commentTimer, &QTimer::timeout, this, &ScoreSheet::keepComment);
    connect(&m_keeper, &ScoreKeeper::refused, this, &ScoreSheet::refuse);
    connect(&m_keeper, &ScoreKeeper::kept, this, [this](const CellKey &key, const ScoreCell &cell) { m_known.insert(key, cell); });
    connect(&m_keeper, &ScoreKeeper::changed, this, [this] {
        if (m_submitting && m_keeper.isIdle())
            handIn();
        Q_EMIT stateChanged();
    });
}

// What was typed last goes to the disk with the keeper; nobody is told any more.
ScoreSheet::~ScoreSheet()
{
    blockSignals(true);
    m_keeper.blockSignals(true);
    keepComment();
}

void ScoreSheet::setCase(const CaseFacts &facts)
{
    const auto isMine = [](const CaseFacts &each) { return each.progress.state == "open" && (each.progress.mine == "none" || each.progress.mine == "draft"); };
    const bool other = facts.id != m_facts.id || facts.progress.round != m_facts.progress.round;
    const bool anew = isMine(facts) && (other || !isMine(m_facts) || (!m_loaded && !m_reading.isRunning()));
    keepComment();
    m_facts = facts;
    if (other || !isMine(facts)) {
        m_reading.drop();
        m_loaded = false;
        m_submitting = false;
        m_options.clear();
        m_criteria.clear();
        m_cells.clear();
        m_undo.clear();
        m_redo.clear();
    }
    if (isMine(facts))
        m_keeper.begin(facts.id, facts.progress.round, facts.title);
    if (anew)
        load();
}

void ScoreSheet::load()
{
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/read_my_scores", {{QStringLiteral("decision"), m_facts.id}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { load(); });
            return;
        }
        take(result->first());
        takeLeft();
        Q_EMIT loaded();
        Q_EMIT stateChanged();
    });
}

void ScoreSheet::take(const ResultSet &rows)
{
    keepComment(); // what is being typed is newer
    m_options.clear();
    m_criteria.clear();
    m_cells.clear();
    bool isTouched = false;
    for (const QVariantList &row : rows.rows) {
        const CellKey key{row.at(0).toUuid(), row.at(1).toUuid()};
        if (!m_options.contains(key.option))
            m_options.append(key.option);
        if (!m_criteria.contains(key.criterion))
            m_criteria.append(key.criterion);
        if (row.at(3).isNull())
            continue; // never touched
        isTouched = true;
        m_cells.insert(key, {.score = row.at(2).toInt(), .confidence = row.at(3).toInt(), .cannotJudge = row.at(4).toBool(), .comment = row.at(5).toString()});
    }
    m_known = m_cells;
    m_loaded = true;
    // A ballot that was begun and of which nothing is to be seen was sealed with another password.
    m_hidden = m_facts.progress.mine == "draft" && !isTouched && !m_keeper.keptAt().isValid();
}

// What an earlier run of the program, or a moment without a line, did not bring to the database.
void ScoreSheet::takeLeft()
{
    for (auto it = m_keeper.waiting().begin(); it != m_keeper.waiting().end(); ++it)
        m_cells.insert(it.key(), it.value());
    const auto left = m_keeper.left();
    for (const auto &[key, cell] : left) {
        if (!contains(placeOf(key)))
            continue;
        m_cells.insert(key, cell);
        m_keeper.keep(key, cell);
    }
}

int ScoreSheet::done() const
{
    return int(std::ranges::count_if(m_cells, [](const ScoreCell &cell) { return cell.isDone(); }));
}

int ScoreSheet::lonelyComments() const
{
    return int(std::ranges::count_if(m_cells, [](const ScoreCell &cell) { return cell.hasLonelyComment(); }));
}

bool ScoreSheet::setScore(QPoint cell, int score)
{
    if (score < 1 || score > ScoreCell::highest || !contains(cell))
        return false;
    ScoreCell to = this->cell(cell);
    to.score = score;
    to.cannotJudge = false;
    change(cell, to);
    return true;
}

bool ScoreSheet::setConfidence(QPoint cell, int confidence)
{
    ScoreCell to = this->cell(cell);
    if (confidence < 1 || confidence > ScoreCell::surest || !contains(cell) || to.score == 0)
        return false;
    to.confidence = confidence;
    change(cell, to);
    return true;
}

void ScoreSheet::setCannotJudge(QPoint cell, bool cannot)
{
    ScoreCell to = this->cell(cell);
    to.cannotJudge = cannot;
    if (cannot) {
        to.score = 0;
        to.confidence = ScoreCell::surest;
    }
    change(cell, to);
}

void ScoreSheet::clear(QPoint cell)
{
    ScoreCell to;
    to.comment = this->cell(cell).comment;
    change(cell, to);
}

QString ScoreSheet::setComment(QPoint cell, const QString &comment)
{
    ScoreCell to = this->cell(cell);
    to.comment = comment.left(ScoreCell::longestComment);
    if (to.comment.size() < comment.size() && to.comment.back().isHighSurrogate())
        to.comment.chop(1); // no half character
    change(cell, to, true);
    return to.comment;
}

void ScoreSheet::change(QPoint cell, const ScoreCell &to, bool isComment)
{
    const CellKey key = keyOf(cell);
    const ScoreCell before = m_cells.value(key);
    if (!contains(cell) || !m_loaded || m_submitting || before == to)
        return;
    m_redo.clear();
    // A comment is one step, however long it was typed.
    if (isComment && !m_undo.isEmpty() && m_undo.last().isComment && m_undo.last().key == key)
        m_undo.last().after = to;
    else
        m_undo.append({key, before, to, isComment});
    if (m_undo.size() > sheetDepth)
        m_undo.removeFirst();
    put(key, to, isComment);
}

void ScoreSheet::put(const CellKey &key, const ScoreCell &cell, bool isComment)
{
    if (key != m_commentKey)
        keepComment();
    m_cells.insert(key, cell);
    if (isComment) {
        m_commentKey = key;
        if (!m_commentTimer.isActive())
            m_commentTimer.start();
    } else {
        m_commentTimer.stop();
        m_commentKey = {}; // its comment goes along
        m_keeper.keep(key, cell);
    }
    Q_EMIT cellChanged(placeOf(key));
    Q_EMIT stateChanged();
}

void ScoreSheet::keepComment()
{
    const CellKey key = std::exchange(m_commentKey, CellKey());
    m_commentTimer.stop();
    if (!key.option.isNull())
        m_keeper.keep(key, m_cells.value(key));
}

std::optional<QPoint> ScoreSheet::step(QList<Step> &from, QList<Step> &to, bool forward)
{
    if (from.isEmpty() || m_submitting)
        return std::nullopt;
    const Step step = from.takeLast();
    to.append(step);
    put(step.key, forward ? step.after : step.before, false);
    return placeOf(step.key);
}

void ScoreSheet::submit()
{
    keepComment();
    if (!canSubmit())
        return;
    m_submitting = true;
    if (m_keeper.isIdle())
        handIn();
    Q_EMIT stateChanged();
}

void ScoreSheet::handIn()
{
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/submit_scores", {{QStringLiteral("decision"), m_facts.id}})};
    database().run(this, request, [this, decision = m_facts.id](const BatchResult &result) {
        if (decision != m_facts.id || !m_submitting)
            return;
        m_submitting = false;
        // Sent twice over a line that broke, it was handed in the first time.
        if (result || result.error().constraint == QLatin1String("already_submitted")) {
            Q_EMIT submitted();
        } else {
            Q_EMIT refused(result.error());
            if (result.error().constraint == QLatin1String("scores_incomplete"))
                load(); // the database has less than is shown here
        }
        Q_EMIT stateChanged();
    });
}

void ScoreSheet::stepAside()
{
    keepComment();
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/step_aside", {{QStringLiteral("decision"), m_facts.id}})};
    request.repeatable = false;
    database().run(this, request, [this, decision = m_facts.id](const BatchResult &result) {
        if (!result && result.error().constraint != QLatin1String("not_evaluator")) {
            Q_EMIT refused(result.error());
            return;
        }
        if (decision != m_facts.id)
            return; // another form is shown by now, and it is not his who stepped aside
        m_keeper.drop();
        Q_EMIT steppedAside();
    });
}

// The cell shows again what the database has. When nothing is taken any more, the rest need not be tried.
void ScoreSheet::refuse(const CellKey &key, const AppError &error)
{
    const QString rule = error.constraint;
    if (rule == QLatin1String("scoring_closed") || rule == QLatin1String("already_submitted") || rule == QLatin1String("not_evaluator"))
        m_keeper.drop();
    m_submitting = false;
    if (const auto newer = m_keeper.waiting().constFind(key); newer != m_keeper.waiting().cend())
        m_cells.insert(key, *newer); // typed again meanwhile, and still on its way
    else if (m_known.contains(key))
        m_cells.insert(key, m_known.value(key));
    else
        m_cells.remove(key);
    Q_EMIT cellChanged(placeOf(key));
    Q_EMIT refused(error);
    Q_EMIT stateChanged();
}

} // namespace punte
