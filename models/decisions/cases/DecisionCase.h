// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/records/RecordDetails.h"

#include <QTimer>

namespace punte {

/// One decision as its page shows it: the case, its options, criteria, evaluators and how far the round is, in one round trip. Read again
/// when one of them changes; while a round is open, also from time to time, because handing in sends no notice (it would have a time and
/// a sender). GUI thread.
class DecisionCase final : public RecordDetails {
    Q_OBJECT
public:
    DecisionCase(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setDecision(const QUuid &decision) { setRecord(decision); }
    [[nodiscard]] const QUuid &decision() const { return record(); }
    /// False although it is loaded: it does not exist, or is not this person's to see.
    [[nodiscard]] bool isThere() const { return !m_facts.id.isNull(); }
    [[nodiscard]] const CaseFacts &facts() const { return m_facts; }
    /// Somebody looks at it: while a round is open it is asked again from time to time.
    void setWatched(bool watched);
    /// Of an option by its place from 0: A to Z, AA, AB ...
    [[nodiscard]] static QString letter(int place);

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;
    [[nodiscard]] bool concerns(const RowsChanged &change) const override;

    void updatePoll();

    CaseFacts m_facts;
    QTimer m_poll;
    bool m_watched = false;
};

} // namespace punte
