// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalTest.h"

#include "models/decisions/cases/EvaluatorProposal.h"
#include "models/decisions/inbox/TypeProposal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace punte {

namespace {

ResponseType typeOf(const char *code, const char *decision, const char *keywords, const char *stakeholders = "")
{
    return {code, {}, QString::fromLatin1(code), decision, QString::fromUtf8(stakeholders).split(u',', Qt::SkipEmptyParts), QString::fromUtf8(keywords).split(u',', Qt::SkipEmptyParts), {}};
}

// As an organisation starts with them, in their order.
const QList<ResponseType> &tenTypes()
{
    static const QList<ResponseType> types{typeOf("refund_full", "refund_request", "rambursare integrală,toți banii înapoi,returnare integrală,full refund,money back", "support_manager,account_manager,operations_manager"),
        typeOf("refund_partial", "refund_request", "rambursare parțială,reducere,discount,credit,partial refund", "support_manager,account_manager"),
        typeOf("billing_dispute", "billing_dispute", "factură,facturat greșit,taxat de două ori,invoice,billing,overcharged", "account_manager,operations_manager"),
        typeOf("service_outage", "service_escalation", "întrerupere,nu funcționează,căzut,indisponibil,outage,downtime,not working", "support_manager,operations_manager,customer_success_manager"),
        typeOf("feature_request", "policy_exception", "funcție nouă,ar fi util,îmbunătățire,feature,enhancement"),
        typeOf("contract_change", "contract_modification", "contract,act adițional,clauză,prelungire,amendment,terms", "account_manager,legal_compliance,sales_manager"),
        typeOf("churn_risk", "churn_prevention", "reziliere,plecăm,renunțăm,alt furnizor,cancel,leaving,competitor"),
        typeOf("escalation", "service_escalation", "director,nemulțumit,inacceptabil,reclamație,escalate,unacceptable,complaint"),
        typeOf("data_privacy", "policy_exception", "GDPR,date personale,ștergerea datelor,confidențialitate,privacy,personal data", "legal_compliance,operations_manager"),
        typeOf("general_inquiry", "policy_exception", "întrebare,informații,cum se,question,how to", "support_manager")};
    return types;
}

TeamMember memberOf(int n, const char *name, const char *job, bool own = true, const QStringList &expertise = {})
{
    const QUuid id = QUuid::createUuidV5(QUuid(), QString::number(n));
    return {id, QUuid::createUuidV5(id, QStringLiteral("user")), QString::fromUtf8(name), job, expertise, own};
}

} // namespace

void ProposalTest::proposes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *text, const char *type, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(type) << QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
    };
    row("with diacritics", "Site-ul este căzut de ieri", "service_outage", "căzut");
    row("without", "SITE-UL A CAZUT, nu functioneaza nimic", "service_outage", "nu funcționează|căzut");
    row("cedilla", "act adiţional la contractul nostru", "contract_change", "contract|act adițional");
    row("article and case", "Factura facturii noastre", "billing_dispute", "factură");
    row("participle", "Am fost facturați greșit", "billing_dispute", "factură|facturat greșit");
    row("English", "We are leaving; a competitor offers more", "churn_risk", "leaving|competitor");
    row("English inflected", "They cancelled the order", "churn_risk", "cancel");
    row("longer phrase wins", "Vrea toți banii înapoi și o reducere", "refund_full", "toți banii înapoi");
    row("across lines", "date\npersonale", "data_privacy", "date personale");
    row("counts once", "contract contract contract, dar rambursare integrală", "refund_full", "rambursare integrală");
    row("equals: the first", "O întrebare despre factură", "billing_dispute", "factură");
    row("short words whole", "cum sere plantele", "", "");
    row("inside of a word", "subcontractor", "", "");
    row("nothing", "Bună ziua", "", "");
    row("empty", "", "", "");
    row("markup", "<b>credit</b>", "refund_partial", "credit");
}

void ProposalTest::proposes()
{
    QFETCH(QString, text);
    const TypeProposal proposal = proposeType(text, tenTypes());
    QTEST(proposal.responseType, "type");
    QTEST(proposal.words, "words");
    for (const ResponseType &type : tenTypes())
        if (type.code == proposal.responseType)
            QCOMPARE(proposal.decisionType, type.decisionType);
}

void ProposalTest::confidenceAndAlternatives()
{
    // One word alone: all of the points, times 1/2.
    QCOMPARE(proposeType(QStringLiteral("invoice"), tenTypes()).percent, 50);
    // Two words of one, one word of another: 3/4 of the points, times 3/4.
    const TypeProposal both = proposeType(QStringLiteral("Nu funcționează și este indisponibil; cere o reducere"), tenTypes());
    QCOMPARE(both.responseType, QByteArray("service_outage"));
    QCOMPARE(both.points, 3);
    QCOMPARE(both.percent, 56);
    QCOMPARE(both.alternatives.size(), 1);
    QCOMPARE(both.alternatives.first().responseType, QByteArray("refund_partial"));
    QCOMPARE(both.alternatives.first().words, QStringList{QStringLiteral("reducere")});
    // Never more than three others, the better ones first.
    const TypeProposal many = proposeType(QStringLiteral("not working outage downtime, invoice billing, contract, competitor, complaint, question"), tenTypes());
    QCOMPARE(many.responseType, QByteArray("service_outage"));
    QCOMPARE(many.alternatives.size(), 3);
    QCOMPARE(many.alternatives.first().responseType, QByteArray("billing_dispute"));
    QVERIFY(proposeType(QString(1'000'000, u'x') + QStringLiteral(" outage"), tenTypes()).responseType == "service_outage");
    QVERIFY(proposeType(QStringLiteral("outage"), {}).responseType.isEmpty());
}

