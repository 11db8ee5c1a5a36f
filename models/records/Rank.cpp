// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Rank.h"

#include "models/records/Saves.h"

namespace punte {

namespace {

constexpr char rankDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int rankBase = 62;

int rankDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'z' ? c - 'a' + 36 : -1;
}

// Digits after the point of two fractions in base 62; `high` empty = 1. Expects low < high and no trailing lowest digit in `high`.
QByteArray rankMiddle(QByteArray low, QByteArray high)
{
    QByteArray prefix;
    for (;;) {
        if (!high.isEmpty()) {
            int same = 0;
            while (same < high.size() && (same < low.size() ? low.at(same) : '0') == high.at(same))
                ++same;
            prefix += high.left(same);
            low = low.mid(same);
            high = high.mid(same);
        }
        const int from = low.isEmpty() ? 0 : rankDigit(low.at(0));
        const int to = high.isEmpty() ? rankBase : rankDigit(high.at(0));
        if (to - from > 1)
            return prefix + rankDigits[(from + to) / 2];
        if (high.size() > 1)
            return prefix + high.at(0); // shorter than `high`, so below it
        prefix += rankDigits[from];
        low = low.mid(1);
        high.clear();
    }
}

void fillRanks(QList<QByteArray> &ranks, int first, int end, const QByteArray &low, const QByteArray &high)
{
    if (first >= end)
        return;
    const int middle = (first + end) / 2;
    ranks[middle] = rankMiddle(low, high);
    fillRanks(ranks, first, middle, low, ranks.at(middle));
    fillRanks(ranks, middle + 1, end, ranks.at(middle), high);
}

} // namespace

bool Rank::isValid(const QByteArray &rank)
{
    return !rank.isEmpty() && !rank.endsWith('0') && std::all_of(rank.begin(), rank.end(), [](char c) { return rankDigit(c) >= 0; });
}

std::optional<QList<QByteArray>> Rank::between(const QByteArray &low, const QByteArray &high, int count)
{
    if ((!low.isEmpty() && !isValid(low)) || (!high.isEmpty() && (!isValid(high) || low >= high)))
        return std::nullopt;
    QList<QByteArray> ranks(count);
    fillRanks(ranks, 0, count, low, high);
    return ranks;
}

std::optional<QByteArray> Rank::between(const QByteArray &low, const QByteArray &high)
{
    const auto ranks = between(low, high, 1);
    return ranks ? std::optional(ranks->first()) : std::nullopt;
}

QByteArray Rank::atEnd()
{
    return 'i' + Saves::newId().toByteArray(QUuid::Id128).left(16) + 'i';
}

} // namespace punte
