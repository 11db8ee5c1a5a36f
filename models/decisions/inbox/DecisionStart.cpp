// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionStart.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

#include <algorithm>

namespace punte {

namespace {

const QString companyKey = QStringLiteral("company");
const QString requestKey = QStringLiteral("request");
const QString taskKey = QStringLiteral("task");
const QString nameKey = QStringLiteral("company_name");
const QString originKey = QStringLiteral("origin");
const QString knownKey = QStringLiteral("known");
const QString nowKey = QStringLiteral("now");

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

void takeKnown(DecisionStart &start, const ResultSet &rows)
{
    if (rows.rows.isEmpty())
        return;
    for (const char *column : {"customer_company_id", "company_name", "customer_name", "customer_tier", "customer_value", "currency", "relationship_duration_months",
             "previous_issues_count", "title", "description"}) {
        const QString name = QString::fromLatin1(column);
        if (const QVariant value = rows.value(0, name); !value.isNull() && !value.toString().isEmpty())
            start.known.insert(name, value.typeId() == QMetaType::QUuid ? value : QVariant(value.toString()));
    }
    start.origin.company = rows.value(0, u"customer_company_id").toUuid();
    start.company = rows.value(0, u"company_name").toString();
    start.originTitle = rows.value(0, u"origin_title").toString();
    start.sameDay = rows.value(0, u"same_day").toDateTime();
    start.twoHours = rows.value(0, u"two_hours").toDateTime();
}

} // namespace

const ResponseType *DecisionStart::type(const QByteArray &code) const
{
    const auto found = std::ranges::find(types, code, &ResponseType::code);
    return found == types.end() ? nullptr : &*found;
}

QDateTime DecisionStart::target(int urgency, const QByteArray &responseType) const
{
    if (urgency >= 5)
        return twoHours;
    if (urgency == 4)
        return sameDay;
    const ResponseType *found = type(responseType);
    return found ? found->target : QDateTime();
}

QJsonObject DecisionStart::toJson() const
{
    QJsonObject values;
    for (auto it = known.begin(); it != known.end(); ++it)
        values.insert(it.key(), it->typeId() == QMetaType::QUuid ? idText(it->toUuid()) : it->toString());
    return {{companyKey, idText(origin.company)}, {requestKey, idText(origin.request)}, {taskKey, idText(origin.task)}, {nameKey, company}, {originKey, originTitle},
        {knownKey, values}};
}

void DecisionStart::takeJson(const QJsonObject &json)
{
    const auto text = [&json](const QString &key) { return json.value(key).toString(); };
    origin = {.company = QUuid::fromString(text(companyKey)), .request = QUuid::fromString(text(requestKey)), .task = QUuid::fromString(text(taskKey))};
    company = text(nameKey);
    originTitle = text(originKey);
    known = json.value(knownKey).toObject().toVariantMap();
    if (const QString id = known.value(QStringLiteral("customer_company_id")).toString(); !id.isEmpty())
        known.insert(QStringLiteral("customer_company_id"), QUuid::fromString(id));
}

void DecisionStart::read(Database &database, QObject *context, const DecisionOrigin &origin, Done done)
{
    const SqlStore &store = SqlStore::instance();
    const auto id = [](const QUuid &each) { return each.isNull() ? QVariant() : QVariant(each); };
    Request request;
    request.statements = {store.statement("decisions/read_start", {{companyKey, id(origin.company)}, {requestKey, id(origin.request)}, {taskKey, id(origin.task)}, {nowKey, Clock::now()}}),
        store.statement("decisions/list_response_types", {{nowKey, Clock::now()}}), store.statement("decisions/list_members", {{QStringLiteral("decision"), QVariant()}})};
    database.run(context, request, [origin, done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        DecisionStart start;
        start.origin = origin;
        takeKnown(start, result->at(0));
        if (!origin.title.isEmpty())
            start.known.insert(QStringLiteral("title"), origin.title);
        if (!origin.description.isEmpty())
            start.known.insert(QStringLiteral("description"), origin.description);
        start.types = ResponseType::listOf(result->at(1));
        start.members = TeamMember::listOf(result->at(2));
        done(start);
    });
}

QList<Statement> DecisionStart::along(const QUuid &decision, const QUuid &action, const QList<QUuid> &members, const QUuid &task)
{
    QList<Statement> statements;
    if (!members.isEmpty())
        statements.append(SqlStore::instance().statement("decisions/invite_evaluators", {{QStringLiteral("decision"), decision},
            {QStringLiteral("members"), QVariant::fromValue(members)}, {QStringLiteral("action"), action}}));
    if (!task.isNull())
        statements.append(SqlStore::instance().statement("decisions/link_task", {{QStringLiteral("decision"), decision}, {taskKey, task}, {QStringLiteral("action"), action}}));
    return statements;
}

} // namespace punte
