// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace punte {

/// One bound value in PostgreSQL's text form, as libpq sends it beside the statement.
struct PgParam {
    QByteArray text;
    bool isNull = false;
};

/// Turns a value into its text form. Null QVariant, null QUuid and invalid dates become NULL; an empty QString stays ''.
/// Text with NUL or a lone surrogate is refused as Invalid: PostgreSQL cannot hold the first and would change the second.
/// Other types than those listed at `Statement` are a defect of ours (Internal). Thread safe.
[[nodiscard]] Result<PgParam> encodeParam(const QVariant &value);

/// Turns a field of a text result into a typed value, see `ResultSet`. Thread safe.
[[nodiscard]] QVariant decodeValue(const char *text, int length, unsigned typeOid);

/// A one-dimensional array literal; NULL elements become null strings. Nothing for a nested or broken literal.
[[nodiscard]] std::optional<QStringList> parseArrayLiteral(QByteArrayView literal);

/// False when the text holds a NUL or a lone surrogate. Models use it to refuse input before a save.
[[nodiscard]] bool isStorableText(QStringView text);

} // namespace punte
