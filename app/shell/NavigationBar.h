// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordRef.h"
#include "views/components/PageRegistry.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace punte {

class BarButton;
class NavigationItem;

/// A record or saved view that the person pinned.
struct NavigationPin {
    RecordRef record;
    QString title;
    QString detail;
    QByteArray icon;
    friend bool operator==(const NavigationPin &, const NavigationPin &) = default;
};

/// The left bar: workspace, pages by group, what the person pinned, the person at the foot. 200 px wide (216 in Romanian, 192 in English under 1400 px),
/// 52 px when folded. Knows pages by their PageInfo only.
class NavigationBar final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Shows these pages; call again when the person or his rights change.
    void setPages(const QList<PageInfo> &pages);
    /// Under the pages; dragged, or with Alt+Shift and an arrow, a pin takes another place, Delete and its menu take it away.
    void setPins(const QList<NavigationPin> &pins);
    [[nodiscard]] QList<NavigationItem *> pinItems() const { return m_pinItems; }
    void setCurrent(const QByteArray &pageId);
    void setBadge(const QByteArray &pageId, PageBadge badge);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// The width follows language, folding and the window's width.
    void setWindowWidth(int width);
    [[nodiscard]] BarButton *workspaceButton() const { return m_workspace; }
    [[nodiscard]] BarButton *personButton() const { return m_person; }
    [[nodiscard]] NavigationItem *item(const QByteArray &pageId) const { return m_items.value(pageId); }
    void retranslate();

Q_SIGNALS:
    void pageChosen(const QByteArray &pageId);
    void pinChosen(const punte::RecordRef &record);
    void unpinRequested(const punte::RecordRef &record);
    void pinMoved(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPins();
    void showPinMenu(int pin, const QPoint &globalPos);
    void movePin(int from, int to);
    bool pinEvent(int pin, QEvent *event);
    void applyWidth();
    void applyMetrics();
    [[nodiscard]] static QString groupTitle(NavGroup group);

    BarButton *m_workspace;
    BarButton *m_person;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_layout;
    QList<PageInfo> m_pages;
    QHash<QByteArray, NavigationItem *> m_items;
    QList<std::pair<NavGroup, QLabel *>> m_headings;
    QList<NavigationPin> m_pins;
    QList<NavigationItem *> m_pinItems;
    QLabel *m_pinHeading = nullptr;
    int m_dragged = -1;          ///< pin under the pressed button
    int m_focusPin = -1;         ///< has moved and keeps the keyboard
    QPoint m_pressedAt;
    int m_windowWidth = 1440;
    bool m_folded = false;
};

} // namespace punte
