// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QStringView>

#include <compare>
#include <optional>

namespace punte {

__extension__ typedef __int128 Int128;

enum class RoundingMode {
    HalfAway, ///< 2.5 -> 3, -2.5 -> -3: money, and PostgreSQL's round(numeric)
    HalfEven  ///< 2.5 -> 2, 3.5 -> 4: what PostgreSQL's round(float8) does; never for money
};

/// An exact decimal number: units times 10^-scale, up to 36 digits. Never touches binary floating point. Value type, thread safe.
/// Operations that could leave the 36 digits answer nothing instead of wrapping.
class Decimal final {
public:
    constexpr Decimal() = default;
    constexpr Decimal(qint64 units, int scale) : m_units(units), m_scale(scale) {}

    /// Reads the plain form of the database and of JSON ("-1234.50"); no grouping, no exponent, ASCII digits only.
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView plain);
    /// The plain form with exactly `scale` decimals.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    /// The digits without the point, when they fit 64 bits.
    [[nodiscard]] std::optional<qint64> units() const;

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] std::optional<Decimal> rescaled(int decimals, RoundingMode mode = RoundingMode::HalfAway) const;
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;
    /// The quotient rounded once to so many decimals; nothing for a zero divisor.
    [[nodiscard]] std::optional<Decimal> dividedBy(const Decimal &other, int decimals, RoundingMode mode = RoundingMode::HalfAway) const;

    /// Compares values: 1.50 equals 1.5.
    [[nodiscard]] std::strong_ordering operator<=>(const Decimal &other) const;
    [[nodiscard]] bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

private:
    [[nodiscard]] static std::optional<Decimal> make(Int128 units, int scale);
    Int128 m_units = 0;
    int m_scale = 0;
};

} // namespace punte
