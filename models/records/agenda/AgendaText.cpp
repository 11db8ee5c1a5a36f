// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/AgendaText.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/agenda/AgendaProviders.h"
#include "models/records/agenda/AgendaRank.h"

#include <QCoreApplication>

namespace punte {

static QString agendaTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("AgendaText", text, nullptr, n);
}

QString AgendaText::subject(const AgendaItem &item)
{
    const AgendaProvider *provider = AgendaProviders::provider(item.provider);
    return provider && provider->subject ? provider->subject(item) : item.subject;
}

AgendaFact AgendaText::due(const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return {};
    if (AgendaRank::isLate(item, now)) {
        // A moment at midnight is a day to DateFormat, but here it is known to be a moment.
        const bool ofToday = item.dueHasTime && item.due.date() == now.date() && DateFormat::isWholeDay(item.due);
        const QString late = item.dueHasTime ? DateFormat::overdue(item.due, now) : DateFormat::overdue(item.due.date(), now.date());
        return {ofToday ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "overdue since %1")).arg(DateFormat::time(item.due.time())) : late, AgendaFact::Tone::Danger};
    }
    const QString day = DateFormat::relativeDate(item.due.date(), now.date());
    const qint64 days = now.date().daysTo(item.due.date());
    const QString text = item.dueHasTime ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "due %1 %2")).arg(day, DateFormat::time(item.due.time()))
                                         : agendaTr(QT_TRANSLATE_NOOP("AgendaText", "due %1")).arg(day);
    return {text, days <= 1 ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

QList<AgendaFact> AgendaText::facts(const AgendaItem &item, const QDateTime &now)
{
    const AgendaProvider *provider = AgendaProviders::provider(item.provider);
    QList<AgendaFact> facts;
    if (item.snoozedUntil.isValid())
        facts.append({agendaTr(QT_TRANSLATE_NOOP("AgendaText", "put off until %1")).arg(DateFormat::longDate(item.snoozedUntil.date())), AgendaFact::Tone::Plain});
    facts.append(provider && provider->due ? provider->due(item, now) : due(item, now));
    if (item.idleSince.isValid())
        facts.append({DateFormat::withoutActivity(int(item.idleSince.date().daysTo(now.date()))), AgendaFact::Tone::Warning});
    if (!item.amount.isEmpty())
        facts.append({NumberFormat::money(item.amount, item.currency), AgendaFact::Tone::Plain});
    if (item.priority > 3)
        facts.append({agendaTr(QT_TRANSLATE_NOOP("AgendaText", "urgent")), AgendaFact::Tone::Warning});
    if (item.promisedAt.isValid())
        facts.append({agendaTr(QT_TRANSLATE_NOOP("AgendaText", "promised %1")).arg(DateFormat::relativeDate(item.promisedAt.date(), now.date())), AgendaFact::Tone::Plain});
    if (item.noNextTask)
        facts.append({agendaTr(QT_TRANSLATE_NOOP("AgendaText", "no next task")), AgendaFact::Tone::Warning});
    if (provider && provider->facts)
        facts.append(provider->facts(item, now));
    facts.removeIf([](const AgendaFact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QString AgendaText::sentence(const AgendaItem &item, const QDateTime &now)
{
    QStringList parts{subject(item), item.company};
    for (const AgendaFact &fact : facts(item, now))
        parts.append(fact.text);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString AgendaText::reason(const AgendaItem &item, const AgendaPoints &points)
{
    switch (points.reason) {
    case AgendaReason::Overdue:
        if (item.dueIsGuess)
            return points.measure == 0 ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "The expected day is over"))
                                       : agendaTr(QT_TRANSLATE_N_NOOP("AgendaText", "The expected day was %Ln day(s) ago"), points.measure);
        return points.measure == 0 ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Overdue since today")) : agendaTr(QT_TRANSLATE_N_NOOP("AgendaText", "Overdue by %Ln day(s)"), points.measure);
    case AgendaReason::DueToday: return item.dueIsGuess ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Expected today")) : agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Due today"));
    case AgendaReason::DueTomorrow: return item.dueIsGuess ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Expected tomorrow")) : agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Due tomorrow"));
    case AgendaReason::DueSoon:
        return item.dueIsGuess ? agendaTr(QT_TRANSLATE_N_NOOP("AgendaText", "Expected in %Ln day(s)"), points.measure)
                               : agendaTr(QT_TRANSLATE_N_NOOP("AgendaText", "Due in %Ln day(s)"), points.measure);
    case AgendaReason::Waiting: return agendaTr(QT_TRANSLATE_NOOP("AgendaText", "A customer waits for the answer"));
    case AgendaReason::Promised: return agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Promised to the customer"));
    case AgendaReason::Priority: return points.measure > 3 ? agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Urgent")) : agendaTr(QT_TRANSLATE_NOOP("AgendaText", "High priority"));
    case AgendaReason::Money:
        return agendaTr(QT_TRANSLATE_NOOP("AgendaText", "%1, larger than %2 of the amounts in %3 here"))
            .arg(NumberFormat::money(item.amount, item.currency), NumberFormat::percent(QString::number(points.measure)), QString::fromLatin1(item.currency));
    case AgendaReason::Idle:
        return agendaTr(QT_TRANSLATE_N_NOOP("AgendaText", "Without activity for %Ln day(s) longer than the stage allows"), points.measure);
    case AgendaReason::Renewal: return agendaTr(QT_TRANSLATE_NOOP("AgendaText", "A contract whose term runs out"));
    case AgendaReason::NoNextTask: return agendaTr(QT_TRANSLATE_NOOP("AgendaText", "Among your largest, without a next task"));
    }
    return {};
}

} // namespace punte
