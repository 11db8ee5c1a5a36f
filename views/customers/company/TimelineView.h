// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace punte {

class TimelineDelegate;

/// A timeline as a list: arrows walk it, Enter shows all of an entry, Ctrl+C copies it; more is loaded as it is scrolled.
class TimelineView final : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// As wide again, as long again: after a change of the language or of the day.
    void relayout();
    [[nodiscard]] TimelineDelegate *lines() const { return m_delegate; }

Q_SIGNALS:
    void menuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    TimelineDelegate *m_delegate;
};

} // namespace punte
