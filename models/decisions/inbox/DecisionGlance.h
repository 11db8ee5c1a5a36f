// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// What stands around a decision beside its list: how far it is, without a name, and what it came from. Read again when something of it
/// changes; handing in sends no notice, so the page asks from time to time. GUI thread.
class DecisionGlance final : public RecordDetails {
    Q_OBJECT
public:
    struct Facts {
        int criteria = 0;
        int options = 0;
        int evaluators = 0;
        int round = 0;         ///< the latest; 0 = none was begun
        QByteArray roundState; ///< open, revealed, closed
        int invited = 0;
        int complete = 0;
        QDateTime deadline;
        QByteArray mine;       ///< none, draft, submitted, aside; empty for who is not asked
        QByteArray nextStep;   ///< of the enum decision_next
        bool forMe = false;
        QString handedTo;
        QString chosen;        ///< the option that was chosen
        QDateTime askOn;       ///< when the outcome is asked for
        QUuid request;
        QString requestTitle;
    };

    DecisionGlance(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setDecision(const QUuid &decision) { setRecord(decision); }
    [[nodiscard]] const Facts &facts() const { return m_facts; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_facts = {}; }
    void take(const QList<ResultSet> &results) override;

    Facts m_facts;
};

} // namespace punte
