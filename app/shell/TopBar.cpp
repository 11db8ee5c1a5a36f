// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/TopBar.h"

#include "app/shell/SearchButton.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace punte {

namespace {

constexpr int pageAreaStretch = 1000; // a page's widget that expands takes what the empty space would get
constexpr int searchWidth = 300;
constexpr int titleRoom = 280; // of a longer title the end may go before a button does

/// Between the parent's title and the page's.
class TrailMark final : public QWidget {
public:
    explicit TrailMark(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int edge = Theme::instance().px(10);
        Shapes::chevron(painter, QRectF((width() - edge) / 2.0, (height() - edge) / 2.0, edge, edge), Qt::RightArrow, themeColor(Token::Text3));
    }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_parent(Buttons::push(QString(), ButtonVariant::Flat, {}, this))
    , m_chevron(new TrailMark(this))
    , m_title(new PlainLabel(QString(), FontRole::PageTitle, Token::Text1, this))
    , m_pageArea(new QHBoxLayout)
    , m_search(new SearchButton(this))
    , m_buttonArea(new QHBoxLayout)
    , m_more(Buttons::icon(QStringLiteral("overflow-menu"), QString(), this))
{
    setObjectName(QStringLiteral("topBar"));
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_parent->setObjectName(QStringLiteral("parentPageButton"));
    m_more->setObjectName(QStringLiteral("moreActionsButton"));
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &TopBar::showMore);
    auto *row = new QHBoxLayout(this);
    auto *trail = new QHBoxLayout;
    trail->setSpacing(0);
    trail->addWidget(m_parent);
    trail->addWidget(m_chevron);
    trail->addWidget(m_title);
    row->addLayout(trail);
    row->addLayout(m_pageArea, pageAreaStretch);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addLayout(m_buttonArea);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::applyMetrics);
    connect(m_parent, &QPushButton::clicked, this, &TopBar::parentRequested);
    Buttons::setName(m_more, tr("More commands"));
    setTitle({});
    applyMetrics();
}

void TopBar::applyMetrics()
{
    const Theme &theme = Theme::instance();
    setFixedHeight(theme.px(52));
    layout()->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(1));
    layout()->setSpacing(theme.px(12));
    m_buttonArea->setSpacing(theme.px(12));
    m_title->setRole(m_parent->isHidden() ? FontRole::PageTitle : FontRole::PanelTitle);
    m_chevron->setFixedWidth(theme.px(20));
    fitButtons();
    fitSearch();
    update();
}

int TopBar::roomOfButtons() const
{
    const Theme &theme = Theme::instance();
    const QMargins margins = layout()->contentsMargins();
    int taken = margins.left() + margins.right() + std::min(m_title->sizeHint().width(), theme.px(titleRoom));
    if (!m_parent->isHidden())
        taken += m_parent->sizeHint().width() + m_chevron->width();
    for (const int part : {m_pageArea->minimumSize().width(), m_search->isHidden() ? 0 : m_search->minimumSizeHint().width()})
        taken += part > 0 ? part + layout()->spacing() : 0;
    return width() - taken;
}

// Those that do not fit go into the menu; every button counts as it would be, so that showing one changes nothing.
void TopBar::fitButtons()
{
    const int room = roomOfButtons();
    const auto isWanted = [this](qsizetype i) { return m_buttons.at(i) && (i >= m_secondaries || (m_actions.at(i) && m_actions.at(i)->isVisible())); };
    const auto widthOf = [this](const QWidget *button) { return button->sizeHint().width() + m_buttonArea->spacing(); };
    int taken = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        taken += isWanted(i) ? widthOf(m_buttons.at(i)) : 0;
    qsizetype shown = m_secondaries;
    if (taken > room && shown > 1) { // one alone saves nothing
        taken += widthOf(m_more);
        while (shown > 0 && taken > room)
            if (--shown; isWanted(shown))
                taken -= widthOf(m_buttons.at(shown));
    }
    for (qsizetype i = 0; i < m_secondaries; ++i)
        if (isWanted(i) && m_buttons.at(i)->isHidden() != (i >= shown))
            m_buttons.at(i)->setVisible(i < shown);
    if (m_more->isHidden() != (shown == m_secondaries))
        m_more->setVisible(shown < m_secondaries);
}

void TopBar::showMore()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("moreActionsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < m_secondaries; ++i)
        if (m_actions.at(i) && m_actions.at(i)->isVisible() && m_buttons.at(i) && m_buttons.at(i)->isHidden())
            menu->addAction(m_actions.at(i));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

// The search gives way before any title, view or button is shortened: all that it says is its sign.
void TopBar::fitSearch()
{
    const QMargins margins = layout()->contentsMargins();
    int taken = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() != m_search && !item->spacerItem() && !item->isEmpty())
            taken += item->sizeHint().width() + layout()->spacing();
    }
    m_search->setWantedWidth(std::clamp(width() - taken, m_search->minimumSizeHint().width(), Theme::instance().px(searchWidth)));
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitButtons();
        fitSearch();
    } else if (event->type() == QEvent::LanguageChange) {
        Buttons::setName(m_more, tr("More commands"));
    }
    return QWidget::event(event);
}

void TopBar::setTitle(const QString &title, const QString &parent, bool search)
{
    m_title->setText(title);
    const bool trail = !parent.isEmpty() && parent != title; // two sides of one page are told apart by its switch
    m_parent->setText(parent);
    m_parent->setVisible(!parent.isEmpty());
    m_chevron->setVisible(!parent.isEmpty());
    m_parent->setVisible(trail);
    m_chevron->setVisible(trail);
    m_search->setVisible(search);
    applyMetrics();
}

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
    m_secondaries = 0;
    m_actions.clear();
    for (QAction *action : secondary) {
        m_buttons.append(addButton(action, false)); // may lay out what is there so far
        m_actions.append(action);
        ++m_secondaries;
    }
    m_buttonArea->addWidget(m_more); // at its place again
    if (primary)
        m_buttons.append(addButton(primary, true));
    fitButtons();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
}

} // namespace punte
