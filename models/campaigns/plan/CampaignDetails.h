// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// What stands around one campaign: where it may go and what it lacks for that, what it has spent, when its message goes out next. Read again
/// when it, its figures or its runs change. GUI thread.
class CampaignDetails final : public RecordDetails {
    Q_OBJECT
public:
    struct Step {
        QString to;          ///< code of campaign_status
        QStringList missing; ///< rule names; empty = it may go there
    };

    CampaignDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    /// Null = nothing.
    void setCampaign(const QUuid &campaign) { setRecord(campaign); }

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] const QString &total() const { return m_total; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    /// Empty for who may not see figures.
    [[nodiscard]] const QString &spent() const { return m_spent; }
    /// What somebody typed as spent; empty = nothing.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] bool isOverspent() const;
    [[nodiscard]] const QList<QDateTime> &nextRuns() const { return m_nextRuns; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    QList<Step> m_steps;
    QString m_total;
    QString m_currency;
    QString m_spent;
    QString m_typed;
    QList<QDateTime> m_nextRuns;
};

} // namespace punte
