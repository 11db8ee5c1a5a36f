// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/SalesAgenda.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/agenda/AgendaRank.h"
#include "models/records/agenda/HomeFigures.h"
#include "models/records/agenda/Proportion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace punte {

namespace {

constexpr int winRateMonths = 12;

QString salesAgendaTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SalesAgenda", text, nullptr, n);
}

AgendaFact closingDue(const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return {};
    const QString when = DateFormat::relativeDate(item.due.date(), now.date());
    if (AgendaRank::isLate(item, now))
        return {salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "was to close %1")).arg(when), AgendaFact::Tone::Danger};
    return {salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "closes %1")).arg(when), now.date().daysTo(item.due.date()) <= 1 ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

void addOpportunities()
{
    AgendaProvider opportunities;
    opportunities.id = "opportunities";
    opportunities.order = 30;
    opportunities.icon = "object-columns";
    opportunities.table = "crm.opportunities";
    opportunities.tables = {"crm.opportunities", "crm.tasks", "crm.stage_defaults"};
    opportunities.recordKind = "opportunity";
    opportunities.permission = "opportunities.read";
    opportunities.dueIsGuess = true;
    opportunities.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("sales/list_agenda_opportunities",
            {{QStringLiteral("me"), question.me}, {QStringLiteral("today"), question.today()}, {QStringLiteral("since"), question.midnight()}});
    };
    opportunities.due = closingDue;
    opportunities.facts = [](const AgendaItem &item, const QDateTime &) {
        QList<AgendaFact> facts{{Enums::recordText("opportunity_stage", item.detail), AgendaFact::Tone::Plain}};
        if (item.idleSince.isValid())
            facts.append({salesAgendaTr(QT_TRANSLATE_N_NOOP("SalesAgenda", "allowed there: %Ln day(s)"), item.idleLimit), AgendaFact::Tone::Plain});
        return facts;
    };
    AgendaProviders::add(opportunities);
}

AgendaFact contractDue(const AgendaItem &item, const QDateTime &now)
{
    const QString when = DateFormat::relativeDate(item.due.date(), now.date());
    const bool near = now.date().daysTo(item.due.date()) <= 1;
    if (AgendaRank::isLate(item, now))
        return {salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "ended %1")).arg(when), AgendaFact::Tone::Danger};
    const QDate end = QDate::fromString(item.detail, Qt::ISODate).addDays(-1);
    const QString text = item.due.date() == end ? salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "ends %1")).arg(when)
                                                : salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "last day for notice %1")).arg(when);
    return {text, near ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

void addContracts()
{
    AgendaProvider contracts;
    contracts.id = "contracts";
    contracts.order = 40;
    contracts.icon = "document-edit-sign";
    contracts.table = "crm.contracts";
    contracts.tables = {"crm.contracts"};
    contracts.recordKind = "contract";
    contracts.permission = "contracts.read";
    contracts.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("sales/list_agenda_contracts", {{QStringLiteral("me"), question.me}, {QStringLiteral("today"), question.today()}});
    };
    contracts.subject = [](const AgendaItem &item) {
        return (item.kind == QLatin1String("RENEWAL") ? salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Contract %1 renews")) : salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Contract %1 ends")))
            .arg(item.subject);
    };
    contracts.due = contractDue;
    contracts.facts = [](const AgendaItem &item, const QDateTime &now) {
        const QDate renewal = QDate::fromString(item.detail, Qt::ISODate);
        if (item.kind != QLatin1String("RENEWAL") || !renewal.isValid())
            return QList<AgendaFact>{};
        return QList<AgendaFact>{{salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "renews %1")).arg(DateFormat::relativeDate(renewal, now.date())), AgendaFact::Tone::Plain}};
    };
    AgendaProviders::add(contracts);
}

QDate monthStart(const AgendaQuestion &question)
{
    return QDate(question.today().year(), question.today().month(), 1);
}

QDateTime weekStart(const AgendaQuestion &question)
{
    return question.midnight(1 - question.today().dayOfWeek());
}

FilterTerm mine()
{
    return {"owner_id", FilterOp::Is, {QStringLiteral("me")}};
}

HomeFigure won(const ResultSet &rows, const AgendaQuestion &question)
{
    HomeFigure figure;
    figure.label = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Won"));
    int count = 0;
    for (int i = 0; i < rows.rows.size(); ++i) {
        count += rows.value(i, u"n").toInt();
        if (const QString total = rows.value(i, u"total").toString(); !total.isEmpty())
            figure.values.append(NumberFormat::money(total, rows.value(i, u"currency").toByteArray()));
    }
    if (figure.values.isEmpty())
        figure.values = {QStringLiteral("–")};
    figure.note = count > 0 ? salesAgendaTr(QT_TRANSLATE_N_NOOP("SalesAgenda", "%Ln opportunity(s) this month"), count) : salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "nothing yet this month"));
    figure.about = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Your opportunities won this month, each currency for itself."));
    figure.page = "pipeline";
    figure.filter.terms = {{"stage", FilterOp::AnyOf, {QStringLiteral("CLOSED_WON")}}, mine(),
        {"closed_at", FilterOp::Between, {monthStart(question).toString(Qt::ISODate), question.today().toString(Qt::ISODate)}}};
    return figure;
}

