// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticeDelegate.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/notices/NoticeText.h"
#include "models/records/notices/NotificationsModel.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace punte {

namespace {

constexpr int noticeSide = 12;
constexpr int noticeHead = 28;

Notice noticeAt(const QModelIndex &index) { return index.data(NotificationsModel::NoticeRole).value<Notice>(); }

bool isOfToday(const QModelIndex &index) { return noticeAt(index).at.toLocalTime().date() >= Clock::today(); }

} // namespace

QString NoticeDelegate::groupHead(const QModelIndex &index)
{
    const bool today = isOfToday(index);
    if (index.row() > 0 && isOfToday(index.siblingAtRow(index.row() - 1)) == today)
        return {};
    return today ? tr("Today") : tr("Earlier");
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const int head = groupHead(index).isEmpty() ? 0 : theme.px(noticeHead);
    const int detail = NoticeText::detail(noticeAt(index), Clock::now()).isEmpty() ? 0 : theme.lineHeight(FontRole::Secondary) + theme.px(2);
    return {option.rect.width(), head + theme.lineHeight(FontRole::Body) + detail + theme.px(16)};
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Notice notice = noticeAt(index);
    const QDateTime now = Clock::now();
    const auto write = [painter](const QRect &where, const QString &text, Qt::Alignment side) {
        painter->drawText(where, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    if (const QString head = groupHead(index); !head.isEmpty()) {
        painter->setFont(theme.font(FontRole::TableHeader));
        painter->setPen(themeColor(Token::Text2));
        write(QRect(rect.left() + theme.px(noticeSide), rect.top(), rect.width(), theme.px(noticeHead)), head, Qt::AlignLeft);
        rect.setTop(rect.top() + theme.px(noticeHead));
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(rect, themeColor(selected ? Token::Tint : Token::Hover));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), themeColor(Token::Accent));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    if (selected && (option.state & QStyle::State_HasFocus))
        Shapes::ring(*painter, QRectF(rect).adjusted(1, 1, -1, -2), theme.px(4), themeColor(Token::Accent));

    const int right = rect.right() - theme.px(noticeSide);
    int left = rect.left() + theme.px(noticeSide);
    const int first = theme.lineHeight(FontRole::Body);
    const int top = rect.top() + theme.px(8);
    if (!notice.read) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Token::Accent));
        const int dot = theme.px(7);
        painter->drawEllipse(QRectF(left, top + (first - dot) / 2.0, dot, dot));
    }
    left += theme.px(14);
    const int icon = theme.px(16);
    Icons::paint(*painter, QRect(left, top + (first - icon) / 2, icon, icon), NoticeText::icon(notice),
                 notice.isReminder() && !notice.read ? theme.text(Semantic::Warning) : themeColor(Token::Text2));
    left += icon + theme.px(10);

    painter->setFont(theme.font(FontRole::Secondary));
    painter->setPen(themeColor(Token::Text2));
    const QString when = DateFormat::relativeInstant(notice.at, now);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 1;
    write(QRect(right - whenWidth, top, whenWidth, first), when, Qt::AlignRight);
    write(QRect(left, top + first + theme.px(2), right - left, theme.lineHeight(FontRole::Secondary)), NoticeText::detail(notice, now), Qt::AlignLeft);
    painter->setFont(theme.font(notice.read ? FontRole::Body : FontRole::BodyMedium));
    painter->setPen(themeColor(notice.read ? Token::Text2 : Token::Text1));
    write(QRect(left, top, right - whenWidth - theme.px(10) - left, first), NoticeText::title(notice), Qt::AlignLeft);
    painter->restore();
}

bool NoticeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Notice notice = noticeAt(index);
    QStringList lines{NoticeText::title(notice), NoticeText::detail(notice, Clock::now()), DateFormat::fullInstant(notice.at)};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view, view->visualRect(index));
    return true;
}

} // namespace punte
