// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/calc/CalcCounts.h"

#include <QCoreApplication>

namespace punte::CalcCounts {

namespace {

/// An arm whose counts the method would refuse, told with its place.
Result<> checkedArm(const ArmCount &arm, const QString &where)
{
    const auto checked = checkArm(arm);
    return checked ? checked : Result<>(CalcJson::refuse(where + QStringLiteral(": ") + checked.error().what));
}

} // namespace

Result<QList<ArmCount>> arms(const QJsonObject &input)
{
    const auto successes = CalcJson::wholeNumbers(input, "x", 0, mostPeople);
    const auto people = CalcJson::wholeNumbers(input, "n", 0, mostPeople);
    if (!successes || !people)
        return std::unexpected(successes ? people.error() : successes.error());
    if (successes->size() != people->size())
        return CalcJson::refuse(QCoreApplication::translate("Calc", "“x” and “n” are not equally long."));
    QList<ArmCount> read;
    for (qsizetype i = 0; i < people->size(); ++i) {
        read.append({successes->at(i), people->at(i)});
        if (const auto checked = checkedArm(read.last(), CalcJson::place(QStringLiteral("x"), i)); !checked)
            return std::unexpected(checked.error());
    }
    return read;
}

Result<QList<QList<ArmCount>>> cases(const QJsonObject &input, qsizetype perCase)
{
    const auto rows = CalcJson::wholeRows(input, "cases", 2 * perCase, 0, mostPeople);
    if (!rows)
        return std::unexpected(rows.error());
    QList<QList<ArmCount>> read;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        QList<ArmCount> one;
        for (qsizetype arm = 0; arm < perCase; ++arm) {
            one.append({rows->at(i)[2 * arm], rows->at(i)[2 * arm + 1]});
            if (const auto checked = checkedArm(one.last(), CalcJson::place(QStringLiteral("cases"), i)); !checked)
                return std::unexpected(checked.error());
        }
        read.append(one);
    }
    return read;
}

Result<QList<ArmCount>> armsAt(const QJsonValue &value, const QString &where)
{
    const auto list = CalcJson::listAt(value, where);
    if (!list)
        return std::unexpected(list.error());
    return CalcJson::eachOf(*list, where, [](const QJsonValue &found, const QString &here) -> Result<ArmCount> {
        const auto pair = CalcJson::listAt(found, here);
        if (!pair)
            return std::unexpected(pair.error());
        if (pair->size() != 2)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 does not have %2 numbers.").arg(here, QStringLiteral("2")));
        const auto x = CalcJson::wholeNumberAt(pair->at(0), CalcJson::place(here, 0), 0, mostPeople);
        const auto n = CalcJson::wholeNumberAt(pair->at(1), CalcJson::place(here, 1), 0, mostPeople);
        if (!x || !n)
            return std::unexpected(x ? n.error() : x.error());
        const ArmCount arm{*x, *n};
        if (const auto checked = checkedArm(arm, here); !checked)
            return std::unexpected(checked.error());
        return arm;
    });
}

Result<QList<QList<qint64>>> table(const QJsonObject &input, const char *key)
{
    return CalcJson::wholeRows(input, key, 0, 0, mostPeople);
}

QJsonValue interval(const std::optional<Interval> &found)
{
    return found ? QJsonValue(QJsonArray{found->low, found->high}) : QJsonValue();
}

Result<bool> flag(const QJsonObject &input, const char *key)
{
    const QJsonValue found = input.value(QLatin1String(key));
    if (!found.isBool() && !found.isUndefined())
        return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is neither true nor false.").arg(QLatin1String(key)));
    return found.toBool();
}

} // namespace punte::CalcCounts
