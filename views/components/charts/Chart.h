// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/charts/ChartData.h"

#include <QWidget>

class QKeyEvent;
class QMenu;
class QStackedLayout;
class QTableView;

namespace punte {

class ChartCanvas;
class ChartTableModel;

/// A chart as every page shows it: the picture, and its table twin on T. The one interface of ours in front of Qt Charts, which no page
/// names. Ctrl+C copies figures and picture together; the context menu (also by the menu key) saves it as PNG, SVG or PDF. Without values
/// it says so; loading, offline and no right are the page's states. GUI thread.
class Chart final : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// Only what lies over the series has moved: follows a pointer without building the chart anew.
    void setMarks(const QList<ChartReference> &references, const QList<ChartBand> &bands);

    [[nodiscard]] bool isTable() const;
    void setTable(bool table);
    /// What is told of the mark under the pointer or the keyboard; empty without.
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] QMenu *makeMenu();

    /// Figures as text with tabs and as a table, and the picture.
    void copy();
    /// Writes the picture by the file's ending: png (twice as sharp as the screen), svg or pdf. With name above and caption below.
    [[nodiscard]] Result<> save(const QString &path);
    /// The same as a picture in memory.
    [[nodiscard]] QImage picture(double scale = 2);

Q_SIGNALS:
    /// A mark was opened: show the rows behind it.
    void opened(const QVariant &rows, int series, int point);
    /// A movable reference is dragged to another place; when it is let go, once more with `done`.
    void referenceMoved(int reference, double at, bool done);
    void tableShown(bool table);
    void copied();
    void saved(const QString &path);
    void failed(const punte::AppError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// T and Ctrl+C, before the table searches and copies by itself and before a page's single letters.
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;
    void askForFile();
    void openAt(int series, int point);
    void paintSheet(QPainter &painter, const QSizeF &size);
    [[nodiscard]] QSizeF sheetSize() const;

    ChartData m_data;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableView *m_table;
    ChartTableModel *m_model;
};

} // namespace punte
