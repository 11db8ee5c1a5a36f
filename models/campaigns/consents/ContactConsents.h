// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// What holds now for one channel and purpose. Of offers by e-mail and SMS the database's verdict, the same that sending asks; of the rest what was said
/// last.
struct ConsentStanding {
    QString channel; ///< email, sms, phone
    QString purpose; ///< marketing, reminders
    bool isJudged = false;
    QString reason;  ///< of a verdict; empty = may be sent
    QString ground;  ///< consent, similar_service
    QString word;    ///< granted, withdrawn, or empty: said last
    QDateTime wordAt;
    QString wordSource;
    QDateTime noAt;  ///< the latest no
    QString noSource;
    QDateTime givenAt; ///< of the consent that the verdict rests on
    QString givenSource;
    QString proof;
    QDateTime expiresAt;
};

/// One line of the history: it was written once and stays.
struct ConsentWord {
    bool isUnsubscribe = false; ///< an opt-out that stands as a row of its own
    QStringList channels;       ///< email, sms, phone; of an opt-out also marketing (all offers) and reminders
    QString purpose;
    QString status;             ///< granted, withdrawn
    QString basis;
    QString source;
    QDateTime at;
    QDateTime expiresAt;
    QString textVersion;
    QString words;              ///< proof, reason
    QDateTime notedAt;
    QString notedBy;            ///< empty = the program
    bool isImport = false;
    QString campaign;           ///< the message that was too much
};

/// A closed address, known by its fingerprint alone.
struct ClosedAddress {
    QString channel;
    QString purpose; ///< all, marketing, reminders
    QString reason;  ///< unsubscribed, hard_bounce, complaint, erased, by_hand
    QDateTime since;
    QString fingerprint;
    QDateTime notedAt;
    QString notedBy;
};

/// Everything about writing to one person: read in one round trip, again when a word is added or the person changes. GUI thread.
class ContactConsents final : public RecordDetails {
    Q_OBJECT
public:
    ContactConsents(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    /// Null = nobody.
    void setContact(const QUuid &contact) { setRecord(contact); }
    [[nodiscard]] const QUuid &contact() const { return record(); }

    [[nodiscard]] const QList<ConsentStanding> &standings() const { return m_standings; }
    [[nodiscard]] const QList<ConsentWord> &words() const { return m_words; }
    [[nodiscard]] const QList<ClosedAddress> &closed() const { return m_closed; }
    /// The person may write down a yes of this contact.
    [[nodiscard]] bool mayGive() const { return m_mayGive; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    QList<ConsentStanding> m_standings;
    QList<ConsentWord> m_words;
    QList<ClosedAddress> m_closed;
    bool m_mayGive = false;
};

} // namespace punte
