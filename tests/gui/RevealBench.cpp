// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RevealBench.h"

#include "views/decisions/reveal/ChoiceList.h"
#include "views/decisions/reveal/EmphasisLabel.h"

#include <QPushButton>
#include <QTest>

namespace punte {

namespace {

const QStringList revealPeople{QStringLiteral("ana"), QStringLiteral("mihai"), QStringLiteral("ioana"), QStringLiteral("lisa"), QStringLiteral("elena")};

QString quoted(const QUuid &id)
{
    return QLatin1Char('\'') + id.toString(QUuid::WithoutBraces) + QLatin1Char('\'');
}

} // namespace

RevealBench::RevealBench() : db(std::make_unique<TestDatabase>())
{
    m_team = db->addTeam(QStringLiteral("Suport"));
    const QUuid other = db->addTeam(QStringLiteral("Juridic"));
    const auto add = [&](const QString &login, const char *role, const QUuid &team, int authority, const char *job = "") {
        (void)db->addUser({.login = login, .roles = {QString::fromLatin1(role)}, .team = team, .teamRole = QString::fromLatin1(job), .authority = authority});
    };
    add(QStringLiteral("ana"), "SALES_REP", m_team, 3);
    add(QStringLiteral("mihai"), "SALES_REP", m_team, 2);
    add(QStringLiteral("ioana"), "SALES_REP", m_team, 4);
    add(QStringLiteral("elena"), "MANAGER", m_team, 5);
    add(QStringLiteral("lisa"), "USER", other, 1, "legal_compliance");
    add(QStringLiteral("analist"), "ANALYST", {}, 1);
    db->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, tax_id, status, preferred_language) VALUES ('ABC Corporation', '14399840', 'ACTIVE', 'en')"));
}

RevealCase RevealBench::pictureCase()
{
    return {.options = {{QStringLiteral("Full refund of January"), 20'000}, {QStringLiteral("Credit 30% and priority support"), 3'000, true},
                {QStringLiteral("Refund half of January"), 5'000}, {QStringLiteral("Apology and two extra months"), 1'000}},
        .criteria = {{QStringLiteral("Customer stays"), 3.0}, {QStringLiteral("Cost to us"), 1.5}, {QStringLiteral("Speed"), 2.0},
            {QStringLiteral("Fair precedent"), 1.0}, {QStringLiteral("Team effort"), 0.8}},
        .scores = {{{7, 9, 9, 8, 10}, {2, 1, 3, 1, 4}, {8, 9, 8, 9, 10}, {1, 4, 1, 2, 3}, {6, 7, 8, 7, 7}},
            {{7, 9, 8, 8, 9}, {5, 6, 5, 5, 6}, {7, 8, 7, 7, 8}, {8, 7, 7, 7, 8}, {5, 6, 7, 7, 6}},
            {{6, 7, 7, 6, 7}, {4, 6, 5, 4, 5}, {6, 7, 6, 6, 8}, {4, 6, 6, 6, 5}, {7, 8, 6, 7, 7}},
            {{3, 4, 4, 5, 6}, {9, 9, 9, 10, 9}, {3, 6, 6, 5, 9}, {9, 8, 9, 8, 7}, {7, 9, 8, 7, 6}}},
        .comments = {QStringLiteral("Anul trecut am făcut la fel"), QStringLiteral("Costă prea mult"), QStringLiteral("Se află repede")}};
}

