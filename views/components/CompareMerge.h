// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace punte {

/// One field of a conflict: as it was read, as somebody else saved it, as it was about to be saved; values raw, texts as shown.
struct CompareRow {
    Field field;
    QVariant original;
    QVariant theirs;
    QVariant mine;
    QString originalText;
    QString theirsText;
    QString mineText;
    QString currency; ///< of theirs, for money that is written anew
};

enum class CompareOutcome {
    Equal,       ///< nobody changed it
    TheirsOnly,
    MineOnly,
    BothSame,    ///< both wrote the same
    ListsJoined, ///< tags: what either added stays, what either removed goes
    TextMerged,  ///< long text: both changes, at different places
    NeedsChoice
};

/// A piece of a text, to be shown as new.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

struct CompareResult {
    CompareOutcome outcome = CompareOutcome::Equal;
    QVariant value;               ///< what will be saved; invalid for NeedsChoice
    QString text;
    QList<TextSpan> theirsAdded;  ///< in theirsText
    QList<TextSpan> mineAdded;    ///< in mineText
};

/// Settles a field that two people changed, if that can be done without loss. Pure; no widget, no clock.
[[nodiscard]] CompareResult compareRow(const CompareRow &row);

/// Three-way merge of texts by words (longest common subsequence). Nothing if the changes touch each other.
[[nodiscard]] std::optional<QString> mergeTexts(const QString &original, const QString &theirs, const QString &mine);
/// What `changed` has that `original` has not.
[[nodiscard]] QList<TextSpan> addedSpans(const QString &original, const QString &changed);

} // namespace punte
