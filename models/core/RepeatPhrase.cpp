// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads how something repeats as people type it, in English and Romanian, word by word.
#include "models/core/DatePhrase.h"
#include "models/core/RepeatRule.h"
#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace punte {

namespace {

const QHash<QString, RepeatRule::Unit> &unitWords()
{
    using enum RepeatRule::Unit;
    static const QHash<QString, RepeatRule::Unit> words = [] {
        QHash<QString, RepeatRule::Unit> map;
        for (const char *word : {"day", "days", "daily", "zi", "zile", "zilnic"})
            map.insert(QLatin1String(word), Day);
        for (const char *word : {"week", "weeks", "weekly", "saptamana", "saptamani", "saptamanal"})
            map.insert(QLatin1String(word), Week);
        for (const char *word : {"month", "months", "monthly", "luna", "lunar"})
            map.insert(QLatin1String(word), Month);
        for (const char *word : {"year", "years", "yearly", "annually", "an", "ani", "anual"})
            map.insert(QLatin1String(word), Year);
        return map;
    }();
    return words;
}

int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> map;
        const char *const names[7][6] = {{"monday", "mondays", "mon", "luni", "lunea", "lu"}, {"tuesday", "tuesdays", "tue", "marti", "martea", "ma"},
            {"wednesday", "wednesdays", "wed", "miercuri", "miercurea", "mi"}, {"thursday", "thursdays", "thu", "joi", "joia", "jo"},
            {"friday", "fridays", "fri", "vineri", "vinerea", "vi"}, {"saturday", "saturdays", "sat", "sambata", "sambetele", "sa"},
            {"sunday", "sundays", "sun", "duminica", "duminicile", "du"}};
        for (int day = 0; day < 7; ++day)
            for (const char *name : names[day])
                map.insert(QLatin1String(name), day + 1);
        return map;
    }();
    return days.value(word, 0);
}

int numberOf(const QString &word, bool *ordinal)
{
    static const QHash<QString, int> numbers{{QStringLiteral("two"), 2}, {QStringLiteral("doua"), 2}, {QStringLiteral("doi"), 2}, {QStringLiteral("other"), 2},
        {QStringLiteral("three"), 3}, {QStringLiteral("trei"), 3}, {QStringLiteral("four"), 4}, {QStringLiteral("patru"), 4}, {QStringLiteral("six"), 6},
        {QStringLiteral("sase"), 6}};
    static const QHash<QString, int> ordinals{{QStringLiteral("first"), 1}, {QStringLiteral("prima"), 1}, {QStringLiteral("second"), 2},
        {QStringLiteral("third"), 3}, {QStringLiteral("treia"), 3}, {QStringLiteral("fourth"), 4}, {QStringLiteral("patra"), 4},
        {QStringLiteral("fifth"), 5}, {QStringLiteral("cincea"), 5}, {QStringLiteral("last"), -1}, {QStringLiteral("ultima"), -1}};
    static const QRegularExpression digits(QStringLiteral("\\A([0-9]{1,3})(st|nd|rd|th)?\\z"));
    *ordinal = ordinals.contains(word);
    if (*ordinal)
        return ordinals.value(word);
    if (const auto match = digits.match(word); match.hasMatch()) {
        *ordinal = !match.captured(2).isEmpty();
        return match.captured(1).toInt();
    }
    return numbers.value(word, 0);
}

class RepeatReader final {
public:
    bool take(const QString &word);
    bool finish();
    RepeatRule rule;

private:
    bool takeDay(int day);
    void setUnit(RepeatRule::Unit unit)
    {
        rule.unit = unit;
        m_hasUnit = true;
    }
    int m_number = 0;
    bool m_ordinal = false;
    bool m_hasUnit = false;
};

bool RepeatReader::takeDay(int day)
{
    using enum RepeatRule::Unit;
    if (m_number != 0 && (m_ordinal || (m_hasUnit && rule.unit == Month))) {
        setUnit(Month);
        rule.place = m_number;
    } else if (m_number > 0) { // "every 2 Tuesdays"
        rule.every = m_number;
    }
    m_number = 0;
    if (!m_hasUnit)
        setUnit(Week);
    rule.weekdays.append(day);
    return true;
}

