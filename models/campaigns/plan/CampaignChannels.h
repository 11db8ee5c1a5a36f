// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

namespace punte {

/// The organisation's channels as one campaign uses them; read again when one of them, the campaign or its figures change. GUI thread.
class CampaignChannels final : public RecordDetails {
    Q_OBJECT
public:
    struct Channel {
        QUuid channel;
        QString name, nameEn, type;
        QString perClick, perImpression, currency; ///< what it usually costs; empty = not known
        QUuid row;      ///< null: the campaign is not on it
        int version = 0;
        QString budget; ///< empty = none of its own
        QString cost;   ///< of the figures, in the campaign's currency
        /// In the window's language.
        [[nodiscard]] QString text() const;
    };

    CampaignChannels(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setCampaign(const QUuid &campaign) { setRecord(campaign); }
    [[nodiscard]] const QUuid &campaign() const { return record(); }
    [[nodiscard]] const QList<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    /// Exact sum of the budgets, "0.00" without any.
    [[nodiscard]] QString budgets() const;

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_channels.clear(); }
    void take(const QList<ResultSet> &results) override;

    QList<Channel> m_channels;
    QString m_currency;
};

} // namespace punte
