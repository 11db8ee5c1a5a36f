// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/AgreementWord.h"
#include "models/decisions/CriticalWeights.h"
#include "models/decisions/KendallW.h"
#include "models/decisions/OneVoice.h"
#include "models/decisions/Weights.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

namespace {

constexpr const char *scoresKey = "scores_option_criterion_evaluator";

/// A cell that is null as a whole was rated by nobody: as many nulls as the longest cell has places.
QJsonArray withWholeCells(const QJsonArray &options)
{
    qsizetype evaluators = 0;
    for (const auto &option : options)
        for (const auto &cell : option.toArray())
            evaluators = std::max(evaluators, cell.toArray().size());
    QJsonArray nobody;
    for (qsizetype e = 0; e < evaluators; ++e)
        nobody.append(QJsonValue());
    QJsonArray whole;
    for (const auto &option : options) {
        if (!option.isArray()) {
            whole.append(option);
            continue;
        }
        QJsonArray cells;
        for (const auto &cell : option.toArray())
            cells.append(cell.isNull() ? QJsonValue(nobody) : QJsonValue(cell));
        whole.append(cells);
    }
    return whole;
}

/// Options x criteria x evaluators of numbers or null; all rows equally long.
Result<QList<CellMatrix>> readCube(const QJsonObject &input, const char *key)
{
    const auto options = CalcJson::list(input, key);
    if (!options)
        return std::unexpected(options.error());
    const QJsonArray whole = withWholeCells(*options);
    QList<CellMatrix> cube;
    for (qsizetype o = 0; o < whole.size(); ++o) {
        const QString where = CalcJson::place(QString::fromLatin1(key), o);
        if (!whole.at(o).isArray())
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not a list.").arg(where));
        // Read as a matrix under its own place, so that a refusal names the very cell.
        const QByteArray name = where.toLatin1();
        const auto rows = CalcJson::cells(QJsonObject{{where, whole.at(o)}}, name.constData());
        if (!rows)
            return std::unexpected(rows.error());
        cube.append(*rows);
    }
    return cube;
}

Result<> sameShape(const QList<CellMatrix> &cube, qsizetype criteria, qsizetype evaluators, const char *key)
{
    for (qsizetype o = 0; o < cube.size(); ++o) {
        const QString where = CalcJson::place(QString::fromLatin1(key), o);
        if (cube[o].size() != criteria)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 has another length than the lists beside it.").arg(where));
        for (qsizetype j = 0; j < criteria; ++j)
            if (cube[o][j].size() != evaluators)
                return CalcJson::refuse(
                    QCoreApplication::translate("Calc", "%1 has another length than the lists beside it.").arg(CalcJson::place(where, j)));
    }
    return {};
}

Result<RatingTable> readTable(const QJsonObject &input)
{
    const auto scores = readCube(input, scoresKey);
    if (!scores)
        return std::unexpected(scores.error());
    const qsizetype criteria = scores->isEmpty() ? 0 : scores->first().size();
    const qsizetype evaluators = criteria == 0 ? 0 : scores->first().first().size();
    if (const auto fits = sameShape(*scores, criteria, evaluators, scoresKey); !fits)
        return std::unexpected(fits.error());
    Result<QList<CellMatrix>> confidence = QList<CellMatrix>{};
    const bool given = input.contains(QLatin1String("confidence"));
    if (given) {
        confidence = readCube(input, "confidence");
        if (!confidence)
            return std::unexpected(confidence.error());
        if (confidence->size() != scores->size())
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 has another length than the lists beside it.").arg(QStringLiteral("confidence")));
        if (const auto fits = sameShape(*confidence, criteria, evaluators, "confidence"); !fits)
            return std::unexpected(fits.error());
    }
    RatingTable table(scores->size(), criteria, evaluators);
    for (qsizetype o = 0; o < table.options(); ++o)
        for (qsizetype j = 0; j < criteria; ++j)
            for (qsizetype e = 0; e < evaluators; ++e)
                if (const auto &score = scores->at(o)[j][e])
                    table.set(o, j, e, Rating{*score, given ? confidence->at(o)[j][e].value_or(5) : 5});
    return table;
}

/// A, B, ... Z, AA, AB: what the vectors call the options.
QString letterOf(qsizetype option)
{
    QString letters;
    for (qsizetype left = option; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(left % 26)));
    return letters;
}

