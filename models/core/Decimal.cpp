// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Decimal.h"

#include <algorithm>

namespace punte {

namespace {

constexpr int decimalMaxDigits = 36;

constexpr Int128 decimalPowerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr Int128 decimalLimit = decimalPowerOfTen(decimalMaxDigits);

std::optional<Int128> decimalScaleUp(Int128 units, int digits)
{
    for (int i = 0; i < digits; ++i) {
        if (units >= decimalLimit / 10 || units <= -decimalLimit / 10)
            return units == 0 ? std::optional<Int128>(0) : std::nullopt;
        units *= 10;
    }
    return units;
}

} // namespace

std::optional<Decimal> Decimal::make(Int128 units, int scale)
{
    if (units >= decimalLimit || units <= -decimalLimit || scale < 0 || scale > decimalMaxDigits)
        return std::nullopt;
    Decimal result;
    result.m_units = units;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::fromText(QStringView plain)
{
    qsizetype at = 0;
    bool negative = false;
    if (!plain.isEmpty() && (plain[0] == u'-' || plain[0] == u'+')) {
        negative = plain[0] == u'-';
        at = 1;
    }
    Int128 units = 0;
    int digits = 0;
    int scale = -1;
    for (; at < plain.size(); ++at) {
        const char16_t c = plain[at].unicode();
        if (c == u'.' && scale < 0) {
            scale = 0;
        } else if (c >= u'0' && c <= u'9') {
            if (units >= decimalLimit / 10)
                return std::nullopt;
            units = units * 10 + (c - u'0');
            ++digits;
            if (scale >= 0)
                ++scale;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    return make(negative ? -units : units, std::max(scale, 0));
}

QString Decimal::toText() const
{
    Int128 rest = m_units < 0 ? -m_units : m_units;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_units < 0 ? u'-' + digits : digits;
}

std::optional<qint64> Decimal::units() const
{
    if (m_units > std::numeric_limits<qint64>::max() || m_units < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(m_units);
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_units = -m_units;
    return result;
}

std::optional<Decimal> Decimal::rescaled(int decimals, RoundingMode mode) const
{
    if (decimals < 0 || decimals > decimalMaxDigits)
        return std::nullopt;
    if (decimals >= m_scale) {
        const auto units = decimalScaleUp(m_units, decimals - m_scale);
        return units ? make(*units, decimals) : std::nullopt;
    }
    const Int128 divisor = decimalPowerOfTen(m_scale - decimals);
    const Int128 magnitude = m_units < 0 ? -m_units : m_units;
    Int128 quotient = magnitude / divisor;
    const Int128 remainder = magnitude % divisor;
    const Int128 half = divisor / 2;
    if (remainder > half || (remainder == half && (mode == RoundingMode::HalfAway || quotient % 2 != 0)))
        ++quotient;
    return make(m_units < 0 ? -quotient : quotient, decimals);
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int common = std::max(m_scale, other.m_scale);
    const auto left = decimalScaleUp(m_units, common - m_scale);
    const auto right = decimalScaleUp(other.m_units, common - other.m_scale);
    return left && right ? make(*left + *right, common) : std::nullopt;
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    Int128 product = 0;
    if (__builtin_mul_overflow(m_units, other.m_units, &product))
        return std::nullopt;
    return make(product, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &other, int decimals, RoundingMode mode) const
{
    const int common = std::max(m_scale, other.m_scale);
    const auto top = decimalScaleUp(m_units < 0 ? -m_units : m_units, common - m_scale);
    const auto bottom = decimalScaleUp(other.m_units < 0 ? -other.m_units : other.m_units, common - other.m_scale);
    if (!top || !bottom || *bottom == 0 || decimals < 0 || decimals > decimalMaxDigits)
        return std::nullopt;
    // Long division: the rest stays below the divisor, so that only the quotient itself can grow too long.
    Int128 quotient = *top / *bottom;
    Int128 rest = *top % *bottom;
    for (int i = 0; i < decimals; ++i) {
        if (quotient >= decimalLimit / 10)
            return std::nullopt;
        quotient = quotient * 10 + rest * 10 / *bottom;
        rest = rest * 10 % *bottom;
    }
    const Int128 missing = *bottom - rest;
    if (rest > missing || (rest == missing && (mode == RoundingMode::HalfAway || quotient % 2 != 0)))
        ++quotient;
    return make((m_units < 0) != (other.m_units < 0) ? -quotient : quotient, decimals);
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const int common = std::max(m_scale, other.m_scale);
    const auto left = decimalScaleUp(m_units, common - m_scale);
    const auto right = decimalScaleUp(other.m_units, common - other.m_scale);
    if (left && right)
        return *left < *right ? std::strong_ordering::less
                              : (*left > *right ? std::strong_ordering::greater : std::strong_ordering::equal);
    // Only the side with the smaller scale can overflow when scaled up: its magnitude is then the larger one.
    const bool leftIsHuge = !left;
    const bool negative = leftIsHuge ? m_units < 0 : other.m_units < 0;
    return leftIsHuge != negative ? std::strong_ordering::greater : std::strong_ordering::less;
}

} // namespace punte
