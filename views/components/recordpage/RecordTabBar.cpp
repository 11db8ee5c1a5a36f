// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordTabBar.h"

#include "models/core/NumberFormat.h"
#include "views/theme/Theme.h"

#include <QPainter>
#include <QStyleOptionTab>

namespace punte {

namespace {
constexpr int tabHeight = 38;
constexpr int roomyPadding = 10;
constexpr int closePadding = 6;
constexpr int manyTabs = 10; ///< more of them stand closer together

int tabPaddingOf(int tabs) { return tabs > manyTabs ? closePadding : roomyPadding; }
constexpr int countGap = 6;
}

RecordTabBar::RecordTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("recordTabs"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        for (int i = 0; i < count(); ++i)
            setTabText(i, tabText(i)); // lays them out again
        updateGeometry();
    });
}

void RecordTabBar::setCount(int index, qint64 count)
{
    if (index < 0 || countAt(index) == count)
        return;
    setTabData(index, count);
    setTabText(index, tabText(index));
    retranslate();
    updateGeometry();
    update();
}

qint64 RecordTabBar::countAt(int index) const
{
    const QVariant kept = tabData(index);
    return kept.isValid() ? kept.toLongLong() : -1;
}

QString RecordTabBar::countText(int index) const
{
    const qint64 known = countAt(index);
    return known > 0 ? NumberFormat::integer(known) : QString(); // an empty tab needs no nought
}

void RecordTabBar::retranslate()
{
    for (int i = 0; i < count(); ++i) {
        setAccessibleTabName(i, QStringList{tabText(i), countText(i)}.join(QLatin1Char(' ')).trimmed());
        if (i < 9)
            setTabToolTip(i, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
    }
}

int RecordTabBar::textWidth(int index) const
{
    return QFontMetrics(Theme::instance().font(FontRole::PanelTitle)).horizontalAdvance(tabText(index));
}

QSize RecordTabBar::tabSizeHint(int index) const
{
    const Theme &theme = Theme::instance();
    const QString number = countText(index);
    const int room = number.isEmpty() ? 0 : QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(number) + theme.px(countGap);
    return {textWidth(index) + room + 2 * theme.px(tabPaddingOf(count())), theme.px(tabHeight)};
}

void RecordTabBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    for (int i = 0; i < count(); ++i) {
        QStyleOptionTab option;
        initStyleOption(&option, i);
        option.text.clear();
        style()->drawControl(QStyle::CE_TabBarTab, &option, &painter, this);
        const bool current = i == currentIndex();
        QRect text = option.rect.adjusted(theme.px(tabPaddingOf(count())), 0, 0, 0);
        painter.setFont(theme.font(current ? FontRole::PanelTitle : FontRole::BodyMedium));
        painter.setPen(themeColor(current ? Token::Text1 : Token::Text2));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tabText(i));
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(tabText(i)) + theme.px(countGap));
        painter.setFont(theme.font(FontRole::Secondary));
        painter.setPen(themeColor(Token::Text3));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, countText(i));
    }
}

} // namespace punte
