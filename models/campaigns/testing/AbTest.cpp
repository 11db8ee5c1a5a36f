// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/testing/AbTest.h"

#include <algorithm>

namespace punte {

namespace {

QUuid abId(const QJsonObject &json, const char *key) { return QUuid::fromString(json.value(QLatin1String(key)).toString()); }
QString abText(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }
qint64 abCount(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toInteger(); }
double abNumber(const QJsonObject &json, const char *key, double otherwise = 0) { return json.value(QLatin1String(key)).toDouble(otherwise); }
QDate abDay(const QJsonObject &json, const char *key) { return QDate::fromString(abText(json, key), Qt::ISODate); }
QDateTime abTime(const QJsonObject &json, const char *key) { return QDateTime::fromString(abText(json, key), Qt::ISODateWithMs).toLocalTime(); }

std::optional<double> abMaybe(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

TestLook abCounts(const QJsonArray &counts)
{
    TestLook look;
    for (const QJsonValue &each : counts)
        look.append({abCount(each.toObject(), "successes"), abCount(each.toObject(), "trials")});
    return look;
}

AbVariant abVariant(const QJsonObject &json)
{
    AbVariant variant;
    variant.id = abId(json, "id");
    variant.version = int(abCount(json, "version"));
    variant.name = abText(json, "name");
    variant.label = abText(json, "label");
    variant.split = abNumber(json, "split");
    variant.content = json.value(QLatin1String("content")).toObject();
    variant.externalTrials = abCount(json, "external_trials");
    variant.externalSuccesses = abCount(json, "external_successes");
    variant.sent = abCount(json, "sent");
    variant.waiting = abCount(json, "waiting");
    variant.clicked = abCount(json, "clicked");
    variant.machine = abCount(json, "machine");
    return variant;
}

AbLook abLook(const QJsonObject &json)
{
    AbLook look;
    look.no = int(abCount(json, "no"));
    look.at = abTime(json, "at");
    look.by = abText(json, "by");
    look.counts = abCounts(json.value(QLatin1String("counts")).toArray());
    look.verdict = verdictOfCode(abText(json, "verdict")).value_or(Verdict::TooEarly);
    look.winner = abId(json, "winner");
    look.alwaysValidP = abNumber(json, "always_valid_p", 1);
    look.plannedP = abMaybe(json, "planned_p");
    look.ratioP = abMaybe(json, "ratio_p");
    return look;
}

void readPlan(AbTest &test, const QJsonObject &json)
{
    test.metric = abText(json, "metric").toLatin1();
    test.windowDays = int(abCount(json, "window_days"));
    test.baseline = abNumber(json, "baseline");
    test.worthwhile = abNumber(json, "worthwhile");
    test.power = abNumber(json, "power", 80);
    test.confidence = abNumber(json, "confidence", 95);
    test.planned = abCount(json, "planned");
    test.start = abDay(json, "start");
    test.end = abDay(json, "end");
}

} // namespace

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotComparable: return QStringLiteral("not_comparable");
    case Verdict::TooEarly: return QStringLiteral("too_early");
    case Verdict::ChallengerBetter: return QStringLiteral("b_better");
    case Verdict::ControlBetter: return QStringLiteral("a_better");
    case Verdict::NoDifference: return QStringLiteral("no_difference");
    }
    return {};
}

std::optional<Verdict> verdictOfCode(const QString &code)
{
    for (const Verdict verdict : {Verdict::NotComparable, Verdict::TooEarly, Verdict::ChallengerBetter, Verdict::ControlBetter, Verdict::NoDifference})
        if (code == verdictCode(verdict))
            return verdict;
    return std::nullopt;
}

QString AbVariant::text() const { return label.isEmpty() ? name : name + QStringLiteral(", ") + label; }

TestPlan AbTest::plan() const
{
    TestPlan plan;
    for (const AbVariant &variant : variants)
        plan.split.append(variant.split);
    plan.plannedSize = std::max<qint64>(1, planned);
    plan.alpha = (100 - confidence) / 100;
    return plan;
}

bool AbTest::hasNews() const
{
    return isRunning() && counts.size() == variants.size() && std::ranges::any_of(counts, [](const ArmCount &arm) { return arm.sends > 0; })
        && (looks.isEmpty() || looks.last().counts != counts);
}

QList<TestLook> AbTest::seen() const
{
    QList<TestLook> seen;
    for (const AbLook &look : looks)
        seen.append(look.counts);
    if (hasNews() || (seen.isEmpty() && !counts.isEmpty()))
        seen.append(counts);
    return seen;
}

const AbVariant *AbTest::variant(const QUuid &which) const
{
    const auto found = std::ranges::find(variants, which, &AbVariant::id);
    return found == variants.end() ? nullptr : &*found;
}

QList<AbTest> AbTest::read(const QJsonArray &tests)
{
    QList<AbTest> all;
    for (const QJsonValue &each : tests) {
        const QJsonObject json = each.toObject();
        AbTest test;
        test.id = abId(json, "id");
        test.version = int(abCount(json, "version"));
        test.name = abText(json, "name");
        test.description = abText(json, "description");
        test.status = abText(json, "status").toLatin1();
        readPlan(test, json);
        test.winner = abId(json, "winner");
        test.verdict = verdictOfCode(abText(json, "verdict"));
        test.reason = abText(json, "reason");
        test.decidedAt = abTime(json, "decided_at");
        test.decidedBy = abText(json, "decided_by");
        test.counted = json.value(QLatin1String("counted")).toBool();
        test.countsJson = json.value(QLatin1String("counts")).toArray();
        test.counts = abCounts(test.countsJson);
        for (const QJsonValue &variant : json.value(QLatin1String("variants")).toArray())
            test.variants.append(abVariant(variant.toObject()));
        for (const QJsonValue &look : json.value(QLatin1String("looks")).toArray())
            test.looks.append(abLook(look.toObject()));
        all.append(test);
    }
    return all;
}

} // namespace punte