void ProposalTest::jsonHasTheShapeOfTheCheck()
{
    QVERIFY(proposeType(QStringLiteral("nimic"), tenTypes()).toJson().isEmpty());
    QString everything;
    for (const ResponseType &type : tenTypes())
        everything += type.keywords.join(u' ') + u' ';
    const QJsonObject json = proposeType(everything, tenTypes()).toJson();
    QStringList keys = json.keys();
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("alternatives"), QStringLiteral("confidence"), QStringLiteral("decision_type"), QStringLiteral("response_type"), QStringLiteral("words")}));
    QVERIFY(json.value(QLatin1String("confidence")).toDouble() > 0 && json.value(QLatin1String("confidence")).toDouble() <= 1);
    QVERIFY(QString::fromUtf8(QJsonDocument(json).toJson()).size() < 4000);
}

void ProposalTest::evaluators()
{
    QList<TeamMember> team{memberOf(1, "Zoe Ene", "support_manager"), memberOf(2, "Ana Pop", "account_manager"), memberOf(3, "Dan Rus", "sales_manager"),
        memberOf(4, "Lia Jar", "support_manager", false), memberOf(5, "Ion Bob", "operations_manager", true, {QStringLiteral("network outages"), QStringLiteral("billing")})};
    const auto said = [](const QList<ProposedEvaluator> &all) {
        QStringList names;
        for (const ProposedEvaluator &each : all)
            names << each.who.name + u' ' + QString::number(int(each.why)) + each.expertise;
        return names;
    };
    const auto propose = [&team](int type, const char *text = "") { return proposeEvaluators(&tenTypes().at(type), QString::fromUtf8(text), team); };
    // Stakeholders, then who knows about it. Other teams are not asked for a job that the own team has.
    QCOMPARE(said(propose(1, "billing")), (QStringList{QStringLiteral("Ana Pop 0"), QStringLiteral("Zoe Ene 0"), QStringLiteral("Ion Bob 1billing")}));
    // Another form of the word, a word of the type itself, and no more than a part of another word.
    QCOMPARE(said(propose(1, "Ne trimit billinguri greșite")).last(), QStringLiteral("Ion Bob 1billing"));
    QCOMPARE(said(propose(7, "NETWORKS")), (QStringList{QStringLiteral("Ion Bob 1network outages"), QStringLiteral("Ana Pop 2"), QStringLiteral("Dan Rus 2")}));
    QVERIFY(!said(propose(7, "subnetwork")).first().contains(u'1'));
    // Nobody twice: who is a stakeholder is not named again for what he knows. Too few: colleagues of the team.
    QCOMPARE(said(propose(3)), (QStringList{QStringLiteral("Ion Bob 0"), QStringLiteral("Zoe Ene 0"), QStringLiteral("Ana Pop 2")}));
    QCOMPARE(said(propose(8)), (QStringList{QStringLiteral("Ion Bob 0"), QStringLiteral("Ana Pop 2"), QStringLiteral("Dan Rus 2")}));
    // A job and a field that the own team has nobody for are looked for in others.
    team << memberOf(6, "Lex Ard", "legal_compliance", false) << memberOf(7, "Noa Dim", "sales_manager", false, {QStringLiteral("clauses"), QStringLiteral("billing")});
    QCOMPARE(said(propose(5, "clauses, billing")), (QStringList{QStringLiteral("Ana Pop 0"), QStringLiteral("Dan Rus 0"), QStringLiteral("Lex Ard 0"), QStringLiteral("Ion Bob 1billing"), QStringLiteral("Noa Dim 1clauses")}));
    QVERIFY(proposeEvaluators(nullptr, {}, team).isEmpty());
    QVERIFY(proposeEvaluators(&tenTypes().first(), {}, {}).isEmpty());
}

// Who is asked already is not proposed again, and counts: asking them one by one does not change who else is proposed.
void ProposalTest::evaluatorsBesideThoseAsked()
{
    const QList<TeamMember> team{memberOf(1, "Zoe Ene", "support_manager"), memberOf(2, "Ana Pop", "account_manager"), memberOf(3, "Dan Rus", "sales_manager"), memberOf(4, "Eva Sas", "sales_manager")};
    const ResponseType &type = tenTypes().at(1);
    QSet<QUuid> asked;
    const QList<ProposedEvaluator> all = proposeEvaluators(&type, {}, team);
    QCOMPARE(all.size(), 3);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QList<ProposedEvaluator> left = proposeEvaluators(&type, {}, team, asked);
        QCOMPARE(left.size(), all.size() - i);
        for (qsizetype k = 0; k < left.size(); ++k)
            QCOMPARE(left.at(k).who.name, all.at(i + k).who.name);
        asked.insert(all.at(i).who.user);
    }
    QVERIFY(proposeEvaluators(&type, {}, team, asked).isEmpty());
    // The same person in two teams is asked once; never more than seven, with those who are asked.
    QList<TeamMember> crowd;
    for (int i = 0; i < 20; ++i)
        crowd << memberOf(i, "Om", "support_manager");
    crowd << crowd.first();
    QCOMPARE(proposeEvaluators(&type, {}, crowd).size(), 7);
    QCOMPARE(proposeEvaluators(&type, {}, crowd, {crowd.at(0).user, crowd.at(1).user}).size(), 5);
}

} // namespace punte
