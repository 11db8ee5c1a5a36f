// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TimelineModel.h"

#include "models/core/DateFormat.h"
#include "models/customers/TimelineText.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace punte {

namespace {
constexpr int togetherMs = 100;   // a command changes several tables at once
constexpr int mostPinned = 50;
constexpr int mostReread = 500;   // rows read again after a change; beyond that the list begins anew
}

TimelineModel::TimelineModel(Database &database, ChangeFeed &feed, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(togetherMs);
    connect(&m_changed, &QTimer::timeout, this, &TimelineModel::refresh);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> tables{"crm.interactions", "crm.tasks", "core.notes", "crm.customer_companies", "crm.contact_persons",
            "crm.company_addresses", "crm.opportunities", "core.attachments"};
        if (tables.contains(change.table))
            m_changed.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &TimelineModel::refresh);
}

void TimelineModel::setSubject(Subject subject, const QUuid &id)
{
    if (subject == m_subject && id == m_id)
        return;
    m_subject = subject;
    m_id = id;
    reset();
}

void TimelineModel::setKinds(const QStringList &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    reset();
}

void TimelineModel::setPerson(const QUuid &person)
{
    if (person == m_person)
        return;
    m_person = person;
    reset();
}

void TimelineModel::reset()
{
    beginResetModel();
    m_items.clear();
    m_loaded = false;
    m_atEnd = false;
    endResetModel();
    load(false);
}

void TimelineModel::refresh()
{
    load(false);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_loading && !m_atEnd && !m_items.isEmpty();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(true);
}

void TimelineModel::load(bool more)
{
    if (m_id.isNull())
        return;
    const int asked = more ? pageSize : std::clamp(int(m_items.size()), pageSize, mostReread);
    Request request;
    request.slot = "timeline"; // a newer question replaces the one that still waits
    const SqlStore &store = SqlStore::instance();
    const bool company = m_subject == Subject::Company;
    const QVariant kinds = m_kinds.isEmpty() ? QVariant() : QVariant(m_kinds);
    const QVariant person = m_person.isNull() ? QVariant() : QVariant(m_person);
    request.statements = {store.statement(company ? "customers/list_timeline_of_company" : "customers/list_timeline_of_contact",
        {{company ? QStringLiteral("company") : QStringLiteral("contact"), m_id}, {QStringLiteral("before"), more ? QVariant(m_items.last().cursor) : QVariant()},
            {QStringLiteral("before_id"), more ? QVariant(m_items.last().id) : QVariant()}, {QStringLiteral("kinds"), kinds}, {QStringLiteral("person"), person},
            {QStringLiteral("limit"), asked}})};
    if (!more)
        request.statements.append(store.statement("customers/list_pinned",
            {{QStringLiteral("company"), company ? QVariant(m_id) : QVariant()}, {QStringLiteral("contact"), company ? QVariant() : QVariant(m_id)},
                {QStringLiteral("kinds"), kinds}, {QStringLiteral("person"), person}, {QStringLiteral("limit"), mostPinned}}));
    m_loading = true;
    Q_EMIT loadingChanged();
    m_database.run(this, request, [this, more, asked](const BatchResult &result) {
        if (!result && result.error().kind == ErrorKind::Cancelled)
            return; // the newer one answers
        m_loading = false;
        if (result) {
            take(more ? QList<TimelineItem>() : itemsOf(result->at(1)), itemsOf(result->first()), more, asked);
        } else {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(false); });
        }
        Q_EMIT loadingChanged();
    });
}

QList<TimelineItem> TimelineModel::itemsOf(const ResultSet &rows)
{
    QList<TimelineItem> fresh;
    fresh.reserve(rows.rows.size());
    for (int i = 0; i < rows.rows.size(); ++i) {
        const QVariant at = rows.value(i, u"at");
        fresh.append({.kind = rows.value(i, u"kind").toString().toLatin1(), .id = rows.value(i, u"id").toUuid(), .at = DateFormat::dayOf(at).isValid() ? at.toDateTime() : QDateTime(),
            .cursor = rows.value(i, u"cursor").toString(), .user = rows.value(i, u"user_id").toUuid(), .userName = rows.value(i, u"user_name").toString(),
            .type = rows.value(i, u"type").toString(), .title = rows.value(i, u"title").toString(), .body = rows.value(i, u"body").toString(),
            .version = rows.value(i, u"version").toInt(), .extra = QJsonDocument::fromJson(rows.value(i, u"extra").toString().toUtf8()).object()});
    }
    return fresh;
}

void TimelineModel::take(const QList<TimelineItem> &pinned, const QList<TimelineItem> &page, bool more, int asked)
{
    m_atEnd = page.size() < asked;
    if (more) {
        if (page.isEmpty())
            return;
        beginInsertRows({}, int(m_items.size()), int(m_items.size() + page.size()) - 1);
        m_items += page;
        endInsertRows();
    } else {
        m_loaded = true;
        merge(pinned + page);
    }
}

// Only what differs is told, so that the view keeps its place and its selection.
void TimelineModel::merge(const QList<TimelineItem> &fresh)
{
    QSet<QString> keys;
    for (const TimelineItem &each : fresh)
        keys.insert(each.key());
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_items.at(row).key()))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (row < m_items.size() && m_items.at(row).key() == fresh.at(row).key()) {
            if (m_items.at(row) != fresh.at(row)) {
                m_items[row] = fresh.at(row);
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        // Its moment was changed: out of its old place first.
        const auto old = std::find_if(m_items.begin(), m_items.end(), [&](const TimelineItem &each) { return each.key() == fresh.at(row).key(); });
        if (old != m_items.end()) {
            const int from = int(old - m_items.begin());
            beginRemoveRows({}, from, from);
            m_items.removeAt(from);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_items.insert(row, fresh.at(row));
        endInsertRows();
    }
    // Day heads hang on the neighbour.
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {FirstOfDayRole});
}

int TimelineModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_items, id, &TimelineItem::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

void TimelineModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    return valueOf(m_items.at(index.row()), index.row() > 0 ? &m_items.at(index.row() - 1) : nullptr, role);
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && index.row() < m_items.size() && m_items.at(index.row()).isOwnText())
        flags |= Qt::ItemIsEditable; // rights are the view's to ask
    return flags;
}

QVariant TimelineModel::valueOf(const TimelineItem &item, const TimelineItem *before, int role)
{
    switch (role) {
    case Qt::DisplayRole: return TimelineText::headline(item).plain();
    case Qt::AccessibleTextRole:
        return QStringList{TimelineText::headline(item).plain(), TimelineText::detail(item), TimelineText::when(item)}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: return TimelineText::tooltip(item);
    case KindRole: return item.kind;
    case IdRole: return item.id;
    case ItemRole: return QVariant::fromValue(item);
    case FirstOfDayRole:
        if (!before || item.isPinned() || before->isPinned())
            return !before || !item.isPinned();
        return before->at.toLocalTime().date() != item.at.toLocalTime().date();
    default: return {};
    }
}

} // namespace punte
