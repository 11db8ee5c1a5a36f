// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/DashboardFigures.h"
#include "models/campaigns/dashboard/DashboardFilter.h"
#include "models/db/Database.h"

namespace punte {

/// One row behind a mark. What it adds to the mark stands in number, successes and sums.
struct MarkRow {
    QByteArray kind;      ///< metrics, message, send, counted, attribution
    QUuid id;
    QDate day;
    QUuid campaignId;
    QString campaign;
    QString channel;
    QString channelEn;
    QString word;         ///< source, state, kind of touch
    QByteArray currency;
    QUuid personId;       ///< null: nobody, or not for this reader
    QString person;
    qint64 number = 0;
    qint64 successes = 0;
    DashboardSums sums;
};

/// The rows behind a mark, the latest first, and what all of them add up to, also those beyond the list's end.
struct MarkRows {
    static constexpr int mostListed = 1000;

    QList<MarkRow> rows;
    qint64 count = 0;
    qint64 number = 0;
    qint64 successes = 0;
    DashboardSums sums;

    [[nodiscard]] static QList<Statement> question(const DashboardMark &mark);
    [[nodiscard]] static MarkRows read(const QList<ResultSet> &results);
};

} // namespace punte
