// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/ProviderTimes.h"

#include "models/records/import/ImportDates.h"

#include <QHash>
#include <QRegularExpression>

namespace punte {

namespace {

// Offset in seconds of a zone written behind a time. The letters are what American and European exports write.
std::optional<int> providerOffset(const QString &zone)
{
    static const QHash<QString, int> names{{QStringLiteral("Z"), 0}, {QStringLiteral("UTC"), 0}, {QStringLiteral("GMT"), 0}, {QStringLiteral("CET"), 1}, {QStringLiteral("CEST"), 2},
        {QStringLiteral("EET"), 2}, {QStringLiteral("EEST"), 3}, {QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4}, {QStringLiteral("CST"), -6},
        {QStringLiteral("CDT"), -5}, {QStringLiteral("MST"), -7}, {QStringLiteral("MDT"), -6}, {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}};
    if (const auto named = names.find(zone.toUpper()); named != names.end())
        return *named * 3600;
    if (!zone.startsWith(u'+') && !zone.startsWith(u'-'))
        return std::nullopt;
    const QString digits = QString(zone).mid(1).remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (hours * 60 + minutes) * (zone.startsWith(u'-') ? -60 : 60);
}

std::optional<QDateTime> sensibleTime(const QDateTime &time)
{
    if (!time.isValid() || time.date().year() < 2000 || time.date().year() > 2200)
        return std::nullopt;
    return time.toUTC();
}

std::optional<QDateTime> epochTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{9,10})(?:[.,](\\d{1,9}))?$|^(\\d{12,13})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 millis = match.captured(3).isEmpty()
        ? match.captured(1).toLongLong() * 1000 + (match.captured(2) + QStringLiteral("000")).left(3).toLongLong()
        : match.captured(3).toLongLong();
    return sensibleTime(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC));
}

// "Tue, 27 Jan 2026", "Jan 27, 2026" and "January 27 2026" as "27 Jan 2026"; anything else as it is.
QString dayBeforeMonth(QString date)
{
    static const QRegularExpression weekday(QStringLiteral("^\\p{L}{2,9}\\.?, *"));
    static const QRegularExpression american(QStringLiteral("^(\\p{L}+)\\.? +(\\d{1,2}),? +(\\d{4})$"));
    date.remove(weekday);
    if (const auto match = american.match(date); match.hasMatch())
        return match.captured(2) + u' ' + match.captured(1) + u' ' + match.captured(3);
    return date;
}

} // namespace

std::optional<QDateTime> readProviderTime(const QString &cell, DateOrder order, const QTimeZone &zone)
{
    const QString text = cell.simplified();
    if (const auto epoch = epochTime(text))
        return epoch;
    static const QRegularExpression form(
        QStringLiteral("^(.{6,40}?),?[T ] ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([AaPp])?\\.?(?:[Mm]\\.?)? ?(?:(?:UTC|GMT)?([+-]\\d{2}(?::?\\d{2})?)|([A-Za-z]{1,4}))?(?: \\(.*\\))?$"));
    const auto match = form.match(text);
    const auto date = readImportDate(dayBeforeMonth(match.hasMatch() ? match.captured(1).trimmed() : text), order);
    if (!date)
        return std::nullopt;
    int hour = match.captured(2).toInt();
    if (const QString half = match.captured(6).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt(), (match.captured(5) + QStringLiteral("000")).left(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    if (const QString named = match.captured(7) + match.captured(8); !named.isEmpty()) {
        const auto offset = providerOffset(named);
        return offset ? sensibleTime(QDateTime(*date, time, Qt::OffsetFromUTC, *offset)) : std::nullopt;
    }
    const QDateTime local(*date, time, zone);
    if (local.time() != time && match.hasMatch())
        return std::nullopt;
    return sensibleTime(local);
}

DateOrder guessProviderDates(const QStringList &cells)
{
    int dayFirst = 0;
    int monthFirst = 0;
    bool halves = false;
    static const QRegularExpression half(QStringLiteral("\\d ?[AaPp]\\.?[Mm]\\.?\\b"));
    const QTimeZone utc = QTimeZone::utc();
    for (const QString &cell : cells) {
        const bool day = readProviderTime(cell, DateOrder::DayFirst, utc).has_value();
        const bool month = readProviderTime(cell, DateOrder::MonthFirst, utc).has_value();
        dayFirst += day && !month;
        monthFirst += month && !day;
        halves = halves || half.match(cell).hasMatch();
    }
    if (dayFirst == monthFirst)
        return halves ? DateOrder::MonthFirst : DateOrder::DayFirst;
    return monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace punte
