// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/dashboard/Dashboard.h"

#include "models/campaigns/metrics/BudgetPace.h"
#include "models/core/Clock.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace punte {

namespace {

QUuid idAt(const QJsonObject &json, const char *key) { return QUuid::fromString(json.value(QLatin1String(key)).toString()); }
QString textAt(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }
QByteArray codeAt(const QJsonObject &json, const char *key) { return textAt(json, key).toLatin1(); }
qint64 countAt(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toInteger(); }
QDate dateAt(const QJsonObject &json, const char *key) { return QDate::fromString(textAt(json, key), Qt::ISODate); }

QList<DashboardRow> dashboardRows(const QJsonValue &rows)
{
    QList<DashboardRow> all;
    for (const QJsonValue &each : rows.toArray()) {
        const QJsonArray row = each.toArray();
        all.append({QDate::fromString(row.at(0).toString(), Qt::ISODate), QUuid::fromString(row.at(1).toString()), row.at(2).toString().toLatin1(), row.at(3).toString(),
            {row.at(4).toInteger(), row.at(5).toInteger(), row.at(6).toInteger(), row.at(7).toInteger(), row.at(8).toInteger(), row.at(9).toInteger()}});
    }
    return all;
}

BudgetLine budgetLine(const QJsonObject &json)
{
    BudgetLine line{idAt(json, "id"), textAt(json, "name"), codeAt(json, "status"), codeAt(json, "currency"), dateAt(json, "start"), dateAt(json, "end"), countAt(json, "budget"), {},
        countAt(json, "figures"), countAt(json, "messages")};
    if (json.value(QLatin1String("typed")).isDouble())
        line.typed = countAt(json, "typed");
    return line;
}

DashboardTest dashboardTest(const QJsonObject &json)
{
    DashboardTest test{idAt(json, "id"), idAt(json, "campaign_id"), textAt(json, "campaign"), textAt(json, "name"), codeAt(json, "metric"), codeAt(json, "status"), countAt(json, "planned"),
        json.value(QLatin1String("confidence")).toDouble(95), json.value(QLatin1String("always_valid_p")).toDouble(1), {}, {}};
    for (const QJsonValue &each : json.value(QLatin1String("looks")).toArray()) {
        TestLook look;
        for (const QJsonValue &arm : each.toArray())
            look.append({countAt(arm.toObject(), "successes"), countAt(arm.toObject(), "trials")});
        test.looks.append(look);
    }
    for (const QJsonValue &each : json.value(QLatin1String("variants")).toArray()) {
        const QJsonObject variant = each.toObject();
        test.variants.append({idAt(variant, "id"), textAt(variant, "name"), textAt(variant, "label"), variant.value(QLatin1String("split")).toDouble(),
            {countAt(variant, "successes"), countAt(variant, "trials")}});
    }
    return test;
}

} // namespace

QString DashboardChannel::text() const
{
    return QLocale().language() == QLocale::Romanian ? name : nameEn;
}

std::optional<qint64> BudgetLine::expected(QDate today) const
{
    const auto pace = expectedSpend({budget, currency}, start, end, today);
    return pace ? std::optional(pace->minor) : std::nullopt;
}

qint64 SendFunnel::count(QByteArrayView state) const
{
    const std::pair<const char *, qint64> counts[]{{"sent", sent}, {"delivered", delivered}, {"clicked", clicked}, {"machine_clicked", machineClicked}, {"booked", booked},
        {"bounced", bounced}, {"unsubscribed", unsubscribed}};
    for (const auto &[name, number] : counts)
        if (state == name)
            return number;
    return 0;
}

Result<TestVerdict> DashboardTest::verdict() const
{
    TestPlan plan;
    TestLook look;
    for (const TestVariant &variant : variants) {
        plan.split.append(variant.split);
        look.append(variant.count);
    }
    plan.plannedSize = std::max<qint64>(1, planned);
    plan.alpha = (100 - confidence) / 100;
    QList<TestLook> seen = looks;
    if (seen.isEmpty() || (status == "RUNNING" && seen.last() != look))
        seen.append(look);
    return testVerdict(plan, seen);
}

