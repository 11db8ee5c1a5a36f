// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/LaunchCheck.h"
#include "models/campaigns/messages/MessagePeople.h"
#include "models/records/RecordDetails.h"

#include <QDateTime>
#include <QHash>

namespace punte {

/// Somebody who gets the message, as things stand.
struct MessagePerson {
    QUuid contact;
    QString name;
    QString company;
    QString companyStatus;
    QString variant;        ///< name of the test's version; empty = no test
    QString ground;         ///< consent, similar_service
    QString consentSource;
    QDateTime consentGiven;
    QDateTime lastMessage;
    MessageChannel channel = MessageChannel::Email;
    MessageRecipient recipient;
};

/// Who gets a campaign's message and who does not, as the database says it; people by name, the first of them. Read again when consents,
/// opt-outs or people change, and by load(). GUI thread.
class MessageAudience final : public RecordDetails {
    Q_OBJECT
public:
    static constexpr int mostPeople = 2000; ///< with whom the text is tried before the launch

    struct Count {
        QString code;
        int count = 0;
    };

    MessageAudience(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setCampaign(const QUuid &campaign) { setRecord(campaign); }

    [[nodiscard]] int members() const { return m_members; }
    [[nodiscard]] int inside() const { return m_in; }
    [[nodiscard]] int outside() const { return m_out; }
    [[nodiscard]] const QList<Count> &grounds() const { return m_grounds; }
    [[nodiscard]] const QList<Count> &reasons() const { return m_reasons; }
    [[nodiscard]] int inLanguage(MessageLanguage language) const { return m_languages.value(language); }
    [[nodiscard]] const QList<MessagePerson> &people() const { return m_people; }
    [[nodiscard]] bool isWhole() const { return m_people.size() >= m_in; }
    struct ChannelCount {
        MessageChannel channel = MessageChannel::Email;
        int inside = 0;
        int outside = 0;
    };
    [[nodiscard]] const QList<ChannelCount> &channels() const { return m_channels; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    int m_members = 0;
    int m_in = 0;
    int m_out = 0;
    QList<Count> m_grounds;
    QList<Count> m_reasons;
    QHash<MessageLanguage, int> m_languages;
    QList<MessagePerson> m_people;
    QList<ChannelCount> m_channels;
};

} // namespace punte
