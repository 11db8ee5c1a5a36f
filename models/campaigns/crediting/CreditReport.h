// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/attribution/AttributionCredit.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <array>

namespace punte {

/// One figure per model, in the order of attributionModels.
template <class Figure>
using PerModel = std::array<Figure, attributionModels.size()>;

/// The place of a model in PerModel, by its name in the database; -1 for none.
[[nodiscard]] int modelPlace(QByteArrayView key);

/// All conversions of one currency. What is attributed and what is not make the total, whatever the model.
struct CreditTotal {
    QByteArray currency;
    qint64 conversions = 0;
    qint64 value = 0;
    qint64 unattributed = 0;       ///< conversions that nothing touched
    qint64 unattributedValue = 0;
    [[nodiscard]] qint64 attributedValue() const { return value - unattributedValue; }
};

/// What the models give to one campaign in one currency.
struct CreditShare {
    QUuid campaign;
    QString name;
    QByteArray currency;
    PerModel<qint64> money{};
    PerModel<double> credit{};     ///< how many conversions its shares make
    qint64 conversions = 0;        ///< in how many it has a share
};

/// The conversions of a stretch of days as five models share them out. Two currencies never share a sum.
struct CreditReport {
    QDateTime computedAt;          ///< of when the shares are; invalid: never computed
    bool stale = false;            ///< something changed since
    int lookbackDays = 90;
    int halfLifeDays = 7;
    QList<CreditTotal> totals;     ///< the largest first
    QList<CreditShare> shares;     ///< the largest of the linear model first

    [[nodiscard]] static CreditReport read(const QJsonObject &json);
    [[nodiscard]] const CreditTotal *total(const QByteArray &currency) const;
    [[nodiscard]] QList<CreditShare> sharesIn(const QByteArray &currency) const;
};

} // namespace punte
