// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "models/decisions/cases/EvaluatorProposal.h"
#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

struct CaseFacts;

/// One criterion of a template.
struct TemplateCriterion {
    QByteArray responseType;
    QString name;
    QString nameEn;
    Decimal weight;
    QUuid id;
    int version = 0;

    [[nodiscard]] QString text() const;
};

/// What framing a decision chooses from: kinds of response, templates of criteria, people; and the time its urgency and kind would give it.
/// In one round trip. GUI thread.
class FrameChoices final : public RecordDetails {
    Q_OBJECT
public:
    FrameChoices(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    void setDecision(const QUuid &decision) { setRecord(decision); }
    [[nodiscard]] const QList<ResponseType> &types() const { return m_types; }
    [[nodiscard]] const ResponseType *type(const QByteArray &code) const;
    [[nodiscard]] QList<TemplateCriterion> templateOf(const QByteArray &type) const;
    [[nodiscard]] const QList<TemplateCriterion> &templates() const { return m_templates; }
    [[nodiscard]] const QList<TeamMember> &members() const { return m_members; }
    /// Members who are not asked to score this case yet.
    [[nodiscard]] QList<TeamMember> others(const CaseFacts &facts) const;
    /// Who of them is proposed, and why: by the rule of a new case.
    [[nodiscard]] QList<ProposedEvaluator> proposed(const CaseFacts &facts) const;
    [[nodiscard]] const QDateTime &target() const { return m_target; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;
    [[nodiscard]] bool concerns(const RowsChanged &change) const override;

    QList<ResponseType> m_types;
    QList<TemplateCriterion> m_templates;
    QList<TeamMember> m_members;
    QDateTime m_target;
};

} // namespace punte
