// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CampaignCalcTest.h"

#include "models/campaigns/calc/CampaignCalc.h"
#include "tests/support/CalcRuns.h"

#include <QTest>

namespace punte {

void CampaignCalcTest::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = publishedVectors(QStringLiteral("campaigns.json"));
    QCOMPARE(vectors.size(), 15);
    for (const QJsonValue &value : vectors)
        QTest::newRow(qPrintable(value[QStringLiteral("id")].toString())) << value.toObject();
}

void CampaignCalcTest::vectors()
{
    QFETCH(const QJsonObject, vector);
    const CalcRun answer = runCalc(vector[QStringLiteral("method")].toString(), QJsonDocument(vector[QStringLiteral("inputs")].toObject()).toJson());
    QVERIFY2(answer.code == 0, answer.err.constData());
    QVERIFY(answer.err.isEmpty());
    QJsonObject expected = vector[QStringLiteral("expected")].toObject();
    // Tiny p values are given with a relative tolerance.
    if (const double relative = expected.take(QStringLiteral("p_tolerance_relative")).toDouble(); relative > 0) {
        const QJsonArray wanted = expected.take(QStringLiteral("p")).toArray();
        const QJsonArray found = QJsonDocument::fromJson(answer.out)[QStringLiteral("p")].toArray();
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(found[i].toDouble() - wanted[i].toDouble()) <= relative * wanted[i].toDouble());
    }
    const QString differs = differenceOf(answer.out, expected, vector[QStringLiteral("tolerance")].toDouble());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void CampaignCalcTest::contract_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *method, const char *input, const char *wanted) {
        QTest::newRow(name) << QString::fromLatin1(method) << QByteArray(input) << QByteArray(wanted);
    };
    row("nobody reached", "two_proportion_z_pooled", R"({"x":[0,1],"n":[0,5]})", R"({"z":null,"p_two_sided":null,"chi2":null,"chi2_yates":null,"p_yates":null})");
    row("all the same", "chisq_k_proportions", R"({"x":[0,0,0],"n":[5,6,7]})", R"({"chi2":null,"p":null,"df":2})");
    row("Yates when asked", "chisq_k_proportions", R"({"x":[5,12],"n":[83,99],"yates":true})", R"({"chi2":1.3273729065237345,"p":0.2492731186748749})");
    // R ?chisq.test: party by gender, X-squared = 30.07, df = 2.
    row("party by gender", "chisq_independence", R"({"table":[[762,327,468],[484,239,477]]})", R"({"chi2":30.0701490957547,"df":2,"p":2.95358918321176e-07})");
    row("job satisfaction", "fisher_exact", R"({"table_rows":[[1,3,10,6],[2,3,10,7],[1,6,14,12],[0,1,9,11]]})", R"({"p_two_sided":0.7826849389663734})");
    row("both sides", "fisher_exact", R"({"table_rows":[[3,1],[1,3]]})", R"({"p_less":0.9857142857142858,"p_greater":0.24285714285714288})");
    row("three variants as planned", "sample_ratio_mismatch_chisq", R"({"cases":[[500,300,200],[0,0,0]],"split":[50,30,20]})", R"({"chi2":[0,null],"p":[1,null],"comparable":[true,true]})");
    row("holm", "holm", R"({"p":[0.04,0.01,0.03,0.02]})", R"({"adjusted":[0.06,0.04,0.06,0.06]})");
    row("an interval of nobody", "wilson_ci_95", R"({"cases":[[0,0]]})", R"({"ci":[null]})");
    row("no cases", "newcombe_diff_ci_95", R"({"cases":[]})", R"({"ci":[]})");
    row("alpha may be left out", "power_two_prop_normal_R", R"({"p1":0.5,"p2":0.75,"n_per_group":50})", R"({"power":0.7401659013313878})");
    row("stable assignment", "ab_assignment", R"({"test_id":7,"customer_ids":[42,"43",42],"split_percent":["33.33",33.33,"33.34"]})", R"({"bucket":[7451,1943,7451],"variant":[2,0,2]})");
    row("one case of chances", "beta_binomial_prob_B_beats_A", R"({"alphaA":1,"betaA":1,"alphaB":2,"betaB":1})", R"({"prob":0.6666666666666667})");
    row("losses differ by the means", "beta_binomial_expected_loss", R"({"alphaA":1,"betaA":1,"alphaB":1,"betaB":1})", R"({"loss_A":0.16666666666666666,"loss_B":0.16666666666666666})");
    row("beyond a double", "msprt_normal_two_sample", R"({"cases_n_xb_yb_s2_tau2":[[1000000000,0,1,0.25,0.0001],[0,0,0,0,0]]})", R"({"Lambda":[null,1],"p":[0,1]})");
    row("never rising", "msprt_always_valid", R"({"looks":[[[100,1000],[180,1000]],[[200,2000],[200,2000]]]})", R"({"p":[0.02409621167891035,0.02409621167891035]})");
    row("too early", "ab_verdict", R"({"planned_n":1094,"looks":[[[20,100],[30,100]]]})", R"({"verdict":"too_early","winner":null,"planned_look":null})");
    row("no look", "ab_verdict", R"({"planned_n":1094,"looks":[]})", R"({"verdict":"too_early","srm_p":null,"pairs":[{"difference":null,"newcombe":null,"p_always_valid":1,"p_planned":null,"decided_by":null}]})");
    row("b better", "ab_verdict", R"({"planned_n":1094,"looks":[[[219,1094],[262,1094]]]})", R"({"verdict":"b_better","winner":1,"planned_look":0,"srm_p":1,"level_planned":0.04,"pairs":[{"better":true,"decided_by":"planned_size","decided_at":0}]})");
    row("a better", "ab_verdict", R"({"planned_n":1094,"looks":[[[262,1094],[219,1094]]]})", R"({"verdict":"a_better","winner":0})");
    row("no difference", "ab_verdict", R"({"planned_n":1094,"looks":[[[219,1094],[225,1094]]]})", R"({"verdict":"no_difference","winner":null})");
    row("not comparable", "ab_verdict", R"({"planned_n":1094,"looks":[[[60,600],[40,400]]]})", R"({"verdict":"not_comparable","srm_chi2":40})");
    row("comparable as planned", "ab_verdict", R"({"planned_n":1094,"split":[60,40],"looks":[[[60,600],[40,400]]]})", R"({"verdict":"too_early","srm_chi2":0})");
    row("first", "first_touch", R"({"touches":3})", R"({"credit":[1,0,0]})");
    row("last", "last_touch", R"({"touches":3})", R"({"credit":[0,0,1]})");
    row("linear", "linear", R"({"touches":4})", R"({"credit":[0.25,0.25,0.25,0.25]})");
    row("no touch", "position_based_40_20_40", R"({"touches":0})", R"({"credit":[]})");
    row("another half-life", "time_decay_half_life_7", R"({"days_before_conversion":[30,0],"half_life_days":30})", R"({"credit":[0.3333333333333333,0.6666666666666666]})");
    row("side by side", "attribution",
        R"({"touchpoints":[{"id":2,"at":"2026-03-08T10:00:00Z"},{"id":1,"at":"2026-03-01T12:00:00+02:00"},{"id":9,"at":"2026-03-08T10:00:01Z"}],"conversion":"2026-03-08T10:00:00Z","amount":"100.01"})",
        R"({"path":[1,2],"credit":{"FIRST_TOUCH":[1,0],"LAST_TOUCH":[0,1],"LINEAR":[0.5,0.5],"TIME_DECAY":[0.3333333333333333,0.6666666666666666],"POSITION_BASED":[0.5,0.5]},
            "money":{"FIRST_TOUCH":["100.01","0.00"],"LAST_TOUCH":["0.00","100.01"],"LINEAR":["50.01","50.00"],"TIME_DECAY":["33.34","66.67"],"POSITION_BASED":["50.01","50.00"]},
            "unattributed":{"LINEAR":"0.00"}})");
    row("unattributed", "attribution", R"({"touchpoints":[],"conversion":"2026-03-08T10:00:00Z","amount":"7","currency":"JPY"})", R"({"path":[],"money":{"LINEAR":[]},"unattributed":{"FIRST_TOUCH":"7","TIME_DECAY":"7"}})");
    row("no denominators", "ctr_cvr_cpc_roi", R"({"impressions":0,"clicks":0,"conversions":2,"cost":0,"revenue":"5"})",
        R"({"ctr":null,"cvr":null,"cpc":null,"roi":null,"flags":["conversions_exceed_clicks","conversions_without_clicks"]})");
    row("ratios of sums", "ctr_cvr_cpc_roi", R"({"rows":[{"impressions":10,"clicks":5,"conversions":1,"cost":"10.00"},{"impressions":990,"clicks":5,"conversions":6,"cost":null,"revenue":"30.00"}]})",
        R"({"ctr":[50,0.5050505051],"cvr":[20,120],"cpc":[2,null],"roi":[null,null],"flags":[[],["conversions_exceed_clicks"]],"total":{"ctr":1,"cvr":70,"cpc":1,"roi":200}})");
    row("no rows", "ctr_cvr_cpc_roi", R"({"rows":[]})", R"({"ctr":[],"flags":[],"total":{"ctr":null,"roi":null}})");
    row("sends", "send_rates", R"({"sent":200,"delivered":190,"clicked":19,"bookings":4})", R"({"delivery_rate":95,"click_rate":10,"conversion_rate":2,"flags":[]})");
    row("change", "metric_change", R"({"now":["2.43",150,5,null],"before":["2.50",100,0,1]})", R"({"points":[-0.07,50,5,null],"percent":[-2.8,50,null,null]})");
    row("pace", "budget_expected", R"({"budget":"10000","start":"2026-03-01","end":"2026-03-03","day":"2026-03-02"})", R"({"expected":"6666.67"})");
}

