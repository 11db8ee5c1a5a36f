// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cmath>

namespace punte {

// What every test of the calculations needs: run the command, compare its answer with a vector. The program and the folder of the test
// data are given by the target (PUNTE_TEST_PUNTECTL, PUNTE_TEST_DATA).

struct CalcRun {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs `puntectl calc METHOD` on an input, as a script would.
inline CalcRun runCalc(const QString &method, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(PUNTE_TEST_PUNTECTL), {QStringLiteral("calc"), method});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The first place where the answer is not what was expected; empty when it is.
inline QString calcDifference(const QJsonValue &wanted, const QJsonValue &found, double tolerance, const QString &place)
{
    if (wanted.isObject()) {
        const QJsonObject object = wanted.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const QString inner = calcDifference(it.value(), found.toObject().value(it.key()), tolerance, place + u'.' + it.key()); !inner.isEmpty())
                return inner;
        return {};
    }
    if (wanted.isArray()) {
        const QJsonArray list = wanted.toArray();
        if (found.toArray().size() != list.size())
            return place + QStringLiteral(" has another length");
        for (qsizetype i = 0; i < list.size(); ++i)
            if (const QString inner = calcDifference(list[i], found.toArray().at(i), tolerance, QStringLiteral("%1[%2]").arg(place).arg(i)); !inner.isEmpty())
                return inner;
        return {};
    }
    const bool same = wanted.isDouble() ? found.isDouble() && std::abs(wanted.toDouble() - found.toDouble()) <= tolerance : wanted == found;
    return same ? QString() : place + QStringLiteral(" is ") + QString::fromUtf8(QJsonDocument(QJsonArray{found}).toJson(QJsonDocument::Compact));
}

/// The same of what calc printed.
inline QString differenceOf(const QByteArray &answer, const QJsonObject &wanted, double tolerance)
{
    return calcDifference(wanted, QJsonDocument::fromJson(answer).object(), tolerance, QStringLiteral("answer"));
}

/// Runs a method and compares: empty when it answers what was wanted, else what it said instead.
inline QString contractDifference(const QString &method, const QByteArray &input, const QByteArray &wanted, double tolerance)
{
    const QJsonDocument expected = QJsonDocument::fromJson(wanted);
    if (!expected.isObject())
        return QStringLiteral("what is wanted is no JSON object");
    const CalcRun answer = runCalc(method, input);
    if (answer.code != 0)
        return QStringLiteral("ended with %1: ").arg(answer.code) + QString::fromUtf8(answer.err);
    const QString differs = differenceOf(answer.out, expected.object(), tolerance);
    return differs.isEmpty() ? QString() : differs + QLatin1Char('\n') + QString::fromUtf8(answer.out);
}

/// The vectors of a file of tests/data/vectors.
inline QJsonArray publishedVectors(const QString &name)
{
    QFile file(QStringLiteral(PUNTE_TEST_DATA "/vectors/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace punte
