// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/campaigns/testing/CampaignTests.h"
#include "views/components/Chip.h"

#include <QCoreApplication>

namespace punte {

/// The words of A/B tests: what is tried, what may be said, what to do about it.
class TestText final {
    Q_DECLARE_TR_FUNCTIONS(punte::TestText)
public:
    [[nodiscard]] static QString percent(double value, int decimals = 2);
    [[nodiscard]] static QString number(double value, int decimals);
    /// A p as it is read: three decimals, "< 0.001" below.
    [[nodiscard]] static QString pValue(double p);
    /// "a booking within 7 days".
    [[nodiscard]] static QString success(QByteArrayView metric, int days);
    /// "booking rate".
    [[nodiscard]] static QString rate(QByteArrayView metric);
    /// "5% against 10%".
    [[nodiscard]] static QString worthKnowing(double baseline, double worthwhile);
    [[nodiscard]] static ChipSpec chip(const AbTest &test);
    /// "Too early to say", "B better".
    [[nodiscard]] static QString title(const AbTest &test, Verdict verdict, const QUuid &winner);
    /// What was seen, in one sentence with figures.
    [[nodiscard]] static QString seen(const AbTest &test, const TestVerdict &verdict);
    /// What to do about it.
    [[nodiscard]] static QString advice(const AbTest &test, const TestVerdict &verdict);
    [[nodiscard]] static Semantic role(Verdict verdict);
    /// "31 and 30".
    [[nodiscard]] static QString people(const QList<qint64> &people);
    /// What the audience means for a plan: it will be too early, or it is enough.
    [[nodiscard]] static QString here(const QList<qint64> &people, qint64 needed);
    [[nodiscard]] static bool isEnough(const QList<qint64> &people, qint64 needed);
    /// Who chose what, when and why; empty while nothing is chosen.
    [[nodiscard]] static QString choice(const AbTest &test);
    /// Everything of a test as text, for the clipboard.
    [[nodiscard]] static QString summary(const JudgedTest &judged);

private:
    [[nodiscard]] static QString missing(const AbTest &test, const TestVerdict &verdict);
};

} // namespace punte
