// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/FilterDice.h"

#include "models/core/Clock.h"
#include "models/records/Enums.h"

#include <QDate>

namespace punte {

QString sqlLiteral(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

static QString sqlLiterals(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted << sqlLiteral(text);
    return quoted.join(QStringLiteral(", "));
}

FilterDice::FilterDice(const TableInfo &table, quint32 seed, const QUuid &me)
    : m_table(table)
    , m_random(seed)
    , m_me(me)
{
}

void FilterDice::setSearch(const QStringList &words, const QStringList &haystacks)
{
    m_words = words;
    m_haystacks = haystacks;
}

DiceThrow FilterDice::roll()
{
    QList<const Field *> fields;
    for (const Field &field : m_table.fields)
        if (field.filterable && field.readExpression.isEmpty())
            fields << &field;
    DiceThrow result;
    QStringList conditions{QStringLiteral("t.deleted_at IS NULL")};
    const int terms = m_random.bounded(4);
    for (int i = 0; i < terms; ++i) {
        FilterTerm one;
        conditions << term(*oneOf(fields), one);
        result.filter.terms << one;
    }
    if (m_random.bounded(4) == 0)
        conditions << textFilter(result.filter.text);
    result.sql = conditions.join(QStringLiteral(" AND "));
    return result;
}

QString FilterDice::term(const Field &field, FilterTerm &term)
{
    term.column = field.column;
    term.op = oneOf(filterOpsFor(field.kind));
    const QString column = QStringLiteral("t.") + QString::fromLatin1(field.column);
    if (term.op == FilterOp::IsEmpty || term.op == FilterOp::IsNotEmpty)
        return emptyTerm(field, column, term.op == FilterOp::IsEmpty);
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
        return numberTerm(field, column, term);
    case FieldKind::Date:
    case FieldKind::Instant:
        return dateTerm(field, column, term);
    case FieldKind::Bool: {
        const bool yes = m_random.bounded(2) == 1;
        term.values = {yes ? QStringLiteral("true") : QStringLiteral("false")};
        return QStringLiteral("coalesce(%1, false) = %2").arg(column, term.values.first().toString());
    }
    case FieldKind::Enum:
    case FieldKind::Person:
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign:
    case FieldKind::Tags:
        return setTerm(field, column, term);
    default:
        return textTerm(column, term);
    }
}

QString FilterDice::emptyTerm(const Field &field, const QString &column, bool empty) const
{
    QString filled;
    if (field.kind == FieldKind::Tags)
        filled = QStringLiteral("EXISTS (SELECT FROM unnest(%1))").arg(column);
    else
        filled = QStringLiteral("coalesce(%1::text, '') <> ''").arg(column);
    return empty ? QStringLiteral("NOT (%1)").arg(filled) : filled;
}

QString FilterDice::someValue(const QByteArray &column)
{
    const QStringList known = m_values.value(column);
    return known.isEmpty() || m_random.bounded(12) == 0 ? QStringLiteral("d'or 100%_\\") : oneOf(known);
}

QString FilterDice::textTerm(const QString &column, FilterTerm &term)
{
    QStringList texts{someValue(term.column)};
    switch (term.op) {
    case FilterOp::Is:
        term.values = {texts.first()};
        return QStringLiteral("coalesce(%1 = %2, false)").arg(column, sqlLiteral(texts.first()));
    case FilterOp::IsNot:
        term.values = {texts.first()};
        return QStringLiteral("coalesce(%1 <> %2, true)").arg(column, sqlLiteral(texts.first()));
    case FilterOp::Contains: {
        const int length = int(texts.first().size());
        const int from = m_random.bounded(length);
        const QString part = texts.first().mid(from, 1 + m_random.bounded(4));
        term.values = {m_random.bounded(2) == 0 ? part : part.toUpper()};
        // The length test tells "contains" without LIKE and its wildcards.
        return QStringLiteral("coalesce(length(replace(core.fold(%1), core.fold(%2), '')) < length(core.fold(%1)), false)")
            .arg(column, sqlLiteral(part));
    }
    default:
        texts << someValue(term.column);
        term.values = {texts.at(0), texts.at(1)};
        return term.op == FilterOp::AnyOf ? QStringLiteral("coalesce(%1 IN (%2), false)").arg(column, sqlLiterals(texts))
                                          : QStringLiteral("coalesce(%1 NOT IN (%2), true)").arg(column, sqlLiterals(texts));
    }
}

QString FilterDice::someNumber(FieldKind kind, const QByteArray &column)
{
    const QStringList known = m_values.value(column);
    if (!known.isEmpty() && m_random.bounded(3) > 0)
        return oneOf(known);
    if (kind == FieldKind::Percent)
        return QString::number(m_random.bounded(101));
    if (kind == FieldKind::Integer)
        return QString::number(m_random.bounded(3000));
    return QStringLiteral("%1.%2").arg(m_random.bounded(60'000)).arg(m_random.bounded(100), 2, 10, QLatin1Char('0'));
}

QString FilterDice::numberTerm(const Field &field, const QString &column, FilterTerm &term)
{
    QString low = someNumber(field.kind, field.column);
    QString high = someNumber(field.kind, field.column);
    if (low.toDouble() > high.toDouble())
        std::swap(low, high);
    QString condition;
    switch (term.op) {
    case FilterOp::AtLeast:
        term.values = {low};
        condition = QStringLiteral("%1 >= %2").arg(column, low);
        break;
    case FilterOp::AtMost:
        term.values = {high};
        condition = QStringLiteral("%1 <= %2").arg(column, high);
        break;
    case FilterOp::Between: {
        // Either end may be open.
        const int open = m_random.bounded(4);
        term.values = {open == 0 ? QString() : low, open == 1 ? QString() : high};
        condition = QStringLiteral("%1 BETWEEN %2 AND %3")
                        .arg(column, open == 0 ? QStringLiteral("-1e15") : low, open == 1 ? QStringLiteral("1e15") : high);
        if (open < 2) // open at one end: an empty amount is still no amount
            condition += QStringLiteral(" AND %1 IS NOT NULL").arg(column);
        break;
    }
    default:
        term.values = {low};
        condition = QStringLiteral("%1 = %2").arg(column, low);
        break;
    }
    if (field.kind == FieldKind::Money && m_random.bounded(2) == 0) {
        const QString currency = m_random.bounded(4) == 0 ? QStringLiteral("EUR") : QStringLiteral("RON");
        term.values << currency;
        condition += QStringLiteral(" AND t.%1::text = %2").arg(QString::fromLatin1(field.currencyColumn), sqlLiteral(currency));
    }
    return QStringLiteral("coalesce(%1, false)").arg(condition);
}

/// A day as a filter names it (a date, or relative to today) and as a date literal.
QPair<QString, QString> FilterDice::someDay()
{
    const int away = m_random.bounded(161) - 100;
    const QDate day = Clock::today().addDays(away);
    const QString iso = day.toString(Qt::ISODate);
    if (m_random.bounded(2) == 0)
        return {iso, QStringLiteral("date '%1'").arg(iso)};
    const QString relative = away == 0 ? QStringLiteral("today") : QStringLiteral("today%1%2").arg(away < 0 ? QString() : QStringLiteral("+")).arg(away);
    return {relative, QStringLiteral("date '%1'").arg(iso)};
}

QString FilterDice::dateTerm(const Field &field, const QString &column, FilterTerm &term)
{
    const QString day = field.kind == FieldKind::Instant ? QStringLiteral("(%1 AT TIME ZONE 'Europe/Bucharest')::date").arg(column) : column;
    const auto [first, firstDate] = someDay();
    const auto [second, secondDate] = someDay();
    QString condition;
    switch (term.op) {
    case FilterOp::Before:
        term.values = {first};
        condition = QStringLiteral("%1 < %2").arg(day, firstDate);
        break;
    case FilterOp::After:
        term.values = {first};
        condition = QStringLiteral("%1 > %2").arg(day, firstDate);
        break;
    case FilterOp::Between: {
        const int open = m_random.bounded(4);
        term.values = {open == 0 ? QString() : first, open == 1 ? QString() : second};
        condition = QStringLiteral("%1 >= %2 AND %1 <= %3")
                        .arg(day, open == 0 ? QStringLiteral("date '0001-01-01'") : firstDate,
                             open == 1 ? QStringLiteral("date '9999-12-31'") : secondDate);
        break;
    }
    default:
        term.values = {first};
        condition = QStringLiteral("%1 = %2").arg(day, firstDate);
        break;
    }
    return QStringLiteral("coalesce(%1, false)").arg(condition);
}

QString FilterDice::setTerm(const Field &field, const QString &column, FilterTerm &term)
{
    QStringList wanted;
    QStringList written;
    for (int i = 0; i <= m_random.bounded(3); ++i) {
        QString value;
        if (field.kind == FieldKind::Enum)
            value = QString::fromLatin1(oneOf(Enums::values(field.enumName)).code);
        else if (field.kind == FieldKind::Tags)
            value = someValue(field.column);
        else
            value = m_values.value(field.column).isEmpty() ? QStringLiteral("00000000-0000-4000-8000-000000000001") : oneOf(m_values.value(field.column));
        wanted << value;
        written << (field.kind == FieldKind::Person && value == m_me.toString(QUuid::WithoutBraces) && m_random.bounded(2) == 0 ? QStringLiteral("me") : value);
    }
    for (const QString &value : std::as_const(written))
        term.values << value;
    const QString in = sqlLiterals(wanted);
    if (field.kind == FieldKind::Tags) {
        const QString has = QStringLiteral("EXISTS (SELECT FROM unnest(%1) x WHERE x IN (%2))").arg(column, in);
        return term.op == FilterOp::AnyOf ? has : QStringLiteral("NOT %1").arg(has);
    }
    return term.op == FilterOp::AnyOf ? QStringLiteral("coalesce(%1::text IN (%2), false)").arg(column, in)
                                      : QStringLiteral("coalesce(%1::text NOT IN (%2), true)").arg(column, in);
}

QString FilterDice::textFilter(QString &text)
{
    QStringList words;
    for (int i = 0; i <= m_random.bounded(2); ++i) {
        const QString whole = oneOf(m_words);
        const int length = int(whole.size());
        // From two letters at the beginning of a word to a piece out of its middle.
        words << (m_random.bounded(3) == 0 && length > 5 ? whole.mid(2, 3) : whole.left(2 + m_random.bounded(length - 1)));
    }
    text = words.join(QLatin1Char(' '));
    // Digits parted by blanks are one number, as a phone is typed.
    QStringList sought;
    for (const QString &word : std::as_const(words)) {
        if (!sought.isEmpty() && sought.last().back().isDigit() && word.front().isDigit())
            sought.last() += word;
        else
            sought << word;
    }
    QStringList anywhere;
    for (const QString &haystack : std::as_const(m_haystacks)) {
        QStringList all;
        for (const QString &word : std::as_const(sought)) {
            const QString needle = QStringLiteral("core.fold(%1)").arg(sqlLiteral(word.size() < 3 ? QLatin1Char(' ') + word : word));
            all << QStringLiteral("strpos(core.fold(' ' || %1) COLLATE \"C\", %2) > 0").arg(haystack, needle);
        }
        anywhere << QLatin1Char('(') + all.join(QStringLiteral(" AND ")) + QLatin1Char(')');
    }
    return QStringLiteral("coalesce(%1, false)").arg(anywhere.join(QStringLiteral(" OR ")));
}

} // namespace punte
