// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/testing/CampaignTests.h"

#include "models/db/SqlStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace punte {

CampaignTests::CampaignTests(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.ab_tests", "marketing.ab_test_variants", "marketing.campaign_sends", "marketing.marketing_campaigns"}, parent)
{
    m_pool.setMaxThreadCount(1);
}

CampaignTests::~CampaignTests()
{
    m_pool.clear();
    m_pool.waitForDone(); // a few milliseconds
}

QList<Statement> CampaignTests::question() const { return {SqlStore::instance().statement("campaigns/list_ab_tests", {{QStringLiteral("campaign"), record()}})}; }

// What is shown stays until the new answer is judged, unless it is of another campaign.
void CampaignTests::forget()
{
    if (m_of == record())
        return;
    m_of = record();
    m_tests.clear();
    m_message = {};
    m_status.clear();
    m_channel.clear();
    m_pool.clear();
    m_answered = ++m_asked;
}

void CampaignTests::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.first();
    const auto json = [&](QStringView column) { return QJsonDocument::fromJson(rows.value(0, column).toString().toUtf8()); };
    m_status = rows.rows.isEmpty() ? QByteArray() : rows.value(0, u"status").toString().toLatin1();
    m_channel = rows.rows.isEmpty() ? QByteArray() : rows.value(0, u"channel").toString().toLatin1();
    m_language = rows.rows.isEmpty() ? QByteArray() : rows.value(0, u"language").toString().toLatin1();
    m_message = rows.rows.isEmpty() ? QJsonObject() : json(u"message").object();
    judge(rows.rows.isEmpty() ? QList<AbTest>() : AbTest::read(json(u"tests").array()));
}

JudgedTest judgedTest(const AbTest &test)
{
    JudgedTest judged{test, {}, {}};
    if (test.isDraft() || !test.counted || test.variants.size() < 2 || test.planned < 1 || (test.counts.isEmpty() && test.looks.isEmpty()))
        return judged;
    if (const auto verdict = testVerdict(test.plan(), test.seen()))
        judged.verdict = *verdict;
    else
        judged.problem = verdict.error();
    return judged;
}

void CampaignTests::judge(const QList<AbTest> &tests)
{
    m_pool.clear(); // what still waits is out of date
    const quint64 turn = ++m_asked;
    m_pool.start([this, tests, turn] {
        QList<JudgedTest> judged;
        for (const AbTest &test : tests)
            judged.append(judgedTest(test));
        QMetaObject::invokeMethod(
            this,
            [this, judged, turn] {
                if (turn != m_asked)
                    return;
                m_answered = turn;
                m_tests = judged;
                keepLooks();
                Q_EMIT this->judged();
            },
            Qt::QueuedConnection);
    });
}

QJsonObject lookJson(const AbTest &test, const TestVerdict &verdict)
{
    double alwaysValid = 1;
    std::optional<double> planned;
    for (const PairDecision &pair : verdict.decision.pairs) {
        alwaysValid = std::min(alwaysValid, pair.alwaysValidP);
        if (pair.plannedP)
            planned = std::min(planned.value_or(1), *pair.plannedP);
    }
    const auto maybe = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const QUuid winner = verdict.decision.winner ? test.variants.value(*verdict.decision.winner).id : QUuid();
    return {{QStringLiteral("no"), test.looks.size() + 1}, {QStringLiteral("counts"), test.countsJson}, {QStringLiteral("verdict"), verdictCode(verdict.decision.verdict)},
        {QStringLiteral("winner"), winner.isNull() ? QJsonValue() : QJsonValue(winner.toString(QUuid::WithoutBraces))}, {QStringLiteral("always_valid_p"), alwaysValid},
        {QStringLiteral("planned_p"), maybe(planned)}, {QStringLiteral("ratio_p"), maybe(verdict.decision.ratio.p)}};
}

void CampaignTests::keepLooks()
{
    for (const JudgedTest &judged : std::as_const(m_tests))
        if (judged.verdict && judged.test.hasNews())
            keepLook(judged);
}

void CampaignTests::keepLook(const JudgedTest &judged)
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/take_ab_look",
        {{QStringLiteral("test"), judged.test.id}, {QStringLiteral("look"), QString::fromUtf8(QJsonDocument(lookJson(judged.test, *judged.verdict)).toJson(QJsonDocument::Compact))}})};
    request.repeatable = false;
    database().run(this, request, [this](const BatchResult &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (result->first().value(0, u"kept").toBool())
            load(); // with its number and time
    });
}

const JudgedTest *CampaignTests::find(const QUuid &id) const
{
    const auto found = std::ranges::find_if(m_tests, [&](const JudgedTest &each) { return each.test.id == id; });
    return found == m_tests.end() ? nullptr : &*found;
}

} // namespace punte
