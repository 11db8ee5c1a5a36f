// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ForecastBoard.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/sales/PipelineBoard.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace punte {

namespace {

constexpr int forecastMonths = 5; // this one and the next four

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QByteArray monthCode(QDate first)
{
    return first.toString(Qt::ISODate).toLatin1();
}

QString forecastTr(const char *text)
{
    return QCoreApplication::translate("ForecastBoard", text);
}

QString forecastTitle(const QByteArray &code)
{
    if (code == "late")
        return forecastTr(QT_TRANSLATE_NOOP("ForecastBoard", "Earlier"));
    if (code == "later")
        return forecastTr(QT_TRANSLATE_NOOP("ForecastBoard", "Later"));
    if (code == "none")
        return forecastTr(QT_TRANSLATE_NOOP("ForecastBoard", "No close date"));
    const QDate month = QDate::fromString(QString::fromLatin1(code), Qt::ISODate);
    QString name = QLocale().standaloneMonthName(month.month());
    name.replace(0, 1, name.left(1).toUpper());
    return month.year() == Clock::today().year() ? name : name + u' ' + QString::number(month.year());
}

} // namespace

QDate forecastDate(QDate from, const QByteArray &to, QDate today)
{
    if (to == "none")
        return {};
    const QDate month = to == "later" ? firstOfMonth(today).addMonths(forecastMonths) : QDate::fromString(QString::fromLatin1(to), Qt::ISODate);
    const int day = from.isValid() ? std::min(from.day(), month.daysInMonth()) : month.daysInMonth();
    return QDate(month.year(), month.month(), day);
}

BoardSource forecastSource(QDate today)
{
    BoardSource source = pipelineSource();
    const QDate first = firstOfMonth(today);
    const QDate end = first.addMonths(forecastMonths);
    source.stateColumn = "expected_close_date";
    source.stateSortColumn.clear();
    source.condition = "t.stage_no <= 4";
    source.percentFallback = "crm.stage_weight(t.stage)";
    source.columnsQuery.clear();
    source.columns = {{.code = "late", .until = first}};
    for (int i = 0; i < forecastMonths; ++i)
        source.columns.append({.code = monthCode(first.addMonths(i)), .from = first.addMonths(i), .until = first.addMonths(i + 1)});
    source.columns.append({.code = "later", .from = end});
    source.columns.append({.code = "none"});
    source.codeOf = [first, end](const QVariant &state) -> QByteArray {
        const QDate day = DateFormat::dayOf(state);
        if (!day.isValid())
            return "none";
        return day < first ? QByteArray("late") : day >= end ? QByteArray("later") : monthCode(firstOfMonth(day));
    };
    source.moved = [today](const QVariant &state, const QByteArray &to) {
        const QDate day = forecastDate(DateFormat::dayOf(state), to, today);
        return day.isValid() ? QVariant(day) : QVariant();
    };
    source.titleOf = forecastTitle;
    source.legality = [](const BoardCard &, const QByteArray &, const QByteArray &to) {
        MoveVerdict verdict;
        if (to == "late") {
            verdict.kind = MoveVerdict::Kind::Illegal;
            verdict.headline = forecastTr(QT_TRANSLATE_NOOP("ForecastBoard", "Not into the past"));
            verdict.reason = forecastTr(QT_TRANSLATE_NOOP("ForecastBoard", "A date that is over forecasts nothing."));
        }
        return verdict;
    };
    return source;
}

} // namespace punte
