// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/SavedViews.h"

#include "models/core/TextClean.h"
#include "models/db/WhenLive.h"
#include "models/records/SaveRequest.h"

#include <QJsonDocument>

#include <algorithm>

namespace punte {

SavedViews::SavedViews(Database &database)
    : QObject(&database)
    , m_database(database)
{
}

SavedViews &SavedViews::of(Database &database)
{
    auto *found = database.findChild<SavedViews *>(QString(), Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new SavedViews(database);
        found->load();
    }
    return *found;
}

void SavedViews::follow(ChangeFeed &feed)
{
    if (m_feed == &feed)
        return;
    m_feed = &feed;
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "core.saved_views")
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &SavedViews::load);
}

void SavedViews::load()
{
    m_database.query(this, "records/list_saved_views", {}, [this](const BatchResult &result) {
        if (!result) {
            if (result.error().kind == ErrorKind::Cancelled)
                return;
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
            return;
        }
        m_views.clear();
        const ResultSet &rows = result->first();
        for (int row = 0; row < rows.rows.size(); ++row) {
            SavedView view;
            view.id = rows.value(row, u"id").toUuid();
            view.version = rows.value(row, u"version").toInt();
            view.page = rows.value(row, u"page").toString().toLatin1();
            view.name = rows.value(row, u"name").toString();
            view.ownerName = rows.value(row, u"owner_name").toString();
            view.mine = rows.value(row, u"mine").toBool();
            view.shared = rows.value(row, u"is_shared").toBool();
            view.start = view.mine && rows.value(row, u"is_start").toBool();
            view.definition = QJsonDocument::fromJson(rows.value(row, u"definition").toString().toUtf8()).object();
            m_views.append(view);
        }
        std::ranges::stable_partition(m_views, &SavedView::mine);
        m_loaded = true;
        Q_EMIT changed();
    }, Lane::Background);
}

QList<SavedView> SavedViews::views(const QByteArray &page) const
{
    QList<SavedView> found;
    std::ranges::copy_if(m_views, std::back_inserter(found), [&](const SavedView &each) { return each.page == page; });
    return found;
}

const SavedView *SavedViews::startView() const
{
    const auto found = std::ranges::find(m_views, true, &SavedView::start);
    return found == m_views.end() ? nullptr : &*found;
}

const SavedView *SavedViews::view(const QUuid &id) const
{
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

bool SavedViews::hasName(const QByteArray &page, const QString &name) const
{
    return std::ranges::any_of(m_views, [&](const SavedView &each) { return each.mine && each.page == page && foldText(each.name) == foldText(name); });
}

ActionLabel SavedViews::label(const char *code, const QString &name)
{
    return {code, {{QStringLiteral("table"), QStringLiteral("core.saved_views")}, {QStringLiteral("subject"), name}}};
}

QUuid SavedViews::create(const QByteArray &page, const QString &name, const QJsonObject &definition, bool shared)
{
    const QUuid id = Saves::newId();
    const QUuid action = Saves::newId();
    const ActionLabel created = label("create", name);
    const QVariantMap values{{QStringLiteral("page"), QString::fromLatin1(page)}, {QStringLiteral("name"), name}, {QStringLiteral("is_shared"), shared},
        {QStringLiteral("is_start"), false}, {QStringLiteral("definition"), definition}};
    send(id, Saves::insert("core.saved_views", {{id, 0, values}}, action, created), action, created);
    return id;
}

void SavedViews::setDefinition(const QUuid &id, const QJsonObject &definition)
{
    if (const SavedView *each = view(id))
        update(*each, {{QStringLiteral("definition"), definition}});
}

void SavedViews::rename(const QUuid &id, const QString &name)
{
    if (const SavedView *each = view(id))
        update(*each, {{QStringLiteral("name"), name}});
}

void SavedViews::setShared(const QUuid &id, bool shared)
{
    if (const SavedView *each = view(id))
        update(*each, {{QStringLiteral("is_shared"), shared}});
}

void SavedViews::setStart(const QUuid &id, bool start)
{
    const SavedView *each = view(id);
    if (!each)
        return;
    const QUuid action = Saves::newId();
    const ActionLabel edited = label("edit", each->name);
    QList<RowChange> changes{{each->id, each->version, {{QStringLiteral("is_start"), start}}}};
    if (const SavedView *other = startView(); start && other && other->id != id)
        changes.append({other->id, other->version, {{QStringLiteral("is_start"), false}}});
    send(id, Saves::update("core.saved_views", changes, action, edited), action, edited);
}

void SavedViews::remove(const QUuid &id)
{
    const SavedView *each = view(id);
    if (!each)
        return;
    const QUuid action = Saves::newId();
    const ActionLabel deleted = label("delete", each->name);
    send(id, Saves::softDelete("core.saved_views", {{id, each->version, {}}}, action, deleted), action, deleted);
}

void SavedViews::update(const SavedView &view, const QVariantMap &values)
{
    const QUuid action = Saves::newId();
    const ActionLabel edited = label("edit", view.name);
    send(view.id, Saves::update("core.saved_views", {{view.id, view.version, values}}, action, edited), action, edited);
}

void SavedViews::send(const QUuid &view, const Statement &statement, const QUuid &action, const ActionLabel &label)
{
    sendSave(m_database, this, statement, action, [this, view, label](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT saved(view, *done, label);
        load();
    });
}

} // namespace punte
