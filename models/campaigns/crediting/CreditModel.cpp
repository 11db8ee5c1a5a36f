// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/crediting/CreditModel.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonDocument>

#include <algorithm>

namespace punte {

CreditModel::CreditModel(Database &database, ChangeFeed &feed, QObject *parent) : QObject(parent), m_reading(database, this), m_listing(database, this), m_walking(database, this)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        constexpr const char *tables[]{"crm.opportunities", "service.appointments", "marketing.campaign_sends", "marketing.touchpoints", "crm.interactions", "marketing.marketing_campaigns"};
        if (!m_loaded || isStale() || std::ranges::none_of(tables, [&](const char *table) { return change.table == table; }))
            return;
        m_changed = true;
        Q_EMIT staleChanged();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, [this] {
        if (m_loaded)
            load();
    });
}

void CreditModel::setPeriod(QDate from, QDate to)
{
    if (from == m_filter.from && to == m_filter.to && !m_reading.hasFailed())
        return;
    m_filter.from = from;
    m_filter.to = to;
    m_reading.drop(); // what is on its way is of other days
    m_listing.drop();
    load();
}

void CreditModel::load()
{
    if (!m_filter.from.isValid())
        return;
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/read_attribution", {{QStringLiteral("from"), m_filter.from}, {QStringLiteral("to"), m_filter.to}})};
    request.timeout = std::chrono::minutes(2);
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result)
            return fail(result.error());
        m_report = CreditReport::read(QJsonDocument::fromJson(result->first().value(0, u"report").toString().toUtf8()).object());
        if (m_report.stale && !m_computedOnce)
            return compute(true); // what was never looked at, or changed while nobody looked
        m_error.reset();
        m_loaded = true;
        m_changed = false;
        Q_EMIT reportChanged();
        Q_EMIT quietChanged();
    });
    Q_EMIT quietChanged();
}

void CreditModel::compute(bool onlyStale)
{
    if (m_computing)
        return;
    m_computing = true;
    m_computedOnce = true;
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/compute_attribution", {{QStringLiteral("stale"), onlyStale}})};
    request.timeout = std::chrono::minutes(10); // a hundred thousand conversions take a while the first time
    database().run(this, request, [this, onlyStale](const BatchResult &result) {
        m_computing = false;
        // Whoever may only read sees what is there and of when it is.
        if (!result && !onlyStale)
            return fail(result.error());
        load();
        if (!onlyStale)
            list();
    });
    Q_EMIT quietChanged();
}

void CreditModel::setListed(const QByteArray &currency, const QUuid &campaign, bool untouched)
{
    m_filter.currency = currency;
    m_filter.campaign = campaign;
    m_filter.untouched = untouched;
    list();
}

void CreditModel::list()
{
    if (!m_filter.from.isValid() || m_filter.currency.isEmpty())
        return;
    Request request;
    request.statements = {ConversionList::question(m_filter)};
    m_listing.ask(request, [this](const BatchResult &result) {
        if (!result)
            return fail(result.error());
        m_list = ConversionList::read(result->first());
        const bool there = std::ranges::any_of(m_list.rows, [this](const CreditConversion &each) { return each.id == m_chosen; });
        if (!there)
            m_chosen = firstTouched();
        Q_EMIT conversionsChanged();
        walk();
        Q_EMIT quietChanged();
    });
    Q_EMIT quietChanged();
}

QUuid CreditModel::firstTouched() const
{
    const auto touched = std::ranges::find_if(m_list.rows, [](const CreditConversion &each) { return each.touches > 0; });
    return touched != m_list.rows.end() ? touched->id : m_list.rows.isEmpty() ? QUuid() : m_list.rows.first().id;
}

void CreditModel::choose(const QUuid &conversion)
{
    if (conversion == m_chosen)
        return;
    m_chosen = conversion;
    walk();
}

void CreditModel::walk()
{
    if (m_chosen.isNull()) {
        m_walking.drop();
        m_path.clear();
        Q_EMIT pathChanged();
        return;
    }
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_conversion_touches", {{QStringLiteral("conversion"), m_chosen}})};
    m_walking.ask(request, [this](const BatchResult &result) {
        if (!result)
            return fail(result.error());
        m_path = CreditTouch::read(result->first());
        Q_EMIT pathChanged();
        Q_EMIT quietChanged();
    });
    Q_EMIT quietChanged();
}

const CreditConversion *CreditModel::chosenConversion() const
{
    const auto found = std::ranges::find(m_list.rows, m_chosen, &CreditConversion::id);
    return found == m_list.rows.end() ? nullptr : &*found;
}

void CreditModel::fail(const AppError &error)
{
    m_error = error;
    Q_EMIT failed(error);
    whenLiveAgain(database(), this, [this] { load(); });
    Q_EMIT reportChanged();
    Q_EMIT quietChanged();
}

} // namespace punte
