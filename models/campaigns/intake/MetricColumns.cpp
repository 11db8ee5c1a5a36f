// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/MetricColumns.h"

#include "models/records/import/ImportFields.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace punte {

namespace {

// In the order in which columns are given away; within one the better name comes first. Meta has two kinds of clicks: those on the link are what a
// click is elsewhere.
const std::pair<MetricColumn, const char *> metricNames[] = {
    {MetricColumn::Day, "day|date|gregorian date|time period|stat time day|reporting starts|start date|zi|ziua|data|inceputul raportarii|inceput raportare|data de inceput"},
    {MetricColumn::LastDay, "reporting ends|end date|sfarsitul raportarii|sfarsit raportare|data de sfarsit"},
    {MetricColumn::Impressions, "impr|impressions|impression|afisari|imprimari|impresii"},
    {MetricColumn::Clicks, "link clicks|clicks|click|clicks destination|clicks all|clicuri pe link|clicuri|clickuri|clicuri toate"},
    {MetricColumn::Conversions, "conversions|conversion|conv|results|purchases|total conversions|conversii|rezultate|achizitii"},
    {MetricColumn::Cost, "cost|amount spent|spend|total spent|total cost|suma cheltuita|cheltuit|costuri"},
    {MetricColumn::Revenue, "conv value|conversion value|total conv value|purchases conversion value|revenue|total conversion value|value|valoarea conv|valoare conv|valoarea conversiilor|venit|venituri|valoare"},
    {MetricColumn::Currency, "currency code|currency|account currency|codul monedei|moneda|valuta"},
    {MetricColumn::Channel, "channel|platform|publisher platform|source|canal|platforma|sursa"},
};

QString plainMetricName(const QString &name)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    QString plain = name;
    // "Clicks (all)" is a name, "(RON)" and "(in UTC)" are remarks.
    if (const QString in = behind.match(name).captured(); !in.contains(QLatin1String("all"), Qt::CaseInsensitive) && !in.contains(QLatin1String("toate"), Qt::CaseInsensitive))
        plain.remove(behind);
    return importWordKey(plain);
}

} // namespace

QMap<MetricColumn, int> guessMetricColumns(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header)
        keys.append(plainMetricName(name));
    QMap<MetricColumn, int> columns;
    QSet<int> taken;
    for (const auto &[column, names] : metricNames) {
        for (const QString &name : QString::fromLatin1(names).split(u'|')) {
            const int at = int(keys.indexOf(name));
            if (at >= 0 && !taken.contains(at)) {
                columns.insert(column, at);
                taken.insert(at);
                break;
            }
        }
    }
    return columns;
}

QString guessMetricSource(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header) {
        keys.insert(plainMetricName(name));
        keys.insert(importWordKey(name));
    }
    const std::pair<const char *, const char *> marks[] = {{"meta_ads", "reporting starts"}, {"meta_ads", "amount spent"}, {"meta_ads", "suma cheltuita"}, {"google_ads", "impr"},
        {"google_ads", "conv value"}, {"google_ads", "valoarea conv"}, {"microsoft_ads", "gregorian date"}, {"linkedin_ads", "total spent"}, {"tiktok_ads", "stat time day"},
        {"tiktok_ads", "clicks destination"}};
    for (const auto &[source, mark] : marks)
        if (keys.contains(QLatin1String(mark)))
            return QLatin1String(source);
    return QStringLiteral("csv");
}

QString currencyOfName(const QString &name)
{
    static const QRegularExpression code(QStringLiteral("\\(([A-Z]{3})\\)\\s*$"));
    const QString found = code.match(name).captured(1);
    return found == QLatin1String("UTC") || found == QLatin1String("GMT") ? QString() : found;
}

bool isTotalsRow(const QStringList &cells, const QString &day)
{
    static const QRegularExpression total(QStringLiteral("^\\s*(grand )?totals?\\b|^\\s*(sub)?total\\b|^\\s*overall\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(QStringLiteral("^\\s*[-\u2013\u2014]*\\s*$"));
    if (total.match(day).hasMatch() || dash.match(day).hasMatch())
        return true;
    return !cells.isEmpty() && total.match(cells.first()).hasMatch();
}

} // namespace punte
