// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractText.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/RecordForm.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace punte::ContractText {

static constexpr int mostDaysCounted = 180;

static QString contractTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ContractText", text, nullptr, n);
}

QString next(QDate renewal, bool renewsItself, QDate today)
{
    if (!renewal.isValid())
        return {};
    // What goes on begins anew the day after its last day; what ends, ends on that one.
    const QDate day = renewsItself ? renewal : renewal.addDays(-1);
    // Notice is counted in days, and so is what is left until then.
    const int days = int(today.daysTo(day));
    if (days > 1 && days <= mostDaysCounted)
        return renewsItself ? contractTr(QT_TRANSLATE_N_NOOP("ContractText", "Renews in %Ln day(s)"), days)
                            : contractTr(QT_TRANSLATE_N_NOOP("ContractText", "Ends in %Ln day(s)"), days);
    const QString when = DateFormat::relativeDate(day, today);
    if (day < today)
        return (renewsItself ? contractTr(QT_TRANSLATE_NOOP("ContractText", "Was to renew %1")) : contractTr(QT_TRANSLATE_NOOP("ContractText", "Ended %1"))).arg(when);
    return (renewsItself ? contractTr(QT_TRANSLATE_NOOP("ContractText", "Renews %1")) : contractTr(QT_TRANSLATE_NOOP("ContractText", "Ends %1"))).arg(when);
}

QString notice(QDate lastDay, QDate today)
{
    if (!lastDay.isValid())
        return {};
    const QString day = DateFormat::fullDate(lastDay);
    if (lastDay < today)
        return contractTr(QT_TRANSLATE_NOOP("ContractText", "The last day to give notice was %1")).arg(day);
    return contractTr(QT_TRANSLATE_NOOP("ContractText", "Notice by %1, %2")).arg(day, DateFormat::relativeDate(lastDay, today));
}

const QList<QByteArray> &formColumns()
{
    static const QList<QByteArray> columns{"contract_number", "customer_company_id", "title", "contract_type", "status", "start_date", "end_date",
        "auto_renewal", "renewal_months", "renewal_notice_days", "reminder_days", "monthly_fee", "total_value", "payment_terms", "owner_id", "opportunity_id",
        "notes"};
    return columns;
}

static void addWrapped(QBoxLayout &layout, const QString &text, const char *name)
{
    auto *label = new PlainLabel(text, FontRole::Secondary, Token::Text2);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    layout.addWidget(label);
}

void addNext(QBoxLayout &layout, const RecordForm &form)
{
    const QDate today = Clock::today();
    const QDate renewal = DateFormat::dayOf(form.storedValue("renewal_on"));
    const QDate lastDay = DateFormat::dayOf(form.storedValue("notice_on"));
    const bool late = renewal.isValid() && renewal < today;
    if (const QString coming = next(renewal, form.storedValue("auto_renewal").toBool(), today); !coming.isEmpty()) {
        auto *label = new PlainLabel(coming, FontRole::KeyFigureInspector, late ? Token::Danger : Token::Text1);
        label->setObjectName(QStringLiteral("contractNext"));
        layout.addWidget(label);
        if (lastDay < renewal.addDays(-1)) // without a time of notice there is nothing to say about it
            addWrapped(layout, notice(lastDay, today), "contractNotice");
        return;
    }
    const QDate ended = DateFormat::dayOf(form.storedValue("terminated_on"));
    layout.addWidget(new PlainLabel(ended.isValid() ? contractTr(QT_TRANSLATE_NOOP("ContractText", "Terminated on %1")).arg(DateFormat::longDate(ended))
                                                    : form.text("status"), FontRole::KeyFigureInspector));
    if (const QString why = form.text("termination_reason"); !why.isEmpty())
        addWrapped(layout, why, "contractReason");
}

} // namespace punte::ContractText
