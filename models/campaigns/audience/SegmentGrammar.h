// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace punte {

/// How the value of a condition looks, as the head of migration 0044 has it.
enum class SegmentShape { Days, Texts, Tags, Money, Consent, YesNo, Ids, AnyOf, AllOf, Not };

/// One key of the grammar of segments.
struct SegmentKey {
    QByteArray key;              ///< "last_visit_days_ago"
    SegmentShape shape = SegmentShape::Texts;
    const char *title = nullptr; ///< context "Segments"
    QByteArray vocabulary;       ///< its values are codes of these Enums; empty = whatever there is
    bool offered = true;         ///< can be added by hand; the others come about by choosing people, or by several conditions of one key

    [[nodiscard]] QString titleText() const;
};

/// The keys that the database knows (marketing.segment_keys). A key that is missing here is shown as not known and never dropped: the database
/// refuses what it does not know itself.
namespace SegmentGrammar {

/// In the order in which they are offered and shown.
[[nodiscard]] const QList<SegmentKey> &keys();
/// Null for one that this program does not know.
[[nodiscard]] const SegmentKey *key(QStringView key);

} // namespace SegmentGrammar

/// Vocabularies that only segments have: the state of a membership, what a consent is worth.
void registerSegmentEnums();

} // namespace punte
