// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/DatePhrase.h"

#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace punte {

namespace {

using PhraseWords = QHash<QString, int>;

PhraseWords phraseWords(std::initializer_list<std::pair<const char *, int>> pairs)
{
    PhraseWords words;
    for (const auto &[names, value] : pairs) {
        for (const QString &name : QString::fromLatin1(names).split(u' '))
            words.insert(name, value);
    }
    return words;
}

const PhraseWords &phraseDays()
{
    static const PhraseWords words = phraseWords({{"azi astazi today", 0}, {"maine miine tomorrow", 1}, {"poimaine poimiine overmorrow", 2},
                                                  {"ieri yesterday", -1}, {"alaltaieri", -2}});
    return words;
}

const PhraseWords &phraseWeekdays()
{
    static const PhraseWords words = phraseWords({
        {"luni lunea lu lun monday mon", 1}, {"marti martea ma tuesday tue tues", 2}, {"miercuri miercurea mi mie wednesday wed", 3},
        {"joi joia jo thursday thu thurs", 4}, {"vineri vinerea vi vin friday fri", 5}, {"sambata sa sam saturday sat", 6},
        {"duminica du dum sunday sun", 7}});
    return words;
}

const PhraseWords &phraseMonths()
{
    static const PhraseWords words = phraseWords({
        {"ianuarie ian january jan", 1}, {"februarie feb february", 2}, {"martie mar march", 3}, {"aprilie apr april", 4},
        {"mai may", 5}, {"iunie iun june jun", 6}, {"iulie iul july jul", 7}, {"august aug", 8}, {"septembrie sept sep september", 9},
        {"octombrie oct october", 10}, {"noiembrie noi nov november", 11}, {"decembrie dec december", 12}});
    return words;
}

const PhraseWords &phraseNumbers()
{
    static const PhraseWords words = phraseWords({
        {"un o a an one", 1}, {"doi doua two", 2}, {"trei three", 3}, {"patru four", 4}, {"cinci five", 5}, {"sase six", 6},
        {"sapte seven", 7}, {"opt eight", 8}, {"noua nine", 9}, {"zece ten", 10}});
    return words;
}

enum class PhraseUnit { None, Minute, Hour, Day, Week, Month, Year };

PhraseUnit phraseUnit(const QString &word)
{
    static const PhraseWords words = phraseWords({
        {"minut minute min minutes mins", int(PhraseUnit::Minute)}, {"ora ore h hour hours hr hrs", int(PhraseUnit::Hour)},
        {"zi zile z d day days", int(PhraseUnit::Day)}, {"saptamana saptamani sapt s w week weeks", int(PhraseUnit::Week)},
        {"luna luni l m month months", int(PhraseUnit::Month)}, {"an ani a y year years", int(PhraseUnit::Year)}});
    return static_cast<PhraseUnit>(words.value(word, int(PhraseUnit::None)));
}

std::optional<int> phraseCount(const QString &word)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    if (ok)
        return number >= 0 && number <= 100'000 ? std::optional(number) : std::nullopt;
    const auto found = phraseNumbers().constFind(word);
    return found != phraseNumbers().constEnd() ? std::optional(*found) : std::nullopt;
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    for (const char *candidate : words) {
        if (word == QLatin1String(candidate))
            return true;
    }
    return false;
}

/// One phrase being read: the time is taken off first, then the words that are left must be one of the known forms.
class PhraseReader final {
public:
    PhraseReader(const QString &typed, const QDateTime &now, DateHint hint) : m_now(now), m_today(now.date()), m_hint(hint)
    {
        QString text = foldText(typed).simplified();
        text.replace(u',', u' ');
        takeTime(text);
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        dropFillers();
    }

