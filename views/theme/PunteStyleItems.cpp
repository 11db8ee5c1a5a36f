// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/PunteStyle.h"

#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace punte {

void PunteStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    const bool invalid = widget && widget->property("punteInvalid").toBool();
    Token edge = enabled && !readOnly ? Token::Line2 : Token::Line;
    if (enabled && (option->state & State_MouseOver))
        edge = Token::Control;
    if (invalid)
        edge = Token::Danger;
    Shapes::box(*painter, QRectF(option->rect), Theme::instance().px(6), themeColor(enabled && !readOnly ? Token::Panel : Token::Inset),
                themeColor(edge), invalid ? 1.5 : 1);
}

void PunteStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool some = option->state & State_NoChange;
    const QRectF rect(option->rect);
    if (on || some) {
        Shapes::box(*painter, rect, 3.5, themeColor(enabled ? Token::Accent : Token::Disabled));
        const QColor ink = themeColor(Token::OnAccent);
        if (on)
            Shapes::tick(*painter, rect.adjusted(rect.width() * 0.24, rect.height() * 0.2, -rect.width() * 0.22, -rect.height() * 0.2), ink);
        else
            painter->fillRect(QRectF(rect.left() + rect.width() * 0.25, rect.center().y() - 1, rect.width() * 0.5, 2), ink);
        return;
    }
    Token edge = enabled ? Token::Control : Token::Disabled;
    if (enabled && (option->state & State_MouseOver))
        edge = Token::Accent;
    Shapes::box(*painter, rect, 3.5, themeColor(Token::Panel), themeColor(edge), 1.2);
}

void PunteStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF rect(option->rect);
    Token edge = !enabled ? Token::Disabled : on || (option->state & State_MouseOver) ? Token::Accent : Token::Control;
    Shapes::box(*painter, rect, rect.width() / 2, themeColor(Token::Panel), themeColor(edge), on ? 1.5 : 1.2);
    if (on) {
        const qreal inset = rect.width() * 0.28;
        const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
        Shapes::box(*painter, dot, dot.width() / 2, themeColor(enabled ? Token::Accent : Token::Disabled));
    }
}

void PunteStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        if (!option->text.isEmpty()) { // a section
            painter->setFont(theme.font(FontRole::CaptionStrong));
            painter->setPen(themeColor(Token::Text3));
            painter->drawText(rect.adjusted(theme.px(10), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, option->text);
            return;
        }
        painter->fillRect(QRect(rect.left() + theme.px(4), rect.center().y(), rect.width() - theme.px(8), 1), themeColor(Token::Line));
        return;
    }
    const bool enabled = option->state & State_Enabled;
    const bool active = (option->state & State_Selected) && enabled;
    if (active)
        Shapes::box(*painter, QRectF(rect), theme.px(5), themeColor(Token::Tint));
    const bool danger = widget && buttonVariant(widget) == ButtonVariant::Danger;
    const QColor ink = themeColor(!enabled ? Token::Disabled : danger ? Token::Danger : Token::Text1);
    const auto placed = [&](const QRect &r) { return visualRect(option->direction, rect, r); };
    const QRect mark = placed(QRect(rect.left() + theme.px(8), rect.top() + (rect.height() - theme.px(16)) / 2, theme.px(16), theme.px(16)));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        Shapes::tick(*painter, QRectF(mark).adjusted(3, 3, -3, -3), themeColor(enabled ? Token::Accent : Token::Disabled));
    } else if (option->checkType == QStyleOptionMenuItem::NotCheckable && !option->icon.isNull()) {
        option->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option->text.split(QLatin1Char('\t'));
    const QRect text = rect.adjusted(theme.px(30), 0, -theme.px(18), 0);
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(placed(text), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter->setFont(theme.font(FontRole::Caption));
        painter->setPen(themeColor(enabled ? Token::Text3 : Token::Disabled));
        painter->drawText(placed(text.adjusted(0, 0, theme.px(8), 0)), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.last());
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = placed(QRect(rect.right() - theme.px(16), rect.top(), theme.px(8), rect.height()));
        Shapes::chevron(*painter, QRectF(arrow), option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, themeColor(Token::Text3));
    }
}

