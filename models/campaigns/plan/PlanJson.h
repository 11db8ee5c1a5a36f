// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace punte {

/// The documented JSON of a campaign as people write it, and back. What is not understood stays as it came: it is neither shown nor lost.
namespace PlanJson {

/// One line of an editor: a purpose with its amount, a measure with its target.
struct Pair {
    QString name;
    QString value; ///< plain exact text where it is a number
    bool operator==(const Pair &) const = default;
};

/// Stored text of a jsonb column; Undefined for none.
[[nodiscard]] QJsonValue parse(const QString &stored);
/// {"search": 40000, "print": 1200.5, "note": {…}}: the numbers, and with `texts` also what is a text.
[[nodiscard]] QList<Pair> pairs(const QJsonValue &stored, bool texts);
/// Back, with what `pairs` did not show of `stored`. What reads as a plain number becomes one.
[[nodiscard]] QJsonObject fromPairs(const QList<Pair> &pairs, const QJsonValue &stored, bool texts);
/// Exact sum of the values; nothing if one of them is no amount.
[[nodiscard]] QString sum(const QList<Pair> &pairs);
/// a - b, exact; empty if one of them is no number.
[[nodiscard]] QString difference(const QString &a, const QString &b);

/// Words of an audience: ["Cluj", "Bihor"] is "Cluj, Bihor", {"age": ["25-34"], "sex": "f"} is "age: 25-34; sex: f".
[[nodiscard]] QString words(const QJsonValue &stored);
/// Back: names before a colon make an object, words alone a list. Null for nothing.
[[nodiscard]] QJsonValue fromWords(const QString &typed, const QJsonValue &stored);

} // namespace PlanJson

} // namespace punte
