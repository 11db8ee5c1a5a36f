// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace punte {

/// The sentence (context "Errors") for a rule of campaigns or the service desk; null = not one of theirs. It may name values of the refusal
/// in braces: {difference}, {open}.
[[nodiscard]] const char *campaignRuleSentence(const QString &rule);

/// A sentence of the context "Errors" with the values of the refusal in it, as people read them: amounts with the refusal's currency.
[[nodiscard]] QString filledRuleSentence(const char *sentence, const QJsonObject &refusal);

} // namespace punte
