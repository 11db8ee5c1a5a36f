// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchReport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace punte {

namespace {

double benchLoad()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : -1;
}

QString benchNumber(double value)
{
    return QString::number(value, 'f', std::abs(value) < 10 ? 2 : std::abs(value) < 1000 ? 1 : 0);
}

void appendBenchLine(const char *variable, const QByteArray &line)
{
    QFile file(qEnvironmentVariable(variable));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(line + '\n');
}

const char *statisticName(BenchGoal::Of of)
{
    switch (of) {
    case BenchGoal::Of::Median: return "median";
    case BenchGoal::Of::P95: return "p95";
    case BenchGoal::Of::P99: return "p99";
    case BenchGoal::Of::Max: return "max";
    }
    return "";
}

double statistic(const QList<double> &samples, BenchGoal::Of of)
{
    switch (of) {
    case BenchGoal::Of::Median: return BenchReport::median(samples);
    case BenchGoal::Of::P95: return BenchReport::percentile(samples, 0.95);
    case BenchGoal::Of::P99: return BenchReport::percentile(samples, 0.99);
    case BenchGoal::Of::Max: return BenchReport::percentile(samples, 1.0);
    }
    return 0;
}

} // namespace

BenchReport::BenchReport(QString figure)
    : m_figure(std::move(figure))
{
}

double BenchReport::percentile(QList<double> samples, double part)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = qsizetype(std::ceil(part * double(samples.size())));
    return samples.at(std::clamp<qsizetype>(rank - 1, 0, samples.size() - 1));
}

double BenchReport::median(const QList<double> &samples)
{
    return (percentile(samples, 0.5) + percentile(samples, 0.5 + 1.0 / double(2 * std::max<qsizetype>(samples.size(), 1)))) / 2;
}

void BenchReport::add(const QString &name, const char *unit, const QList<double> &samples, const std::optional<BenchGoal> &goal, const QString &note) const
{
    const double median = this->median(samples);
    const double p95 = percentile(samples, 0.95);
    const double load = benchLoad();
    QJsonObject json{{QStringLiteral("figure"), m_figure}, {QStringLiteral("name"), name}, {QStringLiteral("unit"), QString::fromLatin1(unit)},
                     {QStringLiteral("samples"), samples.size()}, {QStringLiteral("median"), median}, {QStringLiteral("p95"), p95},
                     {QStringLiteral("p99"), percentile(samples, 0.99)}, {QStringLiteral("max"), percentile(samples, 1)},
                     {QStringLiteral("load"), load}, {QStringLiteral("quick"), benchQuick()}};
    QString text = QStringLiteral("%1 %2 %3 %4").arg(m_figure, -9).arg(name, -58).arg(benchNumber(median), 8).arg(QLatin1String(unit), -5);
    text += samples.size() > 1 ? QStringLiteral(" p95 %1").arg(benchNumber(p95), -8) : QString(13, u' ');
    if (goal) {
        const double compared = statistic(samples, goal->of);
        const bool met = goal->below ? compared <= goal->limit : compared >= goal->limit;
        text += QStringLiteral(" goal %1%2 ").arg(goal->of == BenchGoal::Of::Median ? QString() : QLatin1String(statisticName(goal->of)) + u' ').arg(benchNumber(goal->limit));
        if (goal->limit > 0) { // "none at all" has no ratio
            text += QStringLiteral(" x%1").arg(compared / goal->limit, 0, 'f', 2);
            json.insert(QStringLiteral("ratio"), compared / goal->limit);
        }
        text += met ? QStringLiteral(" met") : QStringLiteral(" NOT MET");
        json.insert(QStringLiteral("goal"), goal->limit);
        json.insert(QStringLiteral("goal_of"), QLatin1String(statisticName(goal->of)));
        json.insert(QStringLiteral("met"), met);
    }
    text += QStringLiteral("  load %1").arg(load, 0, 'f', 1);
    if (!note.isEmpty()) {
        text += QStringLiteral("\n%1 (%2)").arg(QString(), 9).arg(note);
        json.insert(QStringLiteral("note"), note);
    }
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
    appendBenchLine("PUNTE_BENCH_TABLE", text.toUtf8());
    appendBenchLine("PUNTE_BENCH_JSON", QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void BenchReport::add(const QString &name, const char *unit, double value, const std::optional<BenchGoal> &goal, const QString &note) const
{
    add(name, unit, QList<double>{value}, goal, note);
}

bool benchQuick()
{
    return qEnvironmentVariableIsSet("PUNTE_BENCH_QUICK");
}

int benchSamples()
{
    return benchQuick() ? 3 : 10;
}

bool benchListsSections(int argc, char **argv, const char *sections)
{
    if (argc != 2 || qstrcmp(argv[1], "--sections") != 0)
        return false;
    std::printf("%s\n", sections);
    return true;
}

bool benchWanted(const char *section)
{
    const QStringList filter = QCoreApplication::arguments().mid(1);
    return filter.isEmpty() || filter.contains(QLatin1String(section));
}

double benchMemoryMb(bool highest)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray wanted = highest ? "VmHWM:" : "VmRSS:";
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(wanted))
            return line.mid(wanted.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace punte
