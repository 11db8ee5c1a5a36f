// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/StageText.h"

#include "models/core/DateFormat.h"
#include "models/records/Enums.h"
#include "models/sales/StageRules.h"

#include <QCoreApplication>

namespace punte {

namespace {

QString stageTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("StageText", text, nullptr, n);
}

QString spanText(const StageStay &stay)
{
    const QDate from = stay.entered.toLocalTime().date();
    const QDate until = stay.left.toLocalTime().date();
    if (stay.isPresent())
        return stageTr(QT_TRANSLATE_NOOP("StageText", "since %1")).arg(DateFormat::shortDate(from));
    return from == until ? DateFormat::shortDate(from) : DateFormat::shortDate(from) + QStringLiteral(" \u2013 ") + DateFormat::shortDate(until);
}

QString exactText(const StageStay &stay)
{
    QStringList lines{stageTr(QT_TRANSLATE_NOOP("StageText", "Entered: %1")).arg(DateFormat::fullInstant(stay.entered))};
    if (!stay.isPresent())
        lines << stageTr(QT_TRANSLATE_NOOP("StageText", "Left: %1")).arg(DateFormat::fullInstant(stay.left));
    if (stay.isPresent() && stay.staleAfterDays > 0)
        lines << stageTr(QT_TRANSLATE_N_NOOP("StageText", "%n day(s) are usual"), stay.staleAfterDays);
    if (!stay.userName.isEmpty())
        lines << stageTr(QT_TRANSLATE_NOOP("StageText", "By: %1")).arg(stay.userName);
    return lines.join(QLatin1Char('\n'));
}

QString wayText(StageStay::Way way)
{
    switch (way) {
    case StageStay::Way::Skipping: return stageTr(QT_TRANSLATE_NOOP("StageText", "stages skipped"));
    case StageStay::Way::Back: return stageTr(QT_TRANSLATE_NOOP("StageText", "moved back"));
    case StageStay::Way::Reopened: return stageTr(QT_TRANSLATE_NOOP("StageText", "reopened"));
    case StageStay::Way::First:
    case StageStay::Way::Forward: break;
    }
    return {};
}

QString patience(const StageStay &stay, QDate today)
{
    return stay.isLong(today) ? stageTr(QT_TRANSLATE_N_NOOP("StageText", "over %n day(s)"), stay.staleAfterDays) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

QString StageText::days(int days, bool present)
{
    if (days > 0)
        return stageTr(QT_TRANSLATE_N_NOOP("StageText", "%n day(s)"), days);
    return present ? stageTr(QT_TRANSLATE_NOOP("StageText", "today")) : stageTr(QT_TRANSLATE_NOOP("StageText", "under a day"));
}

InspectorRow::Content StageText::step(const StageStep &step, QDate today)
{
    const QString stage = QString::fromLatin1(step.stage);
    InspectorRow::Content row{.stage = stage, .title = Enums::recordText("opportunity_stage", stage)};
    if (!step.last) {
        row.fact = stageTr(QT_TRANSLATE_NOOP("StageText", "skipped"));
        row.factColor = Token::Text3;
        return row;
    }
    const StageStay &last = *step.last;
    const bool isClosed = isClosedStage(step.stage);
    row.fact = isClosed ? DateFormat::relativeDate(last.entered.toLocalTime().date(), today) : days(step.days, last.isPresent());
    if (last.isLong(today))
        row.factColor = Token::Warning;
    const QString times = step.stays > 1 ? stageTr(QT_TRANSLATE_N_NOOP("StageText", "%n time(s)"), step.stays) : QString();
    row.secondary = joined({isClosed ? DateFormat::shortDate(last.entered.toLocalTime().date()) : spanText(last),
        patience(last, today), last.userName, wayText(last.way), times});
    row.tooltip = exactText(last);
    return row;
}

InspectorRow::Content StageText::stay(const StageStay &stay, QDate today)
{
    const QString stage = QString::fromLatin1(stay.stage);
    InspectorRow::Content row{.stage = stage, .title = Enums::recordText("opportunity_stage", stage)};
    row.secondary = joined({isClosedStage(stay.stage) && stay.isPresent() ? DateFormat::shortDate(stay.entered.toLocalTime().date()) : spanText(stay),
        patience(stay, today), stay.userName, wayText(stay.way)});
    if (!isClosedStage(stay.stage) || !stay.isPresent())
        row.fact = days(stay.days(today), stay.isPresent());
    if (stay.isLong(today))
        row.factColor = Token::Warning;
    row.tooltip = exactText(stay);
    return row;
}

} // namespace punte
