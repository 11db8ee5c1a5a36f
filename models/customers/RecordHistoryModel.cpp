// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RecordHistoryModel.h"

#include "models/customers/TimelineModel.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonDocument>

namespace punte {

namespace {
constexpr int mostChanges = 300;

QJsonObject jsonOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}
}

RecordHistoryModel::RecordHistoryModel(Database &database, ChangeFeed &feed, const QByteArray &table, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
    , m_reading(database, this)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (m_around.contains(change.table) || (change.table == m_table && (change.ids.isEmpty() || change.ids.contains(m_id))))
            refresh();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &RecordHistoryModel::refresh);
}

void RecordHistoryModel::setStatement(const QByteArray &statement, const QList<QByteArray> &tables)
{
    m_statement = statement;
    m_around = tables;
}

void RecordHistoryModel::setRecord(const QUuid &id)
{
    if (id == m_id && !m_reading.hasFailed())
        return;
    m_reading.drop(); // what is on its way is about another
    m_id = id;
    beginResetModel();
    m_items.clear();
    endResetModel();
    refresh();
}

void RecordHistoryModel::refresh()
{
    if (m_id.isNull())
        return;
    Request request;
    QVariantMap params{{QStringLiteral("row"), m_id}, {QStringLiteral("limit"), mostChanges}};
    if (m_statement.isEmpty())
        params.insert(QStringLiteral("table"), QString::fromLatin1(m_table));
    request.statements = {SqlStore::instance().statement(m_statement.isEmpty() ? QByteArray("customers/read_history") : m_statement, params)};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result)
            take(result->first());
        Q_EMIT loadingChanged();
        if (!result) {
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { refresh(); });
        }
    });
    Q_EMIT loadingChanged();
}

void RecordHistoryModel::take(const ResultSet &rows)
{
    beginResetModel();
    m_items.clear();
    for (int i = 0; i < rows.rows.size(); ++i) {
        TimelineItem item{.kind = "change", .id = rows.value(i, u"action_id").toUuid(), .at = rows.value(i, u"at").toDateTime(),
            .cursor = rows.value(i, u"seq").toString(), .userName = rows.value(i, u"actor_name").toString(), .type = rows.value(i, u"op").toString()};
        const QString table = rows.value(i, u"table_name").toString();
        item.title = rows.value(i, u"title").toString();
        item.extra = {{QStringLiteral("table"), table.isEmpty() ? QString::fromLatin1(m_table) : table}, {QStringLiteral("label"), rows.value(i, u"label").toString()},
            {QStringLiteral("args"), jsonOf(rows.value(i, u"label_args"))}, {QStringLiteral("before"), jsonOf(rows.value(i, u"before"))},
            {QStringLiteral("after"), jsonOf(rows.value(i, u"after"))}};
        m_items.append(item);
    }
    endResetModel();
}

void RecordHistoryModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int RecordHistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant RecordHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const TimelineItem *before = index.row() > 0 ? &m_items.at(index.row() - 1) : nullptr;
    return TimelineModel::valueOf(m_items.at(index.row()), before, role);
}

} // namespace punte
