// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/KrippendorffAlpha.h"

#include "models/decisions/MethodError.h"

#include <QMap>

#include <cmath>

namespace punte {

namespace {

/// The coincidences of the values found, as Krippendorff lays them out: symmetric, with the values in rising order.
struct Coincidences {
    QList<double> values;
    NumberMatrix pairs;
    QList<double> totals; ///< n_c
    double all = 0;       ///< n
};

Result<QList<QList<double>>> pairableUnits(const CellMatrix &raters)
{
    if (raters.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no rater."));
    if (raters.first().isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no unit."));
    QList<QList<double>> units(raters.first().size());
    for (const auto &row : raters) {
        if (row.size() != units.size())
            return methodError(QT_TRANSLATE_NOOP("Decisions", "The rows are not equally long."));
        for (qsizetype u = 0; u < row.size(); ++u) {
            if (row[u] && !std::isfinite(*row[u]))
                return methodError(QT_TRANSLATE_NOOP("Decisions", "A value is not a finite number."));
            if (row[u])
                units[u].append(*row[u]);
        }
    }
    units.removeIf([](const QList<double> &unit) { return unit.size() < 2; });
    return units;
}

Coincidences coincidencesOf(const QList<QList<double>> &units)
{
    QMap<double, qsizetype> places;
    for (const QList<double> &unit : units)
        for (const double value : unit)
            places.insert(value == 0 ? 0.0 : value, 0); // the two zeros are one value
    Coincidences found;
    for (auto it = places.begin(); it != places.end(); ++it) {
        it.value() = found.values.size();
        found.values.append(it.key());
    }
    found.pairs = NumberMatrix(found.values.size(), QList<double>(found.values.size(), 0.0));
    found.totals = QList<double>(found.values.size(), 0.0);
    for (const QList<double> &unit : units) {
        const double share = 1 / double(unit.size() - 1);
        for (qsizetype i = 0; i < unit.size(); ++i) {
            const qsizetype row = places.value(unit[i]);
            for (qsizetype j = 0; j < unit.size(); ++j)
                if (i != j)
                    found.pairs[row][places.value(unit[j])] += share;
            ++found.totals[row];
            ++found.all;
        }
    }
    return found;
}

double differenceOf(const Coincidences &found, qsizetype c, qsizetype k, ScaleLevel level)
{
    const double a = found.values[c];
    const double b = found.values[k];
    double apart = 0;
    switch (level) {
    case ScaleLevel::Nominal:
        return c == k ? 0 : 1;
    case ScaleLevel::Ordinal:
        for (qsizetype g = std::min(c, k); g <= std::max(c, k); ++g)
            apart += found.totals[g];
        apart -= (found.totals[c] + found.totals[k]) / 2;
        break;
    case ScaleLevel::Interval:
        apart = a - b;
        break;
    case ScaleLevel::Ratio:
        apart = c == k ? 0 : (a - b) / (a + b);
        break;
    }
    return apart * apart;
}

} // namespace

Result<std::optional<double>> krippendorffAlpha(const CellMatrix &raters, ScaleLevel level)
{
    const auto units = pairableUnits(raters);
    if (!units)
        return std::unexpected(units.error());
    const Coincidences found = coincidencesOf(*units);
    if (level == ScaleLevel::Ratio && !found.values.isEmpty() && found.values.first() < 0)
        return std::nullopt;
    double observed = 0;
    double expected = 0;
    for (qsizetype c = 0; c < found.values.size(); ++c) {
        for (qsizetype k = 0; k < found.values.size(); ++k) {
            const double difference = differenceOf(found, c, k, level);
            observed += found.pairs[c][k] * difference;
            expected += found.totals[c] * found.totals[k] * difference;
        }
    }
    if (!std::isfinite(expected))
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The numbers are too large."));
    if (expected <= 0)
        return std::nullopt;
    return 1 - (found.all - 1) * observed / expected;
}

Result<std::optional<double>> alphaOfScores(const RatingTable &table, ScaleLevel level)
{
    if (const auto checked = table.check(); !checked)
        return std::unexpected(checked.error());
    if (table.evaluators() == 0)
        return std::nullopt;
    CellMatrix raters;
    for (qsizetype e = 0; e < table.evaluators(); ++e) {
        QList<std::optional<double>> row;
        for (qsizetype o = 0; o < table.options(); ++o)
            for (qsizetype j = 0; j < table.criteria(); ++j)
                row.append(table.at(o, j, e) ? std::optional(table.at(o, j, e)->score) : std::nullopt);
        raters.append(row);
    }
    return krippendorffAlpha(raters, level);
}

} // namespace punte
