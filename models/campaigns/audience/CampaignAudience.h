// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QJsonObject>

namespace punte {

/// A segment that was given a name: for any campaign, and for everybody who reads campaigns.
struct SavedSegment {
    QUuid id;
    int version = 0;
    QString name;
    QJsonObject criteria;
    QUuid ownerId;
    QString owner;
};

/// The campaign that a change of an audience is written to, at the version that was read.
struct AudienceTarget {
    QUuid id;
    int version = 0;
    QString name;
};

/// Whom a campaign writes to, as it is saved, and the segments that could take its place; read again when one of them changes. GUI thread.
class CampaignAudience final : public RecordDetails {
    Q_OBJECT
public:
    CampaignAudience(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setCampaign(const QUuid &campaign) { setRecord(campaign); }
    [[nodiscard]] const QUuid &campaign() const { return record(); }
    /// Loaded, and there.
    [[nodiscard]] bool isThere() const { return isLoaded() && m_version > 0; }
    [[nodiscard]] AudienceTarget target() const { return {campaign(), m_version, m_name}; }
    [[nodiscard]] const QString &status() const { return m_status; }
    [[nodiscard]] const QString &channel() const { return m_channel; }
    [[nodiscard]] const QUuid &ownerId() const { return m_ownerId; }
    [[nodiscard]] const QJsonObject &criteria() const { return m_criteria; }
    /// How often somebody may be written to, for the words of that reason.
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int limitDays() const { return m_limitDays; }
    /// Who gets it is fixed once the message has a time.
    [[nodiscard]] bool isFixed() const;
    [[nodiscard]] const QList<SavedSegment> &segments() const { return m_segments; }
    /// The one that asks for just this, or null.
    [[nodiscard]] const SavedSegment *segmentOf(const QJsonObject &criteria) const;

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    int m_version = 0;
    QString m_name;
    QString m_status;
    QString m_channel;
    QUuid m_ownerId;
    QJsonObject m_criteria;
    int m_limit = 0;
    int m_limitDays = 0;
    QList<SavedSegment> m_segments;
};

} // namespace punte
