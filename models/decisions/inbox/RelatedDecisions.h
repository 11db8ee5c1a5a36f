// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// The decisions about a customer, those that came of a request, or the one a task is about: the open ones first. GUI thread.
class RelatedDecisions final : public RecordDetails {
    Q_OBJECT
public:
    struct Line {
        QUuid id;
        QString number;       ///< "DC-041"
        QString title;
        QString status;
        QString type;
        int urgency = 3;
        QString impact;       ///< exact decimal text; empty = none
        QString currency;
        QDateTime target;
        QDateTime decided;
        QString chosen;       ///< title of the chosen option
        bool isOpen = false;
    };
    static constexpr int limit = 200;

    /// `kind`: "company", "request" or "task".
    RelatedDecisions(Database &database, ChangeFeed &feed, const QByteArray &kind, QObject *parent = nullptr);
    void setSubject(const QUuid &subject) { setRecord(subject); }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override { m_lines.clear(); }
    void take(const QList<ResultSet> &results) override;

    QByteArray m_kind;
    QList<Line> m_lines;
};

} // namespace punte
