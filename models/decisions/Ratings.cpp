// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Ratings.h"

#include "models/decisions/MethodError.h"

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

bool wholeWithin(double number, double low, double high)
{
    return number >= low && number <= high && std::floor(number) == number; // false for what is not a number
}

} // namespace

RatingTable::RatingTable(qsizetype options, qsizetype criteria, qsizetype evaluators)
    : m_options(std::max<qsizetype>(0, options)), m_criteria(std::max<qsizetype>(0, criteria)), m_evaluators(std::max<qsizetype>(0, evaluators)),
      m_places(m_options * m_criteria * m_evaluators)
{
}

QList<double> RatingTable::scores(qsizetype option, qsizetype criterion) const
{
    QList<double> given;
    for (qsizetype e = 0; e < m_evaluators; ++e)
        if (const auto &rating = at(option, criterion, e))
            given.append(rating->score);
    return given;
}

bool RatingTable::hasVoice(qsizetype evaluator) const
{
    for (qsizetype o = 0; o < m_options; ++o)
        for (qsizetype j = 0; j < m_criteria; ++j)
            if (at(o, j, evaluator))
                return true;
    return false;
}

qsizetype RatingTable::voices() const
{
    qsizetype count = 0;
    for (qsizetype e = 0; e < m_evaluators; ++e)
        count += hasVoice(e) ? 1 : 0;
    return count;
}

RatingTable RatingTable::without(qsizetype evaluator) const
{
    RatingTable rest = *this;
    for (qsizetype o = 0; o < m_options; ++o)
        for (qsizetype j = 0; j < m_criteria; ++j)
            rest.set(o, j, evaluator, std::nullopt);
    return rest;
}

Result<> RatingTable::check() const
{
    if (m_options == 0)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no option."));
    if (m_criteria == 0)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no criterion."));
    for (const auto &rating : m_places) {
        if (!rating)
            continue;
        if (!wholeWithin(rating->score, 1, 10))
            return methodError(QT_TRANSLATE_NOOP("Decisions", "A score is not a whole number from 1 to 10."));
        if (!wholeWithin(rating->confidence, 1, 5))
            return methodError(QT_TRANSLATE_NOOP("Decisions", "A confidence is not a whole number from 1 to 5."));
    }
    return {};
}

} // namespace punte
