// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ContractCommands.h"

#include "models/core/DateFormat.h"
#include "models/records/RecordForm.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

namespace punte {

ContractFacts ContractFacts::of(const RecordForm &form)
{
    ContractFacts facts;
    if (!form.isLoaded())
        return facts;
    facts.id = form.id();
    facts.version = form.version();
    facts.number = form.title();
    facts.status = form.storedValue("status").toString();
    facts.start = DateFormat::dayOf(form.storedValue("start_date"));
    facts.end = DateFormat::dayOf(form.storedValue("end_date"));
    facts.renewsItself = form.storedValue("auto_renewal").toBool();
    facts.months = form.storedValue("renewal_months").toInt();
    return facts;
}

bool ContractFacts::canRenew() const
{
    return !id.isNull() && end.isValid() && (status == QLatin1String("ACTIVE") || status == QLatin1String("EXPIRED"));
}

bool ContractFacts::canTerminate() const
{
    return !id.isNull() && status == QLatin1String("ACTIVE");
}

static void sendContract(Database &database, QObject *context, const ContractFacts &contract, const QByteArray &code, const QVariantMap &values,
    ContractCommands::Done done)
{
    const QUuid action = Saves::newId();
    const ActionLabel label{code, {{QStringLiteral("subject"), contract.number}, {QStringLiteral("table"), QStringLiteral("crm.contracts")}}};
    sendSave(database, context, Saves::update("crm.contracts", {{contract.id, contract.version, values}}, action, label), action, std::move(done));
}

QDate ContractCommands::nextEnd(const ContractFacts &contract)
{
    if (!contract.end.isValid())
        return {};
    const QDate first = contract.end.addDays(1);
    if (contract.months > 0)
        return first.addMonths(contract.months).addDays(-1);
    // As long again: counted in months where the term was whole months, else in days.
    if (!contract.start.isValid())
        return first.addYears(1).addDays(-1);
    const int months = (first.year() - contract.start.year()) * 12 + first.month() - contract.start.month();
    if (months > 0 && contract.start.addMonths(months) == first)
        return first.addMonths(months).addDays(-1);
    return contract.end.addDays(contract.start.daysTo(contract.end) + 1);
}

void ContractCommands::renew(Database &database, QObject *context, const ContractFacts &contract, QDate end, Done done)
{
    sendContract(database, context, contract, "renew_contract",
        {{QStringLiteral("end_date"), end}, {QStringLiteral("status"), QStringLiteral("ACTIVE")}}, std::move(done));
}

void ContractCommands::terminate(Database &database, QObject *context, const ContractFacts &contract, QDate on, const QString &reason, Done done)
{
    sendContract(database, context, contract, "terminate_contract",
        {{QStringLiteral("status"), QStringLiteral("TERMINATED")}, {QStringLiteral("terminated_on"), on},
            {QStringLiteral("termination_reason"), reason.isEmpty() ? QVariant() : QVariant(reason)}}, std::move(done));
}

} // namespace punte
