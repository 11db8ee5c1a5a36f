// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"

#include <QCoreApplication>

namespace punte {

/// The words and figures of the dashboard of campaigns.
class DashboardText final {
    Q_DECLARE_TR_FUNCTIONS(punte::DashboardText)
public:
    [[nodiscard]] static QString name(DashboardMetric metric);
    [[nodiscard]] static QString perDay(DashboardMetric metric);
    /// What it is made of: "clicks of 100 impressions".
    [[nodiscard]] static QString meaning(DashboardMetric metric);
    /// Why there is no value.
    [[nodiscard]] static QString whyNone(DashboardMetric metric);
    /// The figure alone, as many decimals as are read at a glance; an en dash without a value.
    [[nodiscard]] static QString figure(DashboardMetric metric, const std::optional<Decimal> &value);
    /// "%", the currency, or nothing.
    [[nodiscard]] static QString unit(DashboardMetric metric, const QByteArray &currency);
    /// Figure and unit, exact.
    [[nodiscard]] static QString exact(DashboardMetric metric, const std::optional<Decimal> &value, const QByteArray &currency);
    /// "12.4%", "+0.25 pp"; empty without a change.
    [[nodiscard]] static QString change(DashboardMetric metric, const std::optional<Decimal> &change);
    [[nodiscard]] static QString money(qint64 minor, const QByteArray &currency);
    /// Without decimals, for the eye.
    [[nodiscard]] static QString roundMoney(qint64 minor, const QByteArray &currency);
    [[nodiscard]] static QString roundAmount(qint64 minor);
    [[nodiscard]] static QString percent(double value, int decimals);
    /// A state of a message: "Delivered".
    [[nodiscard]] static QString state(QByteArrayView state);
    /// "97.0% of sent".
    [[nodiscard]] static QString stepOf(QByteArrayView state, const SendFunnel &sends);
    /// Why a step has no share; empty when it has one.
    [[nodiscard]] static QString whyNoStep(QByteArrayView state, const SendFunnel &sends);
    [[nodiscard]] static QString model(QByteArrayView model);
    [[nodiscard]] static QString source(const QString &source);
    /// "29 December – 27 January".
    [[nodiscard]] static QString period(QDate from, QDate to);
    [[nodiscard]] static QString metricOfTest(QByteArrayView metric);
    [[nodiscard]] static QString verdict(const DashboardTest &test, const TestVerdict &verdict);
    /// The same with figures, in one sentence.
    [[nodiscard]] static QString verdictWords(const DashboardTest &test, const TestVerdict &verdict);
};

} // namespace punte
