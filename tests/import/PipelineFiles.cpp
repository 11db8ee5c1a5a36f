// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/PipelineFiles.h"

#include <QDate>
#include <QList>

namespace punte {

namespace {

QByteArray pipelineDate(int day)
{
    return QDate(2017, 1, 2).addDays(day % 300).toString(Qt::ISODate).toLatin1();
}

QByteArray pipelineAgent(int n)
{
    // Two words each, all different.
    static const QList<QByteArray> first{"Ada", "Bela", "Cora", "Dinu", "Ema", "Filip"};
    static const QList<QByteArray> last{"Arbore", "Brad", "Cedru", "Dafin", "Frasin"};
    return first[n % 6] + ' ' + last[n / 6 % 5];
}

} // namespace

PipelineFiles PipelineFiles::make()
{
    PipelineFiles files;
    files.accounts = "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n";
    qint64 revenueCents = 0;
    for (int i = 0; i < customers; ++i) {
        const int cents = 1100'41 + i * 37'13;
        revenueCents += cents;
        files.employees += 20 + i * 7;
        files.accounts += "Firma Nr " + QByteArray::number(i) + (i % 3 == 0 ? ",retail," : ",software,") + QByteArray::number(1980 + i % 35) + ','
            + QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0') + ',' + QByteArray::number(20 + i * 7)
            + (i % 5 == 0 ? ",Kenya," : ",United States,") + (i % 6 == 0 ? "Firma Nr 1" : "") + '\n';
    }
    files.revenueSum = QByteArray::number(revenueCents / 100) + '.' + QByteArray::number(revenueCents % 100).rightJustified(2, '0');
    files.pipeline = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    int left[] = {won, lost, engaging, prospecting};
    int alone[] = {0, 0, engagingAlone, prospectingAlone};
    const QByteArray stages[] = {"Won", "Lost", "Engaging", "Prospecting"};
    for (int i = 0; i < rows; ++i) {
        int kind = i % 4;
        while (left[kind] == 0)
            kind = (kind + 1) % 4;
        --left[kind];
        const bool isAlone = alone[kind]-- > 0;
        const bool isClosed = kind < 2;
        const int value = kind == 0 ? 50 + i * 13 % 20'000 : 0;
        files.wonSum += value;
        files.pipeline += "OPP" + QByteArray::number(100'000 + i) + ',' + pipelineAgent(i % agents) + ",Produs " + QByteArray::number(i % 7) + ','
            + (isAlone ? QByteArray() : "Firma Nr " + QByteArray::number(i % customers)) + ',' + stages[kind] + ','
            + (kind == 3 ? QByteArray() : pipelineDate(i)) + ',' + (isClosed ? pipelineDate(i + 40) : QByteArray()) + ','
            + (isClosed ? QByteArray::number(value) : QByteArray()) + '\n';
    }
    return files;
}

} // namespace punte
