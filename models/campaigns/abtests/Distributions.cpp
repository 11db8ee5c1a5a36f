// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace punte {

double normalQuantile(double below)
{
    return boost::math::quantile(boost::math::normal(), below);
}

double normalBelow(double z)
{
    return boost::math::cdf(boost::math::normal(), z);
}

double normalTwoSided(double z)
{
    return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z))));
}

double chiSquaredAbove(double chi2, double degrees)
{
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(degrees), chi2));
}

double normalAt95()
{
    static const double z = normalQuantile(0.975);
    return z;
}

} // namespace punte
