// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FilterText.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QLocale>

namespace punte {

namespace {

QString trFilter(const char *text) { return QCoreApplication::translate("FilterText", text); }

QDate fixedFilterDate(const QVariant &value) { return value.typeId() == QMetaType::QDate ? value.toDate() : QDate::fromString(value.toString(), Qt::ISODate); }

QString relativeDayName(const QString &text)
{
    const int days = text.mid(5).toInt();
    return days == 0 ? trFilter(QT_TRANSLATE_NOOP("FilterText", "today")) : DateFormat::relativeDate(Clock::today().addDays(days), Clock::today());
}

QString quarterName(QDate from, QDate to)
{
    const int quarter = (from.month() - 1) / 3 + 1;
    if (from.day() == 1 && from.month() % 3 == 1 && to == from.addMonths(3).addDays(-1))
        return trFilter(QT_TRANSLATE_NOOP("FilterText", "Q%1 %2")).arg(quarter).arg(from.year());
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return DateFormat::monthYear(from);
    if (from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31))
        return QString::number(from.year());
    return {};
}

QString dateFilterValue(const FilterTerm &term)
{
    for (const DateRangePreset &preset : dateRangePresets())
        if (term.op == FilterOp::Between && term.values == QVariantList{preset.from, preset.to})
            return preset.name;
    const auto day = [](const QVariant &value) {
        const QString text = value.toString();
        return text.startsWith(QStringLiteral("today")) ? relativeDayName(text) : DateFormat::shortDate(fixedFilterDate(value));
    };
    const QVariant first = term.values.value(0);
    const QVariant second = term.values.value(1);
    const bool openStart = first.toString().isEmpty();
    const bool openEnd = second.toString().isEmpty();
    switch (term.op) {
    case FilterOp::Before: return trFilter(QT_TRANSLATE_NOOP("FilterText", "before %1")).arg(day(first));
    case FilterOp::After: return trFilter(QT_TRANSLATE_NOOP("FilterText", "after %1")).arg(day(first));
    case FilterOp::Between: {
        if (openStart && openEnd)
            return trFilter(QT_TRANSLATE_NOOP("FilterText", "any"));
        if (openStart)
            return trFilter(QT_TRANSLATE_NOOP("FilterText", "until %1")).arg(day(second));
        if (openEnd)
            return trFilter(QT_TRANSLATE_NOOP("FilterText", "from %1")).arg(day(first));
        const QString named = quarterName(fixedFilterDate(first), fixedFilterDate(second));
        return named.isEmpty() ? trFilter(QT_TRANSLATE_NOOP("FilterText", "%1 to %2")).arg(day(first), day(second)) : named;
    }
    case FilterOp::IsNot: return trFilter(QT_TRANSLATE_NOOP("FilterText", "not %1")).arg(day(first));
    default: return day(first);
    }
}

QString numberFilterValue(const Field &field, const FilterTerm &term)
{
    QByteArray currency;
    QVariantList values = term.values;
    if (field.kind == FieldKind::Money && !values.isEmpty()) {
        const QString last = values.last().toString();
        if (last.size() == 3 && last.at(0).isUpper())
            currency = values.takeLast().toString().toLatin1();
    }
    const auto number = [&](const QVariant &value) {
        if (value.toString().isEmpty())
            return QString();
        if (field.kind == FieldKind::Percent)
            return NumberFormat::percent(value.toString());
        const QString plain = NumberFormat::decimal(value.toString());
        return currency.isEmpty() ? plain : QStringLiteral("%1\u00a0%2").arg(plain, QString::fromLatin1(currency));
    };
    const QString first = number(values.value(0));
    const QString second = number(values.value(1));
    switch (term.op) {
    case FilterOp::AtLeast: return trFilter(QT_TRANSLATE_NOOP("FilterText", "from %1")).arg(first);
    case FilterOp::AtMost: return trFilter(QT_TRANSLATE_NOOP("FilterText", "up to %1")).arg(first);
    case FilterOp::Between:
        if (first.isEmpty())
            return trFilter(QT_TRANSLATE_NOOP("FilterText", "up to %1")).arg(second);
        return second.isEmpty() ? trFilter(QT_TRANSLATE_NOOP("FilterText", "from %1")).arg(first) : trFilter(QT_TRANSLATE_NOOP("FilterText", "%1 to %2")).arg(first, second);
    case FilterOp::IsNot: return trFilter(QT_TRANSLATE_NOOP("FilterText", "not %1")).arg(first);
    default: return first;
    }
}

} // namespace

