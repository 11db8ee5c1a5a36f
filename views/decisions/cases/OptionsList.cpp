// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/OptionsList.h"

#include "models/decisions/cases/DecisionCase.h"
#include "views/decisions/cases/OptionRow.h"

#include <algorithm>

namespace punte {

OptionsList::OptionsList(FramingDesk &desk, QWidget *parent)
    : FrameList(desk, "response_options", {"title", "description", "financial_cost", "implementation_effort", "risk_level", "changes_contract"}, parent)
{
    setObjectName(QStringLiteral("optionsList"));
    retranslate();
}

QList<QUuid> OptionsList::ids(const CaseFacts &facts) const
{
    QList<QUuid> all;
    for (const CaseOption &each : facts.options)
        all.append(each.id);
    return all;
}

// As the database has them: nothing spent, and neither easy nor hard.
QVariantMap OptionsList::defaults() const
{
    return {{QStringLiteral("financial_cost"), QStringLiteral("0")}, {QStringLiteral("implementation_effort"), QStringLiteral("medium")},
        {QStringLiteral("risk_level"), QStringLiteral("medium")}, {QStringLiteral("changes_contract"), false}};
}

int OptionsList::nextPlace() const { return FrameCommands::placeBehind(desk().facts().options); }

FrameRow *OptionsList::makeRow(const QUuid &id) { return new OptionRow(id, this); }

void OptionsList::fillRow(FrameRow &row, const CaseFacts &facts, int place)
{
    static_cast<OptionRow &>(row).showOption(facts.options.at(place), facts.currency);
}

void OptionsList::remove(const QUuid &id)
{
    if (const CaseOption *gone = desk().facts().option(id))
        desk().runAndLoad(FrameCommands::removeOption(*gone), [] { return tr("The option was not deleted."); }, tr("“%1” deleted").arg(gone->title));
}

void OptionsList::place(const QUuid &id, int place)
{
    desk().runAndLoad(FrameCommands::placeOption(desk().facts(), id, place), [] { return tr("The order was not saved."); });
}

FrameList::Words OptionsList::words() const
{
    return {tr("No options yet. Two or more are needed before anybody can score: what could be answered, and what it costs."), tr("Add option"),
        [] { return tr("The option was not added."); }, [] { return tr("The option was not saved."); }, tr("Option added")};
}

} // namespace punte
