// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace punte {

class PlainLabel;
class SearchButton;

/// 52 px: title of the page, the page's own switcher, the search field, the page's buttons with the primary one last. A page that stands
/// under another one shows the way ("Customers > Import"); that of a record keeps the search field, any other makes room for its own bar.
/// What the page says is never cut for a button: those that have no room, the last of the secondary ones first, are in a menu.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &parent = {}, bool search = true);
    /// The page's widget stays the page's: it is given back when the next one comes.
    void setPageWidget(QWidget *widget);
    void setActions(QAction *primary, const QList<QAction *> &secondary);
    [[nodiscard]] SearchButton *searchButton() const { return m_search; }

Q_SIGNALS:
    void parentRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyMetrics();
    void fitSearch();
    void fitButtons();
    [[nodiscard]] int roomOfButtons() const;
    void showMore();
    QPushButton *addButton(QAction *action, bool primary);

    QPushButton *m_parent;
    QWidget *m_chevron;
    PlainLabel *m_title;
    QHBoxLayout *m_pageArea;
    SearchButton *m_search;
    QHBoxLayout *m_buttonArea;
    QPointer<QWidget> m_pageWidget;
    QList<QPointer<QPushButton>> m_buttons; ///< the secondary ones, then the primary
    QList<QPointer<QAction>> m_actions;     ///< of the secondary ones
    qsizetype m_secondaries = 0;
    QToolButton *m_more;
};

} // namespace punte
