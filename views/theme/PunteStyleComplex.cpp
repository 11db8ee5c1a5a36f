// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/PunteStyle.h"

#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace punte {

void PunteStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (element) {
    case CE_PushButton: // the common style insets the label; a link has no room for that
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonBevel(button, painter, widget);
            drawButtonLabel(button, painter, widget);
        }
        return;
    case CE_PushButtonBevel:
        drawButtonBevel(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(button, painter, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(item, painter, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_FocusFrame:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeColor(Token::Page));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, themeColor(Token::Page));
            if (option->state & (State_Selected | State_Sunken))
                Shapes::box(*painter, QRectF(option->rect).adjusted(1, 2, -1, -2), theme.px(5), themeColor(Token::Hover));
            painter->setFont(theme.font(FontRole::Body));
            painter->setPen(themeColor(option->state & State_Enabled ? Token::Text1 : Token::Disabled));
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
        }
        return;
    case CE_TabBarTab:
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter);
        return;
    case CE_TabBarTabLabel:
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(header, painter, widget);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setFont(theme.font(FontRole::TableHeader));
            painter->setPen(themeColor(Token::Text2));
            const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget); // taken at all four sides; the height is needed
            const int cells = theme.px(3); // how much nearer to the edge the text of the cells begins: words stand under words
            const bool left = !(header->textAlignment & (Qt::AlignRight | Qt::AlignHCenter));
            painter->drawText(header->rect.adjusted(left ? -cells : 0, -margin, left ? 0 : cells, margin), int(header->textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(header->text, Qt::ElideRight, header->rect.width()));
        }
        return;
    case CE_HeaderEmptyArea:
        if (!(option->state & State_Horizontal)) { // beside the rows, below the last one: ground like theirs
            painter->fillRect(option->rect, themeColor(Token::Panel));
            return;
        }
        painter->fillRect(option->rect, themeColor(Token::Inset));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColor(Token::Line));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressBar(bar, painter);
        return;
    case CE_Splitter:
        return; // the panels' own edges are the line
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (combo->editable)
                return;
            if (!combo->currentIcon.isNull()) {
                const QRect icon(field.left(), field.top() + (field.height() - theme.px(16)) / 2, theme.px(16), theme.px(16));
                combo->currentIcon.paint(painter, icon);
                field.setLeft(icon.right() + theme.px(6));
            }
            const auto *box = qobject_cast<const QComboBox *>(widget);
            const bool hint = box && box->currentIndex() < 0;
            painter->setPen(themeColor(!(option->state & State_Enabled) ? Token::Disabled : hint ? Token::Text3 : Token::Text1));
            painter->drawText(field, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, field.width()));
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PunteStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *) const
{
    if (option->minimum >= option->maximum)
        return;
    const Theme &theme = Theme::instance();
    const bool wide = option->state & (State_MouseOver | State_Sunken);
    const bool upright = option->orientation == Qt::Vertical;
    QRectF thumb(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr));
    const qreal width = wide ? theme.px(8) : theme.px(4);
    if (upright)
        thumb = QRectF(thumb.center().x() + 0.5 - width / 2, thumb.top() + 1, width, thumb.height() - 2);
    else
        thumb = QRectF(thumb.left() + 1, thumb.center().y() + 0.5 - width / 2, thumb.width() - 2, width);
    Shapes::box(*painter, thumb, width / 2, themeColor(option->state & State_Sunken ? Token::Control : Token::Line2));
}

void PunteStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    if (option->frame)
        drawField(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRectF box(0, 0, theme.px(9), theme.px(9));
    box.moveCenter(QRectF(arrow).center());
    Shapes::chevron(*painter, box, Qt::DownArrow, themeColor(option->state & State_Enabled ? Token::Text2 : Token::Disabled));
}

void PunteStyle::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    if (option->frame)
        drawField(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const bool can = (option->state & State_Enabled) && (option->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
        QRectF box(0, 0, theme.px(7), theme.px(7));
        box.moveCenter(QRectF(subControlRect(CC_SpinBox, option, part, widget)).center());
        Shapes::chevron(*painter, box, up ? Qt::UpArrow : Qt::DownArrow, themeColor(can ? Token::Text2 : Token::Disabled), 1.2);
    }
}

void PunteStyle::drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const QRectF groove(subControlRect(CC_Slider, option, SC_SliderGroove, widget));
    const QRectF handle(subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    const bool enabled = option->state & State_Enabled;
    QRectF track = groove;
    QRectF done = groove;
    if (option->orientation == Qt::Horizontal) {
        track = QRectF(groove.left(), groove.center().y() - 1.5, groove.width(), 3);
        done = QRectF(track.left(), track.top(), handle.center().x() - track.left(), 3);
    } else {
        track = QRectF(groove.center().x() - 1.5, groove.top(), 3, groove.height());
        done = QRectF(track.left(), handle.center().y(), 3, track.bottom() - handle.center().y());
    }
    Shapes::box(*painter, track, 1.5, themeColor(Token::Line2));
    Shapes::box(*painter, done, 1.5, themeColor(enabled ? Token::Accent : Token::Disabled));
    QRectF knob(0, 0, theme.px(14), theme.px(14));
    knob.moveCenter(handle.center());
    Shapes::box(*painter, knob, knob.width() / 2, themeColor(Token::Panel), themeColor(enabled ? Token::Accent : Token::Disabled), 2);
}

