// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/writing/MessageLaunch.h"

#include "models/core/Clock.h"
#include "models/db/CampaignRules.h"
#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace punte {

static QString launchTr(const char *text) { return QCoreApplication::translate("MessageLaunch", text); }

int variantOf(const MessageDraft &draft, const MessagePerson &person)
{
    return static_cast<int>(std::max<qsizetype>(0, draft.variantNames().indexOf(person.variant)));
}

namespace {

/// Tries the message on everybody who was read.
class LaunchLook final {
public:
    LaunchLook(const MessageDraft &draft, const MessageAudience &audience, QDate today)
        : m_draft(draft)
        , m_audience(audience)
        , m_today(today)
        , m_variants(draft.variants())
    {
    }

    LaunchCheck look()
    {
        m_check.whole = m_audience.isWhole();
        addRules();
        addSender();
        addMistakes();
        if (m_audience.isLoaded() && m_audience.inside() == 0)
            block("audience", [] { return launchTr(QT_TRANSLATE_NOOP("MessageLaunch", "Nobody would get this message as things stand.")); });
        addLacks();
        if (m_draft.hasSms())
            addSms();
        return m_check;
    }

private:
    void block(const QByteArray &place, LiveText tell) { m_check.blocks.append({place, std::move(tell)}); }

    // When it goes out is asked by the launch itself.
    void addRules()
    {
        static const QStringList asked{QStringLiteral("campaign_needs_time"), QStringLiteral("campaign_time_passed"), QStringLiteral("campaign_needs_rhythm"),
            QStringLiteral("campaign_needs_unsubscribe"), QStringLiteral("campaign_needs_sender")};
        for (const QString &rule : m_draft.lacking()) {
            if (asked.contains(rule))
                continue;
            const QByteArray place = rule == QLatin1String("campaign_needs_message") ? "text" : rule == QLatin1String("campaign_needs_audience") ? "audience" : "campaign";
            block(place, [rule] {
                const char *sentence = campaignRuleSentence(rule);
                return sentence ? QCoreApplication::translate("Errors", sentence) : rule;
            });
        }
    }
    void addSender()
    {
        QSet<QByteArray> said;
        for (const MessageChannel channel : {MessageChannel::Email, MessageChannel::Sms}) {
            if (channel == MessageChannel::Email ? !m_draft.hasEmail() : !m_draft.hasSms())
                continue;
            for (const LaunchBlock &each : launchBlocks(m_draft.sender(), channel)) {
                if (said.contains(each.field))
                    continue;
                said.insert(each.field);
                const bool organisation = each.field == "postalAddress" || each.field == "organisation" || each.field == "smsStop";
                block(organisation ? "organisation" : "campaign", each.tell);
            }
        }
    }
    void addMistakes()
    {
        for (const MessageTemplate &variant : m_variants)
            for (const MessageMistake &mistake : variant.mistakes())
                return block("text", [error = mistake.error] { return error.text(); });
    }
    void addLacks()
    {
        for (int place = 0; place < m_variants.size(); ++place) {
            for (const MessageChannel channel : {MessageChannel::Email, MessageChannel::Sms}) {
                QList<MessageRecipient> people;
                QList<qsizetype> places;
                for (qsizetype i = 0; i < m_audience.people().size(); ++i) {
                    const MessagePerson &person = m_audience.people().at(i);
                    if (person.channel == channel && variantOf(m_draft, person) == place) {
                        people << person.recipient;
                        places << i;
                    }
                }
                for (MessageTemplate::Lack lack : m_variants.at(place).lacks(people, m_draft.sender(), m_today, place, channel)) {
                    for (qsizetype &each : lack.people)
                        each = places.at(each);
                    addLack(lack);
                }
            }
        }
        for (const MessageTemplate::Lack &lack : std::as_const(m_check.lacks))
            if (lack.blocks)
                block("field:" + lack.field, [lack, of = m_audience.people().size()] { return lack.text(of); });
    }
    void addLack(const MessageTemplate::Lack &lack)
    {
        for (MessageTemplate::Lack &known : m_check.lacks) {
            if (known.field != lack.field)
                continue;
            known.people += lack.people;
            std::ranges::sort(known.people);
            known.people.erase(std::ranges::unique(known.people).begin(), known.people.end());
            known.blocks = known.blocks || lack.blocks;
            if (known.otherwise.isEmpty())
                known.otherwise = lack.otherwise;
            return;
        }
        m_check.lacks.append(lack);
    }
    void addSms()
    {
        for (const MessagePerson &person : m_audience.people()) {
            if (person.channel != MessageChannel::Sms)
                continue;
            const int place = variantOf(m_draft, person);
            const auto rendered = m_variants.at(place).render(person.recipient, m_draft.sender(), m_today, place, MessageChannel::Sms);
            if (!rendered)
                continue; // said above
            const SmsCount count = smsCount(rendered->plain);
            m_check.smsParts += count.parts;
            m_check.smsMost = std::max(m_check.smsMost, count.parts);
            m_check.smsUcs2 += count.ucs2;
            if (m_check.smsSample.parts == 0 || (count.ucs2 && !m_check.smsSample.ucs2))
                m_check.smsSample = count;
        }
        if (m_check.smsMost > SmsCount::mostParts)
            block("text", [parts = m_check.smsMost] { return launchTr(QT_TRANSLATE_NOOP("MessageLaunch", "The SMS has %1 parts; more than %2 do not arrive whole.")).arg(parts).arg(SmsCount::mostParts); });
        if (const auto cents = m_draft.smsPartCents())
            if (const auto price = Decimal::fromText(QString::number(*cents / 100) + u'.' + QStringLiteral("%1").arg(*cents % 100, 2, 10, QChar(u'0'))))
                m_check.smsCost = smsCost(m_check.smsParts, *price);
    }

