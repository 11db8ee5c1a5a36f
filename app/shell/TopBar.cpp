// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/TopBar.h"

#include "app/shell/SearchButton.h"
#include "views/components/Buttons.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace punte {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_pageArea(new QHBoxLayout)
    , m_search(new SearchButton(this))
    , m_buttonArea(new QHBoxLayout)
{
    setObjectName(QStringLiteral("topBar"));
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addLayout(m_pageArea);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addLayout(m_buttonArea);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::applyMetrics);
    applyMetrics();
}

void TopBar::applyMetrics()
{
    const Theme &theme = Theme::instance();
    setFixedHeight(theme.px(52));
    layout()->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(1));
    layout()->setSpacing(theme.px(12));
    m_buttonArea->setSpacing(theme.px(12));
    m_title->setFont(theme.font(FontRole::PageTitle));
    update();
}

void TopBar::setTitle(const QString &title) { m_title->setText(title); }

void TopBar::setPageWidget(QWidget *widget)
{
    if (m_pageWidget == widget)
        return;
    if (m_pageWidget) {
        m_pageArea->removeWidget(m_pageWidget);
        m_pageWidget->hide();
    }
    m_pageWidget = widget;
    if (widget) {
        m_pageArea->addWidget(widget);
        widget->show();
    }
}

QPushButton *TopBar::addButton(QAction *action, bool primary)
{
    QPushButton *button = Buttons::forAction(action, primary ? ButtonVariant::Primary : ButtonVariant::Default, this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    connect(action, &QObject::destroyed, button, &QObject::deleteLater);
    m_buttonArea->addWidget(button);
    return button;
}

void TopBar::setActions(QAction *primary, const QList<QAction *> &secondary)
{
    for (const QPointer<QPushButton> &button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    for (QAction *action : secondary)
        m_buttons.append(addButton(action, false));
    if (primary)
        m_buttons.append(addButton(primary, true));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
}

} // namespace punte
