// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Hypergeometric.h"

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

/// Nothing counts that is so much less likely than the likeliest value; below, a double stops shrinking and the walk would not end.
constexpr double nothingLeft = 1e-300;

/// Probabilities relative to that of the likeliest value.
class UrnWalk final {
public:
    UrnWalk(qint64 marked, qint64 unmarked, qint64 drawn)
        : m_marked(double(marked)), m_unmarked(double(unmarked)), m_drawn(double(drawn)), m_low(std::max<qint64>(0, drawn - unmarked)),
          m_high(std::min(marked, drawn))
    {
        const double likeliest = std::floor((m_drawn + 1) / (m_marked + m_unmarked + 2) * (m_marked + 1));
        m_mode = std::clamp(qint64(likeliest), m_low, m_high);
    }

    /// Calls see(value, relative probability) outwards from the likeliest value until nothing is left.
    template <class See>
    void walk(See see) const
    {
        double weight = 1;
        for (qint64 k = m_mode; k <= m_high && weight > nothingLeft; ++k) {
            see(k, weight);
            const double at = double(k);
            weight *= (m_marked - at) / (at + 1) * ((m_drawn - at) / (m_unmarked - m_drawn + at + 1));
        }
        weight = 1;
        for (qint64 k = m_mode; k > m_low && weight > nothingLeft;) {
            const double at = double(k);
            weight *= at / (m_marked - at + 1) * ((m_unmarked - m_drawn + at) / (m_drawn - at + 1));
            see(--k, weight);
        }
    }

private:
    double m_marked;
    double m_unmarked;
    double m_drawn;
    qint64 m_low;
    qint64 m_high;
    qint64 m_mode = 0;
};

} // namespace

HypergeometricTails hypergeometricTails(qint64 marked, qint64 unmarked, qint64 drawn, qint64 x)
{
    const UrnWalk urn(marked, unmarked, drawn);
    double all = 0;
    double below = 0;
    double above = 0;
    double here = 0;
    urn.walk([&](qint64 k, double weight) {
        all += weight;
        if (k <= x)
            below += weight;
        if (k >= x)
            above += weight;
        if (k == x)
            here = weight;
    });
    double noLikelier = 0;
    urn.walk([&](qint64, double weight) {
        if (weight <= here * (1 + 1e-7))
            noLikelier += weight;
    });
    return {std::min(1.0, below / all), std::min(1.0, above / all), std::min(1.0, noLikelier / all)};
}

} // namespace punte
