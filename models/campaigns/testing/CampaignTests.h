// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTest.h"
#include "models/records/RecordDetails.h"

#include <QThreadPool>

namespace punte {

/// A test with what may be said of it; nothing for a draft, for a reader who sees no counts, and where the counts are no counts.
struct JudgedTest {
    AbTest test;
    std::optional<TestVerdict> verdict;
    std::optional<AppError> problem;
};

/// The A/B tests of one campaign, judged by another thread. Reading a test that runs is a look: what nobody has seen yet is kept in the database
/// with its verdict, before anything else is said. Read again when one of its tables changes. GUI thread.
class CampaignTests final : public RecordDetails {
    Q_OBJECT
public:
    CampaignTests(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    ~CampaignTests() override;

    /// Null = none.
    void setCampaign(const QUuid &campaign) { setRecord(campaign); }
    [[nodiscard]] const QUuid &campaign() const { return record(); }
    [[nodiscard]] const QList<JudgedTest> &tests() const { return m_tests; }
    [[nodiscard]] const JudgedTest *find(const QUuid &id) const;
    /// What was read is judged.
    [[nodiscard]] bool isJudged() const { return isLoaded() && m_asked == m_answered; }
    /// Of the campaign: whether its message may still change, and what it says.
    [[nodiscard]] const QByteArray &status() const { return m_status; }
    [[nodiscard]] const QByteArray &channel() const { return m_channel; }
    [[nodiscard]] const QJsonObject &message() const { return m_message; }
    /// The organisation's: that of a message without languages.
    [[nodiscard]] const QByteArray &language() const { return m_language; }

Q_SIGNALS:
    void judged();

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;
    void judge(const QList<AbTest> &tests);
    void keepLooks();
    void keepLook(const JudgedTest &judged);

    QThreadPool m_pool;
    QList<JudgedTest> m_tests;
    QUuid m_of;
    QByteArray m_status;
    QByteArray m_channel;
    QByteArray m_language;
    QJsonObject m_message;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

/// What is said of a test, as the tab and the strip say it. Any thread.
[[nodiscard]] JudgedTest judgedTest(const AbTest &test);
/// The look that a judged test is, as marketing.take_ab_look() takes it.
[[nodiscard]] QJsonObject lookJson(const AbTest &test, const TestVerdict &verdict);

} // namespace punte