QString FilterText::valueText(const Field &field, const QVariant &value, const EditorSources &sources)
{
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Enum: return Enums::recordText(field.enumName, text);
    case FieldKind::Bool: return text == QStringLiteral("true") ? trFilter(QT_TRANSLATE_NOOP("FilterText", "yes")) : trFilter(QT_TRANSLATE_NOOP("FilterText", "no"));
    case FieldKind::Person:
        if (text == QStringLiteral("me"))
            return trFilter(QT_TRANSLATE_NOOP("FilterText", "me"));
        return sources.personName(QUuid::fromString(text));
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign: return trFilter(QT_TRANSLATE_NOOP("FilterText", "chosen record"));
    default: return text;
    }
}

QString FilterText::value(const Field &field, const FilterTerm &term, const EditorSources &sources)
{
    if (term.op == FilterOp::IsEmpty)
        return trFilter(QT_TRANSLATE_NOOP("FilterText", "none"));
    if (term.op == FilterOp::IsNotEmpty)
        return trFilter(QT_TRANSLATE_NOOP("FilterText", "any"));
    if (field.kind == FieldKind::Date || field.kind == FieldKind::Instant)
        return dateFilterValue(term);
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Money || field.kind == FieldKind::Percent)
        return numberFilterValue(field, term);
    QStringList words;
    for (const QVariant &value : term.values)
        if (const QString text = valueText(field, value, sources); !text.isEmpty())
            words.append(text);
    QString list;
    if (words.size() > 3) {
        list = QCoreApplication::translate("FilterText", "%n value(s)", nullptr, int(words.size()));
    } else if (words.size() > 1) {
        const QString last = words.takeLast();
        list = (term.op == FilterOp::NoneOf ? trFilter(QT_TRANSLATE_NOOP("FilterText", "%1 and %2")) : trFilter(QT_TRANSLATE_NOOP("FilterText", "%1 or %2"))).arg(words.join(QStringLiteral(", ")), last);
    } else {
        list = words.value(0);
    }
    switch (term.op) {
    case FilterOp::NoneOf:
    case FilterOp::IsNot: return trFilter(QT_TRANSLATE_NOOP("FilterText", "any but %1")).arg(list);
    case FilterOp::Contains: return trFilter(QT_TRANSLATE_NOOP("FilterText", "contains “%1”")).arg(list);
    default: return list;
    }
}

QString FilterText::operatorName(FilterOp op, FieldKind kind)
{
    const bool date = kind == FieldKind::Date || kind == FieldKind::Instant;
    switch (op) {
    case FilterOp::Is: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is"));
    case FilterOp::IsNot: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is not"));
    case FilterOp::AnyOf: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is one of"));
    case FilterOp::NoneOf: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is none of"));
    case FilterOp::AtLeast: return trFilter(QT_TRANSLATE_NOOP("FilterText", "at least"));
    case FilterOp::AtMost: return trFilter(QT_TRANSLATE_NOOP("FilterText", "at most"));
    case FilterOp::Between: return date ? trFilter(QT_TRANSLATE_NOOP("FilterText", "in the time from, to")) : trFilter(QT_TRANSLATE_NOOP("FilterText", "between"));
    case FilterOp::Before: return trFilter(QT_TRANSLATE_NOOP("FilterText", "before"));
    case FilterOp::After: return trFilter(QT_TRANSLATE_NOOP("FilterText", "after"));
    case FilterOp::Contains: return trFilter(QT_TRANSLATE_NOOP("FilterText", "contains"));
    case FilterOp::IsEmpty: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is empty"));
    case FilterOp::IsNotEmpty: return trFilter(QT_TRANSLATE_NOOP("FilterText", "is not empty"));
    }
    return {};
}

QList<DateRangePreset> dateRangePresets()
{
    const QDate today = Clock::today();
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const auto fixed = [](QDate date) { return QVariant(date.toString(Qt::ISODate)); };
    const QString open;
    return {
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "overdue")), open, QStringLiteral("today-1")},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "today")), QStringLiteral("today"), QStringLiteral("today")},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "next 7 days")), QStringLiteral("today"), QStringLiteral("today+7")},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "next 30 days")), QStringLiteral("today"), QStringLiteral("today+30")},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "last 30 days")), QStringLiteral("today-30"), QStringLiteral("today")},
        {DateFormat::monthYear(month), fixed(month), fixed(month.addMonths(1).addDays(-1))},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "Q%1 %2")).arg((quarter.month() - 1) / 3 + 1).arg(quarter.year()), fixed(quarter), fixed(quarter.addMonths(3).addDays(-1))},
        {trFilter(QT_TRANSLATE_NOOP("FilterText", "Q%1 %2")).arg((quarter.addMonths(3).month() - 1) / 3 + 1).arg(quarter.addMonths(3).year()), fixed(quarter.addMonths(3)),
         fixed(quarter.addMonths(6).addDays(-1))},
    };
}

} // namespace punte
