// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditTouches.h"
#include "views/campaigns/crediting/CreditGrid.h"

#include <QCoreApplication>

namespace punte {

/// In what the models are compared.
enum class CreditMeasure { Money, Share, Conversions };

/// A row of the table of campaigns, as the filter of its conversions.
struct CreditPick {
    enum class Kind { Campaign, Unattributed, All };
    Kind kind = Kind::All;
    QUuid campaign;
    friend bool operator==(const CreditPick &, const CreditPick &) = default;
};

/// The tables of attribution in words.
class CreditTables final {
    Q_DECLARE_TR_FUNCTIONS(punte::CreditTables)
public:
    /// Campaigns and models, what is unattributed, and all together. A campaign whose page shows it stands first, also without a share.
    [[nodiscard]] static std::pair<CreditTable, QList<CreditPick>> campaigns(const CreditReport &report, const QByteArray &currency, CreditMeasure measure, const QUuid &own, const QString &ownName);
    /// `apart`: customer and conversion in columns of their own, for files.
    [[nodiscard]] static CreditTable conversions(const ConversionList &list, bool apart = false);
    [[nodiscard]] static CreditTable path(const QList<CreditTouch> &path, qint64 value, CreditMeasure measure);
    [[nodiscard]] static QString measureText(CreditMeasure measure);
    [[nodiscard]] static QString what(const CreditConversion &conversion);
    [[nodiscard]] static QString shortModel(int place);
    [[nodiscard]] static QString amount(qint64 minor);
};

} // namespace punte
