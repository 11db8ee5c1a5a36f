// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/FieldCatalogue.h"

#include <QJsonObject>

namespace punte {

enum class FilterOp { Is, IsNot, AnyOf, NoneOf, AtLeast, AtMost, Between, Before, After, Contains, IsEmpty, IsNotEmpty };

/// One chip: field, operator, values (raw codes, ISO dates, exact decimals).
struct FilterTerm {
    QByteArray column;
    FilterOp op = FilterOp::Is;
    QVariantList values;
    bool operator==(const FilterTerm &) const = default;
};

/// The filter of a list or board: terms joined by AND, and the quick text filter (folded words, all must match).
struct Filter {
    QList<FilterTerm> terms;
    QString text;
    bool operator==(const Filter &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Filter fromJson(const QJsonObject &json);
};

/// SQL condition (over alias `t`) with its parameters, numbered from `firstParameter`.
struct CompiledFilter {
    QString condition;  ///< "TRUE" when empty
    QVariantList params;
};

/// Compiles a filter to parameters; identifiers come from the catalogue only. A term on an unknown column or with a value of the
/// wrong kind is an Invalid error, never SQL.
[[nodiscard]] Result<CompiledFilter> compileFilter(const TableInfo &table, const Filter &filter, int firstParameter);

} // namespace punte
