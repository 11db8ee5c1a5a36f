// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportFileButton.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

namespace {
constexpr int fileButtonHeight = 28;
constexpr int fileButtonEdge = 10;
constexpr int fileButtonGap = 6;
constexpr int fileButtonArrow = 16;
constexpr int fileButtonShortest = 60; // of the name
} // namespace

ImportFileButton::ImportFileButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ImportFileButton::setContent(const QString &name, const QString &fact)
{
    m_fact = fact;
    setText(name);
    setAccessibleName(fact.isEmpty() ? name : name + QStringLiteral(", ") + fact);
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

int ImportFileButton::fixedWidth() const
{
    return Theme::instance().px(2 * fileButtonEdge + 14 + fileButtonGap + fileButtonArrow);
}

QSize ImportFileButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    int width = fixedWidth() + QFontMetrics(theme.font(FontRole::PanelTitle)).horizontalAdvance(text()) + 1;
    if (!m_fact.isEmpty())
        width += theme.px(fileButtonGap) + QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(m_fact) + 1;
    return {width, theme.px(fileButtonHeight)};
}

QSize ImportFileButton::minimumSizeHint() const
{
    return {fixedWidth() + Theme::instance().px(fileButtonShortest), sizeHint().height()};
}

void ImportFileButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(isDown() ? Token::Hover : underMouse() ? Token::Inset : Token::Panel), themeColor(Token::Line2));
    const int icon = theme.px(14);
    QRect room = rect().adjusted(theme.px(fileButtonEdge), 0, -theme.px(fileButtonEdge), 0);
    Icons::paint(painter, QRect(room.left(), (height() - icon) / 2, icon, icon), QStringLiteral("table"), themeColor(isEnabled() ? Token::Text2 : Token::Disabled));
    room.setLeft(room.left() + icon + theme.px(fileButtonGap));
    const QRect arrow(room.right() - theme.px(8), (height() - theme.px(8)) / 2, theme.px(8), theme.px(8));
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::chevron(painter, QRectF(arrow), Qt::DownArrow, themeColor(isEnabled() ? Token::Text2 : Token::Disabled));
    room.setRight(arrow.left() - theme.px(fileButtonGap));

    const QFontMetrics nameMetrics(theme.font(FontRole::PanelTitle));
    const QString name = nameMetrics.elidedText(text(), Qt::ElideMiddle, room.width());
    painter.setFont(theme.font(FontRole::PanelTitle));
    painter.setPen(themeColor(isEnabled() ? Token::Text1 : Token::Disabled));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    room.setLeft(room.left() + nameMetrics.horizontalAdvance(name) + theme.px(fileButtonGap));
    const QFontMetrics factMetrics(theme.font(FontRole::Secondary));
    if (m_fact.isEmpty() || room.width() < factMetrics.horizontalAdvance(m_fact))
        return; // half a fact says nothing; it is in the tooltip
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(themeColor(isEnabled() ? Token::Text2 : Token::Disabled));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_fact);
}

} // namespace punte
