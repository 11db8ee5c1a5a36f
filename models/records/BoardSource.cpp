// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BoardSource.h"

#include <algorithm>

namespace punte {

namespace {

__extension__ typedef unsigned __int128 UInt128;

QString hundredthsText(Int128 minor)
{
    const bool negative = minor < 0;
    UInt128 rest = negative ? -static_cast<UInt128>(minor) : static_cast<UInt128>(minor);
    QString digits;
    do {
        digits.prepend(QChar(u'0' + int(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    digits = digits.rightJustified(3, QLatin1Char('0'));
    return (negative ? QStringLiteral("-") : QString()) + digits.chopped(2) + QLatin1Char('.') + digits.right(2);
}

} // namespace

QString BoardSum::total() const
{
    return hundredthsText(minor);
}

QString BoardSum::weightedTotal() const
{
    return hundredthsText((weighted + (weighted < 0 ? -50 : 50)) / 100);
}

void BoardHead::add(const QString &currency, Int128 minor, Int128 weighted, qint64 cards)
{
    auto it = std::lower_bound(sums.begin(), sums.end(), currency, [](const BoardSum &sum, const QString &code) { return sum.currency < code; });
    if (it == sums.end() || it->currency != currency)
        it = sums.insert(it, BoardSum {currency, 0, 0, 0});
    it->cards += cards;
    it->minor += minor;
    it->weighted += weighted;
    if (it->cards == 0)
        sums.erase(it);
}

} // namespace punte
