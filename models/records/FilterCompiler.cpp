// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/db/PgText.h"
#include "models/records/Enums.h"
#include "models/records/Filter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

#include <optional>

namespace punte {

namespace {

// Under row security only leakproof operators reach an index, so hot conditions stay on text, uuid, date, timestamptz, integers:
// money compares <col>_minor, an enum its smallint beside the text (database.md, "Fast under row security").
class FilterCompiler final {
public:
    FilterCompiler(const TableInfo &table, int firstParameter, TextSearch text)
        : m_table(table)
        , m_next(firstParameter)
        , m_textSearch(text)
    {
    }

    Result<CompiledFilter> compile(const Filter &filter);

private:
    bool term(const FilterTerm &term, const Field &field);
    bool textTerm(const FilterTerm &term, const QString &expr);
    bool numberTerm(const FilterTerm &term, const Field &field, const QString &expr);
    bool dateTerm(const FilterTerm &term, const Field &field, const QString &expr);
    bool enumTerm(const FilterTerm &term, const Field &field, const QString &expr);
    bool linkTerm(const FilterTerm &term, const QString &expr);
    bool tagsTerm(const FilterTerm &term, const QString &expr);
    void emptyTerm(const FilterTerm &term, const Field &field, const QString &expr);
    void textSearch(const QString &text);

    QString bind(const QVariant &value, const char *type)
    {
        m_out.params.append(value);
        return QStringLiteral("$%1::%2").arg(m_next++).arg(QLatin1String(type));
    }
    void add(const QString &condition) { m_conditions.append(condition); }
    void range(const QString &expr, const QString &from, const QString &to, bool halfOpen = false);

