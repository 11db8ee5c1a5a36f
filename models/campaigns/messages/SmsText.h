// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace punte {

/// A sign that keeps an SMS out of the short alphabet.
struct SmsForcing {
    QString sign;     ///< one character, with both halves when it has two
    qsizetype at = 0; ///< where it first stands
};

/// What an SMS of this text is to those who carry it. One part takes 160 signs of the short alphabet (GSM 03.38; ^ { } [ ] ~ \ | € count
/// twice) or 70 of UCS-2, the parts of a longer one 153 or 67, because each carries which it is. Source: 3GPP TS 23.038, TS 23.040.
struct SmsCount {
    static constexpr int mostParts = 10; ///< more is refused: carriers drop parts of longer ones

    bool ucs2 = false;
    QList<SmsForcing> forcedBy; ///< each sign once, in the order of the text
    int units = 0;              ///< signs as they are counted
    int parts = 0;              ///< 0 for an empty text
    int left = 0;               ///< signs that still fit into the last part
    [[nodiscard]] bool fits() const { return parts <= mostParts; }
    /// "2 SMS: “ș” makes it one of 70 signs a part"
    [[nodiscard]] QString text() const;
};

[[nodiscard]] SmsCount smsCount(QStringView text);
/// The parts as they are cut: never inside a sign, so that one part may be shorter than it could be.
[[nodiscard]] QStringList smsParts(QStringView text);
/// A proposal, never used by itself: the same words without diacritics and typographic signs, where the short alphabet has none of them.
/// What has no likeness (emoji, other scripts) stays.
[[nodiscard]] QString smsWithoutDiacritics(const QString &text);
/// What so many parts cost, exactly. Nothing when it is out of range.
[[nodiscard]] std::optional<Decimal> smsCost(qint64 parts, const Decimal &pricePerPart);

} // namespace punte