    std::optional<DatePhraseValue> read()
    {
        std::optional<DatePhraseValue> value;
        if (m_words.isEmpty())
            value = m_time ? std::optional(DatePhraseValue{m_today, {}}) : std::nullopt;
        for (const auto form : {&PhraseReader::readDay, &PhraseReader::readNumeric, &PhraseReader::readShift, &PhraseReader::readSpan,
                                &PhraseReader::readWeekday, &PhraseReader::readPeriod, &PhraseReader::readMonthName}) {
            if (!value && !m_words.isEmpty())
                value = (this->*form)();
        }
        if (!value || !value->date.isValid() || value->date.year() < 1 || value->date.year() > 9999)
            return std::nullopt;
        if (m_time)
            value->time = m_time;
        return value;
    }

private:
    void takeTime(QString &text)
    {
        static const QRegularExpression twelve(QStringLiteral(R"((?:^|\s)(?:at |la |ora )?(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\.?(?=\s|$))"));
        static const QRegularExpression clock(QStringLiteral(R"((?:^|\s)(?:at |la |la ora |ora |orele )?(\d{1,2}):(\d{2})(?=\s|$))"));
        static const QRegularExpression hour(QStringLiteral(R"((?:^|\s)(?:(?:at|la ora|la|ora|orele) (\d{1,2})(?:\.(\d{2}))?|(?<!in )(?<!peste )(?<!acum )(\d{1,2})h)(?=\s|$))"));
        QRegularExpressionMatch match = twelve.match(text);
        if (match.hasMatch()) {
            const int typedHour = match.captured(1).toInt();
            if (typedHour < 1 || typedHour > 12)
                return;
            m_time = QTime(typedHour % 12 + (match.captured(3) == QLatin1String("p") ? 12 : 0), match.captured(2).toInt());
        } else if ((match = clock.match(text)).hasMatch()) {
            m_time = QTime(match.captured(1).toInt(), match.captured(2).toInt());
        } else if ((match = hour.match(text)).hasMatch()) {
            m_time = QTime((match.captured(1) + match.captured(3)).toInt(), match.captured(2).toInt());
        } else {
            return;
        }
        if (!m_time->isValid()) {
            m_time.reset(); // "25:00" stays in the text and makes the phrase unreadable
            return;
        }
        text.remove(match.capturedStart(), match.capturedLength());
    }

    void dropFillers()
    {
        while (m_words.size() > 1 && isOneOf(m_words.first(), {"on", "pe", "the", "de", "din", "la", "at"}))
            m_words.removeFirst();
        while (m_words.size() > 1 && isOneOf(m_words.last(), {"at", "la", "ora"}))
            m_words.removeLast();
    }

    std::optional<DatePhraseValue> readDay()
    {
        if (m_words.size() == 1) {
            if (isOneOf(m_words[0], {"acum", "now"}))
                return DatePhraseValue{m_today, QTime(m_now.time().hour(), m_now.time().minute())};
            const auto found = phraseDays().constFind(m_words[0]);
            if (found != phraseDays().constEnd())
                return DatePhraseValue{m_today.addDays(*found), {}};
        }
        const QString joined = m_words.join(u' ');
        if (isOneOf(joined, {"day after tomorrow", "the day after tomorrow"}))
            return DatePhraseValue{m_today.addDays(2), {}};
        if (isOneOf(joined, {"day before yesterday", "the day before yesterday"}))
            return DatePhraseValue{m_today.addDays(-2), {}};
        return std::nullopt;
    }

    [[nodiscard]] QDate withoutYear(int month, int day) const
    {
        QDate date(m_today.year(), month, day);
        if (m_hint == DateHint::Future && date.isValid() && date < m_today)
            date = QDate(m_today.year() + 1, month, day);
        else if (m_hint == DateHint::Past && date.isValid() && date > m_today)
            date = QDate(m_today.year() - 1, month, day);
        return date;
    }

