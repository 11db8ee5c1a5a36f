// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

#include <QUuid>

#include <map>
#include <memory>

namespace punte {

/// The state in which scores come in and are revealed.
inline const QString evaluating = QStringLiteral("evaluating");

/// A support team that decides: Ana frames (authority 3), Mihai, Lisa and Elena (5, manager) score with her, Dan belongs to the team and was not
/// asked. Outside: Vlad of another team, Ioana of legal_compliance, Radu the administrator, an analyst.
class DecisionOffice final {
public:
    DecisionOffice();

    [[nodiscard]] Desk &desk(const char *person);
    [[nodiscard]] QString member(const char *person);
    [[nodiscard]] QString user(const char *person);
    [[nodiscard]] static const QStringList &everybody();

    /// A decision by Ana in phase 1.
    QString decision(const Columns &more = {});
    /// The same with criteria (weights 1.5, 1.0, 1.2), options A, B, C (100, 200, 300) and Ana, Mihai, Lisa and Elena to score, in phase 3.
    QString framed(const Columns &more = {});
    /// The same while scores come in.
    QString scoring(const Columns &more = {});
    /// The same after everybody handed in the given score everywhere and Ana revealed.
    QString revealed(const Columns &more = {});

    /// One step by somebody; args are json.
    Outcome move(const char *person, const QString &decision, const QString &status, int phase, const QString &args = QStringLiteral("{}"));
    Outcome decide(const char *person, const QString &decision, const QString &option, const QString &reason = {});
    Outcome cell(const char *person, const QString &decision, int option, int criterion, const QString &score, const QString &confidence = QStringLiteral("5"),
                 const QString &comment = {});
    /// Every cell of one's own, then hands in.
    void score(const char *person, const QString &decision, int score, const QString &comment = {});
    Outcome submit(const char *person, const QString &decision);
    [[nodiscard]] QString option(const QString &decision, int n);
    [[nodiscard]] QString criterion(const QString &decision, int n);
    /// "status phase" as it stands.
    [[nodiscard]] QString state(const QString &decision);

    TestDatabase db;
    QUuid team;

private:
    std::map<QByteArray, std::unique_ptr<Desk>> m_desks;
};

/// What a refusal says, in one word: its rule, else the SQLSTATE; "ok" when it went through.
[[nodiscard]] inline QString verdict(const Outcome &outcome)
{
    return outcome.ok() ? QStringLiteral("ok") : outcome.rule.isEmpty() ? outcome.state : outcome.rule;
}

} // namespace punte
