// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

#include <optional>

namespace punte {

/// One stay of an opportunity in a stage, as the ledger tells it.
struct StageStay {
    enum class Way { First, Forward, Skipping, Back, Reopened };

    QByteArray stage;
    QDateTime entered;
    QDateTime left;         ///< invalid: it stands there
    QString userName;       ///< who moved it there; empty when nobody did, or it is not known
    int staleAfterDays = 0; ///< how long the stage may take; 0 = as long as it likes
    Way way = Way::First;

    [[nodiscard]] bool isPresent() const { return !left.isValid(); }
    /// Whole days by the calendar: moved yesterday evening is one day.
    [[nodiscard]] int days(QDate today) const;
    /// Stands there for longer than the stage allows.
    [[nodiscard]] bool isLong(QDate today) const;
};

/// A stage of the way with all its stays together.
struct StageStep {
    enum class State { Passed, Present, Skipped, Ahead };

    QByteArray stage;
    State state = State::Ahead;
    int days = 0;            ///< of all stays
    int stays = 0;
    std::optional<StageStay> last;
};

/// The stages that one opportunity has been in; read again when it changes. GUI thread.
class StageHistory final : public RecordDetails {
    Q_OBJECT
public:
    StageHistory(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setOpportunity(const QUuid &opportunity) { setRecord(opportunity); }
    [[nodiscard]] const QUuid &opportunity() const { return record(); }
    /// Oldest first.
    [[nodiscard]] const QList<StageStay> &stays() const { return m_stays; }
    /// The open stages in their order and, for a closed one, how it ended.
    [[nodiscard]] QList<StageStep> track(QDate today) const;

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_stays.clear(); }
    void take(const QList<ResultSet> &results) override;
    [[nodiscard]] bool concerns(const RowsChanged &change) const override;

    QList<StageStay> m_stays;
};

} // namespace punte