    const MessageDraft &m_draft;
    const MessageAudience &m_audience;
    const QDate m_today;
    const QList<MessageTemplate> m_variants;
    LaunchCheck m_check;
};

QJsonObject launchArgs(const LaunchTime &time)
{
    QJsonObject args;
    if (time.kind == LaunchTime::Kind::At)
        args.insert(QStringLiteral("scheduled_for"), time.at.toUTC().toString(Qt::ISODateWithMs));
    return args;
}

QVariantMap launchColumns(const QString &type, const LaunchTime &time)
{
    const QString wanted = time.kind == LaunchTime::Kind::Again ? QStringLiteral("recurring") : QStringLiteral("one_time");
    QVariantMap values;
    if (type != wanted)
        values.insert(QStringLiteral("type"), wanted);
    if (time.kind != LaunchTime::Kind::Again)
        return values;
    const MessageRhythm &r = time.rhythm;
    const auto known = [](bool is, int value) { return is ? QVariant(value) : QVariant(); };
    values.insert({{QStringLiteral("recurrence"), r.recurrence}, {QStringLiteral("recurrence_days"), known(r.recurrence == QLatin1String("every_n_days"), r.days)},
        {QStringLiteral("recurrence_weekday"), known(r.recurrence == QLatin1String("weekly"), r.weekday)},
        {QStringLiteral("recurrence_month_day"), known(r.recurrence == QLatin1String("monthly"), r.monthDay)}, {QStringLiteral("recurrence_time"), r.time.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("recurrence_start"), r.starts}, {QStringLiteral("recurrence_end"), r.ends.isValid() ? QVariant(r.ends) : QVariant()},
        {QStringLiteral("recurrence_count"), known(r.times > 0, r.times)}});
    return values;
}

QUuid preparedRun(const ResultSet &rows)
{
    return QUuid::fromString(QJsonDocument::fromJson(rows.value(0, u"run").toString().toUtf8()).object().value(QLatin1String("run_id")).toString());
}

} // namespace

LaunchCheck checkLaunch(const MessageDraft &draft, const MessageAudience &audience, QDate today)
{
    return LaunchLook(draft, audience, today).look();
}

