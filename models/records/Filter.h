// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/FieldCatalogue.h"

#include <QJsonObject>

namespace punte {

enum class FilterOp { Is, IsNot, AnyOf, NoneOf, AtLeast, AtMost, Between, Before, After, Contains, IsEmpty, IsNotEmpty };

/// Stable name of an operator in saved views ("is", "any_of", ...).
[[nodiscard]] QString filterOpName(FilterOp op);
/// The operators that make sense for a kind of field, the usual one first.
[[nodiscard]] QList<FilterOp> filterOpsFor(FieldKind kind);

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
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && text.trimmed().isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Filter fromJson(const QJsonObject &json);
};

/// SQL condition (over alias `t`) with its parameters, numbered from `firstParameter`.
struct CompiledFilter {
    QString condition;  ///< "TRUE" when empty
    QVariantList params;
    bool needsJoins = false; ///< some term reads more than the table itself: counts then need the whole FROM
};

/// How the text of a filter becomes a condition. Hits: the rows that the search finds. FewHits: the same, but none at all when they are more
/// than `fewHits`: a list then walks its own order and asks which of its rows hold the words (KeysetQuery::walk), which costs least exactly
/// when the hits cost most. None: the text is left out. Title: the words are looked for in the title of each row, for the few rows that the search
/// does not know (deleted ones).
enum class TextSearch { Hits, FewHits, None, Title };
inline constexpr int fewHits = 8'000;

/// True if an SQL expression certainly reads columns of `t` only: statements over it need no joins.
[[nodiscard]] bool readsOnlyTable(const QString &expression);

/// How the values of a term are read. Money: exact decimals, at the end an optional ISO code that limits the term to that currency.
/// Date and Instant: ISO dates (an instant term takes whole local days) or a date relative to today, "today", "today+7", "today-30".
/// Between takes two values, either may be empty (open end). Person and links: uuids, "me" = the signed-in person.
///
/// Compiles a filter to parameters; identifiers come from the catalogue only. A term on an unknown column or with a value of the
/// wrong kind is an Invalid error, never SQL.
[[nodiscard]] Result<CompiledFilter> compileFilter(const TableInfo &table, const Filter &filter, int firstParameter, TextSearch text = TextSearch::Hits);

} // namespace punte
