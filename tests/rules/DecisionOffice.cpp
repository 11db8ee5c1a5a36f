// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionOffice.h"

#include <cstdio>
#include <cstdlib>

namespace punte {

namespace {

QString decisionLogin(const QByteArray &person)
{
    return QStringLiteral("decide.") + QString::fromLatin1(person);
}

void mustWork(const Outcome &outcome, const char *what)
{
    if (!outcome.ok()) {
        std::fprintf(stderr, "%s: %s %s\n", what, qUtf8Printable(outcome.state), qUtf8Printable(outcome.rule));
        std::exit(70);
    }
}

} // namespace

DecisionOffice::DecisionOffice()
{
    team = db.addTeam(QStringLiteral("Suport"));
    const QUuid other = db.addTeam(QStringLiteral("Altă echipă"));
    const auto add = [&](const char *person, const char *role, const QUuid &of, int authority, const char *job = "") {
        (void)db.addUser({.login = decisionLogin(person), .roles = {QString::fromLatin1(role)}, .team = of, .teamRole = QString::fromLatin1(job), .authority = authority});
    };
    add("ana", "SALES_REP", team, 3);
    add("mihai", "SALES_REP", team, 2);
    add("lisa", "MARKETER", team, 2);
    add("elena", "MANAGER", team, 5);
    add("dan", "USER", team, 1);
    add("vlad", "SALES_REP", other, 5);
    add("ioana", "USER", other, 2, "legal_compliance");
    add("radu", "ADMIN", other, 1);
    add("analist", "ANALYST", {}, 1);
}

// Opened when first sat at: a server has room for so many only.
Desk &DecisionOffice::desk(const char *person)
{
    std::unique_ptr<Desk> &desk = m_desks[person];
    if (!desk)
        desk = std::make_unique<Desk>(db, decisionLogin(person));
    return *desk;
}

const QStringList &DecisionOffice::everybody()
{
    static const QStringList all{QStringLiteral("ana"), QStringLiteral("mihai"), QStringLiteral("lisa"), QStringLiteral("elena"), QStringLiteral("dan"),
                                 QStringLiteral("vlad"), QStringLiteral("ioana"), QStringLiteral("radu"), QStringLiteral("analist")};
    return all;
}

QString DecisionOffice::user(const char *person)
{
    return db.value(QStringLiteral("SELECT id FROM core.users WHERE login = $1"), {db.names().login(decisionLogin(person))});
}

QString DecisionOffice::member(const char *person)
{
    return db.value(QStringLiteral("SELECT id FROM core.team_members WHERE user_id = $1"), {user(person)});
}

QString DecisionOffice::decision(const Columns &more)
{
    Columns columns{{QStringLiteral("customer_name"), QStringLiteral("Agro SRL")},
                    {QStringLiteral("title"), QStringLiteral("Rambursare după întrerupere")},
                    {QStringLiteral("description"), QStringLiteral("Opt ore fără comenzi")},
                    {QStringLiteral("decision_type"), QStringLiteral("refund_request")},
                    {QStringLiteral("team_id"), team.toString(QUuid::WithoutBraces)}};
    columns.insert(more);
    return desk("ana").make(QStringLiteral("decision.customer_decisions"), columns);
}

QString DecisionOffice::framed(const Columns &more)
{
    const QString id = decision(more);
    const QStringList weights{QStringLiteral("1.5"), QStringLiteral("1.0"), QStringLiteral("1.2")};
    for (int i = 0; i < 3; ++i) {
        (void)desk("ana").make(QStringLiteral("decision.decision_criteria"),
                               {{QStringLiteral("decision_id"), id}, {QStringLiteral("name"), QStringLiteral("Criteriul %1").arg(i + 1)},
                                {QStringLiteral("weight"), weights.at(i)}, {QStringLiteral("sort_no"), QString::number(i + 1)}});
        (void)desk("ana").make(QStringLiteral("decision.response_options"),
                               {{QStringLiteral("decision_id"), id}, {QStringLiteral("title"), QStringLiteral("Varianta %1").arg(QChar(u'A' + i))},
                                {QStringLiteral("description"), QStringLiteral("x")}, {QStringLiteral("financial_cost"), QString::number(100 * (i + 1))},
                                {QStringLiteral("sort_no"), QString::number(i + 1)}});
    }
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        (void)desk("ana").make(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), id}, {QStringLiteral("member_id"), member(person)}});
    mustWork(move("ana", id, QStringLiteral("team_input"), 2), "to criteria");
    mustWork(move("ana", id, QStringLiteral("team_input"), 3), "to options");
    return id;
}

QString DecisionOffice::scoring(const Columns &more)
{
    const QString id = framed(more);
    mustWork(move("ana", id, QStringLiteral("evaluating"), 4), "to scoring");
    return id;
}

QString DecisionOffice::revealed(const Columns &more)
{
    const QString id = scoring(more);
    for (const char *person : {"ana", "mihai", "lisa", "elena"}) {
        for (int option = 1; option <= 3; ++option)
            for (int criterion = 1; criterion <= 3; ++criterion)
                mustWork(cell(person, id, option, criterion, QString::number(9 - 2 * option)), "a score");
        mustWork(submit(person, id), "handing in");
    }
    mustWork(move("ana", id, QStringLiteral("evaluating"), 5), "to the reveal");
    return id;
}

Outcome DecisionOffice::move(const char *person, const QString &decision, const QString &status, int phase, const QString &args)
{
    return desk(person).query(QStringLiteral("SELECT decision.move($1, $2, $3, NULL, $4, $5)"), {decision, status, QString::number(phase), Desk::newId(), args});
}

Outcome DecisionOffice::decide(const char *person, const QString &decision, const QString &option, const QString &reason)
{
    return move(person, decision, QStringLiteral("resolved"), 6, QStringLiteral(R"({"option": "%1", "reason": "%2"})").arg(option, reason));
}

Outcome DecisionOffice::cell(const char *person, const QString &decision, int option, int criterion, const QString &score, const QString &confidence,
                             const QString &comment)
{
    return desk(person).query(QStringLiteral("SELECT decision.score_cell($1, $2, $3, $4, $5, $6, $7)"),
                              {decision, this->option(decision, option), this->criterion(decision, criterion), score, confidence,
                               score.isNull() ? QStringLiteral("true") : QStringLiteral("false"), comment.isEmpty() ? QString() : comment});
}

void DecisionOffice::score(const char *person, const QString &decision, int score, const QString &comment)
{
    for (int option = 1; option <= 3; ++option)
        for (int criterion = 1; criterion <= 3; ++criterion)
            mustWork(cell(person, decision, option, criterion, QString::number(score), QStringLiteral("5"), comment), "a score");
    mustWork(submit(person, decision), "handing in");
}

Outcome DecisionOffice::submit(const char *person, const QString &decision)
{
    return desk(person).query(QStringLiteral("SELECT decision.submit_scores($1)"), {decision});
}

QString DecisionOffice::option(const QString &decision, int n)
{
    return db.value(QStringLiteral("SELECT id FROM decision.response_options WHERE decision_id = $1 AND sort_no = $2"), {decision, QString::number(n)});
}

QString DecisionOffice::criterion(const QString &decision, int n)
{
    return db.value(QStringLiteral("SELECT id FROM decision.decision_criteria WHERE decision_id = $1 AND sort_no = $2"), {decision, QString::number(n)});
}

QString DecisionOffice::state(const QString &decision)
{
    return db.value(QStringLiteral("SELECT status || ' ' || current_phase FROM decision.customer_decisions WHERE id = $1"), {decision});
}

} // namespace punte
