// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/PunteStyle.h"

#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace punte {

void setButtonVariant(QAbstractButton *button, ButtonVariant variant)
{
    button->setProperty("punteVariant", int(variant));
    button->update();
}

ButtonVariant buttonVariant(const QWidget *widget)
{
    const QVariant value = widget ? widget->property("punteVariant") : QVariant();
    return value.isValid() ? ButtonVariant(value.toInt()) : ButtonVariant::Default;
}

void setSmallControl(QWidget *widget, bool small)
{
    widget->setProperty("punteSmall", small);
    widget->updateGeometry();
}

// What lies inside a rounded box: for windows that no compositor blends.
static QRegion roundMenuRegion(const QRect &rect, int radius)
{
    const QSize corner(2 * radius, 2 * radius);
    QRegion region(rect.adjusted(radius, 0, -radius, 0));
    region += rect.adjusted(0, radius, 0, -radius);
    const int right = rect.right() + 1 - corner.width();
    const int bottom = rect.bottom() + 1 - corner.height();
    for (const QPoint &at : {rect.topLeft(), QPoint(right, rect.top()), QPoint(rect.left(), bottom), QPoint(right, bottom)})
        region += QRegion(QRect(at, corner), QRegion::Ellipse);
    return region;
}

void setInvalidField(QWidget *widget, bool invalid)
{
    if (widget->property("punteInvalid").toBool() == invalid)
        return;
    widget->setProperty("punteInvalid", invalid);
    widget->update();
}

PunteStyle::PunteStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("punte"));
}

void PunteStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void PunteStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette PunteStyle::standardPalette() const { return Theme::instance().palette(); }

int PunteStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (metric) {
    case PM_ButtonMargin: return theme.px(12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: // texts of several lines keep clear of the rounded corners
        return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ? 4 : 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme.px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return theme.px(7);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize: return theme.px(16);
    case PM_ScrollBarExtent: return theme.px(8);
    case PM_ScrollBarSliderMin: return theme.px(24);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return theme.px(4);
    case PM_MenuButtonIndicator: return theme.px(16);
    case PM_SubMenuOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return theme.px(6);
    case PM_TabBarTabHSpace: return theme.px(20);
    case PM_TabBarTabVSpace: return theme.px(10);
    case PM_TabBarBaseHeight: return 1;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_HeaderMargin: return theme.px(10);
    case PM_HeaderMarkSize: return theme.px(10);
    case PM_SplitterWidth: return theme.px(6);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return theme.px(16);
    case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView *>(widget) ? theme.px(6) : 2; // cells' text margin
    case PM_FocusFrameVMargin: return 2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return theme.px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme.px(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PunteStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_Widget_Animation_Duration: return Theme::instance().motion();
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking: return 1;
    case SH_UnderlineShortcut: return 0;
    case SH_Menu_Mask: // round also where no compositor blends the corners
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData)) {
            mask->region = roundMenuRegion(option->rect, Theme::instance().px(8));
            return 1;
        }
        return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize PunteStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const bool small = widget && widget->property("punteSmall").toBool();
    switch (type) {
    case CT_PushButton: {
        int width = size.width() + 2 * theme.px(small ? 9 : 12);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool bold = buttonVariant(widget) == ButtonVariant::Primary;
            const QFontMetrics metrics(theme.font(bold ? FontRole::PanelTitle : FontRole::BodyMedium));
            width = 2 * theme.px(small ? 9 : 12) + (button->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button->text).width() + 1);
            if (!button->icon.isNull())
                width += theme.px(16) + (button->text.isEmpty() ? 0 : theme.px(7));
            if (button->features & QStyleOptionButton::HasMenu)
                width += theme.px(14);
            if (button->text.isEmpty())
                width = theme.px(small ? 24 : 30);
            if (buttonVariant(widget) == ButtonVariant::Link)
                width -= 2 * theme.px(small ? 9 : 12);
        }
        return {width, theme.px(small ? 24 : 30)};
    }
    case CT_LineEdit: return {size.width() + 2 * theme.px(8), theme.px(small ? 26 : 30)};
    case CT_ComboBox: return {size.width() + theme.px(8 + 24 + 4), theme.px(small ? 26 : 30)};
    case CT_SpinBox: return {size.width() + theme.px(8 + 22), theme.px(small ? 26 : 30)};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        s.setHeight(std::max(s.height(), theme.px(24)));
        return s;
    }
    case CT_ToolButton: {
        QSize s = size + QSize(theme.px(12), theme.px(8));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            if (button->features & QStyleOptionToolButton::MenuButtonPopup)
                s.rwidth() += theme.px(14);
            else if (button->features & QStyleOptionToolButton::HasMenu)
                s.rwidth() += button->text.isEmpty() ? 0 : theme.px(12);
        }
        return s.expandedTo(QSize(theme.px(24), theme.px(small ? 24 : 28)));
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width() + theme.px(20), theme.px(item->text.isEmpty() ? 9 : 26)}; // with a text it is a heading
        int width = size.width() + theme.px(30 + 18);
        if (item->text.contains(QLatin1Char('\t')))
            width += theme.px(24);
        return {width, theme.px(28)};
    }
    case CT_MenuBarItem: return {size.width() + theme.px(16), theme.px(28)};
    case CT_TabBarTab: return {size.width() + theme.px(4), theme.px(34)};
    case CT_HeaderSection: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        s.setHeight(theme.px(28));
        return s;
    }
    case CT_ItemViewItem: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        s.setHeight(std::max(s.height(), theme.px(28)));
        return s;
    }
    case CT_ProgressBar: return {size.width(), theme.px(6)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QIcon PunteStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return Icons::icon(QStringLiteral("window-close"), Token::Text3);
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton: return Icons::icon(QStringLiteral("window-close"));
    case SP_MessageBoxInformation: return Icons::icon(QStringLiteral("documentinfo"), Token::Info);
    case SP_MessageBoxWarning: return Icons::icon(QStringLiteral("data-warning"), Token::Warning);
    case SP_MessageBoxCritical: return Icons::icon(QStringLiteral("data-warning"), Token::Danger);
    case SP_MessageBoxQuestion: return Icons::icon(QStringLiteral("help-contents"), Token::Info);
    case SP_ArrowLeft:
    case SP_ArrowBack: return Icons::icon(QStringLiteral("go-previous"));
    case SP_ArrowRight:
    case SP_ArrowForward: return Icons::icon(QStringLiteral("go-next"));
    case SP_ToolBarHorizontalExtensionButton: return Icons::icon(QStringLiteral("overflow-menu"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void PunteStyle::drawButtonBevel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool over = enabled && (option->state & State_MouseOver);
    const qreal radius = Theme::instance().px(6);
    const QRectF rect(option->rect);
    switch (buttonVariant(widget)) {
    case ButtonVariant::Primary: {
        const Token fill = !enabled ? Token::Hover : down ? Token::AccentPressed : over ? Token::AccentHover : Token::Accent;
        Shapes::box(*painter, rect, radius, themeColor(fill), enabled ? QColor(Qt::transparent) : themeColor(Token::Line2));
        return;
    }
    case ButtonVariant::Flat:
        if (down || over)
            Shapes::box(*painter, rect, radius, themeColor(down ? Token::Hover : Token::Inset));
        return;
    case ButtonVariant::Link:
        return;
    case ButtonVariant::Default:
    case ButtonVariant::Danger:
        Shapes::box(*painter, rect, radius, themeColor(down ? Token::Hover : over ? Token::Inset : Token::Panel),
                    themeColor(enabled ? Token::Line2 : Token::Line));
        return;
    }
}

void PunteStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    const bool enabled = option->state & State_Enabled;
    const ButtonVariant variant = buttonVariant(widget);
    Token ink = Token::Text1;
    if (!enabled)
        ink = Token::Disabled;
    else if (variant == ButtonVariant::Primary)
        ink = Token::OnAccent;
    else if (variant == ButtonVariant::Danger)
        ink = Token::Danger;
    else if (variant == ButtonVariant::Flat)
        ink = Token::Text2;
    else if (variant == ButtonVariant::Link)
        ink = Token::Accent;
    const bool small = widget && widget->property("punteSmall").toBool();
    const QFont font = theme.font(variant == ButtonVariant::Primary ? FontRole::PanelTitle : FontRole::BodyMedium);
    const QFontMetrics metrics(font);
    const int icon = option->icon.isNull() ? 0 : theme.px(16);
    const int gap = icon && !option->text.isEmpty() ? theme.px(7) : 0;
    const int menu = option->features & QStyleOptionButton::HasMenu ? theme.px(14) : 0;
    QRect rect = option->rect;
    const int pad = variant == ButtonVariant::Link ? 0 : theme.px(small ? 4 : 6);
    const int room = rect.width() - 2 * pad - icon - gap - menu;
    const QString text = metrics.size(Qt::TextShowMnemonic, option->text).width() > room + pad
        ? metrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic) : option->text;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    int x = rect.left() + (rect.width() - icon - gap - textWidth - menu) / 2;
    if (widget && widget->property("punteAlignLeft").toBool())
        x = rect.left() + theme.px(10);
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    const auto placed = [&](QRect r) { return rightToLeft ? visualRect(option->direction, rect, r) : r; };
    if (icon) {
        const QRect r = placed(QRect(x, rect.top() + (rect.height() - icon) / 2, icon, icon));
        const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
        // An action's icon has the ink of menus; on these two grounds it takes the button's.
        const QString name = option->icon.name();
        if ((variant == ButtonVariant::Primary || variant == ButtonVariant::Danger) && Icons::exists(name))
            Icons::paint(*painter, r, name, themeColor(ink));
        else
            option->icon.paint(painter, r, Qt::AlignCenter, mode, option->state & State_On ? QIcon::On : QIcon::Off);
    }
    painter->setFont(font);
    painter->setPen(themeColor(ink));
    painter->drawText(placed(QRect(x + icon + gap, rect.top(), textWidth + 2, rect.height())),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text);
    if (menu) {
        const QRect r = placed(QRect(x + icon + gap + textWidth + theme.px(6), rect.top(), theme.px(8), rect.height()));
        Shapes::chevron(*painter, QRectF(r), Qt::DownArrow, themeColor(ink));
    }
}

} // namespace punte
