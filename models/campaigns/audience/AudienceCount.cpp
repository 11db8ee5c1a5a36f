// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/AudienceCount.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

static constexpr int pauseMs = 150;           // between two edits in a row
static constexpr int changesMs = 1'000;       // a storm of changes elsewhere is counted once
static constexpr auto longestCount = std::chrono::seconds(60);

static QList<AudienceFigures::Part> partsOf(const QJsonValue &list, QLatin1String key)
{
    QList<AudienceFigures::Part> parts;
    for (const QJsonValue &each : list.toArray())
        parts.append({each[key].toString(), each[QLatin1String("count")].toInteger()});
    return parts;
}

AudienceFigures AudienceFigures::of(const QJsonObject &preview)
{
    AudienceFigures figures;
    figures.members = preview.value(QLatin1String("members")).toInteger();
    figures.in = preview.value(QLatin1String("in")).toInteger();
    figures.out = preview.value(QLatin1String("out")).toInteger();
    figures.grounds = partsOf(preview.value(QLatin1String("grounds")), QLatin1String("ground"));
    figures.reasons = partsOf(preview.value(QLatin1String("reasons")), QLatin1String("reason"));
    for (const QJsonValue &each : preview.value(QLatin1String("sample")).toArray()) {
        AudiencePerson person;
        person.contact = QUuid::fromString(each[QLatin1String("contact_id")].toString());
        person.name = each[QLatin1String("name")].toString();
        person.company = each[QLatin1String("company")].toString();
        person.language = each[QLatin1String("language")].toString();
        person.channel = each[QLatin1String("channel")].toString();
        person.ground = each[QLatin1String("ground")].toString();
        figures.sample.append(person);
    }
    return figures;
}

qint64 AudienceFigures::countOf(const QString &reason) const
{
    for (const Part &each : reasons)
        if (each.code == reason)
            return each.count;
    return 0;
}

AudienceCount::AudienceCount(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_reading(database, this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AudienceCount::ask);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> heard{"crm.contact_persons", "crm.customer_companies", "crm.opportunities", "marketing.consents", "marketing.marketing_unsubscribes",
            "marketing.suppressions", "marketing.campaign_exclusions"};
        if (m_campaign.isNull() || m_criteria.isEmpty() || !heard.contains(change.table))
            return;
        m_stale = true;
        // What somebody did here is seen soon, what a storm elsewhere does, once.
        m_pause.start(change.table == "marketing.campaign_exclusions" ? pauseMs : changesMs);
        Q_EMIT changed();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &AudienceCount::again);
}

void AudienceCount::count(const QUuid &campaign, const QJsonObject &criteria)
{
    if (campaign == m_campaign && criteria == m_criteria && (m_figures || isRunning()) && !m_error)
        return;
    const bool other = campaign != m_campaign;
    m_campaign = campaign;
    m_criteria = criteria;
    m_reading.drop();
    m_error.reset();
    if (other)
        m_figures.reset();
    if (criteria.isEmpty() || campaign.isNull()) {
        m_pause.stop();
        m_figures.reset();
        m_stale = false;
    } else {
        m_stale = m_figures.has_value();
        m_pause.start(pauseMs);
    }
    Q_EMIT changed();
}

void AudienceCount::again()
{
    if (m_campaign.isNull() || m_criteria.isEmpty())
        return;
    m_stale = m_figures.has_value();
    m_pause.start(0);
    Q_EMIT changed();
}

void AudienceCount::clear() { count({}, {}); }

void AudienceCount::ask()
{
    Request request;
    request.lane = Lane::Background; // a second over 200,000 contacts: nobody's list waits behind it
    request.timeout = longestCount;
    request.statements = {SqlStore::instance().statement("campaigns/count_audience",
        {{QStringLiteral("campaign"), m_campaign}, {QStringLiteral("criteria"), QString::fromUtf8(QJsonDocument(m_criteria).toJson(QJsonDocument::Compact))},
            {QStringLiteral("sample"), sampleSize}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            m_error.reset();
            m_figures = AudienceFigures::of(QJsonDocument::fromJson(result->first().value(0, u"preview").toString().toUtf8()).object());
            m_stale = false;
        } else {
            m_error = result.error();
            m_stale = m_figures.has_value();
            whenLiveAgain(m_reading.database(), this, [this] { again(); });
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace punte
