// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace punte {

/// What came of one decision, and what happened since: what was chosen and predicted, the milestones, how sure the team was, and what
/// similar cases got. The values that people fill in are the form's. GUI thread.
class OutcomeDetails final : public RecordDetails {
    Q_OBJECT
public:
    struct Facts {
        QUuid id;                       ///< of decision.decision_outcomes; null = there is none to be seen
        QDateTime askedAt;              ///< when the decision was entered
        QDateTime decidedAt;
        QString decider;
        QString reason;                 ///< why not the first
        QUuid option;
        QString optionTitle;
        int options = 0;
        int rank = 0;                   ///< 0 = not scored to the end
        std::optional<double> value;    ///< what the scores predicted
        QDateTime sentAt;
        QString costExpected;
        QDate askOn;
        bool isFilled = false;
        QDateTime writtenAt;
        QString writtenBy;
        QDateTime resolvedAt;
        QUuid task;                     ///< of the follow-up
        QDateTime taskDue;
        bool taskOpen = false;
        QDateTime answeredAt;           ///< the customer's first message after the answer
        QString answer;
        QDate renewalOn;                ///< the next end of a contract of the customer
    };
    struct Criterion {
        QString name;
        std::optional<double> confidence; ///< 1 to 5, the mean of all
        std::optional<double> expected;   ///< the mean score of what was chosen
        int cases = 0;                    ///< similar ones with a criterion of this name
        std::optional<double> miss;       ///< by how much such a mean lay beside the satisfaction there
    };
    /// What similar cases got, in percent of what was at stake, and what this one got.
    struct Given {
        int cases = 0;
        std::optional<double> low;
        std::optional<double> high;
        std::optional<double> mine;
    };

    OutcomeDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    void setDecision(const QUuid &decision) { setRecord(decision); }
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] const QList<Criterion> &criteria() const { return m_criteria; }
    [[nodiscard]] const Given &given() const { return m_given; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    Facts m_facts;
    QList<Criterion> m_criteria;
    Given m_given;
};

} // namespace punte
