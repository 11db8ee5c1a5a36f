// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"

namespace punte {

/// Words for filters, in the window's language.
class FilterText final {
public:
    /// "any but Churned", "from 5,000 RON", "Q1 2026", "none".
    [[nodiscard]] static QString value(const Field &field, const FilterTerm &term, const EditorSources &sources);
    /// Name of an operator in the editor, by kind of field ("is one of", "at least", "on or after").
    [[nodiscard]] static QString operatorName(FilterOp op, FieldKind kind);
    /// One value in words.
    [[nodiscard]] static QString valueText(const Field &field, const QVariant &value, const EditorSources &sources);
};

/// A range of dates that people name: values as a Between term takes them, today-relative where that stays true tomorrow.
struct DateRangePreset {
    QString name;
    QVariant from;
    QVariant to;
};
[[nodiscard]] QList<DateRangePreset> dateRangePresets();

} // namespace punte
