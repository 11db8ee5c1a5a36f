// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Smaa.h"

#include "models/decisions/MethodError.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/SeededDraws.h"
#include "models/decisions/WeightedSum.h"
#include "models/decisions/Weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace punte {

namespace {

constexpr int mostDraws = 1'000'000;

/// Counts who takes which rank while weightings are drawn. Plain vectors, made once: this is the inner loop of the what-if.
class RankCount final {
public:
    explicit RankCount(const NumberMatrix &values)
        : m_options(size_t(values.size())), m_criteria(size_t(values.first().size())), m_ranks(m_options * m_options),
          m_central(m_options * m_criteria), m_firsts(m_options), m_totals(m_options), m_order(m_options)
    {
        for (const QList<double> &row : values)
            m_values.insert(m_values.end(), row.begin(), row.end());
    }

    void count(const std::vector<double> &weights)
    {
        for (size_t o = 0; o < m_options; ++o)
            m_totals[o] = std::inner_product(weights.begin(), weights.end(), m_values.begin() + std::ptrdiff_t(o * m_criteria), 0.0);
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::ranges::sort(m_order, [this](size_t a, size_t b) { return m_totals[a] != m_totals[b] ? m_totals[a] > m_totals[b] : a < b; });
        for (size_t from = 0; from < m_options;) {
            size_t to = from + 1;
            while (to < m_options && m_totals[m_order[from]] - m_totals[m_order[to]] < sameValue)
                ++to;
            share(from, to, weights);
            from = to;
        }
    }

    [[nodiscard]] Smaa result(const SmaaSettings &settings) const
    {
        Smaa smaa;
        smaa.draws = settings.draws;
        smaa.seed = settings.seed;
        for (size_t o = 0; o < m_options; ++o) {
            QList<double> ranks;
            for (size_t r = 0; r < m_options; ++r)
                ranks.append(m_ranks[o * m_options + r] / settings.draws);
            smaa.acceptability.append(ranks);
            QList<double> central;
            for (size_t j = 0; j < m_criteria && m_firsts[o] > 0; ++j)
                central.append(m_central[o * m_criteria + j] / m_firsts[o]);
            smaa.centralWeights.append(m_firsts[o] > 0 ? std::optional(central) : std::nullopt);
        }
        return smaa;
    }

private:
    void share(size_t from, size_t to, const std::vector<double> &weights)
    {
        const double part = 1 / double(to - from);
        for (size_t i = from; i < to; ++i) {
            const size_t option = m_order[i];
            for (size_t rank = from; rank < to; ++rank)
                m_ranks[option * m_options + rank] += part;
            if (from > 0)
                continue;
            m_firsts[option] += part;
            for (size_t j = 0; j < m_criteria; ++j)
                m_central[option * m_criteria + j] += part * weights[j];
        }
    }

    size_t m_options;
    size_t m_criteria;
    std::vector<double> m_values;
    std::vector<double> m_ranks;
    std::vector<double> m_central;
    std::vector<double> m_firsts;
    std::vector<double> m_totals;
    std::vector<size_t> m_order;
};

Result<> checkSmaa(const NumberMatrix &values, const SmaaSettings &settings)
{
    if (const auto checked = checkMatrix(values); !checked)
        return checked;
    if (settings.draws < 1 || settings.draws > mostDraws)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The number of draws is not between 1 and 1,000,000."));
    return {};
}

void drawSimplex(SeededDraws &draws, std::vector<double> &cuts, std::vector<double> &weights)
{
    for (double &cut : cuts)
        cut = draws.uniform();
    std::ranges::sort(cuts);
    double before = 0;
    for (size_t j = 0; j < cuts.size(); ++j) {
        weights[j] = cuts[j] - before;
        before = cuts[j];
    }
    weights.back() = 1 - before;
}

} // namespace

Result<Smaa> smaaUnknownWeights(const NumberMatrix &values, const SmaaSettings &settings)
{
    if (const auto checked = checkSmaa(values, settings); !checked)
        return std::unexpected(checked.error());
    RankCount ranks(values);
    SeededDraws draws(settings.seed);
    std::vector<double> weights(size_t(values.first().size()));
    std::vector<double> cuts(weights.size() - 1);
    for (int i = 0; i < settings.draws; ++i) {
        drawSimplex(draws, cuts, weights);
        ranks.count(weights);
    }
    return ranks.result(settings);
}

Result<Smaa> smaaPlausibleWeights(const NumberMatrix &values, const QList<double> &weights, const SmaaSettings &settings)
{
    if (const auto checked = checkSmaa(values, settings); !checked)
        return std::unexpected(checked.error());
    const auto shares = normalisedWeights(weights);
    if (!shares)
        return std::unexpected(shares.error());
    if (shares->size() != values.first().size())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights are not one per criterion."));
    if (!(settings.around >= 0 && settings.around < 1))
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights vary by a share from 0 to below 1."));
    RankCount ranks(values);
    SeededDraws draws(settings.seed);
    std::vector<double> drawn(size_t(shares->size()));
    for (int i = 0; i < settings.draws; ++i) {
        double sum = 0;
        for (size_t j = 0; j < drawn.size(); ++j) {
            drawn[j] = shares->at(qsizetype(j)) * (1 + settings.around * (2 * draws.uniform() - 1));
            sum += drawn[j];
        }
        for (double &weight : drawn)
            weight /= sum;
        ranks.count(drawn);
    }
    return ranks.result(settings);
}

} // namespace punte
