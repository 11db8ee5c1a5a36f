// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardModel.h"

#include <QAbstractListModel>

namespace punte {

/// Roles of a card beside RecordRole.
enum BoardRole {
    CardRole = FirstDomainRole, ///< const BoardCard * as void *, valid until the model changes
    StampRole,                  ///< quint64 that changes with everything a card shows
    ErrorTextRole               ///< why a move was refused
};

/// One column of a board as a list: no data of its own. A drop asks (BoardModel::moveRequested) and is never done by the view: it
/// would remove the dragged rows a second time.
class BoardColumnModel final : public QAbstractListModel {
    Q_OBJECT
public:
    BoardColumnModel(BoardModel &board, int column);

    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] const BoardCard *cardAt(int row) const { return m_board.cardAt(m_column, row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

private:
    friend class BoardModel;
    BoardModel &m_board;
    int m_column;
};

} // namespace punte
