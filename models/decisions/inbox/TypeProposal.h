// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/ProposableType.h"

#include <QJsonObject>

namespace punte {

/// Which type of answer a text asks for, by the words that speak for it. Nothing is guessed beyond them.
struct TypeProposal {
    struct Alternative {
        QByteArray responseType;
        QStringList words;
        int points = 0;
    };
    QByteArray responseType; ///< empty = no word was found
    QByteArray decisionType;
    QStringList words;       ///< the keywords that were found, as the type lists them
    int points = 0;
    int percent = 0;         ///< confidence, 0 to 100
    QList<Alternative> alternatives; ///< of the others, the better ones first, at most three

    /// customer_decisions.ai_classification: response_type, decision_type, words, confidence (0 to 1), alternatives. Empty without a proposal.
    [[nodiscard]] QJsonObject toJson() const;
};

/// A keyword of so many words has so many points, and counts once however often it is written. It is found where a word of the text begins
/// with it; its last vowels may differ, because Romanian puts its article and its cases there (factură, facturii). Case and diacritics do
/// not matter. The type with the most points is proposed, of equals the one that stands first.
/// Confidence: its share of all points, times n / (n + 1) for its n points: one word alone is worth half of what it says.
[[nodiscard]] TypeProposal proposeType(const QString &text, const QList<ProposableType> &types);

} // namespace punte
