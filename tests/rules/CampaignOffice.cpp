// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CampaignOffice.h"

namespace punte {

CampaignOffice::CampaignOffice()
{
    const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
    const QUuid other = db.addTeam(QStringLiteral("Altă echipă"));
    const auto add = [&](const char *person, const char *role, const QUuid &of) {
        (void)db.addUser({.login = login(person), .roles = {QString::fromLatin1(role)}, .team = of});
    };
    add("radu", "ADMIN", team);
    add("elena", "MANAGER", team);
    add("lisa", "MARKETER", team);
    add("ana", "SALES_REP", team);
    add("vlad", "SALES_REP", other);
    add("analist", "ANALYST", {});
    add("dan", "USER", team);
    add("gina", "GROOMER", team);
}

// Opened when first sat at: a server has room for so many only.
Desk &CampaignOffice::desk(const char *person)
{
    std::unique_ptr<Desk> &desk = m_desks[person];
    if (!desk)
        desk = std::make_unique<Desk>(db, login(person));
    return *desk;
}

QString CampaignOffice::campaign(const Columns &more)
{
    Columns columns{{QStringLiteral("name"), QStringLiteral("Campanie ") + Desk::newId().left(8)},
        {QStringLiteral("start_date"), QStringLiteral("2026-01-01")},
        {QStringLiteral("scheduled_for"), QStringLiteral("2099-01-01 10:00")},
        {QStringLiteral("segment_criteria"), QStringLiteral(R"({"service_types": ["basic-grooming"]})")},
        {QStringLiteral("message"), QStringLiteral(R"({"email_subject": "Salut", "email_body": "<p>Salut</p>"})")},
        {QStringLiteral("from_address"), QStringLiteral("noi@example.ro")},
        {QStringLiteral("unsubscribe_mailbox"), QStringLiteral("stop@example.ro")}};
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        columns.insert(it.key(), it.value());
    return desk("lisa").make(campaignTable, columns);
}

QString CampaignOffice::contact(const char *seller, const QString &name)
{
    const QString company = desk(seller).make(QStringLiteral("crm.customer_companies"), {{QStringLiteral("company_name"), QStringLiteral("Firma ") + name},
        {QStringLiteral("owner_id"), desk(seller).value(QStringLiteral("SELECT sec.me()"))}});
    return desk(seller).make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("customer_company_id"), company}, {QStringLiteral("last_name"), name}});
}

QString CampaignOffice::run(const QString &campaign, const QStringList &contacts)
{
    const QString run = Desk::newId();
    (void)db.value(QStringLiteral("INSERT INTO marketing.campaign_runs (id, campaign_id, run_no, planned_for, status, prepared_at) "
                                  "SELECT $1::uuid, $2::uuid, count(*) + 1, timestamptz '2026-01-01' + count(*) * interval '1 day', 'prepared', now() "
                                  "FROM marketing.campaign_runs WHERE campaign_id = $2"), {run, campaign});
    // Only who agreed may be written to, whoever writes the row.
    for (const QString &contact : contacts)
        db.exec(QStringLiteral("UPDATE crm.contact_persons SET email = coalesce(email, 'c' || id || '@example.ro'), version = version + 1 WHERE id = '%1'; "
                               "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) VALUES ('%1', 'email', 'granted', 'paper', now() - interval '1 hour', 'x')").arg(contact));
    for (const QString &contact : contacts)
        (void)db.value(QStringLiteral("WITH s AS (INSERT INTO marketing.campaign_sends (id, campaign_id, run_id, user_id, channel, recipient, notification_log_id, tracking_id) "
                                      "VALUES ($4, $1, $2, $3, 'email', 'a@b.ro', $5, $6)) "
                                      "INSERT INTO marketing.notifications_log (id, customer_id, type, channel, recipient, campaign_id, campaign_send_id, tracking_id, cost_cents) "
                                      "VALUES ($5, $3, 'campaign', 'email', 'a@b.ro', $1, $4, $6, 25)"),
                       {campaign, run, contact, Desk::newId(), Desk::newId(), Desk::newId()});
    return run;
}

QString CampaignOffice::channel(const char *type)
{
    return db.value(QStringLiteral("SELECT id FROM marketing.marketing_channels WHERE channel_type = $1"), {QString::fromLatin1(type)});
}

Outcome CampaignOffice::move(const char *person, const QString &campaign, const char *to, const QString &args)
{
    return desk(person).query(QStringLiteral("SELECT marketing.move_campaign($1, $2, NULL, $3, $4)"), {campaign, QString::fromLatin1(to), Desk::newId(), args});
}

QString CampaignOffice::statusOf(const QString &campaign)
{
    return db.value(QStringLiteral("SELECT status FROM marketing.marketing_campaigns WHERE id = $1"), {campaign});
}

} // namespace punte
