// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/LargestRemainder.h"

#include "models/core/Decimal.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace punte {

namespace {

struct WeightFraction {
    Int128 numerator = 0;
    Int128 denominator = 1;
};

Int128 greatestDivisor(Int128 a, Int128 b)
{
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

std::optional<WeightFraction> readWeight(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto top = Decimal::fromText(QStringView(text).left(slash < 0 ? text.size() : slash).trimmed());
    const auto bottom = slash < 0 ? Decimal(1, 0) : Decimal::fromText(QStringView(text).mid(slash + 1).trimmed());
    if (!top || !bottom || !top->units() || !bottom->units() || top->isNegative() || bottom->isNegative() || bottom->isZero())
        return std::nullopt;
    WeightFraction weight{*top->units(), *bottom->units()};
    for (int i = 0; i < std::abs(top->scale() - bottom->scale()); ++i) {
        Int128 &grows = top->scale() > bottom->scale() ? weight.denominator : weight.numerator;
        if (__builtin_mul_overflow(grows, Int128(10), &grows))
            return std::nullopt;
    }
    const Int128 common = greatestDivisor(weight.numerator, weight.denominator);
    weight.numerator /= common;
    weight.denominator /= common;
    return weight;
}

std::unexpected<AppError> allocationError(const char *text)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [text] { return QCoreApplication::translate("Allocation", text); }));
}

} // namespace

Result<QList<qint64>> allocateLargestRemainder(qint64 minorUnits, const QStringList &weights)
{
    if (weights.isEmpty())
        return QList<qint64>{};
    if (minorUnits == std::numeric_limits<qint64>::min())
        return allocationError(QT_TRANSLATE_NOOP("Allocation", "The amount is too large."));
    std::vector<WeightFraction> fractions;
    Int128 common = 1;
    for (const QString &text : weights) {
        const auto weight = readWeight(text);
        if (!weight)
            return allocationError(QT_TRANSLATE_NOOP("Allocation", "A weight is not a number of zero or more."));
        fractions.push_back(*weight);
        const Int128 step = weight->denominator / greatestDivisor(common, weight->denominator);
        if (__builtin_mul_overflow(common, step, &common))
            return allocationError(QT_TRANSLATE_NOOP("Allocation", "The weights are too fine to share exactly."));
    }
    std::vector<Int128> parts;
    Int128 total = 0;
    for (const WeightFraction &weight : fractions) {
        Int128 part = 0;
        if (__builtin_mul_overflow(weight.numerator, common / weight.denominator, &part)
            || __builtin_add_overflow(total, part, &total))
            return allocationError(QT_TRANSLATE_NOOP("Allocation", "The weights are too fine to share exactly."));
        parts.push_back(part);
    }
    if (total == 0)
        return allocationError(QT_TRANSLATE_NOOP("Allocation", "The weights add up to nothing."));

    const Int128 amount = minorUnits < 0 ? -Int128(minorUnits) : Int128(minorUnits);
    QList<qint64> shares;
    std::vector<Int128> remainders;
    Int128 left = amount;
    for (const Int128 part : parts) {
        Int128 product = 0;
        if (__builtin_mul_overflow(amount, part, &product))
            return allocationError(QT_TRANSLATE_NOOP("Allocation", "The weights are too fine to share exactly."));
        shares.append(static_cast<qint64>(product / total));
        remainders.push_back(product % total);
        left -= product / total;
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++shares[static_cast<qsizetype>(order[i])];
    if (minorUnits < 0) {
        for (qint64 &share : shares)
            share = -share;
    }
    return shares;
}

} // namespace punte
