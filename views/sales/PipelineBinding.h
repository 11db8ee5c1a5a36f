// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardModel.h"
#include "models/records/Permissions.h"
#include "models/sales/LostReasons.h"
#include "views/components/board/BoardBinding.h"

#include <QObject>

namespace punte {

class Lookups;

/// Makes the pipeline's cards and heads from its board model, and turns drops into moves: what a move must ask is asked by signal.
class PipelineBinding : public QObject, public BoardBinding {
    Q_OBJECT
public:
    PipelineBinding(BoardModel &board, Lookups &lookups, LostReasons &reasons, const SessionInfo &session, QObject *parent = nullptr);

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QAbstractItemModel *cards(int column) const override;
    [[nodiscard]] CardFace face(const QModelIndex &card) const override;
    [[nodiscard]] quint64 faceStamp(const QModelIndex &card) const override;
    [[nodiscard]] ColumnHeadFace head(int column, const DragPreview *preview) const override;
    [[nodiscard]] QString emptyText(int column) const override;
    [[nodiscard]] bool mayMove() const override { return m_rights.may("opportunities.write"); }
    [[nodiscard]] DropVerdict verdict(const QList<QUuid> &cards, int target) const override;
    [[nodiscard]] std::pair<QString, QString> dropStrip(const QList<QUuid> &cards, int target) const override;
    void move(const QList<QUuid> &cards, int target, int row, const QRect &anchor) override;
    void lineChecked(const QUuid &card, int line) override;

    /// "3,009,667.00 RON - 18,500.00 EUR" of the open columns, for the status bar: totals and weighted totals.
    [[nodiscard]] QString openTotal(bool weighted) const;
    [[nodiscard]] qint64 openCount() const;

Q_SIGNALS:
    /// The move needs input (StageInput): the page asks beside the card, then calls BoardModel::move() with it.
    void inputNeeded(const QByteArray &asks, const QList<QUuid> &cards, int target, int row, const QRect &anchor);
    void taskCompleted(const QUuid &task, int version, const QUuid &opportunity);
    void taskWanted(const QUuid &opportunity);
    /// A place inside the column was asked for, but the column is sorted.
    void orderFixed();

protected:
    [[nodiscard]] QByteArray stageOf(const BoardCard &card) const;
    void addFigures(int column, const DragPreview *preview, ColumnHeadFace &face) const;
    [[nodiscard]] BoardModel &board() const { return m_board; }

private:
    [[nodiscard]] static QStringList boardMoney(const QList<BoardSum> &sums, bool weighted, const QString &ownCurrency);
    void addDateLine(const BoardCard &card, CardFace &face) const;
    void addTimeInStage(const BoardCard &card, CardFace &face) const;
    void addStaleLine(const BoardCard &card, CardFace &face) const;
    void addTaskLine(const BoardCard &card, CardFace &face) const;

    BoardModel &m_board;
    Lookups &m_lookups;
    LostReasons &m_reasons;
    Permissions m_rights;
    QString m_currency; ///< of the organisation: its sums come first
};

} // namespace punte
