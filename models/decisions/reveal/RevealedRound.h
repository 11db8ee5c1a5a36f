// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealData.h"
#include "models/records/RecordDetails.h"

namespace punte {

/// What the reveal of a decision brought: rounds, cells, comments, and what this person may decide, in one round trip. Nothing of it can
/// be told to be of one person. Read again when a round, an answer or the decision changes. GUI thread.
class RevealedRound final : public RecordDetails {
    Q_OBJECT
public:
    RevealedRound(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setDecision(const QUuid &decision) { setRecord(decision); }
    [[nodiscard]] const QUuid &decision() const { return record(); }
    [[nodiscard]] const RevealData &data() const { return m_data; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_data = {}; }
    void take(const QList<ResultSet> &results) override;
    [[nodiscard]] bool concerns(const RowsChanged &change) const override;

    RevealData m_data;
};

} // namespace punte
