// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/SearchProvider.h"

namespace punte {

/// Whose telephone number it is, asked of those search providers that find companies and people.
namespace NumberSearch {

/// What is searched for: the digits as dialled at home, which stand in the index however the number was written.
[[nodiscard]] QString digits(const QString &number);
/// Whether what was typed is a number and nothing else.
[[nodiscard]] bool isNumber(const QString &text);
/// Everybody who has exactly this number: people, or companies when no person has it. Answers once, while `context` lives; none when the
/// search fails.
void find(const QList<SearchProvider *> &providers, QObject *context, const QString &number, std::function<void(const QList<SearchHit> &)> done);

} // namespace NumberSearch

} // namespace punte
