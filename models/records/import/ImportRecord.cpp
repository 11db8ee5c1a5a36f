// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportRecord.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr char16_t importDateMark = 0x1; // cleaned texts hold no control characters

QString importArgument(const QString &arg)
{
    return arg.startsWith(QChar(importDateMark)) ? DateFormat::shortDate(QDate::fromString(arg.mid(1), Qt::ISODate)) : arg;
}

} // namespace

QString ImportReason::dateArgument(QDate date)
{
    return QChar(importDateMark) + date.toString(Qt::ISODate);
}

QString ImportReason::toText() const
{
    QString sentence = QCoreApplication::translate("ImportReasons", text);
    // One pass: a value that holds "%1" must not be filled in again.
    switch (args.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(importArgument(args[0]));
    case 2: return sentence.arg(importArgument(args[0]), importArgument(args[1]));
    default: return sentence.arg(importArgument(args[0]), importArgument(args[1]), importArgument(args[2]));
    }
}

QString ImportChoice::toText() const
{
    switch (what) {
    case What::UseNumber:
    case What::UseRecord: return value;
    case What::CreateNew: return QCoreApplication::translate("ImportReasons", "New");
    case What::Restore: return QCoreApplication::translate("ImportReasons", "Restore and change");
    case What::Skip: return QCoreApplication::translate("ImportReasons", "Skip");
    }
    return {};
}

QString ImportRecord::reasonText() const
{
    QStringList texts;
    for (const ImportReason &reason : reasons)
        texts.append(reason.toText());
    return texts.join(u' ');
}

void ImportRecord::refuse(const char *text, const QStringList &args)
{
    if (outcome != ImportOutcome::Refused)
        reasons.clear(); // what would have been a remark is none for a row that does not land
    outcome = ImportOutcome::Refused;
    flagged = false;
    reasons.append({text, args});
}

void ImportRecord::flag(const char *text, const QStringList &args)
{
    if (outcome == ImportOutcome::Refused)
        return;
    flagged = true;
    reasons.append({text, args});
}

} // namespace punte