QUuid RevealBench::add(const RevealCase &what)
{
    const QUuid id = QUuid::createUuid();
    db->exec(QStringLiteral("INSERT INTO decision.customer_decisions (id, team_id, created_by, customer_company_id, customer_name, customer_tier, customer_value, title, description,"
                            " decision_type, urgency_level, status, current_phase) SELECT %1, %2, m.id, c.id, 'ABC Corporation', 'enterprise', 120000, 'Refund after outage', 'x',"
                            " 'refund_request', %3, 'evaluating', 4 FROM core.team_members m JOIN core.users u ON u.id = m.user_id, crm.customer_companies c"
                            " WHERE u.login LIKE '%ana' AND m.team_id = %2 AND u.login NOT LIKE '%ioana'")
                 .arg(quoted(id), quoted(m_team), QString::number(what.urgency)));
    QList<QUuid> options;
    QList<QUuid> criteria;
    for (const RevealCase::Option &each : what.options) {
        options << QUuid::createUuid();
        db->exec(QStringLiteral("INSERT INTO decision.response_options (id, decision_id, title, description, financial_cost, changes_contract, sort_no) VALUES (%1, %2, '%3', 'x', %4, %5, %6)")
                     .arg(quoted(options.last()), quoted(id), each.title, QString::number(each.cost), each.changesContract ? QStringLiteral("true") : QStringLiteral("false"),
                         QString::number(options.size())));
    }
    for (const auto &[name, weight] : what.criteria) {
        criteria << QUuid::createUuid();
        db->exec(QStringLiteral("INSERT INTO decision.decision_criteria (id, decision_id, name, weight, sort_no, created_by) SELECT %1, %2, '%3', %4, %5, d.created_by"
                                " FROM decision.customer_decisions d WHERE d.id = %2")
                     .arg(quoted(criteria.last()), quoted(id), name, QString::number(weight), QString::number(criteria.size())));
    }
    db->exec(QStringLiteral("INSERT INTO decision.rounds (decision_id, round_no, is_small) VALUES (%1, 1, %2);"
                            "INSERT INTO eval.secrets (tenant_id, decision_id, round_no, secret) SELECT core.my_tenant(), %1, 1, '\\x01'")
                 .arg(quoted(id), what.people < 3 ? QStringLiteral("true") : QStringLiteral("false")));
    for (int e = 0; e < what.people; ++e) {
        QString sql = QStringLiteral("INSERT INTO decision.evaluators (decision_id, member_id, user_id) SELECT %1, m.id, u.id FROM core.team_members m JOIN core.users u ON u.id = m.user_id"
                                     " WHERE u.login = '%2' LIMIT 1;"
                                     "INSERT INTO eval.ballots (tenant_id, decision_id, round_no, tag, seal, is_complete) VALUES (core.my_tenant(), %1, 1, '\\x0%3', '\\x00', true);")
                          .arg(quoted(id), db->names().login(revealPeople.at(e)), QString::number(e));
        for (qsizetype o = 0; o < what.scores.size(); ++o)
            for (qsizetype j = 0; j < what.scores[o].size(); ++j)
                if (e < what.scores[o][j].size())
                    sql += QStringLiteral("INSERT INTO eval.scores (tenant_id, decision_id, round_no, tag, option_id, criteria_id, score, confidence, anonymous_comment)"
                                          " VALUES (core.my_tenant(), %1, 1, '\\x0%2', %3, %4, %5, %6, nullif('%7', ''));")
                               .arg(quoted(id), QString::number(e), quoted(options[o]), quoted(criteria[j]), QString::number(what.scores[o][j][e]),
                                   QString::number(what.confidence.isEmpty() ? 5 : what.confidence[o][j][e]), o + j == 0 ? what.comments.value(e) : QString());
        db->exec(sql);
    }
    db->exec(QStringLiteral("SELECT eval.close_round(%1, %2, NULL)").arg(quoted(id), what.withoutResult ? QStringLiteral("false") : QStringLiteral("true")));
    db->exec(QStringLiteral("UPDATE decision.customer_decisions SET current_phase = 5, version = version + 1 WHERE id = %1").arg(quoted(id)));
    return id;
}

void RevealBench::open(const char *login, const QUuid &decision, const QString &settingsFile)
{
    desk.reset();
    desk = std::make_unique<DeskWindow>(*db, QString::fromLatin1(login), "decision", settingsFile);
    shown = decision;
    QVERIFY(QTest::qWaitForWindowActive(desk->window.get()));
    QTRY_VERIFY(page());
    page()->openRecord("decision", decision);
    QTRY_VERIFY(page()->isReady());
    QTRY_VERIFY(find<QWidget *>("decideCard") && find<QWidget *>("decideCard")->isVisible());
    QTRY_VERIFY(page()->isReady());
}

QString RevealBench::stored(const char *what) const
{
    return db->value(QStringLiteral("SELECT (%1)::text FROM decision.customer_decisions d WHERE d.id = $1").arg(QLatin1String(what)), {shown.toString(QUuid::WithoutBraces)});
}

QString RevealBench::outcome(const char *what) const
{
    return db->value(QStringLiteral("SELECT (%1)::text FROM decision.decision_outcomes o WHERE o.decision_id = $1").arg(QLatin1String(what)), {shown.toString(QUuid::WithoutBraces)});
}

QString RevealBench::optionId(int place) const
{
    return db->value(QStringLiteral("SELECT id::text FROM decision.response_options WHERE decision_id = $1 AND sort_no = $2"),
        {shown.toString(QUuid::WithoutBraces), QString::number(place)});
}

void RevealBench::choose(const QString &letter) const
{
    const QList<ChoiceRow *> rows = desk->window->findChildren<ChoiceRow *>();
    for (ChoiceRow *row : rows)
        if (row->accessibleName().startsWith(letter + QLatin1Char(' '))) {
            QTRY_VERIFY(row->isVisible() && row->isEnabled());
            QTest::mouseClick(row, Qt::LeftButton);
            QTRY_VERIFY(row->isChecked());
        }
}

void RevealBench::click(const char *button) const
{
    auto *found = find<QPushButton *>(button);
    QVERIFY2(found, button);
    QTRY_VERIFY2(found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

QStringList RevealBench::texts(const char *name) const
{
    QStringList all;
    const QList<QWidget *> widgets = desk->window->findChildren<QWidget *>(QString::fromLatin1(name));
    for (const QWidget *each : widgets)
        if (each->isVisible())
            all << each->accessibleName();
    return all;
}

} // namespace punte
