// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QStackedLayout;

namespace punte {

class BulkBar;
class EmptyState;
class ErrorState;
class LoadingState;
class PagedTableModel;
class RecordTable;
class TotalsRow;

/// A whole list: table, totals, bulk bar and the states in between (loading, empty, nothing for this filter, failed). Wires itself to a
/// PagedTableModel.
class RecordListPanel final : public QFrame {
    Q_OBJECT
public:
    explicit RecordListPanel(QWidget *parent = nullptr);

    void setModel(PagedTableModel *model);
    /// Of the organisation: its sum comes first.
    void setCurrency(const QString &currency) { m_currency = currency; }
    /// The number of rows in the page's words: "400 customers".
    void setCountText(std::function<QString(qint64)> text) { m_countText = std::move(text); }
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] TotalsRow *totalsRow() const { return m_totals; }
    [[nodiscard]] BulkBar *bulkBar() const { return m_bulk; }
    /// Shown while the list has no rows and no filter; the page adds its button.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Shown while a filter hides everything; it offers to clear the filter.
    [[nodiscard]] EmptyState *noMatchState() const { return m_noMatch; }
    /// The filter is that of this saved view, unchanged: with no rows the list says that nothing is in it. Empty = it is the person's own.
    void setViewName(const QString &name);

Q_SIGNALS:
    void clearFilterRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showTotals();
    void updateBulk();
    void retranslateUi();

    RecordTable *m_table;
    TotalsRow *m_totals;
    BulkBar *m_bulk;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    EmptyState *m_emptyView;
    ErrorState *m_error;
    LoadingState *m_loading;
    QPushButton *m_clearFilter;
    QPushButton *m_leaveView;
    QStackedLayout *m_stack;
    QList<QWidget *> m_corners;
    PagedTableModel *m_model = nullptr;
    QString m_currency;
    QString m_viewName;
    std::function<QString(qint64)> m_countText;
    bool m_failed = false;
    bool m_everSelected = false;
};

} // namespace punte
