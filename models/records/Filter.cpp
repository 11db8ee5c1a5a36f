// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Filter.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace punte {

namespace {

struct FilterOpName {
    FilterOp op;
    QLatin1String name;
};

constexpr std::array<FilterOpName, 12> filterOpNames {{
    {FilterOp::Is, QLatin1String("is")},
    {FilterOp::IsNot, QLatin1String("is_not")},
    {FilterOp::AnyOf, QLatin1String("any_of")},
    {FilterOp::NoneOf, QLatin1String("none_of")},
    {FilterOp::AtLeast, QLatin1String("at_least")},
    {FilterOp::AtMost, QLatin1String("at_most")},
    {FilterOp::Between, QLatin1String("between")},
    {FilterOp::Before, QLatin1String("before")},
    {FilterOp::After, QLatin1String("after")},
    {FilterOp::Contains, QLatin1String("contains")},
    {FilterOp::IsEmpty, QLatin1String("is_empty")},
    {FilterOp::IsNotEmpty, QLatin1String("is_not_empty")},
}};

QJsonValue filterValueToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::QUuid:
        return value.toUuid().toString(QUuid::WithoutBraces);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString(); // integers too: a JSON number is a double
    }
}

} // namespace

QString filterOpName(FilterOp op)
{
    for (const FilterOpName &entry : filterOpNames) {
        if (entry.op == op)
            return entry.name;
    }
    return {};
}

QList<FilterOp> filterOpsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
        return {FilterOp::AtLeast, FilterOp::AtMost, FilterOp::Between, FilterOp::Is, FilterOp::IsEmpty, FilterOp::IsNotEmpty};
    case FieldKind::Date:
    case FieldKind::Instant:
        return {FilterOp::Between, FilterOp::Before, FilterOp::After, FilterOp::Is, FilterOp::IsEmpty, FilterOp::IsNotEmpty};
    case FieldKind::Bool:
        return {FilterOp::Is};
    case FieldKind::Enum:
    case FieldKind::Person:
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign:
        return {FilterOp::AnyOf, FilterOp::NoneOf, FilterOp::IsEmpty, FilterOp::IsNotEmpty};
    case FieldKind::Tags:
        return {FilterOp::AnyOf, FilterOp::NoneOf, FilterOp::IsEmpty, FilterOp::IsNotEmpty};
    default:
        return {FilterOp::Contains, FilterOp::Is, FilterOp::IsNot, FilterOp::IsEmpty, FilterOp::IsNotEmpty};
    }
}

QJsonObject Filter::toJson() const
{
    QJsonArray list;
    for (const FilterTerm &term : terms) {
        QJsonArray values;
        for (const QVariant &value : term.values)
            values.append(filterValueToJson(value));
        list.append(QJsonObject {{QStringLiteral("column"), QString::fromLatin1(term.column)},
                                 {QStringLiteral("op"), filterOpName(term.op)},
                                 {QStringLiteral("values"), values}});
    }
    QJsonObject json {{QStringLiteral("terms"), list}};
    if (!text.isEmpty())
        json.insert(QStringLiteral("text"), text);
    return json;
}

Filter Filter::fromJson(const QJsonObject &json)
{
    Filter filter;
    filter.text = json.value(QStringLiteral("text")).toString();
    const QJsonArray list = json.value(QStringLiteral("terms")).toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        const QString name = object.value(QStringLiteral("op")).toString();
        const auto *op = std::find_if(filterOpNames.begin(), filterOpNames.end(), [&](const FilterOpName &o) { return o.name == name; });
        if (op == filterOpNames.end())
            continue; // saved by a newer program: a term that is not understood is left out, and compileFilter never sees it
        FilterTerm term;
        term.column = object.value(QStringLiteral("column")).toString().toLatin1();
        term.op = op->op;
        const QJsonArray values = object.value(QStringLiteral("values")).toArray();
        for (const QJsonValue &value : values)
            term.values.append(value.isBool() ? QVariant(value.toBool()) : QVariant(value.toString()));
        filter.terms.append(term);
    }
    return filter;
}

} // namespace punte