void PunteStyle::drawTab(const QStyleOptionTab *option, QPainter *painter) const
{
    const Theme &theme = Theme::instance();
    const bool current = option->state & State_Selected;
    const bool enabled = option->state & State_Enabled;
    const QRect rect = option->rect;
    if (!current && enabled && (option->state & State_MouseOver))
        Shapes::box(*painter, QRectF(rect).adjusted(2, 4, -2, -5), theme.px(6), themeColor(Token::Inset));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    if (current)
        painter->fillRect(QRect(rect.left() + theme.px(8), rect.bottom() - 1, rect.width() - theme.px(16), 2), themeColor(Token::Accent));
    const QFont font = theme.font(current ? FontRole::PanelTitle : FontRole::Body);
    painter->setFont(font);
    painter->setPen(themeColor(!enabled ? Token::Disabled : current ? Token::Text1 : Token::Text2));
    QRect text = rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    if (!option->icon.isNull()) {
        const QRect icon(text.left() + theme.px(4), rect.top() + (rect.height() - theme.px(16)) / 2, theme.px(16), theme.px(16));
        option->icon.paint(painter, icon);
        text.setLeft(icon.right() + theme.px(6));
    }
    painter->drawText(text, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(option->text, Qt::ElideRight, text.width(), Qt::TextShowMnemonic));
}

void PunteStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, themeColor(Token::Inset));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColor(Token::Line));
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Horizontal && header->sectionsMovable() && (option->state & State_MouseOver))
        painter->fillRect(QRect(option->rect.right(), option->rect.top() + 6, 1, option->rect.height() - 12), themeColor(Token::Line2));
}

void PunteStyle::drawProgressBar(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const QRectF track(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 4);
    Shapes::box(*painter, track, 2, themeColor(Token::Hover));
    QRectF done = track;
    if (option->minimum == 0 && option->maximum == 0) // busy: a third, still
        done.setWidth(track.width() / 3);
    else
        done.setWidth(track.width() * (option->progress - option->minimum) / double(std::max(1, option->maximum - option->minimum)));
    if (done.width() > 0)
        Shapes::box(*painter, done, 2, themeColor(Token::Accent));
}

void PunteStyle::drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter) const
{
    const bool selected = option->state & State_Selected;
    const bool over = (option->state & State_MouseOver) && (option->state & State_Enabled);
    if (selected)
        painter->fillRect(option->rect, themeColor(Token::Tint));
    else if (over)
        painter->fillRect(option->rect, themeColor(Token::Inset));
    else if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
}

void PunteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (element) {
    case PE_FrameFocusRect: // controls have the FocusRing; cells an inset ring
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_KeyboardFocusChange))
            Shapes::ring(*painter, QRectF(option->rect), 2, themeColor(Token::Accent), 2);
        return;
    case PE_PanelButtonCommand:
    case PE_FrameDefaultButton:
        if (element == PE_PanelButtonCommand)
            drawButtonBevel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        drawField(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_PanelMenu:
        Shapes::box(*painter, QRectF(option->rect), theme.px(7), themeColor(Token::Popup), themeColor(Token::Line2));
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, themeColor(Token::TooltipGround));
        return;
    case PE_Frame: {
        // Combo popups lie on popup, everything else on panel.
        if (widget && widget->property("punteFrameless").toBool())
            return;
        const bool popup = widget && widget->inherits("QComboBoxPrivateContainer");
        Shapes::box(*painter, QRectF(option->rect), popup ? 0 : theme.px(6), themeColor(popup ? Token::Popup : Token::Panel),
                    themeColor(popup ? Token::Line2 : widget && widget->property("punteInvalid").toBool() ? Token::Danger : Token::Line2));
        return;
    }
    case PE_FrameGroupBox: // a heading and space group better than boxes in boxes
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColor(Token::Line));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(item, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QColor ink = themeColor(option->state & State_Enabled ? Token::Text2 : Token::Disabled);
        const qreal edge = std::min({qreal(theme.px(8)), qreal(option->rect.width()), qreal(option->rect.height())});
        QRectF box(0, 0, edge, edge);
        box.moveCenter(QRectF(option->rect).center());
        Shapes::chevron(*painter, box, element == PE_IndicatorArrowDown ? Qt::DownArrow : element == PE_IndicatorArrowUp ? Qt::UpArrow
                        : element == PE_IndicatorArrowLeft ? Qt::LeftArrow : Qt::RightArrow, ink);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator != QStyleOptionHeader::None)
            // Qt calls the ascending order "down".
            Icons::paint(*painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up")
                         : QStringLiteral("arrow-down"), themeColor(Token::Accent));
        return;
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children))
            return;
        QRectF box(0, 0, theme.px(8), theme.px(8));
        box.moveCenter(QRectF(option->rect).center());
        Shapes::chevron(*painter, box, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, themeColor(Token::Text2));
        return;
    }
    case PE_IndicatorTabClose: {
        QRectF box(0, 0, theme.px(7), theme.px(7));
        box.moveCenter(QRectF(option->rect).center());
        Shapes::cross(*painter, box, themeColor(option->state & State_MouseOver ? Token::Text1 : Token::Text3), 1.3);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace punte
