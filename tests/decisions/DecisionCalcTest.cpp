// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionCalcTest.h"

#include "models/decisions/calc/DecisionCalc.h"
#include "tests/support/CalcRuns.h"

#include <QTest>

namespace punte {

void DecisionCalcTest::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = publishedVectors(QStringLiteral("decisions.json"));
    QCOMPARE(vectors.size(), 8);
    for (const QJsonValue &value : vectors)
        QTest::newRow(qPrintable(value[QStringLiteral("id")].toString())) << value.toObject();
}

void DecisionCalcTest::vectors()
{
    QFETCH(const QJsonObject, vector);
    const CalcRun answer = runCalc(vector[QStringLiteral("method")].toString(), QJsonDocument(vector[QStringLiteral("inputs")].toObject()).toJson());
    QVERIFY2(answer.code == 0, answer.err.constData());
    QVERIFY(answer.err.isEmpty());
    const QString differs = differenceOf(answer.out, vector[QStringLiteral("expected")].toObject(), vector[QStringLiteral("tolerance")].toDouble());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void DecisionCalcTest::contract_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *method, const char *input, const char *wanted) {
        QTest::newRow(name) << QString::fromLatin1(method) << QByteArray(input) << QByteArray(wanted);
    };
    row("weights need not add up to 1", "weighted_sum", R"({"matrix":[[1,0],[0,1],[0,1]],"weights":[0.25,0.75]})", R"({"scores":[0.25,0.75,0.75],"ranks":[3,1,1]})");
    const char *saw = "confidence_weighted_saw_two_step";
    row("confidence may be left out", saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[8,6]],[[3,4]]]})",
        R"({"phi=c/5":[7,3.5],"phi=1":[7,3.5],"incomplete":[false,false],"leaders":["A"],"one_voice":false,"kendall_w":null,"critical_weight_A_over_B":[null]})");
    row("unrated cells", saw, R"({"weights":[2,1],"scores_option_criterion_evaluator":[[[9,9],[null,null]],[[5,null],[7,5]]]})",
        R"({"phi=1":[9,5.33333333333],"incomplete":[true,false],"ranks":[1,2],"leaders":["B"],"critical_weight_B_over_A":[null,null]})");
    row("a whole cell may be null", saw, R"({"weights":[2,1],"scores_option_criterion_evaluator":[[[9,9],null],[[5,null],[7,5]]]})",
        R"({"phi=1":[9,5.33333333333],"incomplete":[true,false],"leaders":["B"]})");
    row("a confidence may be null", saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[9,3]]],"confidence":[[[1,null]]]})", R"({"phi=c/5":[4],"phi=1":[6]})");
    row("nobody rated", saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[null,null]],[[null,null]]]})",
        R"({"phi=c/5":[null,null],"incomplete":[true,true],"ranks":[0,0],"leaders":[],"kendall_w":null,"one_voice":null})");
    row("one evaluator", saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[9]],[[3]],[[1]]]})", R"({"phi=c/5":[9,3,1],"one_voice":true,"kendall_w":null,"agreement":null})");
    row("all the same", saw, R"({"weights":[1,1],"scores_option_criterion_evaluator":[[[5,5,5],[5,5,5]],[[5,5,5],[5,5,5]],[[5,5,5],[5,5,5]]]})",
        R"({"ranks":[1,1,1],"leaders":["A","B","C"],"kendall_w":null,"critical_weight_A_over_B":[null,null],"one_voice":false})");
    row("rwg of one answer", "rwg_single_item", R"({"cases":[[7],[],[1,10]]})", R"({"rwg":[null,null,0]})");
    row("ranks out of values", "kendall_w", R"({"judges_by_objects_values":[[9,4,4],[10,5,1]]})", R"({"W":0.9285714285714,"S":6.5,"df":2,"rank_sums":[2,4.5,5.5]})");
    row("one judge", "kendall_w", R"({"judges_by_objects_values":[[1,2,3]]})", R"({"W":null,"chi2":null,"p":null,"df":2})");
    row("no variation", "krippendorff_alpha", R"({"raters_by_units_null_missing":[[3,3],[3,3]]})", R"({"nominal":null,"ordinal":null,"interval":null,"ratio":null})");
    row("negative numbers have no ratio", "krippendorff_alpha", R"({"raters_by_units_null_missing":[[-1,2],[-1,2]]})", R"({"nominal":1,"ordinal":1,"interval":1,"ratio":null})");
    row("never best", "smaa_rank_acceptability_uniform_weights", R"({"values":[[5,5],[1,1]],"draws":100,"seed":7})",
        R"({"rank1":[1,0],"rank_acceptability":[[1,0],[0,1]],"draws":100,"seed":7})");
    // The capital of Tennessee, the usual example of voting: Borda and Condorcet both choose Nashville.
    row("four cities", "borda_and_condorcet",
        R"({"profiles":[{"n":42,"ranking":["Memphis","Nashville","Chattanooga","Knoxville"]},{"n":26,"ranking":["Nashville","Chattanooga","Knoxville","Memphis"]},
            {"n":15,"ranking":["Chattanooga","Knoxville","Nashville","Memphis"]},{"n":17,"ranking":["Knoxville","Chattanooga","Nashville","Memphis"]}]})",
        R"({"borda":{"Memphis":126,"Nashville":194,"Chattanooga":173,"Knoxville":107},"condorcet_winner":"Nashville","pairwise":{"Nashville>Memphis":58,"Memphis>Nashville":42,"Nashville>Chattanooga":68}})");
    row("round in a circle", "borda_and_condorcet", R"({"profiles":[{"n":1,"ranking":["A","B","C"]},{"n":1,"ranking":["B","C","A"]},{"n":1,"ranking":["C","A","B"]}]})",
        R"({"borda":{"A":3,"B":3,"C":3},"condorcet_winner":null})");
    row("a shared place", "borda_and_condorcet", R"({"profiles":[{"ranking":["A",["B","C"]]}]})", R"({"borda":{"A":2,"B":0.5,"C":0.5},"condorcet_winner":"A","pairwise":{"B>C":0}})");
}

