// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace punte {

/// How well a text answers what was typed, and which of its characters to mark.
struct FuzzyResult {
    int score = 0;                      ///< 0 = no match; higher is better
    QList<std::pair<int, int>> ranges;  ///< (first, length) in the text as given, ascending
};

/// Lower case without diacritics, as core.fold() in the database: "Bărăgan" -> "baragan". One folded character may stand for several
/// of the text; `positions`, when given, receives the index in the text of each folded character.
[[nodiscard]] QString foldForSearch(const QString &text, QList<int> *positions = nullptr);

/// Every typed word must be found: at the start of a word (best), inside one, or, with three letters and more, as letters in their
/// order ("nwopp" finds "New opportunity"). Blind to case and diacritics.
[[nodiscard]] FuzzyResult fuzzyMatch(const QString &text, const QString &typed);

/// Each typed word marked where it stands in `text` (start and length); one that is not in it is left out: a title and its subtitle need not
/// both hold all of them.
[[nodiscard]] QList<std::pair<int, int>> wordMarks(const QString &text, const QString &needle);

} // namespace punte
