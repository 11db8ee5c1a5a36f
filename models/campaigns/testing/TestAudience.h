// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/db/Reading.h"

#include <QObject>

namespace punte {

/// How many people of the campaign's audience would get each variant of a plan, as they would really be shared out. GUI thread.
class TestAudience final : public QObject {
    Q_OBJECT
public:
    explicit TestAudience(Database &database, QObject *parent = nullptr);

    /// The same question again is no new one.
    void ask(const AbPlan &plan);
    /// Asks anew where the audience may have changed.
    void forget();
    /// Nothing while it is not known: not asked yet, on its way, no right to see people, or no segment that could be counted.
    [[nodiscard]] const std::optional<QList<qint64>> &people() const { return m_people; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    Reading m_reading;
    QUuid m_test;
    QVariantList m_upto;
    std::optional<QList<qint64>> m_people;
};

} // namespace punte
