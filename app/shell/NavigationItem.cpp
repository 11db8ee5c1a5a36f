// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NavigationItem.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace punte {

namespace {
constexpr int itemHeight = 30;
constexpr int itemIcon = 16;
constexpr int iconLeft = 8;
constexpr int textLeft = 33;
constexpr int badgeLimit = 999;

QString badgeText(const PageBadge &badge)
{
    return QLocale().toString(std::min(badge.count, badgeLimit)) + (badge.count > badgeLimit ? QStringLiteral("+") : QString());
}
} // namespace

NavigationItem::NavigationItem(QByteArray pageId, QByteArray icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_pageId(std::move(pageId))
    , m_icon(std::move(icon))
{
    setObjectName(QStringLiteral("navigationItem_") + QString::fromLatin1(m_pageId));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize NavigationItem::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.px(m_folded ? 36 : 184), theme.px(itemHeight)};
}

void NavigationItem::setBadge(PageBadge badge)
{
    m_badge = badge;
    updateAccessible();
    update();
}

void NavigationItem::setFolded(bool folded)
{
    m_folded = folded;
    updateAccessible();
    updateGeometry();
    update();
}

void NavigationItem::setQuiet()
{
    m_quiet = true;
    setAutoExclusive(false);
    setCheckable(false);
    update();
}

void NavigationItem::setTitle(const QString &title)
{
    setText(title);
    updateAccessible();
    update();
}

void NavigationItem::updateAccessible()
{
    const QString badge = m_badge.count == 0 ? QString()
                          : m_badge.urgent   ? tr("%n overdue", nullptr, m_badge.count)
                                             : tr("%n of yours open", nullptr, m_badge.count);
    QStringList tip{m_folded ? text() : QString(), badge};
    tip.removeAll(QString());
    setToolTip(plainToolTip(tip.join(QStringLiteral(": "))));
    setAccessibleName(text());
    setAccessibleDescription(badge);
}

void NavigationItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void NavigationItem::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavigationItem::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row = rect();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(isChecked() ? Token::Tint : Token::Hover));
        painter.drawRoundedRect(row, theme.px(6), theme.px(6));
    }
    const QColor ink = themeColor(isChecked() ? Token::AccentText : m_quiet ? Token::Text2 : Token::Text1);
    const int icon = theme.px(itemIcon);
    const int left = m_folded ? (row.width() - icon) / 2 : theme.px(iconLeft);
    Icons::paint(painter, QRect(left, (row.height() - icon) / 2, icon, icon), QString::fromLatin1(m_icon),
                 isChecked() ? ink : themeColor(Token::Text2));
    int right = row.width() - theme.px(8);
    if (m_badge.count > 0)
        paintBadge(painter, row);
    if (m_folded)
        return;
    if (m_badge.count > 0)
        right -= QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(badgeText(m_badge)) + theme.px(12);
    QFont font = theme.font(isChecked() ? FontRole::PanelTitle : FontRole::Body);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect textBox(theme.px(textLeft), 0, right - theme.px(textLeft), row.height());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(text(), Qt::ElideRight, textBox.width()));
}

void NavigationItem::paintBadge(QPainter &painter, const QRect &row) const
{
    const Theme &theme = Theme::instance();
    painter.setPen(Qt::NoPen);
    if (m_folded) {
        const int dot = theme.px(7);
        painter.setBrush(themeColor(m_badge.urgent ? Token::Danger : Token::Text3));
        painter.drawEllipse(QRect(row.width() - dot - theme.px(3), theme.px(3), dot, dot));
        return;
    }
    const QString text = badgeText(m_badge);
    const QFont font = theme.font(m_badge.urgent ? FontRole::CaptionStrong : FontRole::Secondary);
    const int width = std::max(theme.px(18), QFontMetrics(font).horizontalAdvance(text) + theme.px(10));
    QRect box(row.width() - width - theme.px(m_badge.urgent ? 6 : 3), (row.height() - theme.px(18)) / 2, width, theme.px(18));
    if (m_badge.urgent) {
        painter.setBrush(themeColor(Token::DangerGround));
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    }
    painter.setFont(font);
    painter.setPen(m_badge.urgent ? themeColor(Token::Danger) : themeColor(isChecked() ? Token::AccentText : Token::Text2));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace punte
