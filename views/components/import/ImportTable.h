// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace punte {

class ImportRowsModel;

/// Draws the first line of a row: its number, its outcome as a chip, its values; what the import writes lies on positive ground.
class ImportRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The rows of an import, two lines each: the values, and below them the reason over the whole width with the answers at its right.
/// Answers are buttons for the pointer, the keys 1 to 9 and a context menu.
class ImportTable final : public QTableView {
    Q_OBJECT
public:
    explicit ImportTable(ImportRowsModel *rows, QWidget *parent = nullptr);
    /// No answers are taken while the import is applied or afterwards.
    void setAnswerable(bool answerable);
    void showNextQuestion();
    /// Where an answer of a row that asks is drawn; null when it is not.
    [[nodiscard]] QRect answerRect(int row, int choice) const;

Q_SIGNALS:
    void answered(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Button {
        int choice = 0;
        QString text;
        QRect rect;
    };
    void applyTheme();
    void placeColumns();
    [[nodiscard]] QRect secondLine(int row) const;
    [[nodiscard]] QString toolTipAt(const QPoint &pos) const;
    [[nodiscard]] QList<Button> buttons(int row) const;
    [[nodiscard]] int choiceAt(const QPoint &pos) const;
    void answer(int row, int choice);

    ImportRowsModel *m_rows;
    bool m_answerable = true;
};

} // namespace punte
