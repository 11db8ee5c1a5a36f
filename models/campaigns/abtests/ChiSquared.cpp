// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/ChiSquared.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/Distributions.h"

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

Result<> checkTable(const QList<QList<qint64>> &table, Continuity continuity)
{
    if (table.size() < 2 || table.first().size() < 2)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The table is not at least two by two."));
    for (const QList<qint64> &row : table) {
        if (row.size() != table.first().size())
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The rows are not equally long."));
        for (const qint64 count : row)
            if (const auto checked = checkArm({0, count}); !checked)
                return checked;
    }
    if (continuity == Continuity::Yates && (table.size() > 2 || table.first().size() > 2))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "Yates's correction is for two by two only."));
    return {};
}

struct Margins {
    QList<double> rows;
    QList<double> columns;
    double all = 0;
    /// The least there is to correct, as R does: half a count, but never more than the smallest |O-E|.
    [[nodiscard]] double correction(const QList<QList<qint64>> &table) const
    {
        double least = 0.5;
        for (qsizetype i = 0; i < table.size(); ++i)
            for (qsizetype j = 0; j < table[i].size(); ++j)
                least = std::min(least, std::abs(double(table[i][j]) - rows[i] * columns[j] / all));
        return least;
    }
};

Margins marginsOf(const QList<QList<qint64>> &table)
{
    Margins sums{QList<double>(table.size(), 0.0), QList<double>(table.first().size(), 0.0)};
    for (qsizetype i = 0; i < table.size(); ++i) {
        for (qsizetype j = 0; j < table[i].size(); ++j) {
            sums.rows[i] += double(table[i][j]);
            sums.columns[j] += double(table[i][j]);
            sums.all += double(table[i][j]);
        }
    }
    return sums;
}

} // namespace

Result<ChiSquared> chiSquaredIndependence(const QList<QList<qint64>> &table, Continuity continuity)
{
    if (const auto checked = checkTable(table, continuity); !checked)
        return std::unexpected(checked.error());
    const Margins sums = marginsOf(table);
    ChiSquared result;
    result.degrees = int((table.size() - 1) * (table.first().size() - 1));
    if (sums.rows.contains(0.0) || sums.columns.contains(0.0))
        return result;
    result.leastExpected = std::ranges::min(sums.rows) * (std::ranges::min(sums.columns) / sums.all);
    const double correction = continuity == Continuity::Yates ? sums.correction(table) : 0;
    double chi2 = 0;
    for (qsizetype i = 0; i < table.size(); ++i) {
        for (qsizetype j = 0; j < table[i].size(); ++j) {
            const double expected = sums.rows[i] * (sums.columns[j] / sums.all);
            const double away = std::abs(double(table[i][j]) - expected) - correction;
            chi2 += away * away / expected;
        }
    }
    result.chi2 = chi2;
    result.p = chiSquaredAbove(chi2, result.degrees);
    return result;
}

Result<ChiSquared> chiSquaredProportions(const QList<ArmCount> &arms, Continuity continuity)
{
    if (arms.size() < 2)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A test needs at least two variants."));
    QList<QList<qint64>> table;
    for (const ArmCount &arm : arms) {
        if (const auto checked = checkArm(arm); !checked)
            return std::unexpected(checked.error());
        table.append({arm.successes, arm.sends - arm.successes});
    }
    return chiSquaredIndependence(table, continuity);
}

} // namespace punte
