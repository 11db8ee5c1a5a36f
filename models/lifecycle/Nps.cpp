// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/Nps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace punte {

namespace {

constexpr qint64 npsMostAnswers = 1'000'000'000;

std::unexpected<AppError> npsError(const char *source)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [source] { return QCoreApplication::translate("Nps", source); }));
}

} // namespace

Result<NpsCategory> npsCategory(int rating)
{
    if (rating < 0 || rating > 10)
        return npsError(QT_TRANSLATE_NOOP("Nps", "A rating is not from 0 to 10."));
    return rating >= 9 ? NpsCategory::Promoter : rating >= 7 ? NpsCategory::Passive : NpsCategory::Detractor;
}

Result<NpsCounts> countNps(const QList<int> &ratings)
{
    NpsCounts counts;
    for (const int rating : ratings) {
        const auto category = npsCategory(rating);
        if (!category)
            return std::unexpected(category.error());
        ++(*category == NpsCategory::Promoter ? counts.promoters : *category == NpsCategory::Passive ? counts.passives : counts.detractors);
    }
    return counts;
}

Result<std::optional<Nps>> npsOf(const NpsCounts &counts)
{
    for (const qint64 count : {counts.promoters, counts.passives, counts.detractors})
        if (count < 0 || count > npsMostAnswers)
            return npsError(QT_TRANSLATE_NOOP("Nps", "A count is negative or too large."));
    const qint64 n = counts.answers();
    if (n == 0)
        return std::optional<Nps>();
    Nps found{.answers = n};
    const qint64 balance = counts.promoters - counts.detractors;
    found.score = 100.0 * double(balance) / double(n);
    // Whole numbers decide the half: 200|P-D| + n over 2n, rounded down.
    const qint64 rounded = (200 * std::abs(balance) + n) / (2 * n);
    found.shown = int(balance < 0 ? -rounded : rounded);
    const double p = double(counts.promoters) / double(n);
    const double d = double(counts.detractors) / double(n);
    found.variance = std::max(0.0, p + d - (p - d) * (p - d));
    found.margin = 196 * std::sqrt(found.variance / double(n));
    return std::optional(found);
}

QList<NpsAnswer> latestNpsAnswers(QList<NpsAnswer> answers)
{
    std::ranges::sort(answers, [](const NpsAnswer &a, const NpsAnswer &b) {
        return a.customer != b.customer ? a.customer < b.customer : std::tie(a.at, a.id) > std::tie(b.at, b.id);
    });
    const auto rest = std::ranges::unique(answers, {}, &NpsAnswer::customer);
    answers.erase(rest.begin(), rest.end());
    return answers;
}

Result<std::optional<NpsTrend>> npsTrend(const QList<int> &ratings)
{
    if (const auto counted = countNps(ratings); !counted)
        return std::unexpected(counted.error());
    if (ratings.isEmpty())
        return std::optional<NpsTrend>();
    const qsizetype first = std::max<qsizetype>(0, ratings.size() - 4);
    const QList<int> before = ratings.mid(first, ratings.size() - 1 - first);
    int sum = 0;
    for (const int rating : before)
        sum += rating;
    const int away = ratings.last() * int(before.size()) - sum; // times their number, so that whole numbers decide
    const int enough = 2 * int(before.size());
    if (before.isEmpty() || std::abs(away) < enough)
        return std::optional(NpsTrend::Stable);
    return std::optional(away > 0 ? NpsTrend::Improving : NpsTrend::Declining);
}

} // namespace punte
