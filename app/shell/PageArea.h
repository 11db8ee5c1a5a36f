// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QPointer>
#include <QWidget>

namespace punte {

class Page;

/// Under the top bar: the page's filter bar, the page, and its inspector beside it or over its right edge. Pages are kept; only the
/// current one is visible.
class PageArea final : public QWidget {
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    void addPage(Page *page);
    void setCurrent(Page *page);
    [[nodiscard]] Page *current() const { return m_current; }
    void setInspectorVisible(bool visible);
    [[nodiscard]] bool isInspectorVisible() const { return m_inspectorVisible; }

Q_SIGNALS:
    /// Files or a picture, on a page that may have a use for them.
    void dropped(const QMimeData *what);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    QPointer<Page> m_current;
    QPointer<QWidget> m_filterBar;
    QPointer<QWidget> m_inspector;
    QWidget *m_shade; ///< line and shadow of an inspector that lies over the page
    bool m_inspectorVisible = false;
};

} // namespace punte
