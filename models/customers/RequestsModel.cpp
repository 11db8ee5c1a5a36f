// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestsModel.h"

#include "models/core/Clock.h"
#include "models/customers/RequestText.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QScopedValueRollback>

namespace punte {

namespace {
constexpr int requestsTogetherMs = 100; // a command changes several rows at once
}

RequestsModel::RequestsModel(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent)
    : RequestFeed(database, parent)
    , m_me(me)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(requestsTogetherMs);
    connect(&m_changed, &QTimer::timeout, this, &RequestsModel::refresh);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> tables{"crm.interactions", "crm.customer_companies", "core.users"};
        if (m_loaded && tables.contains(change.table))
            m_changed.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &RequestsModel::refresh);
}

void RequestsModel::setSegment(Segment segment)
{
    if (segment == m_segment && m_loaded && !m_answered)
        return;
    m_segment = segment;
    m_answered.reset();
    reset();
}

void RequestsModel::setAnswered(const std::optional<AnsweredRequests> &answered)
{
    if (answered == m_answered)
        return;
    m_segment = Segment::All;
    m_answered = answered;
    reset();
}

void RequestsModel::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    reset();
}

void RequestsModel::refresh()
{
    load(false);
}

void RequestsModel::load(bool more)
{
    static const QStringList names{QStringLiteral("mine"), QStringLiteral("unassigned"), QStringLiteral("overdue"), QStringLiteral("all")};
    const int limit = pageOf(more);
    const bool behind = more && !m_items.isEmpty();
    QVariantMap params{{QStringLiteral("text"), m_text.isEmpty() ? QVariant() : QVariant(m_text)}, {QStringLiteral("limit"), limit},
        {QStringLiteral("after"), behind ? QVariant(m_items.constLast().cursor) : QVariant()},
        {QStringLiteral("after_id"), behind ? QVariant(m_items.constLast().id) : QVariant()}};
    if (m_segment != Segment::All)
        params.insert({{QStringLiteral("segment"), names.at(int(m_segment))}, {QStringLiteral("me"), m_me}, {QStringLiteral("now"), Clock::now()}});
    else
        params.insert({{QStringLiteral("answered_by"), m_answered ? QVariant(m_answered->person) : QVariant()},
            {QStringLiteral("from_at"), m_answered ? QVariant(QDateTime(m_answered->first, QTime(0, 0))) : QVariant()},
            {QStringLiteral("to_at"), m_answered ? QVariant(QDateTime(m_answered->last.addDays(1), QTime(0, 0))) : QVariant()}});
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.statements = {store.statement(m_segment == Segment::All ? "customers/list_all_requests" : "customers/list_requests", params),
        store.statement("customers/count_requests", {{QStringLiteral("me"), m_me}, {QStringLiteral("now"), Clock::now()}})};
    m_reading.ask(request, [this, more, limit](const BatchResult &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            Q_EMIT loadingChanged();
            whenLiveAgain(database(), this, [this] { refresh(); });
            return;
        }
        const ResultSet &rows = result->first();
        QList<RequestItem> fresh;
        for (int row = 0; row < rows.rows.size(); ++row)
            fresh.append(itemOf(rows, row));
        m_atEnd = fresh.size() < limit;
        if (more) {
            append(fresh);
        } else {
            const QScopedValueRollback<bool> merging(m_merging, true);
            merge(fresh);
        }
        const ResultSet &count = result->at(1);
        const RequestCounts counts{count.value(0, u"mine").toInt(), count.value(0, u"unassigned").toInt(), count.value(0, u"overdue").toInt(),
            count.value(0, u"open").toInt()};
        m_loaded = true;
        if (counts != m_counts) {
            m_counts = counts;
            Q_EMIT countsChanged();
        }
        Q_EMIT loadingChanged();
    });
    Q_EMIT loadingChanged();
}

RequestItem RequestsModel::itemOf(const ResultSet &rows, int row)
{
    RequestItem item;
    item.id = rows.value(row, u"id").toUuid();
    item.version = rows.value(row, u"version").toInt();
    item.number = rows.value(row, u"number").toLongLong();
    item.subject = rows.value(row, u"subject").toString();
    item.status = rows.value(row, u"status").toString();
    item.priority = rows.value(row, u"priority").toString();
    item.due = rows.value(row, u"due_at").toDateTime();
    item.at = rows.value(row, u"date_time").toDateTime();
    item.assignedTo = rows.value(row, u"assigned_to").toUuid();
    item.assignedName = rows.value(row, u"assigned_name").toString();
    item.customer = rows.value(row, u"customer_id").toUuid();
    item.company = rows.value(row, u"company_name").toString();
    if (rows.column(u"messages") >= 0) {
        item.messages = rows.value(row, u"messages").toInt();
        item.cursor = rows.value(row, u"cursor").toString();
    }
    return item;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const RequestItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.subject;
    case Qt::AccessibleTextRole:
        return QStringList{item.subject, item.company, RequestText::number(item.number), RequestText::messages(item.messages),
            RequestText::answer(item, Clock::now()), item.assignedName}.join(QStringLiteral(", "));
    case IdRole: return item.id;
    case ItemRole: return QVariant::fromValue(item);
    default: return {};
    }
}

} // namespace punte