HomeFigure pipeline(const ResultSet &rows, const AgendaQuestion &)
{
    HomeFigure figure;
    figure.label = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Weighted pipeline"));
    int count = 0;
    QStringList changes;
    bool down = false;
    for (int i = 0; i < rows.rows.size(); ++i) {
        const QByteArray currency = rows.value(i, u"currency").toByteArray();
        count += rows.value(i, u"n").toInt();
        figure.values.append(NumberFormat::money(rows.value(i, u"total").toString(), currency));
        const QString change = rows.value(i, u"change").toString();
        if (change.contains(QRegularExpression(QStringLiteral("[1-9]")))) {
            changes.append(NumberFormat::moneyChange(change, currency));
            down = down || change.startsWith(QLatin1Char('-'));
        }
    }
    if (figure.values.isEmpty())
        figure.values = {QStringLiteral("–")};
    figure.note = salesAgendaTr(QT_TRANSLATE_N_NOOP("SalesAgenda", "%Ln open opportunity(s)"), count);
    if (!changes.isEmpty()) {
        figure.aside = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "%1 this week")).arg(changes.join(QStringLiteral(", ")));
        figure.trend = down ? HomeFigure::Trend::Bad : HomeFigure::Trend::Good;
    }
    figure.about = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Amounts of your open opportunities times their probability, each currency for itself. The change counts from Monday; what was won or lost since has left the pipeline."));
    figure.page = "pipeline";
    figure.filter.terms = {{"stage", FilterOp::AnyOf, {QStringLiteral("PROSPECTING"), QStringLiteral("QUALIFICATION"), QStringLiteral("PROPOSAL"), QStringLiteral("NEGOTIATION")}}, mine()};
    return figure;
}

HomeFigure winRate(const ResultSet &rows, const AgendaQuestion &question)
{
    const int wins = rows.value(0, u"won").toInt();
    const int all = wins + rows.value(0, u"lost").toInt();
    HomeFigure figure;
    figure.label = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Win rate"));
    figure.values = {all > 0 ? NumberFormat::percent(QString::number((200 * wins + all) / (2 * all))) : QStringLiteral("–")};
    figure.note = all > 0 ? salesAgendaTr(QT_TRANSLATE_N_NOOP("SalesAgenda", "%1 of %Ln, 12 months"), all).arg(NumberFormat::integer(wins)) : salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "nothing closed in 12 months"));
    if (all > 0) {
        const ProportionInterval interval = wilsonInterval(wins, all);
        figure.aside = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "%1–%2 (95%)")).arg(qRound(interval.low * 100)).arg(NumberFormat::percent(QString::number(qRound(interval.high * 100))));
    }
    figure.about = salesAgendaTr(QT_TRANSLATE_NOOP("SalesAgenda", "Won among all that you closed in the last 12 months. The true rate lies within the interval in 95 of 100 cases (Wilson)."));
    figure.page = "pipeline";
    figure.filter.terms = {{"stage", FilterOp::AnyOf, {QStringLiteral("CLOSED_WON"), QStringLiteral("CLOSED_LOST")}}, mine(),
        {"closed_at", FilterOp::Between, {question.today().addMonths(-winRateMonths).toString(Qt::ISODate), question.today().toString(Qt::ISODate)}}};
    return figure;
}

HomeFigureSource sourceOf(const char *id, int order)
{
    HomeFigureSource source;
    source.id = id;
    source.order = order;
    source.permission = "opportunities.read";
    source.tables = {"crm.opportunities"};
    return source;
}

QVariantMap daysOf(const AgendaQuestion &question, QDate first)
{
    return {{QStringLiteral("me"), question.me}, {QStringLiteral("from"), first}, {QStringLiteral("to"), question.today()}};
}

void addFigures()
{
    HomeFigureSource source = sourceOf("sales.won", 10);
    source.read = [](const AgendaQuestion &question) { return SqlStore::instance().statement("sales/sum_my_won", daysOf(question, monthStart(question))); };
    source.show = won;
    HomeFigures::add(source);
    source = sourceOf("sales.pipeline", 20);
    source.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("sales/sum_my_pipeline", {{QStringLiteral("me"), question.me}, {QStringLiteral("since"), weekStart(question)}});
    };
    source.show = pipeline;
    HomeFigures::add(source);
    source = sourceOf("sales.winRate", 30);
    source.read = [](const AgendaQuestion &question) { return SqlStore::instance().statement("sales/count_my_closed", daysOf(question, question.today().addMonths(-winRateMonths))); };
    source.show = winRate;
    HomeFigures::add(source);
}

} // namespace

void registerSalesAgenda()
{
    addOpportunities();
    addContracts();
    addFigures();
}

} // namespace punte
