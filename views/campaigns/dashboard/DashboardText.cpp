// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardText.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"

#include <cmath>

namespace punte {

QString DashboardText::name(DashboardMetric metric)
{
    switch (metric) {
    case DashboardMetric::Impressions: return tr("Impressions");
    case DashboardMetric::Clicks: return tr("Clicks");
    case DashboardMetric::ClickRate: return tr("CTR");
    case DashboardMetric::Conversions: return tr("Conversions");
    case DashboardMetric::ConversionRate: return tr("Conv. rate");
    case DashboardMetric::CostPerClick: return tr("CPC");
    case DashboardMetric::Cost: return tr("Cost");
    case DashboardMetric::Revenue: return tr("Revenue");
    case DashboardMetric::Roi: return tr("ROI");
    }
    return {};
}

QString DashboardText::perDay(DashboardMetric metric)
{
    switch (metric) {
    case DashboardMetric::Impressions: return tr("Impressions per day");
    case DashboardMetric::Clicks: return tr("Clicks per day");
    case DashboardMetric::ClickRate: return tr("Click-through rate per day");
    case DashboardMetric::Conversions: return tr("Conversions per day");
    case DashboardMetric::ConversionRate: return tr("Conversion rate per day");
    case DashboardMetric::CostPerClick: return tr("Cost per click per day");
    case DashboardMetric::Cost: return tr("Cost per day");
    case DashboardMetric::Revenue: return tr("Revenue per day");
    case DashboardMetric::Roi: return tr("Return on investment per day");
    }
    return {};
}

QString DashboardText::meaning(DashboardMetric metric)
{
    switch (metric) {
    case DashboardMetric::Impressions: return tr("How often it was shown");
    case DashboardMetric::Clicks: return tr("Clicks on what was shown");
    case DashboardMetric::ClickRate: return tr("Clicks of 100 impressions");
    case DashboardMetric::Conversions: return tr("Conversions that the channels report");
    case DashboardMetric::ConversionRate: return tr("Conversions of 100 clicks");
    case DashboardMetric::CostPerClick: return tr("Cost of one click");
    case DashboardMetric::Cost: return tr("Cost that the channels report; what messages cost stands in the budget");
    case DashboardMetric::Revenue: return tr("Revenue that the channels report");
    case DashboardMetric::Roi: return tr("Revenue less cost, of 100 of the cost");
    }
    return {};
}

QString DashboardText::whyNone(DashboardMetric metric)
{
    switch (metric) {
    case DashboardMetric::ClickRate: return tr("No value: nothing was shown.");
    case DashboardMetric::ConversionRate:
    case DashboardMetric::CostPerClick: return tr("No value: nobody clicked.");
    case DashboardMetric::Roi: return tr("No value: it cost nothing.");
    default: return tr("No value: there are no figures.");
    }
}

QString DashboardText::figure(DashboardMetric metric, const std::optional<Decimal> &value)
{
    if (!value)
        return QStringLiteral("\u2013");
    int decimals = isPercentage(metric) ? (metric == DashboardMetric::Roi ? 1 : 2) : metric == DashboardMetric::CostPerClick ? 2 : 0;
    if (metric == DashboardMetric::Cost || metric == DashboardMetric::Revenue)
        decimals = *value < Decimal(1000, 0) ? 2 : 0;
    return NumberFormat::decimal(value->toText(), decimals);
}

QString DashboardText::unit(DashboardMetric metric, const QByteArray &currency)
{
    return isPercentage(metric) ? QStringLiteral("%") : isMoney(metric) ? QString::fromLatin1(currency) : QString();
}

QString DashboardText::exact(DashboardMetric metric, const std::optional<Decimal> &value, const QByteArray &currency)
{
    if (!value)
        return QStringLiteral("\u2013");
    if (isPercentage(metric))
        return NumberFormat::percent(value->toText(), 2);
    return isMoney(metric) ? NumberFormat::money(value->rescaled(2).value_or(*value).toText(), currency) : NumberFormat::decimal(value->toText(), 0);
}

QString DashboardText::change(DashboardMetric metric, const std::optional<Decimal> &change)
{
    if (!change)
        return {};
    if (!isPercentage(metric)) // the arrow says which way
        return NumberFormat::percent((change->isNegative() ? change->negated() : *change).toText(), 1);
    const QString points = NumberFormat::decimal(change->toText(), metric == DashboardMetric::Roi ? 1 : 2);
    return tr("%1 pp", "percentage points").arg(change->isNegative() || change->isZero() ? points : u'+' + points);
}

QString DashboardText::money(qint64 minor, const QByteArray &currency) { return NumberFormat::money(Decimal(minor, 2).toText(), currency); }

QString DashboardText::roundAmount(qint64 minor) { return NumberFormat::decimal(Decimal(minor, 2).toText(), minor % 100 == 0 || std::abs(minor) >= 100'000 ? 0 : 2); }

QString DashboardText::roundMoney(qint64 minor, const QByteArray &currency) { return roundAmount(minor) + QChar(QChar::Nbsp) + QString::fromLatin1(currency); }

QString DashboardText::percent(double value, int decimals) { return NumberFormat::percent(QString::number(value, 'f', decimals), decimals); }

QString DashboardText::state(QByteArrayView state)
{
    const std::pair<const char *, QString> names[]{{"sent", tr("Sent")}, {"delivered", tr("Delivered")}, {"clicked", tr("Clicked")}, {"machine_clicked", tr("Clicked by machines")},
        {"booked", tr("Booked")}, {"bounced", tr("Bounced")}, {"unsubscribed", tr("Unsubscribed")}};
    for (const auto &[code, text] : names)
        if (state == code)
            return text;
    return QString::fromLatin1(state);
}

QString DashboardText::stepOf(QByteArrayView state, const SendFunnel &sends)
{
    const auto share = [](qint64 part, qint64 whole) { return whole > 0 ? percent(100.0 * double(part) / double(whole), 1) : QStringLiteral("\u2013"); };
    if (state == "delivered")
        return tr("%1 of sent").arg(share(sends.delivered, sends.sent));
    return state == "clicked" ? tr("%1 of delivered").arg(share(sends.clicked, sends.delivered)) : tr("%1 of clicked").arg(share(sends.booked, sends.clicked));
}

QString DashboardText::whyNoStep(QByteArrayView state, const SendFunnel &sends)
{
    if (state == "delivered")
        return sends.sent > 0 ? QString() : tr("No value: nothing was sent.");
    if (state == "clicked")
        return sends.delivered > 0 ? QString() : tr("No value: nothing was delivered.");
    return sends.clicked > 0 ? QString() : tr("No value: nobody clicked.");
}

QString DashboardText::model(QByteArrayView model)
{
    const std::pair<const char *, QString> names[]{{"FIRST_TOUCH", tr("First touch")}, {"LAST_TOUCH", tr("Last touch")}, {"LINEAR", tr("Linear")}, {"TIME_DECAY", tr("Time decay")},
        {"POSITION_BASED", tr("Position based")}};
    for (const auto &[code, text] : names)
        if (model == code)
            return text;
    return QString::fromLatin1(model);
}

QString DashboardText::source(const QString &source)
{
    return source == QLatin1String("ads") ? tr("exports of advertisers") : source == QLatin1String("punte") ? tr("our own messages")
        : source == QLatin1String("typed") || source.isEmpty()                                                ? tr("entered by hand")
                                                                                                              : source;
}

QString DashboardText::period(QDate from, QDate to)
{
    const bool thisYear = from.year() == to.year() && to.year() == Clock::today().year();
    const auto day = [&](QDate date) { return thisYear || std::abs(date.daysTo(Clock::today())) < 300 ? DateFormat::dayMonth(date) : DateFormat::shortDate(date); };
    return from == to ? day(from) : day(from) + QStringLiteral(" \u2013 ") + day(to);
}

QString DashboardText::metricOfTest(QByteArrayView metric)
{
    return metric == "booking" ? tr("booking rate") : metric == "reply" ? tr("reply rate") : metric == "open" ? tr("rate of opening") : tr("click rate");
}

QString DashboardText::verdict(const DashboardTest &test, const TestVerdict &verdict)
{
    switch (verdict.decision.verdict) {
    case Verdict::NotComparable: return tr("Not comparable");
    case Verdict::TooEarly: return tr("Too early to say");
    case Verdict::NoDifference: return tr("No difference shown");
    case Verdict::ChallengerBetter:
    case Verdict::ControlBetter: return tr("%1 better").arg(test.variants.value(verdict.decision.winner.value_or(0)).name);
    }
    return {};
}

QString DashboardText::verdictWords(const DashboardTest &test, const TestVerdict &verdict)
{
    if (verdict.decision.verdict == Verdict::NotComparable)
        return tr("People did not arrive in the planned shares: something sorted them.");
    if (verdict.variants.size() < 2 || verdict.pairs.isEmpty() || !verdict.variants.at(0).rate || !verdict.variants.at(1).rate || !verdict.pairs.first().newcombe)
        return tr("Nobody's time to answer is over yet.");
    const Interval &points = *verdict.pairs.first().newcombe;
    const auto number = [](double value) { return NumberFormat::decimal(QString::number(100 * value, 'f', 2), 2); };
    const QString rates = tr("%1 against %2").arg(percent(100 * *verdict.variants.at(1).rate, 2), percent(100 * *verdict.variants.at(0).rate, 2));
    if (verdict.decision.verdict == Verdict::ChallengerBetter)
        return tr("%1: between %2 and %3 points more.").arg(rates, number(points.low), number(points.high));
    if (verdict.decision.verdict == Verdict::ControlBetter)
        return tr("%1: between %2 and %3 points less.").arg(rates, number(-points.high), number(-points.low));
    return verdict.decision.verdict == Verdict::TooEarly ? tr("%1; %2 people a variant are planned.").arg(rates, NumberFormat::integer(test.planned))
                                                         : tr("%1: the difference lies between %2 and %3 points.").arg(rates, number(points.low), number(points.high));
}

} // namespace punte