    const TableInfo &m_table;
    int m_next;
    TextSearch m_textSearch;
    QStringList m_conditions;
    CompiledFilter m_out;
};

AppError invalidFilter(const QString &detail)
{
    return toldError(ErrorKind::Invalid,
                     [] { return QCoreApplication::translate("Filter", "The filter cannot be used: a condition has a value of the wrong kind."); }, detail);
}

std::optional<QString> exactDecimal(const QVariant &value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[+-]?[0-9]{1,15}(\\.[0-9]{1,6})?\\z"));
    const QString text = value.toString();
    return pattern.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

// Hundredths of an exact decimal, rounded down or up so that "at least 10.005" never lets 10.00 through.
std::optional<qint64> minorUnits(const QVariant &value, bool roundUp)
{
    const std::optional<QString> text = exactDecimal(value);
    if (!text)
        return std::nullopt;
    const bool negative = text->startsWith(QLatin1Char('-'));
    QString digits = *text;
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('+'));
    const QString whole = digits.section(QLatin1Char('.'), 0, 0);
    const QString fraction = digits.section(QLatin1Char('.'), 1).leftJustified(6, QLatin1Char('0'));
    const qint64 magnitude = whole.toLongLong() * 100 + fraction.left(2).toLongLong();
    const bool rest = fraction.mid(2) != QLatin1String("0000");
    if (negative)
        return -(magnitude + (rest && !roundUp ? 1 : 0));
    return magnitude + (rest && roundUp ? 1 : 0);
}

std::optional<QDate> filterDate(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
    static const QRegularExpression relative(QStringLiteral("\\Atoday([+-][0-9]{1,5})?\\z"));
    const QString text = value.toString();
    if (const auto match = relative.match(text); match.hasMatch())
        return Clock::today().addDays(match.captured(1).toInt());
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.year() > 0 && date.year() < 10'000 ? std::optional(date) : std::nullopt;
}

Result<CompiledFilter> FilterCompiler::compile(const Filter &filter)
{
    for (const FilterTerm &entry : filter.terms) {
        const Field *field = m_table.field(entry.column);
        if (field == nullptr || !field->filterable)
            return std::unexpected(invalidFilter(QStringLiteral("unknown column %1").arg(QString::fromLatin1(entry.column))));
        if (!term(entry, *field))
            return std::unexpected(invalidFilter(QStringLiteral("%1 %2").arg(QString::fromLatin1(entry.column), filterOpName(entry.op))));
    }
    const QString text = filter.text.simplified();
    if (!text.isEmpty()) {
        if ((m_table.searchKind.isEmpty() && m_textSearch != TextSearch::Title) || !isStorableText(text))
            return std::unexpected(invalidFilter(QStringLiteral("text")));
        textSearch(text);
    }
    m_out.condition = m_conditions.isEmpty() ? QStringLiteral("TRUE") : m_conditions.join(QStringLiteral(" AND "));
    return m_out;
}

void FilterCompiler::textSearch(const QString &text)
{
    const QString kind = QString::fromLatin1(m_table.searchKind);
    switch (m_textSearch) {
    case TextSearch::Hits: {
        const QString what = bind(text, "text");
        add(QStringLiteral("t.id IN (SELECT h.row_id FROM core.search_hits(%1, %2, NULL) h)").arg(what, bind(QStringList {kind}, "text[]")));
        break;
    }
    case TextSearch::FewHits: {
        const QString what = bind(text, "text");
        add(QStringLiteral("t.id IN (SELECT h FROM core.search_few(%1, %2, %3) h)").arg(what, bind(kind, "text")).arg(fewHits));
        break;
    }
    case TextSearch::None:
        break;
    case TextSearch::Title: {
        const Field *title = m_table.field(m_table.titleColumn);
        const QString expression = QString::fromUtf8(title ? title->expression() : "t." + m_table.titleColumn);
        m_out.needsJoins = m_out.needsJoins || !readsOnlyTable(expression);
        const QStringList words = text.split(u' ');
        for (const QString &word : words)
            add(QStringLiteral("position(core.fold(%1) IN core.fold(%2)) > 0").arg(bind(word, "text"), expression));
        break;
    }
    }
}

bool FilterCompiler::term(const FilterTerm &term, const Field &field)
{
    const QByteArray expression = field.expression();
    if (!readsOnlyTable(QString::fromUtf8(expression)))
        m_out.needsJoins = true;
    const QString expr = QStringLiteral("(%1)").arg(QString::fromUtf8(expression));
    if (term.op == FilterOp::IsEmpty || term.op == FilterOp::IsNotEmpty) {
        emptyTerm(term, field, expr);
        return true;
    }
    if (term.values.isEmpty())
        return false;
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
        return numberTerm(term, field, expr);
    case FieldKind::Date:
    case FieldKind::Instant:
        return dateTerm(term, field, expr);
    case FieldKind::Bool: {
        if (term.op != FilterOp::Is && term.op != FilterOp::IsNot)
            return false;
        const QString text = term.values.first().toString();
        if (text != QLatin1String("true") && text != QLatin1String("false"))
            return false;
        const bool wanted = (text == QLatin1String("true")) == (term.op == FilterOp::Is);
        add(QStringLiteral("%1 IS %2").arg(expr, wanted ? QStringLiteral("TRUE") : QStringLiteral("NOT TRUE")));
        return true;
    }
    case FieldKind::Enum:
        return enumTerm(term, field, expr);
    case FieldKind::Person:
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign:
        return linkTerm(term, expr);
    case FieldKind::Tags:
        return tagsTerm(term, expr);
    default:
        return textTerm(term, expr);
    }
}

void FilterCompiler::emptyTerm(const FilterTerm &term, const Field &field, const QString &expr)
{
    QString empty = QStringLiteral("%1 IS NULL").arg(expr);
    if (field.kind == FieldKind::Tags)
        empty = QStringLiteral("coalesce(cardinality(%1), 0) = 0").arg(expr);
    else if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Phone
             || field.kind == FieldKind::Email || field.kind == FieldKind::Url || field.kind == FieldKind::TaxId
             || field.kind == FieldKind::Iban || field.kind == FieldKind::TradeRegister)
        empty = QStringLiteral("(%1 IS NULL OR %1 = '')").arg(expr);
    add(term.op == FilterOp::IsEmpty ? empty : QStringLiteral("NOT (%1)").arg(empty));
}

bool FilterCompiler::textTerm(const FilterTerm &term, const QString &expr)
{
    QStringList values;
    for (const QVariant &value : term.values) {
        const QString text = value.toString();
        if (!isStorableText(text))
            return false;
        values.append(text);
    }
    switch (term.op) {
    case FilterOp::Is:
        add(QStringLiteral("%1 = %2").arg(expr, bind(values.first(), "text")));
        return true;
    case FilterOp::IsNot:
        add(QStringLiteral("%1 IS DISTINCT FROM %2").arg(expr, bind(values.first(), "text")));
        return true;
    case FilterOp::AnyOf:
        add(QStringLiteral("%1 = ANY(%2)").arg(expr, bind(values, "text[]")));
        return true;
    case FilterOp::NoneOf:
        add(QStringLiteral("(%1 IS NULL OR NOT %1 = ANY(%2))").arg(expr, bind(values, "text[]")));
        return true;
    case FilterOp::Contains:
        add(QStringLiteral("position(core.fold(%2) IN core.fold(%1)) > 0").arg(expr, bind(values.first(), "text")));
        return true;
    default:
        return false;
    }
}

