// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace punte {

/// Scores of fewer people can be told apart: below it a round is not anonymous, and whoever is asked is told so (decision.progress).
inline constexpr int anonymousFrom = 3;

/// A possible response to the customer's problem. Options are called by letters in the order in which they were entered: A, B, C.
struct CaseOption {
    QUuid id;
    int version = 0;
    QString letter;
    QString title;
    QString description;
    Decimal cost;              ///< in the currency of the case
    QByteArray effort;         ///< low, medium, high
    QByteArray risk;           ///< low, medium, high
    bool changesContract = false;
    int sortNo = 0;
};

/// What the options are judged by.
struct CaseCriterion {
    QUuid id;
    int version = 0;
    QString name;
    QString description;
    Decimal weight;            ///< 0.1 to 5.0, raw
    int sortNo = 0;
};

/// Somebody who is asked to score.
struct CaseEvaluator {
    QUuid id;                  ///< of decision.evaluators
    int version = 0;
    QUuid userId;
    QString name;
    QByteArray job;            ///< the member's role in the team, a key of the enum `team_role`
    QStringList expertise;
};

/// How far the latest round is (decision.progress): without names and times.
struct CaseProgress {
    int round = 0;             ///< 0 = none was begun
    QByteArray state;          ///< open, revealed, closed
    int invited = 0;
    int complete = 0;
    QDateTime deadline;
    bool isSmall = false;
    bool canReveal = false;
    QByteArray mine;           ///< none, draft, submitted, aside; empty for who was not asked
};

/// One decision with all that every phase says about it.
struct CaseFacts {
    QUuid id;
    int version = 0;
    qint64 number = 0;
    QString title;
    QString description;
    QByteArray decisionType;
    QByteArray responseType;   ///< empty = not proposed yet
    QString responseTypeName;  ///< as the organisation calls it, and in English
    QString responseTypeNameEn;
    QByteArray status;         ///< created, team_input, evaluating, resolved, cancelled
    int phase = 1;
    QString cancelReason;
    int urgency = 3;
    Decimal impact;            ///< financial impact; only when hasImpact
    bool hasImpact = false;
    QByteArray currency = "RON";
    QDateTime createdAt;
    QDateTime target;          ///< by when
    QDateTime resolvedAt;
    QUuid teamId;
    QString teamName;

    QString customerName;
    QUuid companyId;           ///< null = known by name only
    QByteArray tier;           ///< basic, standard, premium, enterprise
    Decimal customerValue;
    bool hasCustomerValue = false;
    int relationshipMonths = 0;
    int previousIssues = 0;
    QUuid requestId;
    QString requestTitle;

    QString handedToName;
    QUuid signedOffOption;
    QString signedOffName;
    QDateTime signedOffAt;
    QJsonObject classification; ///< what proposed the type: response_type, words, confidence

    bool mayWrite = false;     ///< frame, move and decide
    QList<QDateTime> phaseDates; ///< when phases 1..6 were entered first, as the ledger tells it; invalid = not yet

    QList<CaseOption> options;     ///< A, B, C ...
    QList<CaseCriterion> criteria; ///< in their order
    QList<CaseEvaluator> evaluators;
    CaseProgress progress;

    [[nodiscard]] bool isOpen() const { return status == "created" || status == "team_input" || status == "evaluating"; }
    [[nodiscard]] const CaseOption *option(const QUuid &option) const
    {
        for (const CaseOption &each : options) {
            if (each.id == option)
                return &each;
        }
        return nullptr;
    }
};

} // namespace punte
