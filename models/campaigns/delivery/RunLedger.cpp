// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/RunLedger.h"

#include "models/campaigns/messages/MessageJson.h"
#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

namespace {

QJsonObject runJson(const ResultSet &rows, QStringView column)
{
    return QJsonDocument::fromJson(rows.value(0, column).toString().toUtf8()).object();
}

MessageSender runSender(const ResultSet &rows)
{
    const auto text = [&rows](QStringView column) { return rows.value(0, column).toString(); };
    MessageSender sender;
    sender.name = text(u"from_name").isEmpty() ? text(u"owner_name") : text(u"from_name");
    sender.phone = text(u"organisation_phone");
    sender.address = text(u"from_address");
    sender.replyTo = text(u"reply_to");
    sender.organisation = text(u"organisation");
    sender.postalAddress = text(u"address");
    sender.taxId = text(u"tax_id");
    sender.mailbox = text(u"unsubscribe_mailbox");
    sender.oneClickUrl = text(u"unsubscribe_url");
    sender.smsSender = text(u"sms_sender");
    sender.smsStop = smsStopNumber(sender.smsSender, text(u"organisation_phone"));
    sender.language = messageLanguageOf(text(u"language")).value_or(MessageLanguage::Romanian);
    return sender;
}

RunMessage runMessageOf(const ResultSet &rows)
{
    RunMessage run;
    run.sender = runSender(rows);
    const QTimeZone zone(rows.value(0, u"time_zone").toString().toLatin1());
    if (zone.isValid())
        run.zone = zone;
    if (const QVariant cents = rows.value(0, u"sms_part_cost_cents"); !cents.isNull())
        run.smsPartCents = cents.toInt();
    const QJsonObject message = runJson(rows, u"message");
    QList<QJsonObject> variants;
    for (const QJsonValue &variant : QJsonDocument::fromJson(rows.value(0, u"variants").toString().toUtf8()).array()) {
        run.variantNames << variant[QLatin1String("name")].toString();
        variants << withVariant(message, variant[QLatin1String("content")].toObject(), run.sender.language);
    }
    // Without a test of its own the campaign's two variants are called A and B.
    const QJsonObject config = runJson(rows, u"ab_test_config");
    if (variants.isEmpty() && config.value(QLatin1String("enabled")).toBool()) {
        run.variantNames = {QStringLiteral("A"), QStringLiteral("B")};
        variants = {withVariant(message, config.value(QLatin1String("variant_a")).toObject(), run.sender.language), withVariant(message, config.value(QLatin1String("variant_b")).toObject(), run.sender.language)};
    }
    if (variants.isEmpty())
        variants = {message};
    for (const QJsonObject &variant : std::as_const(variants))
        run.variants << MessageTemplate(messageBodies(variant, {}, run.sender.language));
    return run;
}

} // namespace

void RunLedger::open(std::function<void(Result<RunMessage>)> done)
{
    m_database.query(this, "campaigns/read_run_message", {{QStringLiteral("run"), m_run}}, [this, done](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        if (result->first().rows.isEmpty())
            return done(std::unexpected(toldError(ErrorKind::Denied, [] { return QCoreApplication::translate("Messages", "This run is not there, or you may not see it."); })));
        m_message = runMessageOf(result->first());
        done(m_message);
    }, Lane::Background);
}

ClaimedSend RunLedger::claimedOf(const ResultSet &rows, int row) const
{
    const auto text = [&](QStringView column) { return rows.value(row, column).toString(); };
    ClaimedSend send;
    send.channel = text(u"channel") == QLatin1String("sms") ? MessageChannel::Sms : MessageChannel::Email;
    send.variant = static_cast<int>(std::max<qsizetype>(0, m_message.variantNames.indexOf(text(u"variant"))));
    send.claimedAt = Clock::now();
    send.today = send.claimedAt.toTimeZone(m_message.zone).date();
    MessageRecipient &who = send.recipient;
    who.sendId = rows.value(row, u"send_id").toUuid();
    who.token = rows.value(row, u"tracking_id").toUuid().toString(QUuid::WithoutBraces);
    who.language = messageLanguageOf(text(u"language"));
    who.reason = rows.value(row, u"as_customer").toBool() ? MessageReason::Customer : MessageReason::Consent;
    (send.channel == MessageChannel::Sms ? who.phone : who.email) = text(u"recipient");
    who.firstName = text(u"first_name");
    who.lastName = text(u"last_name");
    who.salutation = text(u"salutation");
    who.company = text(u"company_name");
    who.county = text(u"county");
    who.petName = text(u"pet_name");
    who.lastProduct = text(u"last_product");
    who.lastOrder = rows.value(row, u"last_order").toDate();
    who.groups = text(u"groups").split(u',', Qt::SkipEmptyParts);
    return send;
}

void RunLedger::claim(int most, Claimed done)
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/claim_sends", {{QStringLiteral("run"), m_run}, {QStringLiteral("most"), most}, {QStringLiteral("lease"), m_lease}})};
    request.lane = Lane::Background;
    request.repeatable = false; // what was claimed by one that was cut off runs out
    m_database.run(this, request, [this, done](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        QList<ClaimedSend> sends;
        for (int row = 0; row < result->first().rows.size(); ++row)
            sends.append(claimedOf(result->first(), row));
        done(sends);
    });
}

void RunLedger::confirm(const QList<SendReport> &reports, Confirmed done)
{
    Request request;
    request.lane = Lane::Background;
    request.repeatable = false; // asked again by the job: each of these may be said twice
    QList<QUuid> sent;
    QList<QUuid> released;
    const SqlStore &store = SqlStore::instance();
    for (const SendReport &report : reports) {
        switch (report.outcome) {
        case SendReport::Outcome::HandedOver: {
            const QVariant cost = report.smsParts > 0 && m_message.smsPartCents ? QVariant(report.smsParts * *m_message.smsPartCents) : QVariant();
            request.statements.append(store.statement("campaigns/mark_written", {{QStringLiteral("send"), report.sendId}, {QStringLiteral("file"), report.fileName},
                {QStringLiteral("hash"), QString::fromLatin1(report.sha256)}, {QStringLiteral("subject"), report.subject.isEmpty() ? QVariant() : QVariant(report.subject.left(998))},
                {QStringLiteral("cost"), cost}}));
            sent.append(report.sendId);
            break;
        }
        case SendReport::Outcome::Refused:
            request.statements.append(store.statement("campaigns/mark_failed", {{QStringLiteral("send"), report.sendId}, {QStringLiteral("reason"), report.reason}}));
            break;
        case SendReport::Outcome::Released: released.append(report.sendId); break;
        }
    }
    if (!sent.isEmpty())
        request.statements.append(store.statement("campaigns/mark_sent", {{QStringLiteral("sends"), QVariant::fromValue(sent)}}));
    if (!released.isEmpty())
        request.statements.append(store.statement("campaigns/release_sends", {{QStringLiteral("sends"), QVariant::fromValue(released)}}));
    m_database.run(this, request, [done](const BatchResult &result) { done(result ? Result<>() : std::unexpected(result.error())); });
}

void RunLedger::finish(const QUuid &action, std::function<void(Result<bool>)> done)
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/finish_run", {{QStringLiteral("run"), m_run}, {QStringLiteral("action"), action}})};
    request.actionId = action;
    m_database.run(this, request, [done](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        done(result->first().recovered || result->first().value(0, u"done").toBool());
    });
}

} // namespace punte
