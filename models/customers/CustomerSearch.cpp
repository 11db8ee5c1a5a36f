// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerSearch.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/customers/RequestText.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr qsizetype shownOfNote = 90;

QString joinedParts(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

SearchHit companyHit(const ResultSet &rows, int row)
{
    const QString county = rows.value(row, u"county").toString();
    const QString city = rows.value(row, u"city").toString();
    return {.kind = "company", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"company_name").toString(),
        .subtitle = joinedParts({city, county == city ? QString() : county}), .icon = "view-bank", .phone = rows.value(row, u"phone").toString(),
        .email = rows.value(row, u"email").toString()};
}

SearchHit contactHit(const ResultSet &rows, int row)
{
    return {.kind = "contact", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"full_name").toString(),
        .subtitle = joinedParts({rows.value(row, u"position").toString(), rows.value(row, u"company_name").toString()}), .icon = "user",
        .phone = rows.value(row, u"phone").toString(), .email = rows.value(row, u"email").toString()};
}

SearchHit taskHit(const ResultSet &rows, int row)
{
    const QDate due = DateFormat::dayOf(rows.value(row, u"due_date"));
    const QDate today = Clock::today();
    QString trailing;
    if (!rows.value(row, u"is_open").toBool())
        trailing = QCoreApplication::translate("Search", "done");
    else if (due.isValid())
        trailing = due < today ? DateFormat::overdue(due, today) : DateFormat::relativeDate(due, today);
    return {.kind = "task", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"title").toString(),
        .subtitle = rows.value(row, u"company_name").toString(), .trailing = trailing, .icon = "view-pim-tasks"};
}

SearchHit requestHit(const ResultSet &rows, int row)
{
    return {.kind = "request", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"subject").toString(),
        .subtitle = rows.value(row, u"company_name").toString(), .trailing = RequestText::number(rows.value(row, u"number").toLongLong()), .icon = "help-contents"};
}

SearchHit noteHit(const ResultSet &rows, int row)
{
    // The page of the customer shows notes; of what has none, the record itself.
    SearchHit hit{.subtitle = rows.value(row, u"company_name").toString(), .icon = "note"};
    static constexpr std::pair<QStringView, const char *> subjects[] = {{u"customer_id", "company"}, {u"contact_person_id", "contact"}, {u"opportunity_id", "opportunity"}};
    for (const auto &[column, kind] : subjects)
        if (hit.id.isNull() && !rows.value(row, column).isNull()) {
            hit.kind = kind;
            hit.id = rows.value(row, column).toUuid();
        }
    const QString body = rows.value(row, u"body").toString().simplified();
    hit.title = body.size() > shownOfNote ? body.left(shownOfNote) + QChar(0x2026) : body;
    const QDate day = DateFormat::dayOf(rows.value(row, u"date_time"));
    if (day.isValid())
        hit.trailing = DateFormat::shortDate(day);
    return hit;
}

} // namespace

SearchSource companySearch() { return {QT_TRANSLATE_NOOP("Search", "Customers"), "company", 10, "customers/search_companies", companyHit}; }

SearchSource contactSearch() { return {QT_TRANSLATE_NOOP("Search", "Contacts"), "contact", 30, "customers/search_contacts", contactHit}; }

SearchSource taskSearch() { return {QT_TRANSLATE_NOOP("Search", "Tasks"), "task", 35, "customers/search_tasks", taskHit}; }

SearchSource requestSearch() { return {QT_TRANSLATE_NOOP("Search", "Requests"), "request", 45, "customers/search_requests", requestHit}; }

SearchSource noteSearch() { return {QT_TRANSLATE_NOOP("Search", "Notes"), "note", 70, "customers/search_notes", noteHit}; }

} // namespace punte