void DecisionCalcTest::contract()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, wanted);
    const QString differs = contractDifference(method, input, wanted, 1e-9);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void DecisionCalcTest::refuses_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *method, const char *input, const char *said) {
        QTest::addRow("%s %s", method, input) << QString::fromLatin1(method) << QByteArray(input) << QByteArray(said);
    };
    const char *sum = "weighted_sum";
    for (const char *input : {"", "[]", "nonsense", "{\"matrix\":[[NaN]],\"weights\":[1]}", "{\"matrix\":[[1e999]],\"weights\":[1]}"})
        row(sum, input, "");
    row(sum, "{}", "matrix");
    row(sum, R"({"matrix":[],"weights":[]})", "no option");
    row(sum, R"({"matrix":[[]],"weights":[]})", "no criterion");
    row(sum, R"({"matrix":[[1,2],[3]],"weights":[1,1]})", "equally long");
    row(sum, R"({"matrix":[[1,"x"]],"weights":[1,1]})", "matrix[0][1] is not a number");
    row(sum, R"({"matrix":[[1,null]],"weights":[1,1]})", "matrix[0][1] is not a number");
    row(sum, R"({"matrix":[1,2],"weights":[1,1]})", "matrix[0] is not a list");
    row(sum, R"({"matrix":[[1,2]],"weights":[1]})", "one per criterion");
    row(sum, R"({"matrix":[[1,2]],"weights":[1,-1]})", "zero or more");
    row(sum, R"({"matrix":[[1,2]],"weights":[0,0]})", "add up to nothing");
    row(sum, R"({"matrix":[[1,2]],"weights":[1,true]})", "weights[1] is not a number");
    row(sum, R"({"matrix":[[1,2]],"weights":[1,1],"wieghts":[2,2]})", "wieghts");
    row("topsis_no_normalisation", R"({"matrix":[[1,2]],"weights":[1,1],"all_benefit":false})", "all_benefit");
    const char *saw = "confidence_weighted_saw_two_step";
    row(saw, R"({"weights":[1]})", "scores_option_criterion_evaluator");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[]})", "no option");
    row(saw, R"({"weights":[],"scores_option_criterion_evaluator":[[]]})", "no criterion");
    for (const char *score : {"0", "11", "5.5", "-1", "1e300"})
        row(saw, QByteArray(QByteArrayLiteral("{\"weights\":[1],\"scores_option_criterion_evaluator\":[[[") + score + "]]]}").constData(), "from 1 to 10");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[5]]],"confidence":[[[6]]]})", "from 1 to 5");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[["5"]]]})", "scores_option_criterion_evaluator[0][0][0] is not a number");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[5,6]],[[5]]]})", "scores_option_criterion_evaluator[1][0] has another length");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[5]],[[5],[6]]]})", "scores_option_criterion_evaluator[1] has another length");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[5,6]]],"confidence":[[[5]]]})", "confidence[0][0] has another length");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[[[5,6]]],"confidence":[]})", "confidence has another length");
    row(saw, R"({"weights":[1,1],"scores_option_criterion_evaluator":[[[5]]]})", "one per criterion");
    row(saw, R"({"weights":[1],"scores_option_criterion_evaluator":[5]})", "[0] is not a list");
    row("rwg_single_item", R"({"cases":[[0]]})", "outside its scale");
    row("rwg_single_item", R"({"scale_points":1,"cases":[[1]]})", "scale_points");
    row("rwg_single_item", R"({"scale_points":7.5,"cases":[[1]]})", "scale_points");
    row("rwg_single_item", R"({"cases":[7]})", "cases[0] is not a list");
    row("kendall_w", "{}", "objects_by_judges_ranks");
    row("kendall_w", R"({"objects_by_judges_ranks":[]})", "no judge");
    row("kendall_w", R"({"objects_by_judges_ranks":[[1,2],[1]]})", "equally long");
    row("kendall_w", R"({"judges_by_objects_values":[[1,null]]})", "[0][1] is not a number");
    row("kendall_w", R"({"objects_by_judges_ranks":[[1]],"judges_by_objects_values":[[1]]})", "not both");
    row("krippendorff_alpha", R"({"raters_by_units_null_missing":[]})", "no rater");
    row("krippendorff_alpha", R"({"raters_by_units_null_missing":[[1,2],[1]]})", "equally long");
    row("krippendorff_alpha", R"({"raters_by_units_null_missing":[["a"]]})", "[0][0] is not a number");
    const char *smaa = "smaa_rank_acceptability_uniform_weights";
    row(smaa, R"({"values":[]})", "no option");
    row(smaa, R"({"values":[[1],[1,2]]})", "equally long");
    row(smaa, R"({"values":[[1]],"draws":0})", "draws");
    row(smaa, R"({"values":[[1]],"seed":-1})", "seed");
    row(smaa, R"({"values":[[1]],"weights":[1]})", "weights");
    const char *vote = "borda_and_condorcet";
    row(vote, R"({"profiles":[]})", "no ballot");
    row(vote, R"({"profiles":[5]})", "profiles[0]");
    row(vote, R"({"profiles":[{"n":1}]})", "ranking");
    row(vote, R"({"profiles":[{"n":0,"ranking":["A"]}]})", "n is not a whole number");
    row(vote, R"({"profiles":[{"n":1,"ranking":[]}]})", "no option");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A","A"]}]})", "twice");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A",5]}]})", "not a name");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A",[]]}]})", "not a name");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A","B"]},{"n":1,"ranking":["A"]}]})", "does not rank");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A"]},{"n":1,"ranking":["A","B"]}]})", "first profile");
    row(vote, R"({"profiles":[{"n":1,"ranking":["A"],"order":1}]})", "order");
}

void DecisionCalcTest::refuses()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, said);
    const CalcRun answer = runCalc(method, input);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(!answer.err.isEmpty() && answer.err.contains(said), answer.err.constData());
}

void DecisionCalcTest::methodsAreListed()
{
    const CalcRun help = runCalc(QStringLiteral("--help"), {});
    for (const QByteArray &method : decisionCalcTable().keys())
        QVERIFY2(help.out.simplified().contains(method), method.constData());
}

} // namespace punte
