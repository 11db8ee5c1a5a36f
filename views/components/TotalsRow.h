// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTableView>
#include <QWidget>

namespace punte {

/// The row under a table that says what its columns add up to, aligned with them. A figure is bold, its unit plain ("29.4" "mean");
/// a column with several currencies has one line for each: two currencies never share a sum. Of more than two only the first is shown;
/// the tooltip and the accessible name hold all.
class TotalsRow final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString figure;
        QString unit;
    };

    explicit TotalsRow(QTableView *table, QWidget *parent = nullptr);
    /// By logical column of the table's model.
    void setTotals(const QHash<int, QList<Line>> &totals);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] static QList<Line> shown(const QList<Line> &lines);
    [[nodiscard]] QRect placeOf(int column) const;
    QPointer<QTableView> m_table;
    QHash<int, QList<Line>> m_totals;
};

} // namespace punte
