// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TimelineModel.h"

#include "models/core/DateFormat.h"
#include "models/customers/TimelineText.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonDocument>

namespace punte {

namespace {
constexpr int togetherMs = 100;   // a command changes several tables at once
constexpr int mostPinned = 50;

struct TimelineSource {
    QByteArray query;
    QByteArray parameter;
};

TimelineSource timelineSource(TimelineModel::Subject subject)
{
    switch (subject) {
    case TimelineModel::Subject::Contact: return {"customers/list_timeline_of_contact", "contact"};
    case TimelineModel::Subject::Opportunity: return {"customers/list_timeline_of_opportunity", "opportunity"};
    case TimelineModel::Subject::Company: break;
    }
    return {"customers/list_timeline_of_company", "company"};
}
}

TimelineModel::TimelineModel(Database &database, ChangeFeed &feed, QObject *parent)
    : TimelineFeed(database, parent)
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
    if (subject == m_subject && id == m_id && !m_reading.hasFailed())
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

bool TimelineModel::readOn(int most)
{
    if (isLoading())
        return false;
    if (rowCount() >= most || !canFetchMore({}))
        return true;
    fetchMore({});
    return false;
}

void TimelineModel::refresh()
{
    load(false);
}

void TimelineModel::load(bool more)
{
    if (m_id.isNull())
        return;
    const int asked = pageOf(more);
    const QVariant kinds = m_kinds.isEmpty() ? QVariant() : QVariant(m_kinds);
    const QVariant person = m_person.isNull() ? QVariant() : QVariant(m_person);
    const TimelineSource source = timelineSource(m_subject);
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.statements = {store.statement(source.query, {{QString::fromLatin1(source.parameter), m_id},
        {QStringLiteral("before"), more ? QVariant(m_items.last().cursor) : QVariant()}, {QStringLiteral("before_id"), more ? QVariant(m_items.last().id) : QVariant()},
        {QStringLiteral("kinds"), kinds}, {QStringLiteral("person"), person}, {QStringLiteral("limit"), asked}})};
    if (!more) {
        const auto about = [this](Subject subject) { return subject == m_subject ? QVariant(m_id) : QVariant(); };
        request.statements.append(store.statement("customers/list_pinned", {{QStringLiteral("company"), about(Subject::Company)},
            {QStringLiteral("contact"), about(Subject::Contact)}, {QStringLiteral("opportunity"), about(Subject::Opportunity)},
            {QStringLiteral("kinds"), kinds}, {QStringLiteral("person"), person}, {QStringLiteral("limit"), mostPinned}}));
    }
    m_reading.ask(request, [this, more, asked](const BatchResult &result) {
        if (result) {
            take(more ? QList<TimelineItem>() : itemsOf(result->at(1)), itemsOf(result->first()), more, asked);
        } else {
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { load(false); });
        }
        Q_EMIT loadingChanged();
    });
    Q_EMIT loadingChanged();
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
    if (more)
        return append(page);
    m_loaded = true;
    merge(pinned + page);
    // Day heads hang on the neighbour.
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {FirstOfDayRole});
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
    case Qt::AccessibleTextRole: {
        QStringList said{TimelineText::headline(item).plain(), TimelineText::detail(item), TimelineText::when(item)};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
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
