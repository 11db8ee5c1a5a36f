// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/writing/MessageDraft.h"

#include "models/campaigns/messages/MessageJson.h"
#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace punte {

static QJsonObject draftJson(const ResultSet &rows, QStringView column)
{
    return QJsonDocument::fromJson(rows.value(0, column).toString().toUtf8()).object();
}

RunProgress RunProgress::of(const QJsonObject &progress)
{
    RunProgress run;
    const auto count = [&progress](QLatin1String key) { return progress.value(key).toInt(); };
    run.pending = count(QLatin1String("pending"));
    run.claimed = count(QLatin1String("claimed")) + count(QLatin1String("written"));
    run.sent = count(QLatin1String("sent"));
    run.failed = count(QLatin1String("failed"));
    run.refused = count(QLatin1String("refused"));
    run.cancelled = count(QLatin1String("cancelled"));
    run.mayClaim = progress.value(QLatin1String("may_claim")).toBool();
    return run;
}

MessageDraft::MessageDraft(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.marketing_campaigns", "marketing.campaign_runs", "core.tenants"}, parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(savedAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
}

// What was typed last is carried through: a save outlives who asked for it.
MessageDraft::~MessageDraft()
{
    if (m_dirty && !m_saving && m_state != State::Conflict && isWritable())
        save();
}

void MessageDraft::setCampaign(const QUuid &campaign)
{
    if (campaign == record())
        return load();
    if (m_dirty)
        save();
    m_timer.stop();
    m_dirty = false;
    m_bodies.clear();
    m_message = m_abTest = m_storedTest = {};
    m_name.clear();
    m_savedAt = {};
    m_state = State::Saved;
    setRecord(campaign);
}

CampaignFacts MessageDraft::facts() const
{
    CampaignFacts facts;
    facts.id = campaign();
    facts.version = m_version;
    facts.name = m_name;
    facts.status = m_status;
    facts.currency = m_currency;
    return facts;
}

bool MessageDraft::isOpen() const
{
    return m_status == QLatin1String("DRAFT") || m_status == QLatin1String("PLANNED") || m_status == QLatin1String("ACTIVE");
}

QList<Statement> MessageDraft::question() const
{
    return {SqlStore::instance().statement("campaigns/read_message_draft", {{QStringLiteral("record"), record()}})};
}

void MessageDraft::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.first();
    if (rows.rows.isEmpty()) {
        m_name.clear();
        return;
    }
    takePlace(rows);
    const QJsonObject message = draftJson(rows, u"message");
    const QJsonObject abTest = draftJson(rows, u"ab_test_config");
    m_testNames.clear();
    m_testContents.clear();
    for (const QJsonValue &variant : QJsonDocument::fromJson(rows.value(0, u"variants").toString().toUtf8()).array()) {
        m_testNames << variant[QLatin1String("name")].toString();
        m_testContents << variant[QLatin1String("content")].toObject();
    }
    if (!m_dirty || m_bodies.isEmpty())
        takeTexts(message, abTest);
    else if (!m_saving && (message != m_message || abTest != m_storedTest))
        setState(State::Conflict); // somebody wrote at the same text
    m_message = message;
    m_storedTest = abTest;
}

void MessageDraft::takeTexts(const QJsonObject &message, const QJsonObject &abTest)
{
    m_abTest = abTest;
    m_bodies = messageBodies(message, abTest, m_sender.language);
    m_dirty = false;
    setState(State::Saved);
}

void MessageDraft::takePlace(const ResultSet &rows)
{
    const auto text = [&rows](QStringView column) { return rows.value(0, column).toString(); };
    m_version = rows.value(0, u"version").toInt();
    m_name = text(u"name");
    m_status = text(u"status");
    m_pausedFrom = text(u"paused_from");
    m_type = text(u"type");
    m_channel = text(u"channel");
    m_currency = text(u"currency");
    m_owner = rows.value(0, u"owner_id").toUuid();
    m_audienceKey = text(u"audience_key");
    m_sender.name = text(u"from_name").isEmpty() ? text(u"owner_name") : text(u"from_name");
    m_sender.phone = text(u"organisation_phone");
    m_sender.address = text(u"from_address");
    m_sender.replyTo = text(u"reply_to");
    m_sender.organisation = text(u"organisation");
    m_sender.postalAddress = text(u"address");
    m_sender.taxId = text(u"tax_id");
    m_sender.mailbox = text(u"unsubscribe_mailbox");
    m_sender.oneClickUrl = text(u"unsubscribe_url");
    m_sender.smsSender = text(u"sms_sender");
    m_sender.smsStop = smsStopNumber(m_sender.smsSender, text(u"organisation_phone"));
    m_sender.language = messageLanguageOf(text(u"language")).value_or(MessageLanguage::Romanian);
    const QVariant cents = rows.value(0, u"sms_part_cost_cents");
    m_smsPartCents = cents.isNull() ? std::nullopt : std::optional<int>(cents.toInt());
    m_zone = text(u"time_zone").toLatin1();
    m_scheduledFor = rows.value(0, u"scheduled_for").toDateTime();
    m_rhythm = {text(u"recurrence"), std::max(1, rows.value(0, u"recurrence_days").toInt()), std::max(1, rows.value(0, u"recurrence_weekday").toInt()),
        std::max(1, rows.value(0, u"recurrence_month_day").toInt()), QTime::fromString(text(u"recurrence_time").left(5), QStringLiteral("HH:mm")), rows.value(0, u"recurrence_start").toDate(),
        rows.value(0, u"recurrence_end").toDate(), rows.value(0, u"recurrence_count").toInt()};
    if (!m_rhythm.time.isValid())
        m_rhythm.time = QTime(9, 0);
    m_lacking = text(u"missing").split(u' ', Qt::SkipEmptyParts);
    m_run = RunProgress::of(draftJson(rows, u"run_progress"));
    m_run.run = rows.value(0, u"run_id").toUuid();
    m_run.status = text(u"run_status");
    m_run.plannedFor = rows.value(0, u"run_planned_for").toDateTime();
}

