// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/writing/MessageAudience.h"

#include "models/db/SqlStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

MessageAudience::MessageAudience(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.consents", "marketing.marketing_unsubscribes", "marketing.campaign_exclusions", "marketing.ab_tests", "crm.contact_persons"}, parent)
{
}

QList<Statement> MessageAudience::question() const
{
    const SqlStore &store = SqlStore::instance();
    const QVariantMap one{{QStringLiteral("record"), record()}};
    return {store.statement("campaigns/read_message_audience", one), store.statement("campaigns/list_channel_audience", one),
        store.statement("campaigns/list_message_people", {{QStringLiteral("record"), record()}, {QStringLiteral("most"), mostPeople}})};
}

void MessageAudience::forget()
{
    m_members = m_in = m_out = 0;
    m_grounds.clear();
    m_reasons.clear();
    m_languages.clear();
    m_people.clear();
    m_channels.clear();
}

static QList<MessageAudience::Count> audienceCounts(const QJsonValue &list, QLatin1String key)
{
    QList<MessageAudience::Count> counts;
    for (const QJsonValue &each : list.toArray())
        counts.append({each[key].toString(), each[QLatin1String("count")].toInt()});
    return counts;
}

static MessagePerson audiencePerson(const ResultSet &rows, int row)
{
    const auto text = [&](QStringView column) { return rows.value(row, column).toString(); };
    MessagePerson person;
    person.contact = rows.value(row, u"contact_id").toUuid();
    person.name = text(u"full_name");
    person.company = text(u"company_name");
    person.companyStatus = text(u"company_status");
    person.variant = text(u"variant");
    person.ground = text(u"ground");
    person.consentSource = text(u"consent_source");
    person.consentGiven = rows.value(row, u"consent_given").toDateTime();
    person.lastMessage = rows.value(row, u"last_message").toDateTime();
    person.channel = text(u"channel") == QLatin1String("sms") ? MessageChannel::Sms : MessageChannel::Email;
    MessageRecipient &who = person.recipient;
    who.language = messageLanguageOf(text(u"language"));
    who.reason = rows.value(row, u"as_customer").toBool() ? MessageReason::Customer : MessageReason::Consent;
    (person.channel == MessageChannel::Sms ? who.phone : who.email) = text(u"recipient");
    who.firstName = text(u"first_name");
    who.lastName = text(u"last_name");
    who.salutation = text(u"salutation");
    who.company = person.company;
    who.county = text(u"county");
    who.lastProduct = text(u"last_product");
    who.lastOrder = rows.value(row, u"last_order").toDate();
    who.groups = text(u"groups").split(u',', Qt::SkipEmptyParts);
    who.token = QStringLiteral("0000000000000000"); // the message that is sent has its own
    who.sendId = person.contact;
    return person;
}

void MessageAudience::take(const QList<ResultSet> &results)
{
    const QJsonObject preview = QJsonDocument::fromJson(results.first().value(0, u"preview").toString().toUtf8()).object();
    m_members = preview.value(QLatin1String("members")).toInt();
    m_in = preview.value(QLatin1String("in")).toInt();
    m_out = preview.value(QLatin1String("out")).toInt();
    m_grounds = audienceCounts(preview.value(QLatin1String("grounds")), QLatin1String("ground"));
    m_reasons = audienceCounts(preview.value(QLatin1String("reasons")), QLatin1String("reason"));
    const QJsonObject languages = preview.value(QLatin1String("languages")).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        if (const auto language = messageLanguageOf(it.key()))
            m_languages[*language] = it.value().toInt();
    const ResultSet &channels = results.at(1);
    for (int row = 0; row < channels.rows.size(); ++row)
        m_channels.append({channels.value(row, u"channel").toString() == QLatin1String("sms") ? MessageChannel::Sms : MessageChannel::Email, channels.value(row, u"inside").toInt(),
            channels.value(row, u"outside").toInt()});
    const ResultSet &people = results.at(2);
    for (int row = 0; row < people.rows.size(); ++row)
        m_people.append(audiencePerson(people, row));
}

} // namespace punte
