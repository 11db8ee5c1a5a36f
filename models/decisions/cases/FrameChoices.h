// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// A kind of response, as the organisation calls it.
struct ResponseType {
    QByteArray code;
    QString name;
    QString nameEn;
    QByteArray decisionType;
    int hours = 0;             ///< typical, in working time; 0 = not said
    QList<QByteArray> jobs;    ///< who usually has a say

    /// In the language of the window.
    [[nodiscard]] QString text() const;
};

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

/// Somebody who could be asked to score.
struct Candidate {
    QUuid memberId;
    QUuid userId;
    QString name;
    QByteArray job;
    QStringList expertise;
    bool sameTeam = false;
    bool byJob = false;      ///< the kind of response wants this job to be heard
    QStringList byFields;    ///< what he knows about that the case is about

    [[nodiscard]] bool isProposed() const { return byJob || !byFields.isEmpty(); }
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
    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }
    [[nodiscard]] const QDateTime &target() const { return m_target; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;
    [[nodiscard]] bool concerns(const RowsChanged &change) const override;

    QList<ResponseType> m_types;
    QList<TemplateCriterion> m_templates;
    QList<Candidate> m_candidates;
    QDateTime m_target;
};

} // namespace punte