Dashboard Dashboard::read(const QJsonObject &json)
{
    Dashboard all;
    all.figuresOf = Clock::now().addSecs(-qint64(json.value(QLatin1String("age")).toDouble()));
    all.stale = json.value(QLatin1String("stale")).toBool();
    all.now = dashboardRows(json.value(QLatin1String("now")));
    all.before = dashboardRows(json.value(QLatin1String("before")));
    all.campaigns = int(countAt(json, "campaigns"));
    for (const QJsonValue &each : json.value(QLatin1String("channels")).toArray()) {
        const QJsonObject channel = each.toObject();
        all.channels.append({idAt(channel, "id"), textAt(channel, "name"), textAt(channel, "name_en"), channel.value(QLatin1String("active")).toBool()});
    }
    for (const QJsonValue &each : json.value(QLatin1String("budget")).toArray()) {
        all.budget.append(budgetLine(each.toObject()));
        all.budgetCampaigns = int(countAt(each.toObject(), "campaigns"));
    }
    all.hasResults = json.contains(QLatin1String("sends"));
    const QJsonObject sends = json.value(QLatin1String("sends")).toObject();
    all.sends = {countAt(sends, "sent"), countAt(sends, "delivered"), countAt(sends, "clicked"), countAt(sends, "machine_clicked"), countAt(sends, "booked"), countAt(sends, "bounced"),
        countAt(sends, "unsubscribed"), int(countAt(sends, "campaigns"))};
    const QJsonObject costs = json.value(QLatin1String("message_cost")).toObject();
    for (auto each = costs.begin(); each != costs.end(); ++each)
        all.messageCost.insert(each.key().toLatin1(), each.value().toInteger());
    if (const QJsonValue test = json.value(QLatin1String("test")); test.isObject())
        all.test = dashboardTest(test.toObject());
    for (const QJsonValue &each : json.value(QLatin1String("attribution")).toArray()) {
        const QJsonObject share = each.toObject();
        all.attribution.append({codeAt(share, "model"), idAt(share, "channel_id"), codeAt(share, "currency"), countAt(share, "revenue")});
    }
    const QJsonObject unattributed = json.value(QLatin1String("unattributed")).toObject();
    for (auto each = unattributed.begin(); each != unattributed.end(); ++each)
        all.unattributed.insert(each.key().toLatin1(), each.value().toInteger());
    return all;
}

QByteArrayList Dashboard::currencies() const
{
    QMap<QByteArray, qint64> rows;
    for (const DashboardRow &row : now)
        rows[row.currency] += row.sums.rows;
    for (const BudgetLine &line : budget)
        rows[line.currency] += 0;
    for (const AttributionShare &share : attribution)
        rows[share.currency] += 0;
    QByteArrayList all = rows.keys();
    std::ranges::stable_sort(all, std::ranges::greater(), [&rows](const QByteArray &each) { return rows.value(each); });
    return all;
}

DashboardSums Dashboard::total(const QByteArray &currency, const QUuid &id) const
{
    DashboardSums sums;
    for (const DashboardRow &row : now)
        if (row.currency == currency && (id.isNull() || row.channel == id))
            sums.add(row.sums);
    return sums;
}

DashboardSums Dashboard::totalBefore(const QByteArray &currency) const
{
    DashboardSums sums;
    for (const DashboardRow &row : before)
        if (row.currency == currency)
            sums.add(row.sums);
    return sums;
}

QMap<QDate, DashboardSums> Dashboard::daily(const QByteArray &currency, const QUuid &id) const
{
    QMap<QDate, DashboardSums> days;
    for (const DashboardRow &row : now)
        if (row.currency == currency && (id.isNull() || row.channel == id))
            days[row.day].add(row.sums);
    return days;
}

QList<std::pair<QString, qint64>> Dashboard::revenueSources(const QByteArray &currency) const
{
    QMap<QString, qint64> sums;
    for (const DashboardRow &row : now)
        if (row.currency == currency && row.sums.revenue != 0)
            sums[row.source] += row.sums.revenue;
    QList<std::pair<QString, qint64>> all;
    for (auto each = sums.begin(); each != sums.end(); ++each)
        all.append({each.key(), each.value()});
    std::ranges::stable_sort(all, std::ranges::greater(), &std::pair<QString, qint64>::second);
    return all;
}

qint64 Dashboard::attributed(const QByteArray &currency, QByteArrayView model) const
{
    qint64 whole = 0;
    for (const AttributionShare &share : attribution)
        if (share.currency == currency && share.model == model)
            whole += share.revenue;
    return whole;
}

const DashboardChannel *Dashboard::channel(const QUuid &id) const
{
    const auto found = std::ranges::find(channels, id, &DashboardChannel::id);
    return found == channels.end() ? nullptr : &*found;
}

std::optional<Decimal> Dashboard::costPerBooking(const QByteArray &currency) const
{
    return Decimal(total(currency).cost + messageCost.value(currency), 2).dividedBy(Decimal(sends.booked, 0), 2);
}

} // namespace punte
