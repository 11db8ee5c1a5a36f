// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Pins.h"

#include "models/db/WhenLive.h"
#include "models/records/Rank.h"
#include "models/records/SaveRequest.h"

#include <algorithm>

namespace punte {

namespace {
constexpr int pinsDelay = 300; // ms: a bulk change of records is one question
}

Pins::Pins(Database &database)
    : QObject(&database)
    , m_database(database)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(pinsDelay);
    connect(&m_reload, &QTimer::timeout, this, &Pins::load);
}

Pins &Pins::of(Database &database)
{
    auto *found = database.findChild<Pins *>(QString(), Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new Pins(database);
        found->load();
    }
    return *found;
}

void Pins::follow(ChangeFeed &feed)
{
    if (m_feed == &feed)
        return;
    m_feed = &feed;
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> named{"crm.customer_companies", "crm.contact_persons", "crm.opportunities", "crm.contracts", "crm.tasks", "crm.interactions",
            "core.saved_views"};
        if (change.table == "core.pins")
            load();
        else if ((m_hidden || !m_pins.isEmpty()) && named.contains(change.table)) // renamed, deleted, brought back
            m_reload.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &Pins::load);
}

void Pins::load()
{
    m_database.query(this, "records/list_pins", {}, [this, changes = m_changes](const BatchResult &result) {
        if (!result) {
            if (result.error().kind != ErrorKind::Cancelled) // a navigation without pins is no reason for a message
                whenLiveAgain(m_database, this, [this] { load(); });
            return;
        }
        if (changes != m_changes)
            return; // the change that is on its way reads them again
        m_pins.clear();
        const ResultSet &rows = result->first();
        m_hidden = false;
        for (int i = 0; i < rows.rows.size(); ++i) {
            if (rows.value(i, u"title").isNull()) {
                m_hidden = true;
                continue;
            }
            m_pins.append({rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt(), rows.value(i, u"rank").toString().toLatin1(),
                {{rows.value(i, u"kind").toString().toLatin1(), rows.value(i, u"record_id").toUuid()}, rows.value(i, u"title").toString(),
                    rows.value(i, u"detail").toString(), rows.value(i, u"page").toString().toLatin1()}});
        }
        m_loaded = true;
        Q_EMIT changed();
    }, Lane::Background);
}

bool Pins::isPinned(const RecordRef &record) const
{
    return std::ranges::any_of(m_pins, [&](const Pin &pin) { return pin.what.record == record; });
}

ActionLabel Pins::label(const char *code, const QString &title)
{
    return {code, {{QStringLiteral("table"), QStringLiteral("core.pins")}, {QStringLiteral("subject"), title}}};
}

void Pins::add(const RecordRef &record, const QString &title)
{
    const QUuid action = Saves::newId();
    const ActionLabel pinned = label("pin", title);
    const QByteArray last = m_pins.isEmpty() ? QByteArray() : m_pins.constLast().rank;
    const QByteArray rank = Rank::between(last, {}).value_or(Rank::atEnd());
    send(Saves::insert("core.pins", {{Saves::newId(), 0, {{QStringLiteral("kind"), QString::fromLatin1(record.kind)}, {QStringLiteral("record_id"), record.id},
             {QStringLiteral("rank"), QString::fromLatin1(rank)}}}}, action, pinned), action, pinned);
}

void Pins::remove(const RecordRef &record)
{
    const auto found = std::ranges::find_if(m_pins, [&](const Pin &pin) { return pin.what.record == record; });
    if (found == m_pins.end())
        return;
    const QUuid action = Saves::newId();
    const ActionLabel unpinned = label("unpin", found->what.title);
    send(Saves::softDelete("core.pins", {{found->id, found->version, {}}}, action, unpinned), action, unpinned);
}

void Pins::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_pins.size() || to >= m_pins.size())
        return;
    QList<Pin> order = m_pins;
    order.move(from, to);
    const QByteArray low = to > 0 ? order.at(to - 1).rank : QByteArray();
    const QByteArray high = to + 1 < order.size() ? order.at(to + 1).rank : QByteArray();
    const std::optional<QByteArray> rank = Rank::between(low, high);
    if (!rank)
        return load();
    const QUuid action = Saves::newId();
    const ActionLabel moved = label("order", order.at(to).what.title);
    send(Saves::update("core.pins", {{order.at(to).id, order.at(to).version, {{QStringLiteral("rank"), QString::fromLatin1(*rank)}}}}, action, moved), action, moved);
    order[to].rank = *rank; // shown at once
    ++order[to].version;
    m_pins = order;
    Q_EMIT changed();
}

void Pins::send(const Statement &statement, const QUuid &action, const ActionLabel &label)
{
    ++m_changes;
    sendSave(m_database, this, statement, action, [this, label](const Result<QUuid> &done) {
        ++m_changes;
        if (!done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT saved(*done, label);
        load();
    });
}

} // namespace punte
