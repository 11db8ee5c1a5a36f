// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QUuid>

namespace punte {

/// What the dashboard of campaigns is about. Both days of a stretch belong to it.
struct DashboardFilter {
    QDate from;
    QDate to;
    QDate beforeFrom;           ///< invalid: compared with nothing
    QDate beforeTo;
    QList<QUuid> campaigns;     ///< empty: all
    QList<QUuid> channels;      ///< empty: all

    /// As many days right before.
    void compareWithBefore();
    void compareWithLastYear();
    [[nodiscard]] bool isCompared() const { return beforeFrom.isValid(); }
    friend bool operator==(const DashboardFilter &, const DashboardFilter &) = default;
};

/// A mark of the dashboard as the filter of its rows, for marketing.dashboard_rows(). Adding up those rows gives the mark.
struct DashboardMark {
    enum class Kind { Metrics, Spent, Sends, Variant, Attribution, Unattributed };

    Kind kind = Kind::Metrics;
    QDate from;
    QDate to;
    QList<QUuid> campaigns;
    QList<QUuid> channels;
    QByteArray currency;        ///< empty: whichever
    QByteArray state;           ///< of sends: sent, delivered, clicked, machine_clicked, booked, bounced, unsubscribed
    QByteArray model;           ///< of attribution
    QUuid campaign;             ///< whose spending
    QUuid variant;

    /// Rows of the filter's figures in one currency.
    [[nodiscard]] static DashboardMark metrics(const DashboardFilter &filter, const QByteArray &currency);
    [[nodiscard]] static DashboardMark sends(const DashboardFilter &filter, const QByteArray &state);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const DashboardMark &, const DashboardMark &) = default;
};

} // namespace punte

Q_DECLARE_METATYPE(punte::DashboardMark)
