// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/FisherExact.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace punte {

namespace {

using Totals = std::vector<int>;

constexpr qint64 mostInTable = 100'000;
constexpr qint64 mostSteps = 3'000'000;

/// log k! for every k that occurs.
std::vector<double> logFactorials(qint64 all)
{
    std::vector<double> values(size_t(all) + 1, 0.0);
    for (size_t k = 1; k < values.size(); ++k)
        values[k] = values[k - 1] + std::log(double(k));
    return values;
}

/// Tables that so far came to the same row totals with the same probability.
struct Past {
    double logWeight = 0; ///< sum of -log x! over the columns so far
    double tables = 0;
};
/// Per rest of the row totals (sorted: their order changes nothing that follows), the pasts by rounded weight.
using Nodes = std::map<Totals, std::map<qint64, Past>>;

/// Walks the tables with given margins.
class TableWalk final {
public:
    TableWalk(Totals rows, Totals columns, double observed, qint64 all)
        : m_rows(std::move(rows)), m_columns(std::move(columns)), m_factorials(logFactorials(all)), m_observed(observed + 1e-7)
    {
        std::ranges::sort(m_rows);
        std::ranges::sort(m_columns);
        m_all = m_factorials[size_t(all)];
        for (const Totals *margin : {&m_rows, &m_columns})
            for (const int total : *margin)
                m_all -= m_factorials[size_t(total)];
    }

    /// The share of all tables, by probability, that are no likelier than the observed one; nothing when there are too many.
    std::optional<double> share()
    {
        Nodes nodes{{m_rows, {{0, Past{0, 1}}}}};
        for (size_t column = 0; column + 2 < m_columns.size(); ++column)
            nodes = afterColumn(nodes, m_columns[column]);
        double share = 0;
        for (const auto &[rest, pasts] : nodes)
            if (m_steps <= mostSteps)
                share += noLikelier(rest, pasts);
        return m_steps <= mostSteps ? std::optional(std::min(1.0, share)) : std::nullopt;
    }

    static double logWeight(const QList<QList<qint64>> &table, const std::vector<double> &factorials)
    {
        double weight = 0;
        for (const QList<qint64> &row : table)
            for (const qint64 count : row)
                weight -= factorials[size_t(count)];
        return weight;
    }

private:
    /// Calls see(what is left of the rows, -sum of log x!) for every way to take `left` out of the rows from `row` on.
    template <class See>
    void distribute(Totals &rest, size_t row, int left, int room, double weight, const See &see)
    {
        if (m_steps > mostSteps)
            return;
        const int own = rest[row];
        const int after = room - own; // what the rows behind can still take
        if (row + 1 == rest.size()) {
            ++m_steps;
            rest[row] = own - left;
            see(rest, weight - m_factorials[size_t(left)]);
        } else {
            for (int taken = std::max(0, left - after); taken <= std::min(own, left); ++taken) {
                rest[row] = own - taken;
                distribute(rest, row + 1, left - taken, after, weight - m_factorials[size_t(taken)], see);
            }
        }
        rest[row] = own;
    }

    Nodes afterColumn(const Nodes &nodes, int total)
    {
        Nodes next;
        for (const auto &[rows, pasts] : nodes) {
            Totals rest = rows;
            const int room = std::accumulate(rows.begin(), rows.end(), 0);
            distribute(rest, 0, total, room, 0, [&](const Totals &left, double weight) {
                Totals key = left;
                std::ranges::sort(key);
                auto &found = next[key];
                for (const auto &[rounded, past] : pasts) {
                    Past &sum = found[std::llround((past.logWeight + weight) * 1e9)];
                    sum.logWeight = past.logWeight + weight;
                    sum.tables += past.tables;
                    ++m_steps;
                }
            });
        }
        return next;
    }

    double noLikelier(const Totals &rows, const std::map<qint64, Past> &pasts)
    {
        std::vector<double> ends;
        Totals rest = rows;
        distribute(rest, 0, m_columns[m_columns.size() - 2], std::accumulate(rows.begin(), rows.end(), 0), 0, [&](const Totals &left, double weight) {
            for (const int count : left)
                weight -= m_factorials[size_t(count)];
            ends.push_back(weight);
        });
        std::ranges::sort(ends);
        std::vector<double> sums(ends.size() + 1, 0.0); // relative to the likeliest end
        for (size_t i = 0; i < ends.size(); ++i)
            sums[i + 1] = sums[i] + std::exp(ends[i] - ends.back());
        double share = 0;
        for (const auto &[rounded, past] : pasts) {
            const auto first = std::ranges::upper_bound(ends, m_observed - past.logWeight);
            share += past.tables * std::exp(past.logWeight + ends.back() - m_all) * sums[size_t(first - ends.begin())];
        }
        return share;
    }

    Totals m_rows;
    Totals m_columns;
    std::vector<double> m_factorials;
    double m_observed;
    double m_all = 0; ///< log of the sum of the weights of all tables
    qint64 m_steps = 0;
};

} // namespace

Result<double> fisherExactTable(const QList<QList<qint64>> &table)
{
    if (table.size() < 2 || table.first().size() < 2)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The table is not at least two by two."));
    Totals rows(size_t(table.size()), 0);
    Totals columns(size_t(table.first().size()), 0);
    qint64 all = 0;
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (table[i].size() != table.first().size())
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The rows are not equally long."));
        for (qsizetype j = 0; j < table[i].size(); ++j) {
            if (table[i][j] < 0)
                return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A count is negative."));
            if (table[i][j] > mostInTable || (all += table[i][j]) > mostInTable)
                return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The table is too large for an exact test."));
            rows[size_t(i)] += int(table[i][j]);
            columns[size_t(j)] += int(table[i][j]);
        }
    }
    if (rows.size() > columns.size())
        std::swap(rows, columns);
    TableWalk walk(rows, columns, TableWalk::logWeight(table, logFactorials(all)), all);
    const auto share = walk.share();
    if (!share)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The table is too large for an exact test."));
    return *share;
}

} // namespace punte
