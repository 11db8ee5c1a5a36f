// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportWords.h"

#include "models/records/Enums.h"
#include "models/records/import/ImportFields.h"

#include <QHash>
#include <QStringList>

namespace punte {

namespace {

using ImportWordTable = QHash<QString, QString>;

ImportWordTable importWordTable(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    ImportWordTable words;
    for (const auto &[code, list] : pairs) {
        words.insert(importWordKey(QString::fromLatin1(code)), QString::fromLatin1(code));
        for (const QString &word : QString::fromLatin1(list).split(u'|', Qt::SkipEmptyParts))
            words.insert(word, QString::fromLatin1(code));
    }
    return words;
}

const ImportWordTable &importWordsOf(const QByteArray &vocabulary)
{
    static const QHash<QByteArray, ImportWordTable> all = {
        {"opportunity_stage", importWordTable({
            {"PROSPECTING", "prospect|prospectare|lead|lead in|new|nou|noua|open|deschisa|appointmentscheduled|appointment scheduled"},
            {"QUALIFICATION", "engaging|engaged|qualified|qualifying|contact made|demo scheduled|qualified to buy|qualifiedtobuy|presentation scheduled|calificare|calificata"},
            {"PROPOSAL", "proposed|proposition|proposal made|proposal price quote|quote|quoted|decision maker bought in|needs defined|oferta|ofertare|ofertata"},
            {"NEGOTIATION", "negotiating|negotiations started|contract sent|contractsent|negotiation review|negociere|in negociere"},
            {"CLOSED_WON", "won|win|closed won|closedwon|castigata|castigat|castigate"},
            {"CLOSED_LOST", "lost|closed lost|closedlost|pierduta|pierdut|pierdute"}})},
        {"company_status", importWordTable({
            {"LEAD", "lead|nou|subscriber|marketing qualified lead"}, {"PROSPECT", "prospect|potential|client potential|opportunity|sales qualified lead"},
            {"ACTIVE", "activ|activa|client|customer|evangelist"}, {"INACTIVE", "inactiv|inactiva"}, {"CHURNED", "plecat|pierdut|lost|former"},
            {"SUSPENDED", "suspendat|suspendata|on hold"}})},
        {"task_status", importWordTable({
            {"PENDING", "to do|todo|not started|open|new|planned|no|false|0|de facut|noua|deschisa|neinceputa"},
            {"IN_PROGRESS", "in progress|started|doing|in lucru|inceputa"},
            {"COMPLETED", "completed|complete|done|held|closed|yes|true|1|finalizata|terminata|gata|facuta"},
            {"CANCELLED", "cancelled|canceled|not held|anulata"}, {"BLOCKED", "blocked|waiting|deferred|on hold|blocata|in asteptare"}})},
        {"task_priority", importWordTable({
            {"LOW", "low|scazuta|mica"}, {"MEDIUM", "medium|normal|none|medie|normala"}, {"HIGH", "high|ridicata|mare|important"},
            {"URGENT", "urgent|very high|critical|urgenta"}})},
        {"task_kind", importWordTable({
            {"TODO", "to do|todo|task|sarcina|deadline"}, {"CALL", "call|phone|apel|telefon"}, {"EMAIL", "email|e mail|mail"},
            {"MEETING", "meeting|lunch|intalnire"}, {"FOLLOW_UP", "follow up|followup|revenire"}, {"RETRY", "retry|reia"}})},
        {"interaction_type", importWordTable({
            {"EMAIL", "email|e mail|mail|incoming email|outgoing email"}, {"CALL", "call|phone|phone call|logged call|apel|telefon|convorbire"},
            {"MEETING", "meeting|lunch|visit|intalnire|vizita"}, {"DEMO", "demo|demonstratie"}, {"PRESENTATION", "presentation|prezentare"},
            {"FOLLOW_UP", "follow up|followup|revenire"}, {"SUPPORT", "support|support request|case|ticket|solicitare"}})},
        {"interaction_direction", importWordTable({
            {"INBOUND", "inbound|incoming|from the customer|intrare|primit|primita|de la client"},
            {"OUTBOUND", "outbound|outgoing|to the customer|iesire|trimis|trimisa|catre client"}})},
        {"feedback_type", importWordTable({
            {"POSITIVE", "positive|good|pozitiv|pozitiva"}, {"NEUTRAL", "neutral|neutru|neutra"}, {"NEGATIVE", "negative|bad|negativ|negativa"},
            {"COMPLAINT", "complaint|reclamatie"}})},
        {"contract_status", importWordTable({
            {"DRAFT", "draft|new|in preparation|ciorna|in pregatire|nesemnat"}, {"ACTIVE", "active|in force|running|signed|activ|in vigoare|semnat|valabil"},
            {"EXPIRED", "expired|ended|expirat|incheiat"}, {"TERMINATED", "terminated|cancelled|canceled|reziliat|anulat"}})},
        {"contract_type", importWordTable({
            {"RETAINER", "retainer|subscription|abonament"}, {"PROJECT", "project|proiect"}, {"FRAMEWORK", "framework|framework agreement|contract cadru|cadru"},
            {"MAINTENANCE", "maintenance|support|mentenanta|intretinere"}, {"LICENSE", "license|licence|licenta"}, {"SUPPLY", "supply|furnizare|livrare"},
            {"OTHER", "other|altul|alt tip|altele"}})},
        {"language", importWordTable({{"ro", "ro ro|romanian|romana|romaneste|romanian romana"}, {"en", "en us|en gb|english|engleza"}})},
        {"service_type", importWordTable({
            {"SOCIAL_MEDIA", "social media"}, {"SEO", "seo"}, {"CONTENT_MARKETING", "content|content marketing|continut"},
            {"PPC", "ppc|pay per click|ads"}, {"EMAIL_MARKETING", "email marketing|e mail campaigns"}, {"ANALYTICS", "analytics|analiza"},
            {"STRATEGY", "strategy|strategie"}})},
        {"complexity", importWordTable({
            {"LOW", "low|scazuta|mica"}, {"MEDIUM", "medium|medie"}, {"HIGH", "high|ridicata|mare"}, {"VERY_HIGH", "very high|foarte ridicata|foarte mare"}})},
        {"frequency", importWordTable({
            {"WEEKLY", "weekly|saptamanal|saptamanala"}, {"BIWEEKLY", "biweekly|every two weeks|la doua saptamani"}, {"MONTHLY", "monthly|lunar|lunara"},
            {"QUARTERLY", "quarterly|trimestrial|trimestriala"}, {"YEARLY", "yearly|annually|annual|anual|anuala"},
            {"ONE_TIME", "one time|once|o data|o singura data"}})},
    };
    static const ImportWordTable none;
    const auto found = all.constFind(vocabulary);
    return found == all.constEnd() ? none : *found;
}

} // namespace

QString guessImportWord(const QByteArray &vocabulary, const QString &word)
{
    const QString key = importWordKey(word);
    if (const QString code = importWordsOf(vocabulary).value(key); !code.isEmpty())
        return code;
    for (const EnumValue &value : Enums::values(vocabulary)) {
        const QString code = QString::fromLatin1(value.code);
        if (key == importWordKey(code) || key == importWordKey(Enums::recordText(vocabulary, code)) || key == importWordKey(Enums::columnText(vocabulary, code)))
            return code;
    }
    return {};
}

QString guessImportBool(const QString &word)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1"), QStringLiteral("x"),
                                 QStringLiteral("da"), QStringLiteral("t"), QStringLiteral("adevarat")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("nu"),
                                QStringLiteral("f"), QStringLiteral("fals")};
    const QString key = importWordKey(word);
    return yes.contains(key) ? QStringLiteral("true") : no.contains(key) ? QStringLiteral("false") : QString();
}

QString guessImportSystem(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header) {
        for (const char *prefix : {"Deal - ", "Organization - ", "Person - ", "Activity - "}) {
            if (name.startsWith(QLatin1String(prefix)))
                return QStringLiteral("pipedrive");
        }
        keys.append(importWordKey(name));
    }
    const auto has = [&](const char *key) { return keys.contains(QString::fromLatin1(key)); };
    if (has("record id"))
        return QStringLiteral("hubspot");
    if (has("external id") && (has("salesperson") || has("display name") || has("expected revenue") || has("tax id") || has("internal reference")))
        return QStringLiteral("odoo");
    if (has("assigned user") || has("amount currency"))
        return QStringLiteral("espocrm");
    return QStringLiteral("csv");
}

} // namespace punte
