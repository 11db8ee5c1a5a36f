// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestThread.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/customers/RequestsModel.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

RequestThread::RequestThread(Database &database, ChangeFeed &feed, QObject *parent)
    : QAbstractListModel(parent)
    , m_reading(database, this)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(100); // a command changes several rows at once
    connect(&m_changed, &QTimer::timeout, this, &RequestThread::refresh);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> tables{"crm.interactions", "crm.customer_companies", "crm.contact_persons", "crm.opportunities"};
        if (!m_request.isNull() && tables.contains(change.table))
            m_changed.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &RequestThread::refresh);
}

void RequestThread::setRequest(const QUuid &request)
{
    if (request == m_request)
        return;
    m_request = request;
    m_facts = {};
    m_reading.drop(); // what is on its way is about another
    refresh();        // first: nobody may take it for gone before it was asked for
    beginResetModel();
    m_messages.clear();
    endResetModel();
    Q_EMIT changed();
}

void RequestThread::refresh()
{
    if (m_request.isNull())
        return;
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.statements = {
        store.statement("customers/read_request", {{QStringLiteral("request"), m_request}, {QStringLiteral("now"), Clock::now()}}),
        store.statement("customers/list_request_messages", {{QStringLiteral("request"), m_request}, {QStringLiteral("limit"), mostMessages}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            take(*result);
        } else {
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { refresh(); });
        }
        Q_EMIT changed();
    });
}

void RequestThread::take(const QList<ResultSet> &results)
{
    const ResultSet &head = results.at(0);
    m_facts = {};
    if (!head.rows.isEmpty()) {
        m_facts.item = RequestsModel::itemOf(head, 0);
        m_facts.contact = head.value(0, u"contact_name").toString();
        m_facts.firstAnswer = head.value(0, u"first_answer").toDateTime();
        m_facts.negotiation = head.value(0, u"negotiation").toString();
        m_facts.currency = head.value(0, u"currency").toString();
        m_facts.earlier = head.value(0, u"earlier").toInt();
        m_facts.earlierOpen = head.value(0, u"earlier_open").toInt();
    }
    const ResultSet &rows = results.at(1);
    QList<RequestMessage> fresh;
    for (int row = 0; row < rows.rows.size(); ++row) {
        RequestMessage message;
        message.id = rows.value(row, u"id").toUuid();
        message.at = rows.value(row, u"date_time").toDateTime();
        message.from = rows.value(row, u"is_internal").toBool() ? RequestMessage::From::Internal
            : rows.value(row, u"direction").toString() == QLatin1String("OUTBOUND") ? RequestMessage::From::Us : RequestMessage::From::Customer;
        const QString contact = rows.value(row, u"contact_name").toString();
        message.author = message.from != RequestMessage::From::Customer ? rows.value(row, u"user_name").toString()
            : contact.isEmpty() ? m_facts.item.company : contact;
        message.body = rows.value(row, u"body").toString();
        message.complaint = rows.value(row, u"feedback_type").toString() == QLatin1String("COMPLAINT");
        fresh.append(message);
    }
    showMessages(fresh);
}

// What is there already stays in its place: a thread only grows, except when something is taken back.
void RequestThread::showMessages(const QList<RequestMessage> &fresh)
{
    const qsizetype old = m_messages.size();
    if (fresh.size() >= old && fresh.first(old) == m_messages) {
        if (fresh.size() == old)
            return;
        beginInsertRows({}, int(old), int(fresh.size()) - 1);
        m_messages = fresh;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_messages = fresh;
    endResetModel();
}

void RequestThread::retranslate()
{
    if (!m_messages.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_messages.size()) - 1));
}

int RequestThread::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant RequestThread::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_messages.size())
        return {};
    const RequestMessage &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return message.body;
    case Qt::AccessibleTextRole: return QStringList{message.author, DateFormat::shortInstant(message.at), message.body}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: return DateFormat::fullInstant(message.at);
    case MessageRole: return QVariant::fromValue(message);
    case FirstOfDayRole:
        return index.row() == 0 || m_messages.at(index.row() - 1).at.toLocalTime().date() != message.at.toLocalTime().date();
    default: return {};
    }
}

} // namespace punte
