// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"
#include "models/campaigns/plan/CampaignCommands.h"
#include "models/records/RecordDetails.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimer>
#include <QTimeZone>

namespace punte {

/// When a message goes out again and again, as the campaign holds it.
struct MessageRhythm {
    QString recurrence; ///< weekly, monthly, every_n_days; empty = none
    int days = 7;
    int weekday = 1;
    int monthDay = 1;
    QTime time{9, 0};
    QDate starts;
    QDate ends;         ///< invalid = none
    int times = 0;      ///< 0 = none
};

/// How a run stands, by its messages.
struct RunProgress {
    QUuid run;
    QString status;       ///< of the run; empty = there is none
    QDateTime plannedFor;
    int pending = 0;
    int claimed = 0;
    int sent = 0;
    int failed = 0;
    int refused = 0;
    int cancelled = 0;
    bool mayClaim = false;
    [[nodiscard]] int total() const { return pending + claimed + sent + failed + refused + cancelled; }
    [[nodiscard]] int done() const { return sent + failed + refused + cancelled; }
    [[nodiscard]] static RunProgress of(const QJsonObject &progress);
};

/// A campaign's message while it is written: its texts by language, kept as typed and saved a moment after the last key; who it is from;
/// where the campaign stands. What somebody else wrote meanwhile is never overwritten by itself. GUI thread.
class MessageDraft final : public RecordDetails {
    Q_OBJECT
public:
    enum class State { Saved, Typing, Saving, Refused, Conflict };
    static constexpr int savedAfterMs = 900;

    MessageDraft(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    ~MessageDraft() override;

    void setCampaign(const QUuid &campaign);
    [[nodiscard]] const QUuid &campaign() const { return record(); }
    /// Loaded, and there is no such campaign for this person.
    [[nodiscard]] bool isMissing() const { return isLoaded() && m_name.isEmpty(); }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &status() const { return m_status; }
    [[nodiscard]] const QString &pausedFrom() const { return m_pausedFrom; }
    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] bool hasEmail() const { return m_channel != QLatin1String("sms"); }
    [[nodiscard]] bool hasSms() const { return m_channel != QLatin1String("email"); }
    [[nodiscard]] const MessageSender &sender() const { return m_sender; }
    [[nodiscard]] const QUuid &owner() const { return m_owner; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] std::optional<int> smsPartCents() const { return m_smsPartCents; }
    [[nodiscard]] const QByteArray &zoneName() const { return m_zone; }
    [[nodiscard]] QTimeZone zone() const { return QTimeZone(m_zone); }
    [[nodiscard]] const QDateTime &scheduledFor() const { return m_scheduledFor; }
    [[nodiscard]] const MessageRhythm &rhythm() const { return m_rhythm; }
    /// Rule names of what a launch lacks.
    [[nodiscard]] const QStringList &lacking() const { return m_lacking; }
    [[nodiscard]] const RunProgress &run() const { return m_run; }
    /// Changes when somebody else is written to: read the audience anew.
    [[nodiscard]] const QString &audienceKey() const { return m_audienceKey; }
    [[nodiscard]] CampaignFacts facts() const;
    /// Not on its way yet: before it is scheduled.
    [[nodiscard]] bool isOpen() const;
    /// The texts may be changed, by this person.
    [[nodiscard]] bool isWritable() const { return m_mayWrite && isOpen(); }
    void setMayWrite(bool may) { m_mayWrite = may; }

    /// Texts as typed; two subjects or SMS while the campaign's own A/B test is on.
    [[nodiscard]] MessageBody body(MessageLanguage language) const { return m_bodies.value(language); }
    void setBody(MessageLanguage language, const MessageBody &body);
    /// The second subject, of the campaign's own test.
    [[nodiscard]] bool isTested() const { return m_abTest.value(QLatin1String("enabled")).toBool(); }
    void setTested(bool tested);
    /// Subjects come from a test that runs: they are not written here.
    [[nodiscard]] const QStringList &testNames() const { return m_testNames; }
    /// One for each variant, or one.
    [[nodiscard]] QList<MessageTemplate> variants() const;
    [[nodiscard]] QStringList variantNames() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    [[nodiscard]] const QDateTime &savedAt() const { return m_savedAt; }
    [[nodiscard]] const AppError &lastError() const { return m_error; }
    /// At once; `done` when nothing is left to be saved, or with the refusal.
    void save(std::function<void(Result<>)> done = {});
    /// After a conflict: theirs, or mine over it.
    void takeTheirs();
    void keepMine();

Q_SIGNALS:
    void stateChanged();
    /// A save was refused for another reason than a conflict.
    void refused(const punte::AppError &error);

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override {}
    void take(const QList<ResultSet> &results) override;
    void takeTexts(const QJsonObject &message, const QJsonObject &abTest);
    void takePlace(const ResultSet &rows);
    void setState(State state);
    void edited();
    void saved(Result<> result, quint64 edition);
    [[nodiscard]] QVariantMap values() const;

    QString m_name, m_status, m_pausedFrom, m_type, m_channel, m_currency, m_audienceKey;
    QUuid m_owner;
    int m_version = 0;
    MessageSender m_sender;
    std::optional<int> m_smsPartCents;
    QByteArray m_zone;
    QDateTime m_scheduledFor;
    MessageRhythm m_rhythm;
    QStringList m_lacking;
    RunProgress m_run;
    QJsonObject m_message;  ///< as it was read or saved
    QJsonObject m_abTest;   ///< as it stands here
    QJsonObject m_storedTest;
    QStringList m_testNames;
    QList<QJsonObject> m_testContents;
    QMap<MessageLanguage, MessageBody> m_bodies;
    QTimer m_timer;
    State m_state = State::Saved;
    bool m_mayWrite = true;
    bool m_dirty = false;
    bool m_saving = false;
    quint64 m_edition = 0;
    QDateTime m_savedAt;
    AppError m_error;
    QList<std::function<void(Result<>)>> m_waiting;
};

} // namespace punte
