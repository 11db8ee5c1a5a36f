// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include "models/campaigns/calc/CampaignCalc.h"
#include "models/core/Calc.h"
#include "models/decisions/calc/DecisionCalc.h"
#include "models/lifecycle/calc/LifecycleCalc.h"

#include <QFile>

namespace punte {

namespace {

/// All that the rooms of models/ can calculate; a new room adds its table to the list.
const CalcTable &allCalculations()
{
    static const CalcTable table = [] {
        CalcTable all;
        for (const CalcTable *room : {&coreCalcTable(), &decisionCalcTable(), &campaignCalcTable(), &lifecycleCalcTable()})
            all.insert(*room);
        return all;
    }();
    return table;
}

int runCalc(CommandRun &run)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return run.console().usage(QStringLiteral("Standard input cannot be read."));
    const auto result = calc(run.arguments().first().toUtf8(), input.readAll(), allCalculations());
    if (!result)
        return Console(false).fail(result.error());
    Console::write(QString::fromUtf8(result->trimmed()) + u'\n');
    return ExitCode::Ok;
}

} // namespace

QList<Command> calcCommands()
{
    return {{.words = {QStringLiteral("calc")},
             .arguments = QStringLiteral("METHOD"),
             .summary = QStringLiteral("run one of the program's formulas on JSON from standard input"),
             .description = QStringLiteral("Reads one JSON object from standard input and prints one. It runs the very functions that the pages use. Methods: ")
                 + calcMethods(allCalculations()).join(QStringLiteral(", "))
                 + QStringLiteral(".\nAn unknown method or malformed input is told on standard error, exit status 2."),
             .run = runCalc,
             .examples = QStringLiteral("echo '{\"values\": [\"RO49AAAA1B31007593840000\"]}' | puntectl calc iban")}};
}

} // namespace punte
