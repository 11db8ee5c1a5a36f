// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/TestVerdict.h"
#include "models/campaigns/dashboard/DashboardFigures.h"
#include "models/campaigns/dashboard/DashboardFilter.h"
#include "models/core/Money.h"

#include <QDateTime>
#include <QMap>

namespace punte {

/// Figures of a day (none: of the whole time before) on a channel, in one currency, out of one source.
struct DashboardRow {
    QDate day;
    QUuid channel;
    QByteArray currency;
    QString source;
    DashboardSums sums;
};

struct DashboardChannel {
    QUuid id;
    QString name;
    QString nameEn;
    bool active = true;
    /// In the window's language.
    [[nodiscard]] QString text() const;
};

/// A campaign's plan against what was spent since its start: the cost of its figures and of its messages. What somebody typed stands beside it.
struct BudgetLine {
    QUuid id;
    QString name;
    QByteArray status;
    QByteArray currency;
    QDate start;
    QDate end;
    qint64 budget = 0;
    std::optional<qint64> typed;
    qint64 figures = 0;
    qint64 messages = 0;

    [[nodiscard]] qint64 spent() const { return figures + messages; }
    /// What should be spent by the end of a day if it goes evenly; nothing without dates.
    [[nodiscard]] std::optional<qint64> expected(QDate today) const;
};

/// Messages that were sent in the time, and what became of them. People and machines are counted apart.
struct SendFunnel {
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 clicked = 0;
    qint64 machineClicked = 0;
    qint64 booked = 0;
    qint64 bounced = 0;
    qint64 unsubscribed = 0;
    int campaigns = 0;
    [[nodiscard]] qint64 count(QByteArrayView state) const;
};

struct TestVariant {
    QUuid id;
    QString name;
    QString label;
    double split = 0;
    ArmCount count;
};

/// The A/B test that runs, else the last one; the control comes first.
struct DashboardTest {
    QUuid id;
    QUuid campaignId;
    QString campaign;
    QString name;
    QByteArray metric;
    QByteArray status;
    qint64 planned = 0;
    double confidence = 95;
    double alwaysValidP = 1;
    QList<TestVariant> variants;
    QList<TestLook> looks; ///< that were taken before
    /// By all looks, with the present counts where the test runs: how often one has looked is a part of what may be said.
    [[nodiscard]] Result<TestVerdict> verdict() const;
};

/// What one model gives to one channel.
struct AttributionShare {
    QByteArray model;
    QUuid channel;
    QByteArray currency;
    qint64 revenue = 0;
};

/// Everything the dashboard shows, as marketing.dashboard() answered it.
struct Dashboard {
    QDateTime figuresOf;
    bool stale = false;              ///< something changed since
    QList<DashboardRow> now;
    QList<DashboardRow> before;
    QList<DashboardChannel> channels; ///< in their order, which gives them their colours
    QList<BudgetLine> budget;
    int campaigns = 0;
    int budgetCampaigns = 0;         ///< of which the dearest are listed
    bool hasResults = false;         ///< the reader may count messages
    SendFunnel sends;
    QMap<QByteArray, qint64> messageCost;
    std::optional<DashboardTest> test;
    QList<AttributionShare> attribution;
    QMap<QByteArray, qint64> unattributed; ///< by currency: won or booked, and touched by nothing

    [[nodiscard]] static Dashboard read(const QJsonObject &answer);
    /// Whose figures there are, the one with the most rows first.
    [[nodiscard]] QByteArrayList currencies() const;
    [[nodiscard]] DashboardSums total(const QByteArray &currency, const QUuid &channel = {}) const;
    [[nodiscard]] DashboardSums totalBefore(const QByteArray &currency) const;
    /// By day, all channels or one; only days with rows.
    [[nodiscard]] QMap<QDate, DashboardSums> daily(const QByteArray &currency, const QUuid &channel = {}) const;
    /// What one model shares out, over all channels; every model shares out the same.
    [[nodiscard]] qint64 attributed(const QByteArray &currency, QByteArrayView model) const;
    /// Which sources the revenue is of, the largest first.
    [[nodiscard]] QList<std::pair<QString, qint64>> revenueSources(const QByteArray &currency) const;
    [[nodiscard]] const DashboardChannel *channel(const QUuid &id) const;
    /// Cost of figures and messages of the time by booking; nothing without a booking.
    [[nodiscard]] std::optional<Decimal> costPerBooking(const QByteArray &currency) const;
};

} // namespace punte