QJsonArray lettersOf(const QList<qsizetype> &options)
{
    QJsonArray letters;
    for (const qsizetype option : options)
        letters.append(letterOf(option));
    return letters;
}

/// "critical_weight_B_over_A": per criterion the share at which A meets the leader B; nulls where A is incomplete.
Result<> addCritical(QJsonObject &output, const DecisionValues &values, const QList<double> &weights)
{
    if (values.leaders.isEmpty())
        return {};
    const qsizetype leader = values.leaders.first();
    const auto row = [&](qsizetype option) {
        QList<double> means;
        for (const auto &mean : values.means[option])
            means.append(mean.value_or(0));
        return means;
    };
    for (qsizetype o = 0; o < values.values.size(); ++o) {
        if (o == leader)
            continue;
        QList<std::optional<double>> critical(weights.size());
        if (!values.incomplete.contains(o)) {
            const auto shares = criticalShares(row(leader), row(o), weights);
            if (!shares)
                return std::unexpected(shares.error());
            critical = *shares;
        }
        output.insert(QStringLiteral("critical_weight_%1_over_%2").arg(letterOf(leader), letterOf(o)), CalcJson::array(critical));
    }
    return {};
}

QJsonArray incompleteFlags(const DecisionValues &values)
{
    QJsonArray flags;
    for (qsizetype o = 0; o < values.values.size(); ++o)
        flags.append(values.incomplete.contains(o));
    return flags;
}

} // namespace

Result<QJsonObject> calcConfidenceWeightedSum(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"weights", scoresKey, "confidence"}); !known)
        return std::unexpected(known.error());
    const auto weights = CalcJson::numbers(input, "weights");
    if (!weights)
        return std::unexpected(weights.error());
    const auto table = readTable(input);
    if (!table)
        return std::unexpected(table.error());
    const auto both = compareTrust(*table, *weights);
    if (!both)
        return std::unexpected(both.error());
    const auto order = agreementOfOrder(*table, *weights);
    const auto rests = restsOnOneVoice(*table, *weights, Trust::ByConfidence);
    const auto shares = normalisedWeights(*weights);
    if (!order || !rests || !shares)
        return std::unexpected(!order ? order.error() : !rests ? rests.error() : shares.error());
    const QByteArray word = order->w ? agreementKey(agreementWord(*order->w, order->judges, order->objects)) : QByteArray();
    QJsonObject output{{QStringLiteral("phi=c/5"), CalcJson::array(both->byConfidence.values)},
                       {QStringLiteral("phi=1"), CalcJson::array(both->equal.values)},
                       {QStringLiteral("ranks"), CalcJson::array(both->byConfidence.ranks)},
                       {QStringLiteral("ranks_phi=1"), CalcJson::array(both->equal.ranks)},
                       {QStringLiteral("leaders"), lettersOf(both->byConfidence.leaders)},
                       {QStringLiteral("leaders_phi=1"), lettersOf(both->equal.leaders)},
                       {QStringLiteral("leaders_differ"), both->leadersDiffer},
                       {QStringLiteral("incomplete"), incompleteFlags(both->byConfidence)},
                       {QStringLiteral("cell_means"), CalcJson::rows(both->byConfidence.means)},
                       {QStringLiteral("normalised_weights"), CalcJson::array(*shares)},
                       {QStringLiteral("kendall_w"), CalcJson::value(order->w)},
                       {QStringLiteral("agreement"), word.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(word))},
                       {QStringLiteral("one_voice"), *rests ? QJsonValue(**rests) : QJsonValue()}};
    if (const auto added = addCritical(output, both->byConfidence, *weights); !added)
        return std::unexpected(added.error());
    return output;
}

} // namespace punte
