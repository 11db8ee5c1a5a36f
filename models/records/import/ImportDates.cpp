// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportDates.h"

#include "models/core/DatePhrase.h"

#include <QRegularExpression>

namespace punte {

std::optional<QDate> readImportDate(const QString &cell, DateOrder order)
{
    static const QRegularExpression time(QStringLiteral(R"([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp][Mm])?\s*(Z|[+-]\d{2}(:?\d{2})?)?$)"));
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$)"));
    static const QRegularExpression compact(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    static const QRegularExpression parts(QStringLiteral(R"(^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})\.?$)"));
    static const QRegularExpression named(QStringLiteral(R"(^\d{1,2}[ .-]\p{L}+\.?[ .-]\d{4}$)"));
    QString text = cell.trimmed();
    text.remove(time);
    QDate date;
    for (const QRegularExpression &form : {yearFirst, compact}) {
        if (const auto match = form.match(text); match.hasMatch())
            date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = parts.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        int year = match.captured(4).toInt();
        if (match.captured(4).size() == 2)
            year += year < 70 ? 2000 : 1900;
        date = order == DateOrder::DayFirst ? QDate(year, second, first) : QDate(year, first, second);
    } else if (named.match(text).hasMatch()) {
        if (const auto phrase = readDatePhrase(text, QDateTime(QDate(2000, 1, 1), QTime(12, 0))))
            date = phrase->date;
    }
    // What a person sells and buys lies in these years; the rest is a typing error or a spreadsheet's zero.
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return std::nullopt;
    return date;
}

std::optional<QDateTime> readImportInstant(const QString &cell, DateOrder order)
{
    static const QRegularExpression form(QStringLiteral(R"([T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp][Mm])?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$)"));
    const auto date = readImportDate(cell, order);
    if (!date)
        return std::nullopt;
    const auto match = form.match(cell.trimmed());
    if (!match.hasMatch())
        return date->startOfDay();
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    const QString zone = match.captured(5);
    if (zone.isEmpty())
        return QDateTime(*date, time);
    int offset = 0;
    if (zone != QLatin1String("Z")) {
        const QString digits = QString(zone).mid(1).remove(u':');
        offset = (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * (zone.startsWith(u'-') ? -60 : 60);
    }
    return QDateTime(*date, time, Qt::OffsetFromUTC, offset).toLocalTime();
}

} // namespace punte
