// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace punte {

/// The CLDR plural category of a number in Romanian: "one", "few" or "other" ("other" takes "de": 20 de clienți). `number` is a plain
/// decimal as text: visible decimals count ("1" is one, "1.0" is few). Nothing when it is no number. Source: ICU PluralRules.
[[nodiscard]] std::optional<QByteArray> pluralCategoryRo(QStringView number);

} // namespace punte
