// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardModel.h"
#include "models/records/Permissions.h"
#include "views/components/board/BoardBinding.h"

#include <QObject>

namespace punte {

/// Makes cards and heads of the decisions' board, and turns drops into steps: what a step must ask is asked by signal.
class DecisionBinding final : public QObject, public BoardBinding {
    Q_OBJECT
public:
    DecisionBinding(BoardModel &board, const SessionInfo &session, QObject *parent = nullptr);

    [[nodiscard]] int columns() const override { return m_board.columnCount(); }
    [[nodiscard]] QAbstractItemModel *cards(int column) const override;
    [[nodiscard]] CardFace face(const QModelIndex &card) const override;
    [[nodiscard]] quint64 faceStamp(const QModelIndex &card) const override;
    [[nodiscard]] ColumnHeadFace head(int column, const DragPreview *preview) const override;
    [[nodiscard]] QString emptyText(int column) const override;
    [[nodiscard]] bool mayMove() const override { return m_rights.may("decisions.write"); }
    [[nodiscard]] DropVerdict verdict(const QList<QUuid> &cards, int target) const override;
    [[nodiscard]] std::pair<QString, QString> dropStrip(const QList<QUuid> &, int) const override { return {}; }
    void move(const QList<QUuid> &cards, int target, int row, const QRect &anchor) override;
    void lineChecked(const QUuid &, int) override {}

    [[nodiscard]] qint64 openCount() const;

Q_SIGNALS:
    /// The step needs input (DecisionMove): the reason is asked beside the card, everything else on the page of the case.
    void inputNeeded(const QByteArray &asks, const QList<QUuid> &cards, int target, const QRect &anchor);
    /// A place inside a column was asked for, but the cards stand by their urgency.
    void orderFixed();

private:
    [[nodiscard]] QStringList impacts(const QList<BoardSum> &sums) const;
    void addTarget(const BoardCard &card, CardFace &face) const;
    void addStep(const BoardCard &card, CardFace &face) const;

    BoardModel &m_board;
    Permissions m_rights;
    QString m_currency;
};

} // namespace punte
