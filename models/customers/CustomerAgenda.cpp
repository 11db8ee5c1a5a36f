// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerAgenda.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/customers/RequestText.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/Saves.h"
#include "models/records/agenda/AgendaRank.h"
#include "models/records/agenda/AgendaText.h"
#include "models/records/agenda/HomeFigures.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr int remindHour = 9; // a reminder that comes at midnight is seen by nobody

QString customerAgendaTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("CustomerAgenda", text, nullptr, n);
}

void addTasks()
{
    AgendaProvider tasks;
    tasks.id = "tasks";
    tasks.order = 10;
    tasks.icon = "view-pim-tasks";
    tasks.icons = {{QStringLiteral("CALL"), "call-start"}, {QStringLiteral("EMAIL"), "mail-message"}, {QStringLiteral("MEETING"), "meeting-attending"},
        {QStringLiteral("FOLLOW_UP"), "edit-redo"}, {QStringLiteral("RETRY"), "edit-redo"}};
    tasks.table = "crm.tasks";
    tasks.tables = {"crm.tasks", "crm.opportunities"};
    tasks.recordKind = "task";
    tasks.permission = "tasks.read";
    tasks.completePermission = "tasks.write";
    tasks.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("customers/list_agenda_tasks", {{QStringLiteral("me"), question.me}, {QStringLiteral("before"), question.midnight(2)}});
    };
    tasks.facts = [](const AgendaItem &item, const QDateTime &) {
        const QString stage = item.detail.isEmpty() ? QString() : Enums::recordText("opportunity_stage", item.detail);
        return QList<AgendaFact>{{stage, AgendaFact::Tone::Plain}};
    };
    tasks.complete = [](const AgendaItem &item, const QUuid &action) {
        return Saves::update("crm.tasks", {{item.id, item.version, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}}}, action,
            {"complete", {{QStringLiteral("subject"), item.subject}, {QStringLiteral("table"), QStringLiteral("crm.tasks")}}});
    };
    tasks.snooze = [](const AgendaItem &item, const QDateTime &until, const QUuid &action) {
        return SqlStore::instance().statement("customers/remind_of_task", {{QStringLiteral("action"), action}, {QStringLiteral("task"), item.id},
            {QStringLiteral("remind"), QDateTime(until.date(), QTime(remindHour, 0))}});
    };
    AgendaProviders::add(tasks);
}

AgendaFact answerDue(const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return {customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "waits for an answer")), AgendaFact::Tone::Plain};
    RequestItem request;
    request.status = QStringLiteral("OPEN");
    request.due = item.due;
    const bool late = AgendaRank::isLate(item, now);
    const bool soon = now.secsTo(item.due) <= AgendaRank::soonSeconds;
    return {RequestText::answer(request, now), late ? AgendaFact::Tone::Danger : soon ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

void addRequests()
{
    AgendaProvider requests;
    requests.id = "requests";
    requests.order = 20;
    requests.icon = "help-contents";
    requests.table = "crm.interactions";
    requests.tables = {"crm.interactions"};
    requests.recordKind = "request";
    requests.permission = "interactions.read";
    requests.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("customers/list_agenda_requests", {{QStringLiteral("me"), question.me}});
    };
    requests.subject = [](const AgendaItem &item) {
        return customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "Answer %1: %2")).arg(RequestText::number(item.detail.toLongLong()), item.subject);
    };
    requests.due = answerDue;
    requests.facts = [](const AgendaItem &item, const QDateTime &) {
        return item.isMine ? QList<AgendaFact>{} : QList<AgendaFact>{{customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "nobody has taken it")), AgendaFact::Tone::Warning}};
    };
    AgendaProviders::add(requests);
}

QVariantMap spanOf(const AgendaQuestion &question)
{
    const QDate first(question.today().year(), question.today().month(), 1);
    return {{QStringLiteral("me"), question.me}, {QStringLiteral("from"), QDateTime(first, QTime(0, 0))}, {QStringLiteral("to"), QDateTime(first.addMonths(1), QTime(0, 0))}};
}

HomeFigure doneInTime(const ResultSet &rows, const AgendaQuestion &question)
{
    const int count = rows.value(0, u"n").toInt();
    const int inTime = rows.value(0, u"in_time").toInt();
    HomeFigure figure;
    figure.label = customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "Tasks done in time"));
    figure.values = {count > 0 ? NumberFormat::percent(QString::number((200 * inTime + count) / (2 * count))) : QStringLiteral("–")};
    figure.note = count > 0 ? customerAgendaTr(QT_TRANSLATE_N_NOOP("CustomerAgenda", "%1 of %Ln this month"), count).arg(NumberFormat::integer(inTime))
                            : customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "none with a date this month"));
    figure.about = customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "Your tasks with a date that were completed this month. A task without an hour has the whole day."));
    figure.page = "tasks";
    const QDate first(question.today().year(), question.today().month(), 1);
    figure.filter.terms = {{"status", FilterOp::AnyOf, {QStringLiteral("COMPLETED")}}, {"assigned_to_user_id", FilterOp::Is, {QStringLiteral("me")}},
        {"completed_at", FilterOp::Between, {first.toString(Qt::ISODate), first.addMonths(1).addDays(-1).toString(Qt::ISODate)}}, {"due_date", FilterOp::IsNotEmpty, {}}};
    return figure;
}

HomeFigure firstAnswers(const ResultSet &rows, const AgendaQuestion &question)
{
    const int answered = rows.value(0, u"answered").toInt();
    HomeFigure figure;
    figure.label = customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "First answer to requests"));
    const qint64 median = qint64(rows.value(0, u"median_seconds").toDouble());
    // To the minute within a day: that is what a promise is measured by.
    const QString waited = median < 24 * 3600 ? DateFormat::minutes(int(median / 60)) : RequestText::span(median);
    figure.values = {answered > 0 ? waited : QStringLiteral("–")};
    figure.note = answered > 0 ? customerAgendaTr(QT_TRANSLATE_N_NOOP("CustomerAgenda", "median of %Ln request(s) this month"), answered)
                               : customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "none answered this month"));
    figure.about = customerAgendaTr(QT_TRANSLATE_NOOP("CustomerAgenda", "Requests assigned to you that came this month and were answered: half of them waited less for their first answer. By the clock, nights included."));
    figure.page = "requests";
    const QDate first(question.today().year(), question.today().month(), 1);
    figure.filter.terms = {{"assigned_to", FilterOp::Is, {QStringLiteral("me")}}, {"date_time", FilterOp::Between,
        {first.toString(Qt::ISODate), first.addMonths(1).addDays(-1).toString(Qt::ISODate)}}, {"first_answer", FilterOp::IsNotEmpty, {}}};
    return figure;
}

void addFigures()
{
    HomeFigureSource done;
    done.id = "tasks.inTime";
    done.order = 40;
    done.permission = "tasks.read";
    done.tables = {"crm.tasks"};
    done.read = [](const AgendaQuestion &question) { return SqlStore::instance().statement("customers/count_my_done_tasks", spanOf(question)); };
    done.show = doneInTime;
    HomeFigures::add(done);

    HomeFigureSource answers;
    answers.id = "requests.firstAnswer";
    answers.order = 50;
    answers.permission = "interactions.read";
    answers.tables = {"crm.interactions"};
    answers.read = [](const AgendaQuestion &question) { return SqlStore::instance().statement("customers/read_my_first_answers", spanOf(question)); };
    answers.show = firstAnswers;
    HomeFigures::add(answers);
}

} // namespace

void registerCustomerAgenda()
{
    addTasks();
    addRequests();
    addFigures();
}

} // namespace punte
