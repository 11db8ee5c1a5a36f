// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QJsonObject>
#include <QTimer>

#include <optional>

namespace punte {

/// One person of an audience, in or out.
struct AudiencePerson {
    QUuid contact;
    QString name;
    QString company;
    QString language;
    QString channel;
    QString recipient;
    QString ground;
    QString reason;           ///< empty = in
    QUuid exclusion;          ///< the row that takes him out of this campaign
    int exclusionVersion = 0;
    QString exclusionReason;
    QString excludedBy;
};

/// How many are meant, how many of them get the message, the others by reason, and the first of those who get it.
struct AudienceFigures {
    struct Part {
        QString code; ///< ground or reason
        qint64 count = 0;
    };
    qint64 members = 0;
    qint64 in = 0;
    qint64 out = 0;
    QList<Part> grounds;
    QList<Part> reasons;
    QList<AudiencePerson> sample;

    [[nodiscard]] static AudienceFigures of(const QJsonObject &preview);
    [[nodiscard]] qint64 countOf(const QString &reason) const;
};

/// The figures of one campaign's audience, in one round trip on the lane that nobody waits for; what was counted before stands, marked as old, until the
/// new ones are there. Follows changes of people and of what they said. GUI thread.
class AudienceCount final : public QObject {
    Q_OBJECT
public:
    static constexpr int sampleSize = 3;

    AudienceCount(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    /// Counts this criteria for this campaign after a short pause; an empty one means nobody and is not counted.
    void count(const QUuid &campaign, const QJsonObject &criteria);
    /// The same again, at once.
    void again();
    void clear();

    [[nodiscard]] const std::optional<AudienceFigures> &figures() const { return m_figures; }
    /// What stands there is of another criteria or of before a change.
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] bool isRunning() const { return m_pause.isActive() || m_reading.isRunning(); }
    [[nodiscard]] const std::optional<AppError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    Reading m_reading;
    QTimer m_pause;
    QUuid m_campaign;
    QJsonObject m_criteria;
    std::optional<AudienceFigures> m_figures;
    std::optional<AppError> m_error;
    bool m_stale = false;
};

} // namespace punte
