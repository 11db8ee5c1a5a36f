// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/RepeatRule.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace punte {

namespace {

const QStringList repeatDayCodes{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"), QStringLiteral("FR"),
    QStringLiteral("SA"), QStringLiteral("SU")};
const QStringList repeatUnitCodes{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};

QString repeatTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("RepeatRule", text, nullptr, n);
}

bool readDays(const QString &value, RepeatRule &rule)
{
    static const QRegularExpression form(QStringLiteral("\\A([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)\\z"));
    for (const QString &part : value.split(QLatin1Char(','))) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return false;
        if (!match.captured(1).isEmpty())
            rule.place = match.captured(1).toInt();
        rule.weekdays.append(int(repeatDayCodes.indexOf(match.captured(2))) + 1);
    }
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    rule.weekdays.erase(std::unique(rule.weekdays.begin(), rule.weekdays.end()), rule.weekdays.end());
    return true;
}

bool readMonthDays(const QString &value, RepeatRule &rule)
{
    for (const QString &part : value.split(QLatin1Char(','))) {
        bool ok = false;
        const int day = part.toInt(&ok);
        if (!ok || day == 0 || day < -1 || day > 31)
            return false;
        rule.monthDays.append(day);
    }
    return true;
}

/// Whether the parts go together; what says nothing new is left out.
bool settle(RepeatRule &rule)
{
    using enum RepeatRule::Unit;
    if (rule.unit == Day && rule.every == 1 && !rule.weekdays.isEmpty()) // how other programs write working days
        rule.unit = Week;
    if (rule.unit == Day || rule.unit == Year) {
        if (!rule.weekdays.isEmpty() || (rule.unit == Day && !rule.monthDays.isEmpty()) || rule.monthDays.size() > 1)
            return false;
    }
    if (rule.unit == Week && (rule.place != 0 || !rule.monthDays.isEmpty()))
        return false;
    if (rule.unit == Month && !rule.weekdays.isEmpty()
        && (rule.weekdays.size() > 1 || rule.place == 0 || rule.place < -1 || rule.place > 5 || !rule.monthDays.isEmpty()))
        return false;
    return rule.every >= 1 && rule.every <= 999 && rule.count >= 0 && rule.count <= 999 && (rule.count == 0 || !rule.until.isValid())
        && rule.monthDays.size() <= 31;
}

QString joinWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 and %2")).arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString placeWord(int place)
{
    switch (place) {
    case 1: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "first"));
    case 2: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "second"));
    case 3: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "third"));
    case 4: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "fourth"));
    case 5: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "fifth"));
    default: return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "last"));
    }
}

QString everyWords(const RepeatRule &rule)
{
    const int n = rule.every;
    switch (rule.unit) {
    case RepeatRule::Unit::Day:
        return n == 1 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "every day")) : repeatTr(QT_TRANSLATE_N_NOOP("RepeatRule", "every %n day(s)"), n);
    case RepeatRule::Unit::Week:
        return n == 1 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "every week")) : repeatTr(QT_TRANSLATE_N_NOOP("RepeatRule", "every %n week(s)"), n);
    case RepeatRule::Unit::Month:
        return n == 1 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "every month")) : repeatTr(QT_TRANSLATE_N_NOOP("RepeatRule", "every %n month(s)"), n);
    case RepeatRule::Unit::Year:
        break;
    }
    return n == 1 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "every year")) : repeatTr(QT_TRANSLATE_N_NOOP("RepeatRule", "every %n year(s)"), n);
}

} // namespace

std::optional<RepeatRule> RepeatRule::fromText(const QString &rrule)
{
    RepeatRule rule;
    bool hasUnit = false;
    if (rrule.size() > 255)
        return std::nullopt;
    for (const QString &part : rrule.toUpper().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = part.section(QLatin1Char('='), 1).trimmed();
        bool ok = true;
        if (name == QLatin1String("FREQ")) {
            const qsizetype unit = repeatUnitCodes.indexOf(value);
            hasUnit = ok = unit >= 0;
            rule.unit = Unit(std::max<qsizetype>(unit, 0));
        } else if (name == QLatin1String("INTERVAL")) {
            rule.every = value.toInt(&ok);
        } else if (name == QLatin1String("COUNT")) {
            rule.count = value.toInt(&ok);
            ok = ok && rule.count > 0;
        } else if (name == QLatin1String("UNTIL")) {
            rule.until = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
            ok = rule.until.isValid();
        } else if (name == QLatin1String("BYDAY")) {
            ok = readDays(value, rule);
        } else if (name == QLatin1String("BYMONTHDAY")) {
            ok = readMonthDays(value, rule);
        } else {
            ok = name == QLatin1String("WKST"); // the week starts on Monday here
        }
        if (!ok)
            return std::nullopt;
    }
    return hasUnit && settle(rule) ? std::optional(rule) : std::nullopt;
}

QString RepeatRule::toText() const
{
    QString text = QStringLiteral("FREQ=") + repeatUnitCodes.at(int(unit));
    if (every > 1)
        text += QStringLiteral(";INTERVAL=%1").arg(every);
    QStringList parts;
    for (const int day : weekdays)
        parts << (unit == Unit::Month ? QString::number(place) : QString()) + repeatDayCodes.at(day - 1);
    if (!parts.isEmpty())
        text += QStringLiteral(";BYDAY=") + parts.join(QLatin1Char(','));
    parts.clear();
    for (const int day : monthDays)
        parts << QString::number(day);
    if (!parts.isEmpty())
        text += QStringLiteral(";BYMONTHDAY=") + parts.join(QLatin1Char(','));
    if (count > 0)
        text += QStringLiteral(";COUNT=%1").arg(count);
    else if (until.isValid())
        text += QStringLiteral(";UNTIL=") + until.toString(QStringLiteral("yyyyMMdd"));
    return text;
}

QString RepeatRule::words(const QLocale &locale) const
{
    QString text = everyWords(*this);
    QStringList days;
    for (const int day : weekdays)
        days << locale.standaloneDayName(day);
    if (unit == Unit::Month && !days.isEmpty())
        text = repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 on the %2 %3")).arg(text, placeWord(place), days.first());
    else if (unit == Unit::Week && weekdays == QList<int>{1, 2, 3, 4, 5})
        text = every == 1 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "every working day"))
                          : repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 on working days")).arg(text);
    else if (!days.isEmpty())
        text = repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 on %2")).arg(text, joinWords(days));
    if (monthDays == QList<int>{-1}) {
        text = repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 on the last day")).arg(text);
    } else if (!monthDays.isEmpty()) {
        QStringList numbers;
        for (const int day : monthDays)
            numbers << (day < 0 ? repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "the last")) : QString::number(day));
        text = repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1 on day %2")).arg(text, joinWords(numbers));
    }
    if (count > 0)
        return repeatTr(QT_TRANSLATE_N_NOOP("RepeatRule", "%1, %n time(s)"), count).arg(text);
    if (until.isValid())
        return repeatTr(QT_TRANSLATE_NOOP("RepeatRule", "%1, until %2")).arg(text, DateFormat::shortDate(until, locale));
    return text;
}

} // namespace punte