bool RepeatReader::take(const QString &word)
{
    using enum RepeatRule::Unit;
    static const QSet<QString> fillers{QStringLiteral("every"), QStringLiteral("each"), QStringLiteral("on"), QStringLiteral("the"), QStringLiteral("of"),
        QStringLiteral("in"), QStringLiteral("la"), QStringLiteral("fiecare"), QStringLiteral("o"), QStringLiteral("data"), QStringLiteral("pe"),
        QStringLiteral("a"), QStringLiteral("si"), QStringLiteral("and"), QStringLiteral("din"), QStringLiteral("de"), QStringLiteral("al"),
        QStringLiteral("ale"), QStringLiteral("for"), QStringLiteral("once")};
    static const QSet<QString> workdays{QStringLiteral("workday"), QStringLiteral("workdays"), QStringLiteral("weekday"), QStringLiteral("weekdays"),
        QStringLiteral("working"), QStringLiteral("lucratoare")};
    // "luni" is Monday, and months after a number.
    const bool months = word == QLatin1String("luni") && m_number > 0 && !m_ordinal;
    if (workdays.contains(word)) {
        setUnit(Week);
        rule.weekdays = {1, 2, 3, 4, 5};
        return true;
    }
    if (unitWords().contains(word) || months) {
        const RepeatRule::Unit unit = months ? Month : unitWords().value(word);
        if (unit == Day && (m_ordinal || (m_hasUnit && rule.unit != Day))) { // "the last day", "day 15", "working day"
            if (m_number != 0)
                rule.monthDays.append(m_number);
            if (!m_hasUnit)
                setUnit(Month);
            m_number = 0;
            return true;
        }
        if (m_number > 0 && !m_ordinal)
            rule.every = m_number;
        m_number = 0;
        if (!m_hasUnit || rule.unit == Day)
            setUnit(unit);
        return m_hasUnit;
    }
    if (const int day = weekdayOf(word); day > 0)
        return takeDay(day);
    if (word == QLatin1String("times") || word == QLatin1String("ori")) {
        rule.count = std::exchange(m_number, 0);
        return rule.count > 0;
    }
    bool ordinal = false;
    if (const int number = numberOf(word, &ordinal); number != 0) {
        if (m_number != 0)
            rule.monthDays.append(m_number); // "on the 1st and the 15th"
        m_number = number;
        m_ordinal = ordinal;
        return true;
    }
    return fillers.contains(word);
}

bool RepeatReader::finish()
{
    if (m_number != 0) {
        rule.monthDays.append(m_number);
        if (!m_hasUnit)
            setUnit(RepeatRule::Unit::Month);
    }
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    return m_hasUnit;
}

} // namespace

Result<RepeatRule> RepeatRule::fromPhrase(const QString &typed, const QDateTime &now)
{
    if (const auto exact = fromText(typed.trimmed()))
        return *exact;
    const auto refused = [] {
        return std::unexpected(toldError(ErrorKind::Invalid, [] {
            return QCoreApplication::translate("RepeatRule", "Write how it repeats: “every 2 weeks on Tuesday”, “monthly on the 15th”, “every working day”.");
        }));
    };
    QString text = foldText(typed);
    RepeatReader reader;
    static const QRegularExpression end(QStringLiteral("\\b(until|till|pana)\\s+(la\\s+|pe\\s+|in\\s+)?(.+)$"));
    if (const auto match = end.match(text); match.hasMatch()) {
        const Result<DatePhraseValue> day = readDatePhrase(match.captured(3), now, DateHint::Future);
        if (!day)
            return refused();
        reader.rule.until = day->date;
        text.truncate(match.capturedStart());
    }
    text.replace(QRegularExpression(QStringLiteral("[,;\\-\\.]+")), QStringLiteral(" "));
    const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 30)
        return refused();
    for (const QString &word : words)
        if (!reader.take(word))
            return refused();
    if (!reader.finish())
        return refused();
    // The rule's own reader says whether the parts go together.
    const auto rule = fromText(reader.rule.toText());
    if (!rule)
        return refused();
    return *rule;
}

} // namespace punte
