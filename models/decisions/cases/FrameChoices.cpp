// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/FrameChoices.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/decisions/cases/CaseFacts.h"

#include <QSet>

namespace punte {

QString TemplateCriterion::text() const { return inWindowLanguage(name, nameEn); }

FrameChoices::FrameChoices(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed,
          {"decision.customer_decisions", "decision.response_types", "decision.criteria_templates", "core.team_members", "core.users"}, parent)
{
}

QList<Statement> FrameChoices::question() const
{
    const SqlStore &store = SqlStore::instance();
    const QVariantMap params{{QStringLiteral("decision"), record()}};
    return {store.statement("decisions/list_response_types", {{QStringLiteral("now"), Clock::now()}}), store.statement("decisions/list_criteria_templates", {}),
        store.statement("decisions/list_members", params), store.statement("decisions/read_case_target", params)};
}

void FrameChoices::forget()
{
    m_types.clear();
    m_templates.clear();
    m_members.clear();
    m_target = {};
}

void FrameChoices::take(const QList<ResultSet> &results)
{
    m_types = ResponseType::listOf(results.at(0));
    const ResultSet &templates = results.at(1);
    for (int i = 0; i < templates.rows.size(); ++i)
        m_templates.append({templates.value(i, u"response_type_code").toString().toLatin1(), templates.value(i, u"name").toString(),
            templates.value(i, u"name_en").toString(), Decimal::fromText(templates.value(i, u"weight").toString()).value_or(Decimal(1, 0)),
            templates.value(i, u"id").toUuid(), templates.value(i, u"version").toInt()});
    m_members = TeamMember::listOf(results.at(2));
    m_target = results.at(3).value(0, u"target").toDateTime();
}

bool FrameChoices::concerns(const RowsChanged &change) const
{
    if (change.table == "decision.customer_decisions")
        return change.ids.isEmpty() || change.ids.contains(record());
    return RecordDetails::concerns(change);
}

const ResponseType *FrameChoices::type(const QByteArray &code) const
{
    for (const ResponseType &each : m_types)
        if (each.code == code)
            return &each;
    return nullptr;
}

QList<TemplateCriterion> FrameChoices::templateOf(const QByteArray &type) const
{
    QList<TemplateCriterion> of;
    for (const TemplateCriterion &each : m_templates)
        if (each.responseType == type)
            of.append(each);
    return of;
}

static QSet<QUuid> askedUsers(const CaseFacts &facts)
{
    QSet<QUuid> users;
    for (const CaseEvaluator &each : facts.evaluators)
        users.insert(each.userId);
    return users;
}

QList<TeamMember> FrameChoices::others(const CaseFacts &facts) const
{
    QList<TeamMember> others = m_members;
    others.removeIf([asked = askedUsers(facts)](const TeamMember &each) { return asked.contains(each.user); });
    return others;
}

QList<ProposedEvaluator> FrameChoices::proposed(const CaseFacts &facts) const
{
    return proposeEvaluators(type(facts.responseType), facts.title + u' ' + facts.description, m_members, askedUsers(facts));
}

} // namespace punte
