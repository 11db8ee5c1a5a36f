// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BoardColumnModel.h"

#include "models/db/ErrorMapping.h"

#include <QMimeData>

namespace punte {

BoardColumnModel::BoardColumnModel(BoardModel &board, int column)
    : QAbstractListModel(&board)
    , m_board(board)
    , m_column(column)
{
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.m_columns.at(m_column).cards.size());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardCard &card = *cardAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_board.title(card);
    case Qt::AccessibleTextRole:
        return m_board.spoken(index);
    case IdRole:
        return card.id;
    case VersionRole:
        return card.version;
    case PlaceholderRole:
        return false;
    case SaveStateRole:
        return int(card.state);
    case CurrencyRole:
        return card.currency;
    case TableRole:
        return m_board.tableInfo().name;
    case CardRole:
        return QVariant::fromValue(static_cast<void *>(const_cast<BoardCard *>(&card)));
    case StampRole:
        return card.stamp;
    case ErrorTextRole:
        return inPresentLanguage(card.error).what;
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {QString::fromLatin1(BoardModel::mimeType())};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUuid> cards;
    for (const QModelIndex &index : indexes) {
        if (const QUuid id = index.data(IdRole).toUuid(); !cards.contains(id))
            cards.append(id);
    }
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(BoardModel::mimeType()), m_board.encodeCards(cards));
    return mime;
}

bool BoardColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(BoardModel::mimeType())))
        return false;
    const QList<QUuid> cards = m_board.decodeCards(data->data(QString::fromLatin1(BoardModel::mimeType())));
    return !cards.isEmpty() && m_board.verdict(cards, m_column).kind != MoveVerdict::Kind::Illegal;
}

bool BoardColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<QUuid> cards = m_board.decodeCards(data->data(QString::fromLatin1(BoardModel::mimeType())));
    const int target = row >= 0 ? row : (parent.isValid() ? parent.row() : rowCount());
    Q_EMIT m_board.moveRequested(cards, m_column, target);
    return false;
}

} // namespace punte
