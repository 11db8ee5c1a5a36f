// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendingOffice.h"

#include <QJsonDocument>

namespace punte {

namespace {

const QString everybodyCriteria = QStringLiteral(R"({"language": ["ro", "en"]})");

} // namespace

SendingOffice::SendingOffice()
{
    (void)office.db.addUser({.login = CampaignOffice::login("iris"), .roles = {QStringLiteral("USER")}, .team = office.db.addTeam(QStringLiteral("Juridic")), .teamRole = QStringLiteral("legal_compliance")});
}

void SendingOffice::people(int count)
{
    office.db.exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (id, company_name, owner_id, county, sector, status) "
        "SELECT md5('firma' || n)::uuid, 'Firma ' || n, (SELECT u.id FROM core.users u WHERE u.login LIKE '%market.ana'), (ARRAY['Cluj', 'Iași', 'Vrancea'])[1 + n % 3], "
        "       (ARRAY['dairy', 'wine'])[1 + n % 2], (ARRAY['LEAD', 'ACTIVE', 'CHURNED'])[1 + n % 3] FROM generate_series(1, greatest(1, %1 / 4)) n; "
        "INSERT INTO crm.contact_persons (id, customer_company_id, last_name, email, phone, preferred_language, is_decision_maker) "
        "SELECT md5('p' || n)::uuid, CASE WHEN n % 10 <> 7 THEN md5('firma' || (1 + n % greatest(1, %1 / 4)))::uuid END, 'P' || n, 'p' || n || '@example.ro', "
        "       '0722 ' || lpad(n::text, 6, '0'), (ARRAY['ro', 'en', NULL])[1 + n % 3], n % 4 = 0 FROM generate_series(1, %1) n; "
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof, text_version) "
        "SELECT md5('p' || n)::uuid, 'email', 'granted', 'web_form', now() - interval '30 days', 'formular', '2026-01' FROM generate_series(1, %1) n").arg(count));
}

QString SendingOffice::launched(const Columns &more)
{
    Columns columns{{QStringLiteral("segment_criteria"), everybodyCriteria}};
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        columns.insert(it.key(), it.value());
    const QString id = office.campaign(columns);
    const Outcome moved = office.move("lisa", id, "SCHEDULED");
    if (!moved.ok())
        qFatal("not scheduled: %s %s", qUtf8Printable(moved.state), qUtf8Printable(moved.rule));
    office.db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_for = now() - interval '1 second', version = version + 1 WHERE id = '%1'").arg(id));
    return id;
}

QJsonObject SendingOffice::prepare(const QString &campaign, const char *who, const QString &args)
{
    const Outcome made = desk(who).query(QStringLiteral("SELECT marketing.prepare_run($1, $2, $3)"), {campaign, Desk::newId(), args});
    refusal = made.ok() ? QString() : made.rule.isEmpty() ? made.state : made.rule;
    return QJsonDocument::fromJson(made.first().toUtf8()).object();
}

QJsonObject SendingOffice::preview(const QString &criteria, const QString &campaign)
{
    const Outcome seen = desk("lisa").query(QStringLiteral("SELECT marketing.segment_preview($1, $2, 'email')"), {campaign, criteria});
    refusal = seen.ok() ? QString() : seen.rule.isEmpty() ? seen.state : seen.rule + u' ' + seen.args.value(QLatin1String("key")).toString() + u' ' + seen.args.value(QLatin1String("problem")).toString();
    return QJsonDocument::fromJson(seen.first().toUtf8()).object();
}

QStringList SendingOffice::reasons(const QString &channel, const QString &campaign)
{
    QStringList lines;
    const Outcome told = desk("lisa").query(QStringLiteral("SELECT c.last_name || ' ' || coalesce(a.reason, 'in: ' || a.ground) FROM marketing.audience($1, $2, $3) a "
                                                           "JOIN crm.contact_persons c ON c.id = a.contact_id ORDER BY char_length(c.last_name), c.last_name COLLATE \"C\""),
                                            {campaign, everybodyCriteria, channel});
    for (const QStringList &row : told.rows)
        lines.append(row.first());
    return told.ok() ? lines : QStringList{told.state};
}

QStringList SendingOffice::claim(const QString &run, int limit, const char *who)
{
    QStringList ids;
    const Outcome got = desk(who).query(QStringLiteral("SELECT send_id FROM marketing.claim_sends($1, $2)"), {run, QString::number(limit)});
    for (const QStringList &row : got.rows)
        ids.append(row.first());
    refusal = got.ok() ? QString() : got.rule.isEmpty() ? got.state : got.rule;
    return ids;
}

Outcome SendingOffice::consent(const char *who, const QString &contact, const QString &status, const QString &given, const QString &source)
{
    return desk(who).query(QStringLiteral("SELECT marketing.record_consent($1, 'email', $2, $3, $4, '2026-01', 'formular', NULL, $5)"), {contact, status, source, given, Desk::newId()});
}

Outcome SendingOffice::unsubscribe(const char *who, const QString &contact, const QString &from)
{
    return desk(who).query(QStringLiteral("SELECT marketing.unsubscribe($1, $2, 'phone', 'prea multe', NULL, $3)"), {contact, from, Desk::newId()});
}

} // namespace punte
