// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/BarButton.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int pictureSize = 26;
constexpr int pictureLeft = 12;
constexpr int linesLeft = 46;
} // namespace

BarButton::BarButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize BarButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.px(m_folded ? 52 : 200), theme.px(m_kind == Kind::Workspace ? 52 : 48)};
}

void BarButton::setLines(const QString &title, const QString &subtitle)
{
    setText(plainButtonText(title));
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(subtitle.isEmpty() ? title : title + QStringLiteral(", ") + subtitle);
    setToolTip(plainToolTip(accessibleName()));
    update();
}

void BarButton::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Hover));
        painter.drawRoundedRect(rect().adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(4)), theme.px(6), theme.px(6));
    }
    const int size = theme.px(pictureSize);
    const QRect picture(m_folded ? (width() - size) / 2 : theme.px(pictureLeft), (height() - size) / 2, size, size);
    if (m_kind == Kind::Workspace) {
        Icons::application().paint(&painter, picture);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Tint));
        painter.drawEllipse(picture);
        painter.setPen(themeColor(Token::AccentText));
        painter.setFont(theme.font(FontRole::CaptionStrong));
        painter.drawText(picture, Qt::AlignCenter, m_initials);
    }
    if (m_folded)
        return;
    const int icon = theme.px(16);
    const QRect sign(width() - icon - theme.px(12), (height() - icon) / 2, icon, icon);
    Icons::paint(painter, sign, m_kind == Kind::Workspace ? QStringLiteral("go-down") : QStringLiteral("application-menu"),
                 themeColor(Token::Text2));
    const int titleHeight = theme.lineHeight(FontRole::PanelTitle) - theme.px(1);
    const int subtitleHeight = theme.lineHeight(FontRole::Caption);
    const int left = theme.px(linesLeft);
    const int room = sign.left() - theme.px(6) - left;
    int top = (height() - titleHeight - (m_subtitle.isEmpty() ? 0 : subtitleHeight)) / 2;
    const auto line = [&](FontRole role, Token token, const QString &text, int lineHeight) {
        painter.setFont(theme.font(role));
        painter.setPen(themeColor(token));
        painter.drawText(QRect(left, top, room, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        top += lineHeight;
    };
    line(FontRole::PanelTitle, Token::Text1, m_title, titleHeight);
    if (!m_subtitle.isEmpty())
        line(FontRole::Caption, Token::Text2, m_subtitle, subtitleHeight);
}

} // namespace punte
