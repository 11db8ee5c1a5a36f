// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHeaderView>

namespace punte {

/// Heads of the columns: 12/600 text2 on inset, figures right-aligned, the arrow beside the sorted one.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// The checkbox of each row. A click toggles the row, Shift+click the rows from the last one.
class SelectionHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit SelectionHeader(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    void setHoverRow(int row);
    [[nodiscard]] static int markWidth();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_hoverRow = -1;
    int m_anchor = -1;
};

/// Corner of the table: checks all rows of the filter, or none; shows a line when some are.
class SelectionCorner final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SelectionCorner(QWidget *parent);
    void setState(Qt::CheckState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    Qt::CheckState m_state = Qt::Unchecked;
};

} // namespace punte