void CampaignCalcTest::contract()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, wanted);
    const QString differs = contractDifference(method, input, wanted, 1e-9);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void CampaignCalcTest::refuses_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *method, const char *input, const char *said) {
        QTest::addRow("%s %.60s", method, input) << QString::fromLatin1(method) << QByteArray(input) << QByteArray(said);
    };
    // Whatever the method: no JSON, nothing, a key that does not exist.
    for (const QByteArray &method : campaignCalcTable().keys())
        for (const char *input : {"", "[]", "{", "{}", R"({"nonsense":1})", R"({"x":[NaN]})"})
            row(method.constData(), input, "");
    const char *z = "two_proportion_z_pooled";
    row(z, R"({"x":[1,2],"n":[5,-1]})", "n[1] is not a whole number");
    row(z, R"({"x":[6,2],"n":[5,5]})", "x[0]: There are more successes than people");
    row(z, R"({"x":[1.5,2],"n":[5,5]})", "x[0] is not a whole number");
    row(z, R"({"x":["1",2],"n":[5,5]})", "x[0] is not a number");
    row(z, R"({"x":[1,2],"n":[5,1e30]})", "n[1] is not a whole number");
    row(z, R"({"x":[1,2],"n":[5,1e999]})", "");
    row(z, R"({"x":[1,2,3],"n":[5,5,5]})", "two variants");
    row(z, R"({"x":[1,2],"n":[5]})", "not equally long");
    row(z, R"({"x":[],"n":[]})", "two variants");
    row("chisq_k_proportions", R"({"x":[1],"n":[5]})", "at least two");
    row("chisq_k_proportions", R"({"x":[1,2,3],"n":[5,5,5],"yates":true})", "two by two only");
    row("chisq_k_proportions", R"({"x":[1,2],"n":[5,5],"yates":1})", "neither true nor false");
    row("chisq_independence", R"({"table":[]})", "two by two");
    row("chisq_independence", R"({"table":[[1,2],[3]]})", "equally long");
    row("chisq_independence", R"({"table":[[1,2],[3,-4]]})", "table[1][1]");
    row("chisq_independence", R"({"table":[1,2]})", "table[0] is not a list");
    row("fisher_exact", R"({"table_rows":[[1,2],[3,null]]})", "table_rows[1][1]");
    row("fisher_exact", R"({"table_rows":[[100000,2,1],[3,4,5]]})", "too large");
    row("fisher_exact", R"({"table_rows":[[1000000000,1000000000],[3,4]]})", "thousand million");
    row("sample_ratio_mismatch_chisq", R"({"cases":[[5]]})", "at least two");
    row("sample_ratio_mismatch_chisq", R"({"cases":[[5,5]],"split":[1]})", "one per variant");
    row("sample_ratio_mismatch_chisq", R"({"cases":[[5,5]],"split":[0,0]})", "add up to something");
    row("holm", R"({"p":[0.5,1.5]})", "from 0 to 1");
    row("wilson_ci_95", R"({"cases":[[1,2,3]]})", "cases[0] does not have 2 numbers");
    row("wilson_ci_95", R"({"cases":[[3,2]]})", "cases[0]: There are more successes");
    row("newcombe_diff_ci_95", R"({"cases":[[1,2]]})", "cases[0] does not have 4 numbers");
    row("power_two_prop_normal_R", R"({"p1":0.2,"p2":0.25})", "either");
    row("power_two_prop_normal_R", R"({"p1":0.2,"p2":0.25,"power":0.8,"n_per_group":5})", "either");
    row("power_two_prop_normal_R", R"({"p1":0.2,"p2":0.2,"power":0.8})", "too close");
    row("power_two_prop_normal_R", R"({"p1":0,"p2":0.2,"power":0.8})", "between 0 and 1");
    row("power_two_prop_normal_R", R"({"p1":0.1,"p2":0.2,"n_per_group":-5})", "above zero");
    row("power_two_prop_normal_R", R"({"p2":0.2,"n_per_group":5})", "p1 is not a number");
    row("sample_size_miller", R"({"baseline":0.2,"absolute_mde":0})", "too close");
    row("sample_size_miller", R"({"baseline":0.2,"absolute_mde":0.9})", "between 0 and 1");
    row("ab_assignment", R"({"test_id":7,"customer_ids":[1],"split_percent":["50","49.99"]})", "100 %");
    row("ab_assignment", R"({"test_id":7,"customer_ids":[1],"split_percent":["33.333","66.667"]})", "two decimals");
    row("ab_assignment", R"({"test_id":7,"customer_ids":[1],"split_percent":[]})", "100 %");
    row("ab_assignment", R"({"test_id":null,"customer_ids":[1],"split_percent":[100]})", "neither text nor a number");
    row("ab_assignment", R"({"test_id":7,"customer_ids":[12345678901234567890],"split_percent":[100]})", "as text");
    row("beta_binomial_prob_B_beats_A", R"({"alphaA":0,"betaA":1,"alphaB":1,"betaB":1})", "alphaA is not a whole number");
    row("beta_binomial_prob_B_beats_A", R"({"cases_alphaA_betaA_alphaB_betaB":[[1,1,1]]})", "does not have 4 numbers");
    row("beta_binomial_expected_loss", R"({"alphaA":1.5,"betaA":1,"alphaB":1,"betaB":1})", "alphaA is not a whole number");
    row("beta_binomial_expected_loss", R"({"alphaA":1,"cases_alphaA_betaA_alphaB_betaB":[]})", "not both");
    row("msprt_normal_two_sample", R"({"cases_n_xb_yb_s2_tau2":[[1,2,3]]})", "does not have 5 numbers");
    row("msprt_normal_two_sample", R"({"cases_n_xb_yb_s2_tau2":[[-1,0,0,1,1]]})", "negative");
    row("msprt_normal_two_sample", R"({"cases_n_xb_yb_s2_tau2":[[1,0,0,1,null]]})", "is not a number");
    row("msprt_always_valid", R"({"looks":[[[1,2]]]})", "two variants");
    row("msprt_always_valid", R"({"looks":[[[1,2],[1,2]]],"tau":0})", "Tau");
    const char *verdict = "ab_verdict";
    row(verdict, R"({"planned_n":0,"looks":[]})", "planned_n");
    row(verdict, R"({"looks":[]})", "planned_n");
    row(verdict, R"({"planned_n":10,"looks":[[[1,2]]]})", "at least two");
    row(verdict, R"({"planned_n":10,"looks":[[[1,2],[3,2]]]})", "looks[0][1]: There are more successes");
    row(verdict, R"({"planned_n":10,"looks":[[[1,2],[1]]]})", "looks[0][1] does not have 2 numbers");
    row(verdict, R"({"planned_n":10,"looks":[[[1,2],[1,2]],[[1,2],[1,2],[1,2]]]})", "every variant");
    row(verdict, R"({"planned_n":10,"looks":[[[1,2],[1,2]]],"alpha":2})", "level");
    row(verdict, R"({"planned_n":10,"looks":5})", "looks");
    row("linear", R"({"touches":-1})", "touches");
    row("linear", R"({"touches":1e9})", "touches");
    row("first_touch", R"({"touches":"3"})", "touches is not a number");
    row("time_decay_half_life_7", R"({"days_before_conversion":[-1]})", "zero or more");
    row("time_decay_half_life_7", R"({"days_before_conversion":[1],"half_life_days":0})", "half-life");
    row("attribution", R"({"touchpoints":[{"id":1,"at":"2026-03-08T10:00:00"}],"conversion":"2026-03-08T10:00:00Z","amount":"1"})", "touchpoints[0].at is not a moment with its zone");
    row("attribution", R"({"touchpoints":[5],"conversion":"2026-03-08T10:00:00Z","amount":"1"})", "touchpoints[0].id");
    row("attribution", R"({"touchpoints":[],"conversion":"yesterday","amount":"1"})", "conversion");
    row("attribution", R"({"touchpoints":[],"conversion":"2026-03-08T10:00:00Z","amount":"1.234"})", "");
    row("attribution", R"({"touchpoints":[],"conversion":"2026-03-08T10:00:00Z","amount":"1e20"})", "");
    row("attribution", R"({"touchpoints":[],"conversion":"2026-03-08T10:00:00Z","amount":"1","lookback_days":-1})", "number of days");
    const char *rates = "ctr_cvr_cpc_roi";
    row(rates, R"({"impressions":-1,"clicks":0,"conversions":0})", "impressions is not a whole number");
    row(rates, R"({"impressions":1,"clicks":0,"conversions":0,"cost":"-1"})", "negative");
    row(rates, R"({"impressions":1,"clicks":0,"conversions":0,"cost":"1,5"})", "cost is not an exact number");
    row(rates, R"({"impressions":1,"clicks":0,"conversions":0,"cost":1e20})", "cost is not an exact number");
    row(rates, R"({"impressions":1,"clicks":0})", "conversions is not a number");
    row(rates, R"({"rows":[{"impressions":1,"clicks":0,"conversions":true}]})", "rows[0].conversions is not a number");
    row(rates, R"({"rows":[7]})", "rows[0] is not an object");
    row(rates, R"({"rows":[],"clicks":1})", "clicks");
    row("send_rates", R"({"sent":-1})", "sent");
    row("metric_change", R"({"now":[1],"before":[]})", "not equally long");
    row("metric_change", R"({"now":["x"],"before":[1]})", "now[0]");
    row("budget_expected", R"({"budget":"1","start":"2026-03-02","end":"2026-03-01","day":"2026-03-01"})", "before the start");
    row("budget_expected", R"({"budget":"1","start":"2026-02-30","end":"2026-03-01","day":"2026-03-01"})", "start is not a date");
}

void CampaignCalcTest::refuses()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, said);
    const CalcRun answer = runCalc(method, input);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(!answer.err.isEmpty() && answer.err.contains(said), answer.err.constData());
}

void CampaignCalcTest::methodsAreListed()
{
    const CalcRun help = runCalc(QStringLiteral("--help"), {});
    for (const QByteArray &method : campaignCalcTable().keys())
        QVERIFY2(help.out.simplified().contains(method), method.constData());
}

} // namespace punte
