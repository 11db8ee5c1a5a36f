// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordRef.h"

#include <QList>

#include <optional>

namespace punte {

/// Where a person was in this window: back and forward as in a browser, and the records opened last. Pure.
class RecordTrail final {
public:
    struct Place {
        QByteArray page;
        RecordRef record; ///< null = the page itself
        friend bool operator==(const Place &, const Place &) = default;
    };
    static constexpr qsizetype mostRecent = 12;

    /// Somebody arrived there; what lay ahead is forgotten.
    void visit(const Place &place);
    [[nodiscard]] bool canGo(int step) const;
    /// The place a step back (-1) or forward (1), which is then the present one.
    [[nodiscard]] std::optional<Place> go(int step);
    void clear();

    [[nodiscard]] const QList<RecordRef> &recent() const { return m_recent; }
    void setRecent(const QList<RecordRef> &records);

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
    QList<RecordRef> m_recent;
};

} // namespace punte
