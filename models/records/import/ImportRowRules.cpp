// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportRowRules.h"

#include "models/core/Clock.h"
#include "models/records/import/ImportReading.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace punte {

namespace {

void makeOpportunityTitle(ImportRecord &record)
{
    static const int title = importFieldIndex(ImportKind::Opportunities, "title");
    static const int product = importFieldIndex(ImportKind::Opportunities, "product");
    static const int company = importFieldIndex(ImportKind::Opportunities, "company");
    static const int externalId = importFieldIndex(ImportKind::Opportunities, "external_id");
    if (!record.value(title).isNull())
        return;
    record.titleIsMade = true;
    const QString first = record.value(product).isNull() ? record.value(externalId) : record.value(product);
    QStringList parts;
    for (const QString &part : {first, record.value(company)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    record.values[title] = parts.join(QStringLiteral(" – ")).left(255);
    if (parts.isEmpty())
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "There is no title, product, customer or identifier to name it by."));
}

void checkOpportunityStage(ImportRecord &record, QDate today)
{
    static const int stage = importFieldIndex(ImportKind::Opportunities, "stage");
    static const int amount = importFieldIndex(ImportKind::Opportunities, "amount");
    static const int closeDate = importFieldIndex(ImportKind::Opportunities, "close_date");
    if (record.value(stage) == QLatin1String("CLOSED_WON") && (record.value(amount).isNull() || record.value(closeDate).isNull()))
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "A won opportunity needs an amount and a close date."));
    if (record.value(stage) == QLatin1String("CLOSED_LOST") && record.value(closeDate).isNull())
        record.values[closeDate] = today.toString(Qt::ISODate);
}

/// One name becomes two, two become one: cards and lists write either.
void nameAPerson(ImportRecord &record)
{
    static const int full = importFieldIndex(ImportKind::People, "full_name");
    static const int first = importFieldIndex(ImportKind::People, "first_name");
    static const int last = importFieldIndex(ImportKind::People, "last_name");
    const QString typed = record.value(full).simplified();
    if (record.value(first).isNull() && record.value(last).isNull() && !typed.isEmpty()) {
        const qsizetype cut = typed.lastIndexOf(u' ');
        if (cut > 0)
            record.values[first] = typed.left(cut);
        record.values[last] = typed.mid(cut + 1);
        if (record.value(first).size() > 100 || record.value(last).size() > 100)
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1 is longer than %2 characters."), {importFields(ImportKind::People)[last].titleText(), QStringLiteral("100")});
    }
    const QString name = (record.value(first) + u' ' + record.value(last)).simplified();
    if (name.isEmpty())
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "The row names nobody."));
    else
        record.values[full] = name;
}

void checkInteraction(ImportRecord &record)
{
    static const int when = importFieldIndex(ImportKind::Interactions, "date_time");
    const QDateTime moment = QDateTime::fromString(record.value(when), Qt::ISODate);
    if (moment.isValid() && moment > Clock::now().addSecs(3600))
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It lies in the future; import it as a task."));
}

} // namespace

void applyImportRowRules(ImportKind kind, ImportRecord &record, QDate today)
{
    switch (kind) {
    case ImportKind::Opportunities:
        makeOpportunityTitle(record);
        checkOpportunityStage(record, today);
        break;
    case ImportKind::Services: {
        static const int recurring = importFieldIndex(ImportKind::Services, "is_recurring");
        static const int frequency = importFieldIndex(ImportKind::Services, "frequency");
        if (record.value(recurring) == QLatin1String("true") && record.value(frequency).isNull())
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "A recurring service needs its frequency."));
        break;
    }
    case ImportKind::People: nameAPerson(record); break;
    case ImportKind::Interactions: checkInteraction(record); break;
    default: break;
    }
}

void checkImportContract(ImportRecord &record, const QStringList &before)
{
    const auto value = [&](const char *key) {
        const int field = importFieldIndex(ImportKind::Contracts, key);
        return record.value(field).isNull() ? before.value(field) : record.value(field);
    };
    const QDate start = QDate::fromString(value("start_date").left(10), Qt::ISODate);
    const QDate end = QDate::fromString(value("end_date").left(10), Qt::ISODate);
    const QDate terminated = QDate::fromString(value("terminated_on").left(10), Qt::ISODate);
    const QString status = value("status");
    if (start.isValid() && end.isValid() && end < start)
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "The contract ends before it starts."));
    else if (value("auto_renewal") == QLatin1String("true") && !end.isValid())
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "A contract that renews by itself needs an end date."));
    else if (!status.isEmpty() && status != QLatin1String("DRAFT") && !start.isValid())
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "A contract in force needs a start date."));
    else if (status == QLatin1String("EXPIRED") && (!end.isValid() || end >= Clock::today()))
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "An expired contract has an end date in the past."));
    else if (status == QLatin1String("TERMINATED") && start.isValid() && (terminated.isValid() ? terminated : Clock::today()) < start)
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "The contract was terminated before it started."));
}

QString importIdentity(ImportKind kind, const ImportRecord &record)
{
    const auto value = [&](const char *key) { return record.value(importFieldIndex(kind, key)); };
    QString identity = value("external_id");
    if (!identity.isNull())
        return identity.left(240);
    switch (kind) {
    case ImportKind::Companies:
        identity = value("tax_id").isNull() ? QStringLiteral("name:") + importNameKey(value("company_name")) + u'|' + importNameKey(value("city"))
                                            : QStringLiteral("tax:") + value("tax_id");
        break;
    case ImportKind::People:
        identity = value("email").isNull() ? QStringLiteral("name:") + importNameKey(value("full_name")) + u'|' + importNameKey(value("company")) + u'|' + value("phone")
                                           : QStringLiteral("mail:") + value("email").toLower();
        break;
    case ImportKind::Contracts: identity = QStringLiteral("number:") + importNameKey(value("contract_number")); break;
    case ImportKind::Services: identity = QStringLiteral("name:") + importNameKey(value("name")); break;
    default: identity = QStringLiteral("row:") + QString::fromLatin1(QCryptographicHash::hash(record.raw, QCryptographicHash::Sha256).toHex());
    }
    return identity.left(240);
}

} // namespace punte
