// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NavigationBar.h"

#include "app/shell/BarButton.h"
#include "app/shell/NavigationItem.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace punte {

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_workspace(new BarButton(BarButton::Kind::Workspace, this))
    , m_person(new BarButton(BarButton::Kind::Person, this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_layout(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("navigationBar"));
    m_workspace->setObjectName(QStringLiteral("workspaceButton"));
    m_person->setObjectName(QStringLiteral("personButton"));
    m_scroll->setObjectName(QStringLiteral("navigationScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_workspace);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_person);
    connect(&Theme::instance(), &Theme::changed, this, &NavigationBar::applyMetrics);
    applyMetrics();
}

QString NavigationBar::groupTitle(NavGroup group)
{
    switch (group) {
    case NavGroup::Sell: return QCoreApplication::translate("Navigation", "Sell");
    case NavGroup::Grow: return QCoreApplication::translate("Navigation", "Grow");
    case NavGroup::Resolve: return QCoreApplication::translate("Navigation", "Resolve");
    case NavGroup::Oversee: return QCoreApplication::translate("Navigation", "Oversee");
    case NavGroup::Top:
    case NavGroup::Bottom: break;
    }
    return QString();
}

void NavigationBar::setPages(const QList<PageInfo> &pages)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_items.clear();
    m_headings.clear();
    m_pinItems.clear();
    m_pinHeading = nullptr;
    m_pages = pages;
    NavGroup group = NavGroup::Top;
    for (const PageInfo &page : pages) {
        if (page.group != group) {
            group = page.group;
            if (group == NavGroup::Bottom)
                m_layout->addStretch(1);
            auto *heading = new QLabel(m_list);
            heading->setTextFormat(Qt::PlainText);
            heading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
            m_headings.append({group, heading});
            m_layout->addWidget(heading);
        }
        auto *item = new NavigationItem(page.id, page.icon, m_list);
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
        m_items.insert(page.id, item);
        m_layout->addWidget(item);
    }
    if (group != NavGroup::Bottom)
        m_layout->addStretch(1);
    buildPins();
    applyMetrics();
    retranslate();
}

void NavigationBar::setCurrent(const QByteArray &pageId)
{
    if (NavigationItem *item = m_items.value(pageId)) {
        item->setChecked(true);
        // Tab stops at the page one is on; Qt leaves the stop where the keyboard was last.
        for (NavigationItem *each : std::as_const(m_items))
            each->setFocusPolicy(each == item ? Qt::TabFocus : Qt::NoFocus);
        m_scroll->ensureWidgetVisible(item, 0, 0);
    }
}

void NavigationBar::setBadge(const QByteArray &pageId, PageBadge badge)
{
    if (NavigationItem *item = m_items.value(pageId))
        item->setBadge(badge);
}

void NavigationBar::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    applyMetrics();
}

void NavigationBar::setWindowWidth(int width)
{
    m_windowWidth = width;
    applyWidth();
}

void NavigationBar::applyWidth()
{
    int width = m_windowWidth < Theme::instance().px(1400) ? 192 : 200;
    if (QLocale().language() == QLocale::Romanian)
        width = 216;
    setFixedWidth(Theme::instance().px(m_folded ? 52 : width));
}

void NavigationBar::applyMetrics()
{
    const Theme &theme = Theme::instance();
    m_layout->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(8));
    m_layout->setSpacing(theme.px(1));
    m_workspace->setFolded(m_folded);
    m_person->setFolded(m_folded);
    for (NavigationItem *item : std::as_const(m_items))
        item->setFolded(m_folded);
    for (NavigationItem *item : std::as_const(m_pinItems))
        item->setFolded(m_folded);
    QList<QLabel *> headings;
    for (const auto &[group, heading] : std::as_const(m_headings))
        headings.append(heading);
    if (m_pinHeading)
        headings.append(m_pinHeading);
    for (QLabel *heading : std::as_const(headings)) {
        heading->setFont(theme.font(FontRole::Caption));
        heading->setForegroundRole(QPalette::PlaceholderText);
        heading->setContentsMargins(theme.px(7), 0, 0, theme.px(6));
        heading->setFixedHeight(theme.px(m_folded ? 10 : 30));
        heading->setVisible(true);
    }
    retranslate();
    applyWidth();
    update();
}

void NavigationBar::retranslate()
{
    for (const PageInfo &page : std::as_const(m_pages))
        m_items.value(page.id)->setTitle(QCoreApplication::translate("Pages", page.title));
    for (const auto &[group, heading] : std::as_const(m_headings))
        heading->setText(m_folded ? QString() : groupTitle(group));
    if (m_pinHeading)
        m_pinHeading->setText(m_folded ? QString() : tr("Pinned"));
    for (qsizetype i = 0; i < m_pinItems.size(); ++i) {
        m_pinItems.at(i)->setTitle(m_pins.at(i).title);
        m_pinItems.at(i)->setToolTip(plainToolTip(m_pins.at(i).title + (m_pins.at(i).detail.isEmpty() ? QString() : QLatin1Char('\n') + m_pins.at(i).detail)));
    }
    applyWidth();
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Token::Line));
    painter.fillRect(QRect(0, m_person->y() - 1, width(), 1), themeColor(Token::Line));
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    // Arrows walk the pages, as in every list.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto *focused = qobject_cast<NavigationItem *>(focusWidget());
    if (step == 0 || !focused) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<NavigationItem *> all;
    for (const PageInfo &page : std::as_const(m_pages))
        all.append(m_items.value(page.id));
    all += m_pinItems;
    const qsizetype next = all.indexOf(focused) + step;
    if (next >= 0 && next < all.size())
        all.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace punte