void MessageLaunch::launch(Database &database, QObject *context, const CampaignFacts &campaign, const QString &type, const LaunchTime &time,
    std::function<void(const Result<Launched> &)> done)
{
    const SqlStore &store = SqlStore::instance();
    Request request;
    int version = campaign.version;
    if (const QVariantMap columns = launchColumns(type, time); !columns.isEmpty()) {
        const ActionLabel label{"edit", {{QStringLiteral("subject"), campaign.name}, {QStringLiteral("table"), QStringLiteral("marketing.marketing_campaigns")},
                                            {QStringLiteral("field"), QStringLiteral("recurrence")}}};
        request.statements.append(Saves::update("marketing.marketing_campaigns", {{campaign.id, version, columns}}, Saves::newId(), label));
        ++version;
    }
    Launched launched{Saves::newId(), {}};
    request.actionId = launched.action;
    if (time.kind == LaunchTime::Kind::Now) {
        request.statements.append(store.statement("campaigns/launch_now", {{QStringLiteral("campaign"), campaign.id}, {QStringLiteral("version"), version}, {QStringLiteral("action"), launched.action}}));
        request.statements.append(store.statement("campaigns/prepare_run", {{QStringLiteral("campaign"), campaign.id}, {QStringLiteral("action"), Saves::newId()}, {QStringLiteral("args"), QStringLiteral("{}")}}));
        request.timeout = std::chrono::minutes(5); // a run for hundreds of thousands takes its seconds
    } else {
        request.statements.append(store.statement("campaigns/move_campaign",
            {{QStringLiteral("campaign"), campaign.id}, {QStringLiteral("to"), QStringLiteral("SCHEDULED")}, {QStringLiteral("version"), version}, {QStringLiteral("action"), launched.action},
                {QStringLiteral("args"), QString::fromUtf8(QJsonDocument(launchArgs(time)).toJson(QJsonDocument::Compact))}}));
    }
    database.run(context, request, [launched, now = time.kind == LaunchTime::Kind::Now, done = std::move(done)](const BatchResult &result) mutable {
        if (!result)
            return done(std::unexpected(result.error()));
        if (now && !result->last().recovered)
            launched.run = preparedRun(result->last());
        done(launched);
    });
}

void MessageLaunch::prepare(Database &database, QObject *context, const QUuid &campaign, bool agreed, std::function<void(const Result<QUuid> &)> done)
{
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.timeout = std::chrono::minutes(5);
    request.statements = {SqlStore::instance().statement("campaigns/prepare_run", {{QStringLiteral("campaign"), campaign}, {QStringLiteral("action"), action},
        {QStringLiteral("args"), agreed ? QStringLiteral(R"({"late": true, "zone_changed": true})") : QStringLiteral("{}")}})};
    database.run(context, request, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        done(result->first().recovered ? QUuid() : preparedRun(result->first()));
    });
}

void MessageLaunch::nextMoments(Database &database, QObject *context, const MessageRhythm &rhythm, const QByteArray &zone, std::function<void(const Result<QList<QDateTime>> &)> done)
{
    const QVariantMap params{{QStringLiteral("recurrence"), rhythm.recurrence}, {QStringLiteral("days"), rhythm.days}, {QStringLiteral("weekday"), rhythm.weekday},
        {QStringLiteral("month_day"), rhythm.monthDay}, {QStringLiteral("at_time"), rhythm.time.toString(QStringLiteral("HH:mm"))}, {QStringLiteral("starts"), rhythm.starts},
        {QStringLiteral("ends"), rhythm.ends.isValid() ? QVariant(rhythm.ends) : QVariant()}, {QStringLiteral("times"), rhythm.times > 0 ? QVariant(rhythm.times) : QVariant()},
        {QStringLiteral("zone"), QString::fromLatin1(zone)}, {QStringLiteral("after"), Clock::now()}};
    database.query(context, "campaigns/list_rhythm", params, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        QList<QDateTime> moments;
        for (int row = 0; row < result->first().rows.size(); ++row)
            moments << result->first().value(row, u"planned_for").toDateTime();
        done(moments);
    });
}

} // namespace punte