void MessageDraft::setBody(MessageLanguage language, const MessageBody &body)
{
    m_bodies.insert(language, body);
    edited();
}

void MessageDraft::setTested(bool tested)
{
    m_abTest.insert(QStringLiteral("enabled"), tested);
    if (tested && !m_abTest.contains(QStringLiteral("split_percent")))
        m_abTest.insert(QStringLiteral("split_percent"), 50);
    for (const QString &key : {QStringLiteral("variant_a"), QStringLiteral("variant_b")})
        if (tested && !m_abTest.contains(key))
            m_abTest.insert(key, QJsonObject());
    edited();
}

void MessageDraft::edited()
{
    if (!isWritable())
        return;
    ++m_edition;
    m_dirty = true;
    m_timer.start();
    if (m_state != State::Conflict)
        setState(State::Typing);
    Q_EMIT changed();
}

QStringList MessageDraft::variantNames() const
{
    if (!m_testNames.isEmpty())
        return m_testNames;
    return isTested() ? QStringList{QStringLiteral("A"), QStringLiteral("B")} : QStringList{QString()};
}

// As a run makes them of what is saved: a running test's variants over the message.
QList<MessageTemplate> MessageDraft::variants() const
{
    if (m_testNames.isEmpty())
        return QList<MessageTemplate>(isTested() ? 2 : 1, MessageTemplate(m_bodies));
    QList<MessageTemplate> all;
    const QJsonObject message = withMessageBodies(m_message, m_bodies);
    for (const QJsonObject &content : m_testContents)
        all << MessageTemplate(messageBodies(withVariant(message, content, m_sender.language), {}, m_sender.language));
    return all;
}

// Column -> value as they are now; the second subjects go into the campaign's own test.
QVariantMap MessageDraft::values() const
{
    QJsonObject abTest = m_abTest;
    if (isTested()) {
        for (const auto &[key, place] : {std::pair(QStringLiteral("variant_a"), 0), std::pair(QStringLiteral("variant_b"), 1)}) {
            QJsonObject variant = abTest.value(key).toObject();
            // What was flat is said once per language from now on.
            for (const QString &flat : {QStringLiteral("email_subject"), QStringLiteral("sms_body")})
                variant.remove(flat);
            for (auto it = m_bodies.begin(); it != m_bodies.end(); ++it) {
                const QString code = QString::fromLatin1(messageLanguageCode(it.key()));
                QJsonObject part = variant.value(code).toObject();
                part.insert(QStringLiteral("email_subject"), it->subjects.value(place, it->subjects.value(0)));
                if (it->sms.size() > 1)
                    part.insert(QStringLiteral("sms_body"), it->sms.value(place));
                variant.insert(code, part);
            }
            abTest.insert(key, variant);
        }
    }
    QVariantMap values{{QStringLiteral("message"), withMessageBodies(m_message, m_bodies)}};
    if (abTest != m_storedTest)
        values.insert(QStringLiteral("ab_test_config"), abTest.isEmpty() ? QVariant() : QVariant(abTest));
    return values;
}

void MessageDraft::save(std::function<void(Result<>)> done)
{
    m_timer.stop();
    if (!m_dirty) {
        if (done)
            done({});
        return;
    }
    if (done)
        m_waiting.append(std::move(done));
    if (m_saving)
        return; // goes on when that is answered
    if (m_state == State::Conflict)
        return saved(std::unexpected(m_error), m_edition);
    m_saving = true;
    setState(State::Saving);
    const QVariantMap written = values();
    CampaignCommands::write(database(), this, facts(), written, "message", [this, edition = m_edition, written, id = campaign()](const Result<QUuid> &action) {
        if (id != campaign())
            return;
        m_saving = false;
        if (action) {
            ++m_version; // one save is one version: the next need not wait for the reading
            m_message = written.value(QStringLiteral("message")).toJsonObject();
            if (written.contains(QStringLiteral("ab_test_config")))
                m_storedTest = m_abTest = written.value(QStringLiteral("ab_test_config")).toJsonObject();
        }
        saved(action ? Result<>() : std::unexpected(action.error()), edition);
    });
}

void MessageDraft::saved(Result<> result, quint64 edition)
{
    if (result) {
        m_savedAt = Clock::now();
        m_dirty = edition != m_edition;
        if (m_dirty)
            return save(); // typed while it was saved
        setState(State::Saved);
    } else {
        m_error = result.error();
        if (m_error.kind == ErrorKind::Conflict) {
            load(); // another column may have been changed: then this is no conflict of texts
            m_timer.start();
            setState(State::Typing);
            return;
        }
        if (m_state != State::Conflict) {
            setState(State::Refused);
            Q_EMIT refused(m_error);
        }
    }
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting(result);
}

void MessageDraft::takeTheirs()
{
    takeTexts(m_message, m_storedTest);
    Q_EMIT changed();
}

void MessageDraft::keepMine()
{
    setState(State::Typing);
    save();
}

void MessageDraft::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace punte
