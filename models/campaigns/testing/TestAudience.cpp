// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/testing/TestAudience.h"

#include "models/db/SqlStore.h"

#include <QJsonDocument>

namespace punte {

TestAudience::TestAudience(Database &database, QObject *parent) : QObject(parent), m_reading(database, this) {}

void TestAudience::forget()
{
    m_reading.drop();
    m_test = {};
    m_upto.clear();
    m_people.reset();
}

void TestAudience::ask(const AbPlan &plan)
{
    if (plan.campaign.isNull() || (plan.id == m_test && plan.upto() == m_upto))
        return;
    m_test = plan.id;
    m_upto = plan.upto();
    m_people.reset();
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/count_ab_audience",
        {{QStringLiteral("campaign"), plan.campaign}, {QStringLiteral("test"), plan.id}, {QStringLiteral("upto"), m_upto}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            QList<qint64> people;
            for (const QJsonValue &each : QJsonDocument::fromJson(result->first().value(0, u"people").toString().toUtf8()).array())
                people.append(each.toInteger());
            m_people = people;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace punte
