// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/StageHistory.h"

#include "models/db/SqlStore.h"
#include "models/sales/StageRules.h"

#include <algorithm>

namespace punte {

namespace {

const QList<QByteArray> wayOfStages{"PROSPECTING", "QUALIFICATION", "PROPOSAL", "NEGOTIATION"};

StageStay::Way wayBetween(const QByteArray &from, const QByteArray &to)
{
    if (isClosedStage(from))
        return StageStay::Way::Reopened;
    if (isClosedStage(to)) // won follows negotiation, lost may be anything
        return StageStay::Way::Forward;
    const qsizetype step = wayOfStages.indexOf(to) - wayOfStages.indexOf(from);
    return step < 0 ? StageStay::Way::Back : step > 1 ? StageStay::Way::Skipping : StageStay::Way::Forward;
}

} // namespace

int StageStay::days(QDate today) const
{
    const QDate from = entered.toLocalTime().date();
    const QDate until = left.isValid() ? left.toLocalTime().date() : today;
    return from.isValid() ? std::max(0, int(from.daysTo(until))) : 0;
}

bool StageStay::isLong(QDate today) const
{
    return isPresent() && !isClosedStage(stage) && staleAfterDays > 0 && days(today) > staleAfterDays;
}

StageHistory::StageHistory(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"crm.opportunities", "crm.stage_defaults"}, parent)
{
}

bool StageHistory::concerns(const RowsChanged &change) const
{
    return RecordDetails::concerns(change) && (change.table != "crm.opportunities" || change.ids.isEmpty() || change.ids.contains(record()));
}

QList<Statement> StageHistory::question() const
{
    return {SqlStore::instance().statement("sales/read_stage_history", {{QStringLiteral("opportunity"), record()}})};
}

void StageHistory::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.constFirst();
    for (int i = 0; i < rows.rows.size(); ++i) {
        StageStay stay{.stage = rows.value(i, u"stage").toString().toLatin1(), .entered = rows.value(i, u"entered_at").toDateTime(),
            .left = rows.value(i, u"left_at").toDateTime(), .userName = rows.value(i, u"user_name").toString(),
            .staleAfterDays = rows.value(i, u"stale_after_days").toInt()};
        if (i > 0)
            stay.way = wayBetween(m_stays.constLast().stage, stay.stage);
        m_stays.append(stay);
    }
}

QList<StageStep> StageHistory::track(QDate today) const
{
    QList<StageStep> steps;
    for (const QByteArray &stage : wayOfStages)
        steps.append({.stage = stage});
    if (m_stays.isEmpty())
        return steps;
    const StageStay &present = m_stays.constLast();
    if (isClosedStage(present.stage))
        steps.append({.stage = present.stage});
    qsizetype reached = -1; // the farthest open stage since it was last opened: what lies before it and was not entered was skipped
    for (const StageStay &stay : m_stays) {
        const auto step = std::ranges::find(steps, stay.stage, &StageStep::stage);
        if (step == steps.end())
            continue; // closed once and reopened since: the stays of the history tell it
        step->state = stay.isPresent() ? StageStep::State::Present : StageStep::State::Passed;
        step->days += stay.days(today);
        ++step->stays;
        step->last = stay;
        reached = std::max(reached, wayOfStages.indexOf(stay.stage));
    }
    for (qsizetype i = 0; i < wayOfStages.size(); ++i)
        if (steps[i].stays == 0 && (i < reached || isClosedStage(present.stage)))
            steps[i].state = StageStep::State::Skipped;
    return steps;
}

} // namespace punte