    std::optional<DatePhraseValue> readNumeric()
    {
        static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
        static const QRegularExpression compact(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
        static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$)"));
        if (m_words.size() != 1)
            return std::nullopt;
        const QString &word = m_words[0];
        for (const QRegularExpression &form : {iso, compact}) {
            if (const auto match = form.match(word); match.hasMatch())
                return DatePhraseValue{QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), {}};
        }
        const auto match = dayFirst.match(word);
        if (!match.hasMatch())
            return std::nullopt;
        const int day = match.captured(1).toInt();
        const int month = match.captured(3).toInt();
        if (match.captured(4).isEmpty())
            return DatePhraseValue{withoutYear(month, day), {}};
        const int year = match.captured(4).toInt();
        return DatePhraseValue{QDate(match.captured(4).size() == 2 ? 2000 + year : year, month, day), {}};
    }

    [[nodiscard]] std::optional<DatePhraseValue> shifted(PhraseUnit unit, int count) const
    {
        switch (unit) {
        case PhraseUnit::Minute:
        case PhraseUnit::Hour: {
            const QDateTime at = m_now.addSecs(qint64(count) * (unit == PhraseUnit::Hour ? 3600 : 60));
            return DatePhraseValue{at.date(), QTime(at.time().hour(), at.time().minute())};
        }
        case PhraseUnit::Day: return DatePhraseValue{m_today.addDays(count), {}};
        case PhraseUnit::Week: return DatePhraseValue{m_today.addDays(qint64(count) * 7), {}};
        case PhraseUnit::Month: return DatePhraseValue{m_today.addMonths(count), {}};
        case PhraseUnit::Year: return DatePhraseValue{m_today.addYears(count), {}};
        case PhraseUnit::None: break;
        }
        return std::nullopt;
    }

    /// +3d, -2w, + 1 luna
    std::optional<DatePhraseValue> readShift()
    {
        static const QRegularExpression form(QStringLiteral(R"(^([+-])\s?(\d{1,5})\s?([a-z]*)$)"));
        const auto match = form.match(m_words.join(u' '));
        if (!match.hasMatch())
            return std::nullopt;
        const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
        return shifted(match.captured(3).isEmpty() ? PhraseUnit::Day : phraseUnit(match.captured(3)), count);
    }

    /// in 3 days, peste 20 de zile, acum 3 zile, 3 days ago, 3 zile in urma
    std::optional<DatePhraseValue> readSpan()
    {
        QStringList words = m_words;
        int sign = 0;
        if (words.size() >= 2 && isOneOf(words.first(), {"in", "peste", "after", "dupa"})) {
            sign = 1;
            words.removeFirst();
        } else if (words.size() >= 2 && words.first() == QLatin1String("acum")) {
            sign = -1;
            words.removeFirst();
        } else if (words.size() >= 2 && words.last() == QLatin1String("ago")) {
            sign = -1;
            words.removeLast();
        } else if (words.size() >= 3 && words.last() == QLatin1String("urma") && words[words.size() - 2] == QLatin1String("in")) {
            sign = -1;
            words.resize(words.size() - 2);
        }
        words.removeAll(QStringLiteral("de"));
        if (sign == 0)
            return std::nullopt;
        if (words.size() == 1) { // "in 3d", "peste 2s"; "peste jumătate" is not read
            static const QRegularExpression joined(QStringLiteral(R"(^(\d{1,5})([a-z]+)$)"));
            const auto match = joined.match(words[0]);
            return match.hasMatch() ? shifted(phraseUnit(match.captured(2)), sign * match.captured(1).toInt()) : std::nullopt;
        }
        const auto count = words.size() == 2 ? phraseCount(words[0]) : std::nullopt;
        return count ? shifted(phraseUnit(words[1]), sign * *count) : std::nullopt;
    }

    /// friday, vineri, next monday, luni viitoare, last friday, vinerea trecuta
    std::optional<DatePhraseValue> readWeekday()
    {
        QStringList words = m_words;
        int step = 0; // -1 last, 0 the nearest, 1 next week, 2 this week
        const auto takeStep = [&](const QString &word) {
            if (isOneOf(word, {"next", "viitoare", "viitor"}))
                step = 1;
            else if (isOneOf(word, {"last", "trecuta", "trecut", "past"}))
                step = -1;
            else if (isOneOf(word, {"this", "asta", "aceasta", "coming"}))
                step = 2;
            else
                return false;
            return true;
        };
        if (words.size() == 2) {
            if (takeStep(words[0]))
                words.removeFirst();
            else if (takeStep(words[1]))
                words.removeLast();
        }
        if (words.size() != 1 || !phraseWeekdays().contains(words[0]))
            return std::nullopt;
        const int weekday = phraseWeekdays().value(words[0]);
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        const int ahead = (weekday - m_today.dayOfWeek() + 6) % 7 + 1; // 1..7
        const int back = (m_today.dayOfWeek() - weekday + 6) % 7 + 1;
        switch (step) {
        case 1: return DatePhraseValue{monday.addDays(7 + weekday - 1), {}};
        case -1: return DatePhraseValue{m_today.addDays(-back), {}};
        case 2: return DatePhraseValue{monday.addDays(weekday - 1), {}};
        default: return DatePhraseValue{m_hint == DateHint::Past ? m_today.addDays(-back) : m_today.addDays(ahead), {}};
        }
    }

    /// next week, luna viitoare, end of month, sfarsitul saptamanii
    std::optional<DatePhraseValue> readPeriod()
    {
        const QString text = m_words.join(u' ');
        if (isOneOf(text, {"next week", "saptamana viitoare"}))
            return DatePhraseValue{m_today.addDays(8 - m_today.dayOfWeek()), {}};
        if (isOneOf(text, {"last week", "saptamana trecuta"}))
            return DatePhraseValue{m_today.addDays(-6 - m_today.dayOfWeek()), {}};
        if (isOneOf(text, {"next month", "luna viitoare"}))
            return DatePhraseValue{m_today.addMonths(1), {}};
        if (isOneOf(text, {"last month", "luna trecuta"}))
            return DatePhraseValue{m_today.addMonths(-1), {}};
        if (isOneOf(text, {"next year", "anul viitor"}))
            return DatePhraseValue{m_today.addYears(1), {}};
        if (isOneOf(text, {"last year", "anul trecut"}))
            return DatePhraseValue{m_today.addYears(-1), {}};
        if (isOneOf(text, {"end of week", "end of the week", "sfarsitul saptamanii", "sfarsit de saptamana"}))
            return DatePhraseValue{m_today.addDays(m_today.dayOfWeek() <= 5 ? 5 - m_today.dayOfWeek() : 7 - m_today.dayOfWeek()), {}};
        if (isOneOf(text, {"end of month", "end of the month", "sfarsitul lunii", "sfarsit de luna"}))
            return DatePhraseValue{QDate(m_today.year(), m_today.month(), m_today.daysInMonth()), {}};
        if (isOneOf(text, {"end of year", "end of the year", "sfarsitul anului", "sfarsit de an"}))
            return DatePhraseValue{QDate(m_today.year(), 12, 31), {}};
        return std::nullopt;
    }

    /// 12 martie, 12 mar 2026, March 12th, 12-mar-2026
    std::optional<DatePhraseValue> readMonthName()
    {
        static const QRegularExpression parting(QStringLiteral(R"([\s./-]+)"));
        static const QRegularExpression ordinal(QStringLiteral(R"(^(\d{1,2})(?:st|nd|rd|th)$)"));
        QStringList words = m_words.join(u' ').split(parting, Qt::SkipEmptyParts);
        words.removeAll(QStringLiteral("of"));
        if (words.size() < 2 || words.size() > 3)
            return std::nullopt;
        int month = 0;
        int day = 0;
        int year = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto match = ordinal.match(words[i]);
            const QString word = match.hasMatch() ? match.captured(1) : words[i];
            bool ok = false;
            const int number = word.toInt(&ok);
            if (!ok && month == 0 && phraseMonths().contains(word))
                month = phraseMonths().value(word);
            else if (ok && day == 0 && word.size() <= 2)
                day = number;
            else if (ok && i == 2 && (word.size() == 4 || word.size() == 2))
                year = word.size() == 2 ? 2000 + number : number;
            else
                return std::nullopt;
        }
        if (month == 0 || day == 0)
            return std::nullopt;
        return DatePhraseValue{year == 0 ? withoutYear(month, day) : QDate(year, month, day), {}};
    }

    QDateTime m_now;
    QDate m_today;
    DateHint m_hint;
    std::optional<QTime> m_time;
    QStringList m_words;
};

} // namespace

Result<DatePhraseValue> readDatePhrase(const QString &typed, const QDateTime &now, DateHint hint)
{
    const auto value = typed.size() <= 100 ? PhraseReader(typed, now.toLocalTime(), hint).read() : std::nullopt;
    if (!value) {
        return std::unexpected(toldError(ErrorKind::Invalid, [] {
            return QCoreApplication::translate("Dates", "This is not a date. Try “tomorrow”, “friday”, “+3d”, “12.03” or “yesterday 16:00”.");
        }));
    }
    return *value;
}

} // namespace punte