void PunteStyle::drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool down = option->state & State_Sunken;
    const bool over = enabled && (option->state & State_MouseOver);
    const QRectF rect(option->rect);
    if (!(option->state & State_AutoRaise) && buttonVariant(widget) != ButtonVariant::Flat)
        Shapes::box(*painter, rect, theme.px(6), themeColor(down || on ? Token::Hover : over ? Token::Inset : Token::Panel),
                    themeColor(enabled ? Token::Line2 : Token::Line));
    else if (on)
        Shapes::box(*painter, rect, theme.px(6), themeColor(Token::Tint));
    else if (down || over)
        Shapes::box(*painter, rect, theme.px(6), themeColor(down ? Token::Hover : Token::Inset));
    const bool menu = option->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    const bool text = !option->text.isEmpty() && option->toolButtonStyle != Qt::ToolButtonIconOnly;
    const int arrow = menu && (text || (option->features & QStyleOptionToolButton::MenuButtonPopup)) ? theme.px(14) : 0;
    const int icon = option->icon.isNull() || option->toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : std::min(option->iconSize.width(), theme.px(22));
    const QFont font = theme.font(FontRole::BodyMedium);
    const QFontMetrics metrics(font);
    const int gap = icon && text ? theme.px(7) : 0;
    const int room = option->rect.width() - icon - gap - arrow - theme.px(8);
    const QString shown = text ? metrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic) : QString();
    const int textWidth = text ? metrics.size(Qt::TextShowMnemonic, shown).width() : 0;
    int x = option->rect.left() + (option->rect.width() - icon - gap - textWidth - arrow) / 2;
    if (icon) {
        const QRect place = visualRect(option->direction, option->rect, QRect(x, option->rect.top() + (option->rect.height() - icon) / 2, icon, icon));
        option->icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled, on ? QIcon::On : QIcon::Off);
        x += icon + gap;
    }
    if (text) {
        painter->setFont(font);
        painter->setPen(themeColor(!enabled ? Token::Disabled : on ? Token::AccentText : Token::Text2));
        painter->drawText(visualRect(option->direction, option->rect, QRect(x, option->rect.top(), textWidth + 2, option->rect.height())),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
        x += textWidth;
    }
    if (arrow) {
        const QRect place = visualRect(option->direction, option->rect, QRect(x + theme.px(5), option->rect.top(), theme.px(8), option->rect.height()));
        Shapes::chevron(*painter, QRectF(place), Qt::DownArrow, themeColor(enabled ? Token::Text2 : Token::Disabled));
    }
}

void PunteStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(spin, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(slider, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PunteStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (element) {
    case SE_LineEditContents: {
        const QRect rect = option->rect.adjusted(theme.px(6), 1, -theme.px(6), -1);
        return visualRect(option->direction, option->rect, rect);
    }
    case SE_ItemViewItemFocusRect: return option->rect.adjusted(1, 1, -1, -1);
    case SE_HeaderLabel: return option->rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect PunteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const QRect rect = option->rect;
    const auto placed = [&](const QRect &r) { return visualRect(option->direction, rect, r); };
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(theme.px(24), length), length);
        const int start = range > 0 ? sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown) : 0;
        const auto span = [&](int from, int size) {
            return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size) : placed(QRect(rect.left() + from, rect.top(), size, rect.height()));
        };
        switch (subControl) {
        case SC_ScrollBarSlider: return span(start, thumb);
        case SC_ScrollBarSubPage: return span(0, start);
        case SC_ScrollBarAddPage: return span(start + thumb, length - start - thumb);
        case SC_ScrollBarGroove: return rect;
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = theme.px(24);
        switch (subControl) {
        case SC_ComboBoxArrow: return placed(QRect(rect.right() - arrow, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField: return placed(rect.adjusted(theme.px(8), 1, -arrow, -1));
        case SC_ComboBoxFrame: return rect;
        case SC_ComboBoxListBoxPopup: return rect.translated(0, 2);
        default: return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.px(20);
        switch (subControl) {
        case SC_SpinBoxUp: return placed(QRect(rect.right() - buttons, rect.top() + 1, buttons, rect.height() / 2 - 1));
        case SC_SpinBoxDown: return placed(QRect(rect.right() - buttons, rect.top() + rect.height() / 2, buttons, rect.height() / 2 - 1));
        case SC_SpinBoxEditField: return placed(rect.adjusted(theme.px(2), 1, -buttons - 1, -1));
        case SC_SpinBoxFrame: return rect;
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace punte