void FilterCompiler::range(const QString &expr, const QString &from, const QString &to, bool halfOpen)
{
    if (!from.isEmpty())
        add(QStringLiteral("%1 >= %2").arg(expr, from));
    if (!to.isEmpty())
        add(QStringLiteral("%1 %2 %3").arg(expr, halfOpen ? QStringLiteral("<") : QStringLiteral("<="), to));
}

bool FilterCompiler::numberTerm(const FilterTerm &term, const Field &field, const QString &expr)
{
    QVariantList values = term.values;
    if (field.kind == FieldKind::Money && !field.currencyColumn.isEmpty() && values.size() > 1) {
        static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
        if (code.match(values.last().toString()).hasMatch())
            add(QStringLiteral("t.%1 = %2").arg(QString::fromLatin1(field.currencyColumn), bind(values.takeLast(), "bpchar")));
    }
    const bool minor = field.kind == FieldKind::Money && !field.sortColumn.isEmpty();
    const QString key = minor ? QStringLiteral("t.%1").arg(QString::fromLatin1(field.sortColumn)) : expr;
    const char *type = field.kind == FieldKind::Integer || minor ? "bigint" : "numeric";
    const auto bound = [&](const QVariant &value, bool lower) -> std::optional<QString> {
        if (minor) {
            const auto units = minorUnits(value, lower);
            return units ? std::optional(bind(*units, type)) : std::nullopt;
        }
        const auto text = exactDecimal(value);
        if (!text || (field.kind == FieldKind::Integer && text->contains(QLatin1Char('.'))))
            return std::nullopt;
        return bind(*text, type);
    };
    const auto open = [](const QVariant &value) { return value.toString().isEmpty(); };
    std::optional<QString> from = QString();
    std::optional<QString> to = QString();
    switch (term.op) {
    case FilterOp::Is:
        from = bound(values.first(), true);
        to = bound(values.first(), false);
        break;
    case FilterOp::AtLeast:
        from = bound(values.first(), true);
        break;
    case FilterOp::AtMost:
        to = bound(values.first(), false);
        break;
    case FilterOp::Between:
        if (values.size() != 2)
            return false;
        if (!open(values.at(0)))
            from = bound(values.at(0), true);
        if (!open(values.at(1)))
            to = bound(values.at(1), false);
        break;
    default:
        return false;
    }
    if (!from || !to)
        return false;
    range(key, *from, *to);
    return true;
}

bool FilterCompiler::dateTerm(const FilterTerm &term, const Field &field, const QString &expr)
{
    const bool instant = field.kind == FieldKind::Instant;
    // For instants a day is a local one: [start of the day, start of the next day).
    const auto bound = [&](const QDate &date) {
        return instant ? bind(date.startOfDay().toUTC(), "timestamptz") : bind(date, "date");
    };
    const auto upper = [&](const QDate &date) { return bound(instant ? date.addDays(1) : date); };
    const auto open = [](const QVariant &value) { return value.typeId() != QMetaType::QDate && value.toString().isEmpty(); };
    const std::optional<QDate> first = filterDate(term.values.first());
    switch (term.op) {
    case FilterOp::Is:
        if (!first)
            return false;
        range(expr, bound(*first), upper(*first), instant);
        return true;
    case FilterOp::Before:
        if (!first)
            return false;
        add(QStringLiteral("%1 < %2").arg(expr, bound(*first)));
        return true;
    case FilterOp::After:
        if (!first)
            return false;
        add(QStringLiteral("%1 >= %2").arg(expr, bound(first->addDays(1))));
        return true;
    case FilterOp::AtLeast:
        if (!first)
            return false;
        range(expr, bound(*first), {});
        return true;
    case FilterOp::AtMost:
        if (!first)
            return false;
        range(expr, {}, upper(*first), instant);
        return true;
    case FilterOp::Between: {
        if (term.values.size() != 2)
            return false;
        const std::optional<QDate> second = filterDate(term.values.at(1));
        if ((!first && !open(term.values.at(0))) || (!second && !open(term.values.at(1))))
            return false;
        range(expr, first ? bound(*first) : QString(), second ? upper(*second) : QString(), instant);
        return true;
    }
    default:
        return false;
    }
}

