// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MetricGrid that takes what is typed, saves it and takes it back.
#include "models/campaigns/plan/MetricGrid.h"

#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

static constexpr int mostStepsBack = 100;
static constexpr int longestFigure = 13;

// The plain text of a figure that was typed; nothing for what is none.
static std::optional<QString> readFigure(const QString &typed, int decimals)
{
    if (typed.trimmed().isEmpty())
        return QStringLiteral("0");
    const Result<NumberReading> reading = readNumber(typed, NumberFormat::style());
    if (!reading || reading->value.startsWith(QLatin1Char('-')))
        return std::nullopt;
    const std::optional<QString> rounded = roundDecimalText(reading->value, decimals, RoundingMode::HalfAway);
    if (!rounded || rounded->section(QLatin1Char('.'), 0, 0).size() > longestFigure)
        return std::nullopt;
    // A count with a fraction was meant otherwise.
    return decimals == 0 && Decimal::fromText(reading->value) != Decimal::fromText(*rounded) ? std::nullopt : rounded;
}

bool MetricGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QDate day = dayAt(index.row());
    const std::optional<MetricDay> before = figures(day);
    MetricDay now = before.value_or(MetricDay());
    const bool amount = index.column() == Cost || index.column() == Revenue;
    const std::optional<QString> typed = readFigure(value.toString(), amount ? 2 : 0);
    if (!typed) {
        Q_EMIT notUnderstood(amount ? tr("\u201C%1\u201D is no amount.").arg(value.toString()) : tr("\u201C%1\u201D is no whole number.").arg(value.toString()));
        return false;
    }
    switch (index.column()) {
    case Impressions: now.impressions = typed->toLongLong(); break;
    case Clicks: now.clicks = typed->toLongLong(); break;
    case Conversions: now.conversions = typed->toLongLong(); break;
    case Cost: now.cost = *typed; break;
    case Revenue: now.revenue = *typed; break;
    default: return false;
    }
    if (now == before || (!before && now.isEmpty()))
        return true;
    m_rows[day].figures = now;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    put(m_place, day, now, Step{m_place, day, before});
    return true;
}

void MetricGrid::put(const Place &place, QDate day, const MetricDay &figures, std::optional<Step> step)
{
    const auto idText = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    const QJsonObject row{{QStringLiteral("campaign_id"), idText(place.campaign)}, {QStringLiteral("channel_id"), idText(place.channel)},
        {QStringLiteral("metric_date"), day.toString(Qt::ISODate)}, {QStringLiteral("impressions"), QString::number(figures.impressions)},
        {QStringLiteral("clicks"), QString::number(figures.clicks)}, {QStringLiteral("conversions"), QString::number(figures.conversions)},
        {QStringLiteral("cost"), figures.cost}, {QStringLiteral("revenue"), figures.revenue}, {QStringLiteral("currency"), place.currency}, {QStringLiteral("source"), QStringLiteral("typed")}};
    Request request; // the same figures again change nothing
    request.statements = {SqlStore::instance().statement("campaigns/put_metrics",
        {{QStringLiteral("rows"), QString::fromUtf8(QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact))}})};
    ++m_saves;
    m_database.run(this, request, [this, day, step](const BatchResult &result) {
        --m_saves;
        if (!result) {
            Q_EMIT refused(result.error());
        } else {
            if (step) {
                m_done.append(*step);
                if (m_done.size() > mostStepsBack)
                    m_done.removeFirst();
            }
            Q_EMIT saved(day);
        }
        refresh(); // what is stored now, and its id
    });
}

void MetricGrid::takeBack()
{
    if (m_done.isEmpty())
        return;
    const Step step = m_done.takeLast();
    if (step.before)
        put(step.place, step.day, *step.before, std::nullopt);
    else
        removeDay(step);
}

void MetricGrid::removeDay(const Step &step)
{
    const auto found = m_rows.find(step.day);
    if (step.place != m_place || found == m_rows.end() || found->second.id.isNull()) {
        put(step.place, step.day, {}, std::nullopt); // it is not in sight: its figures are none again
        return;
    }
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/remove_metrics", {{QStringLiteral("ids"), QVariant::fromValue(QList<QUuid>{found->second.id})}})};
    ++m_saves;
    m_database.run(this, request, [this, day = step.day](const BatchResult &result) {
        --m_saves;
        if (!result)
            Q_EMIT refused(result.error());
        else
            Q_EMIT saved(day);
        refresh();
    });
}

} // namespace punte
