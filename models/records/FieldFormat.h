// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

namespace punte {

/// How values of the catalogue look to people, and what they may type. Uses the application's locale (QLocale()).
namespace FieldFormat {

/// Text of a raw value: "48,500.00 RON", "27 Jan 2026", "Negotiation". Null is an empty text. `display` names a link, `currency` money.
[[nodiscard]] QString text(const Field &field, const QVariant &raw, const QVariant &display = {}, const QString &currency = {});
/// True if storing `next` would change nothing: "5" is "5.00", null is an empty text.
[[nodiscard]] bool same(const Field &field, const QVariant &current, const QVariant &next);
/// Checks what a person entered (kind, length, required, the field's own check) and says what will be stored.
[[nodiscard]] FieldCheck check(const Field &field, const QVariant &input);

} // namespace FieldFormat

} // namespace punte
