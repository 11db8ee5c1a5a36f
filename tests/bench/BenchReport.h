// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace punte {

/// What a figure is held against: `limit` in the figure's unit, for one statistic of its samples.
struct BenchGoal {
    enum class Of { Median, P95, P99, Max };
    double limit = 0;
    Of of = Of::Median;
    bool below = true; ///< false: at least `limit`
};

/// Collects the figures of one benchmark program and prints each as it comes, as one line of text:
///
///     1 list     click to real rows painted            38.2 ms  p95 45.1   goal 50  x0.76  met      load 1.2
///
/// The same as one JSON object per line goes to the file that PUNTE_BENCH_JSON names, the text to PUNTE_BENCH_TABLE (both appended);
/// `tests/bench/run` sets them. A goal that is not met is a figure, not an error: nothing here ends the program.
class BenchReport final {
public:
    /// `figure`: its number and short name, as in `1 list`.
    explicit BenchReport(QString figure);

    /// One figure from its samples. `note` says what a reader must know to judge it (what was measured, what beside).
    void add(const QString &name, const char *unit, const QList<double> &samples, const std::optional<BenchGoal> &goal = {},
             const QString &note = {}) const;
    /// A figure that is one number, such as a count or a growth of memory.
    void add(const QString &name, const char *unit, double value, const std::optional<BenchGoal> &goal = {}, const QString &note = {}) const;

    /// Nearest-rank percentile; `part` between 0 and 1. 0 without samples.
    [[nodiscard]] static double percentile(QList<double> samples, double part);
    [[nodiscard]] static double median(const QList<double> &samples);

private:
    QString m_figure;
};

/// `tests/bench/run --quick`: smaller data, fewer samples, the same code.
[[nodiscard]] bool benchQuick();
/// Samples per figure: 10, or 3 when quick.
[[nodiscard]] int benchSamples();
/// `bench_NAME --sections` names the parts that can be asked for one by one. First thing in main(), before a display is needed.
[[nodiscard]] bool benchListsSections(int argc, char **argv, const char *sections);
/// True when this program was started without arguments or with this section.
[[nodiscard]] bool benchWanted(const char *section);
/// Memory of this process in MB: VmRSS, or the highest so far (VmHWM).
[[nodiscard]] double benchMemoryMb(bool highest = false);

} // namespace punte