bool FilterCompiler::enumTerm(const FilterTerm &term, const Field &field, const QString &expr)
{
    QStringList codes;
    QVariantList numbers;
    for (const QVariant &value : term.values) {
        const int order = Enums::order(field.enumName, value.toString());
        if (order < 0 && !Enums::values(field.enumName).isEmpty())
            return false;
        codes.append(value.toString());
        numbers.append(order + 1);
        if (!isStorableText(codes.last()))
            return false;
    }
    const bool none = term.op == FilterOp::IsNot || term.op == FilterOp::NoneOf;
    if (!none && term.op != FilterOp::Is && term.op != FilterOp::AnyOf)
        return false;
    const bool hot = !field.sortColumn.isEmpty() && !Enums::values(field.enumName).isEmpty();
    const QString key = QStringLiteral("t.%1").arg(QString::fromLatin1(field.sortColumn));
    if (hot && none)
        add(QStringLiteral("(%1 IS NULL OR NOT %1 = ANY(%2))").arg(key, bind(numbers, "smallint[]")));
    else if (hot)
        add(QStringLiteral("%1 = ANY(%2)").arg(key, bind(numbers, "smallint[]")));
    else if (none)
        add(QStringLiteral("(%1 IS NULL OR NOT %1::text = ANY(%2))").arg(expr, bind(codes, "text[]")));
    else
        add(QStringLiteral("%1::text = ANY(%2)").arg(expr, bind(codes, "text[]")));
    return true;
}

bool FilterCompiler::linkTerm(const FilterTerm &term, const QString &expr)
{
    QStringList ids;
    bool me = false;
    for (const QVariant &value : term.values) {
        if (value.toString() == QLatin1String("me")) {
            me = true;
            continue;
        }
        const QUuid id = value.typeId() == QMetaType::QUuid ? value.toUuid() : QUuid::fromString(value.toString());
        if (id.isNull())
            return false;
        ids.append(id.toString(QUuid::WithoutBraces));
    }
    QStringList parts;
    if (!ids.isEmpty())
        parts.append(QStringLiteral("%1 = ANY(%2)").arg(expr, bind(ids, "uuid[]")));
    if (me)
        parts.append(QStringLiteral("%1 = (SELECT sec.me())").arg(expr));
    const QString any = parts.size() == 1 ? parts.first() : QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" OR ")));
    switch (term.op) {
    case FilterOp::Is:
    case FilterOp::AnyOf:
        add(any);
        return true;
    case FilterOp::IsNot:
    case FilterOp::NoneOf:
        add(QStringLiteral("(%1 IS NULL OR NOT %2)").arg(expr, any));
        return true;
    default:
        return false;
    }
}

bool FilterCompiler::tagsTerm(const FilterTerm &term, const QString &expr)
{
    QStringList tags;
    for (const QVariant &value : term.values) {
        if (!isStorableText(value.toString()))
            return false;
        tags.append(value.toString());
    }
    switch (term.op) {
    case FilterOp::Is:
    case FilterOp::AnyOf:
        add(QStringLiteral("%1 && %2").arg(expr, bind(tags, "text[]")));
        return true;
    case FilterOp::IsNot:
    case FilterOp::NoneOf:
        add(QStringLiteral("(%1 IS NULL OR NOT %1 && %2)").arg(expr, bind(tags, "text[]")));
        return true;
    default:
        return false;
    }
}

} // namespace

bool readsOnlyTable(const QString &expression)
{
    static const QRegularExpression qualifier(QStringLiteral("\\b([a-z_][a-z_0-9]*)\\s*\\."));
    auto matches = qualifier.globalMatch(expression);
    while (matches.hasNext()) {
        if (matches.next().capturedView(1) != u"t")
            return false;
    }
    return !expression.contains(QLatin1String("SELECT"), Qt::CaseInsensitive);
}

Result<CompiledFilter> compileFilter(const TableInfo &table, const Filter &filter, int firstParameter, TextSearch text)
{
    return FilterCompiler(table, firstParameter, text).compile(filter);
}

} // namespace punte
