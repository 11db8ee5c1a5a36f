// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/testing/AbTestCommands.h"

#include "models/campaigns/abtests/Assignment.h"
#include "models/campaigns/abtests/Power.h"
#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <QJsonDocument>

namespace punte {

static const QByteArray abTestsTable = QByteArrayLiteral("marketing.ab_tests");
static const QByteArray abVariantsTable = QByteArrayLiteral("marketing.ab_test_variants");

static ActionLabel abLabel(const char *code, const QString &subject) { return {code, {{QStringLiteral("subject"), subject}, {QStringLiteral("table"), QString::fromLatin1(abTestsTable)}}}; }

AbPlan AbPlan::of(const AbTest &test, const QUuid &campaign)
{
    AbPlan plan;
    plan.id = test.id;
    plan.version = test.version;
    plan.campaign = campaign;
    plan.name = test.name;
    plan.description = test.description;
    plan.metric = test.metric;
    plan.windowDays = test.windowDays;
    plan.baseline = test.baseline;
    plan.worthwhile = test.worthwhile;
    plan.power = test.power;
    plan.variants = test.variants;
    return plan;
}

AbPlan AbPlan::begin(const QUuid &campaign)
{
    AbPlan plan;
    plan.id = Saves::newId();
    plan.campaign = campaign;
    for (const char *name : {"A", "B"}) {
        AbVariant variant;
        variant.id = Saves::newId();
        variant.name = QString::fromLatin1(name);
        plan.variants.append(variant);
    }
    return plan;
}

Result<qint64> AbPlan::needed() const { return plannedSize({baseline / 100, (baseline + worthwhile) / 100, 0.05}, power / 100); }

QVariantList AbPlan::upto() const
{
    QVariantList upto;
    double sum = 0;
    for (const AbVariant &variant : variants) {
        sum += variant.split;
        upto.append(&variant == &variants.last() ? assignmentBuckets : qRound(sum * assignmentBuckets / 100));
    }
    return upto;
}

QJsonObject AbPlan::json() const
{
    const auto number = [](double value) { return value > 0 ? QJsonValue(value) : QJsonValue(); };
    QJsonArray list;
    for (const AbVariant &variant : variants)
        list.append(QJsonObject{{QStringLiteral("id"), variant.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("name"), variant.name},
            {QStringLiteral("label"), variant.label.isEmpty() ? QJsonValue() : QJsonValue(variant.label)}, {QStringLiteral("split_percent"), variant.split}, {QStringLiteral("content"), variant.content}});
    const Result<qint64> size = needed();
    return {{QStringLiteral("campaign_id"), campaign.toString(QUuid::WithoutBraces)}, {QStringLiteral("name"), name},
        {QStringLiteral("description"), description.isEmpty() ? QJsonValue() : QJsonValue(description)}, {QStringLiteral("success_metric"), QString::fromLatin1(metric)},
        {QStringLiteral("window_days"), windowDays}, {QStringLiteral("baseline_percent"), number(baseline)}, {QStringLiteral("worthwhile_percent"), number(worthwhile)},
        {QStringLiteral("power_percent"), power}, {QStringLiteral("minimum_sample_size"), size ? QJsonValue(*size) : QJsonValue()}, {QStringLiteral("variants"), list}};
}

void AbTestCommands::plan(Database &database, QObject *context, const AbPlan &plan, Done done)
{
    const QUuid action = Saves::newId();
    const Statement statement = SqlStore::instance().statement("campaigns/plan_ab_test",
        {{QStringLiteral("test"), plan.id}, {QStringLiteral("version"), plan.version > 0 ? QVariant(plan.version) : QVariant()},
            {QStringLiteral("plan"), QString::fromUtf8(QJsonDocument(plan.json()).toJson(QJsonDocument::Compact))}, {QStringLiteral("action"), action}});
    sendSave(database, context, statement, action, std::move(done));
}

void AbTestCommands::start(Database &database, QObject *context, const AbTest &test, Done done)
{
    const QUuid action = Saves::newId();
    const QVariantMap values{{QStringLiteral("status"), QStringLiteral("RUNNING")}, {QStringLiteral("start_date"), Clock::today()}};
    sendSave(database, context, Saves::update(abTestsTable, {{test.id, test.version, values}}, action, abLabel("edit", test.name)), action, std::move(done));
}

void AbTestCommands::cancel(Database &database, QObject *context, const AbTest &test, Done done)
{
    const QUuid action = Saves::newId();
    const QVariantMap values{{QStringLiteral("status"), QStringLiteral("CANCELLED")}};
    sendSave(database, context, Saves::update(abTestsTable, {{test.id, test.version, values}}, action, abLabel("ab_choice", test.name)), action, std::move(done));
}

void AbTestCommands::remove(Database &database, QObject *context, const AbTest &test, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::softDelete(abTestsTable, {{test.id, test.version, {}}}, action, abLabel("delete", test.name)), action, std::move(done));
}

void AbTestCommands::choose(Database &database, QObject *context, const AbTest &test, const QUuid &variant, const QString &reason, Done done)
{
    const QUuid action = Saves::newId();
    const Statement statement = SqlStore::instance().statement("campaigns/use_variant",
        {{QStringLiteral("test"), test.id}, {QStringLiteral("variant"), variant}, {QStringLiteral("reason"), reason.trimmed()}, {QStringLiteral("version"), test.version}, {QStringLiteral("action"), action}});
    sendSave(database, context, statement, action, std::move(done));
}

void AbTestCommands::putCounts(Database &database, QObject *context, const AbTest &test, const TestLook &counts, Done done)
{
    const QUuid action = Saves::newId();
    QList<RowChange> rows;
    for (qsizetype i = 0; i < counts.size() && i < test.variants.size(); ++i)
        rows.append({test.variants[i].id, test.variants[i].version,
            {{QStringLiteral("external_trials"), counts[i].sends}, {QStringLiteral("external_successes"), counts[i].successes}}});
    sendSave(database, context, Saves::update(abVariantsTable, rows, action, abLabel("edit", test.name)), action, std::move(done));
}

} // namespace punte
