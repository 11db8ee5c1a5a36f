// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/RequestDelegate.h"

#include "models/core/Clock.h"
#include "models/customers/RequestText.h"
#include "models/customers/RequestsModel.h"
#include "models/records/Enums.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/InitialsAvatar.h"
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
constexpr int requestSide = 14;
constexpr int soonSeconds = 3600; // an answer that is due within the hour
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::instance();
    return {option.rect.width(), theme.lineHeight(FontRole::PanelTitle) + 2 * theme.lineHeight(FontRole::Secondary) + theme.px(26)};
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto item = index.data(RequestsModel::ItemRole).value<RequestItem>();
    const QDateTime now = Clock::now();
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(rect, themeColor(selected ? Token::Tint : Token::Hover));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), themeColor(Token::Accent));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    if (selected && (option.state & QStyle::State_HasFocus))
        Shapes::ring(*painter, QRectF(rect).adjusted(1, 1, -1, -2), theme.px(4), themeColor(Token::Accent));

    const int left = rect.left() + theme.px(requestSide);
    const int right = rect.right() - theme.px(requestSide);
    int top = rect.top() + theme.px(9);
    const int first = theme.lineHeight(FontRole::PanelTitle);
    const int line = theme.lineHeight(FontRole::Secondary);
    const EnumLook look = EnumLooks::look("task_priority", item.priority);
    const ChipSpec chip{Enums::columnText("task_priority", item.priority), look.role, look.icon};
    const int chipWidth = Chip::sizeFor(chip).width();
    Chip::paint(*painter, QRect(right - chipWidth, top - theme.px(1), chipWidth, theme.px(20)), chip);
    const auto write = [painter](const QRect &where, const QString &text, Qt::Alignment side) {
        painter->drawText(where, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->setFont(theme.font(FontRole::PanelTitle));
    painter->setPen(themeColor(Token::Text1));
    write(QRect(left, top, right - chipWidth - theme.px(8) - left, first), item.subject, Qt::AlignLeft);
    top += first + theme.px(4);

    painter->setFont(theme.font(FontRole::Secondary));
    painter->setPen(themeColor(Token::Text2));
    write(QRect(left, top, right - left, line), item.company + QStringLiteral("  ") + RequestText::number(item.number), Qt::AlignLeft);
    top += line + theme.px(4);

    int answerRight = right;
    if (!item.assignedName.isEmpty()) {
        const int disc = theme.px(18);
        InitialsAvatar::paint(*painter, QRectF(right - disc, top - theme.px(1), disc, disc), item.assignedName);
        answerRight -= disc + theme.px(6);
    }
    const QString messages = RequestText::messages(item.messages);
    write(QRect(left, top, right - left, line), messages, Qt::AlignLeft);
    const int used = painter->fontMetrics().horizontalAdvance(messages) + theme.px(10);
    const QString answer = RequestText::answer(item, now);
    if (item.isOverdue(now)) {
        QFont strong = theme.font(FontRole::Secondary);
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(theme.text(Semantic::Danger));
        const int mark = theme.px(14);
        const int from = answerRight - painter->fontMetrics().horizontalAdvance(answer) - mark - theme.px(5);
        if (from > left + used)
            Icons::paint(*painter, QRect(from, top + (line - mark) / 2, mark, mark), QStringLiteral("data-warning"), theme.text(Semantic::Danger));
    } else if (item.status == QLatin1String("OPEN") && item.due.isValid() && now.secsTo(item.due) <= soonSeconds) {
        painter->setFont(theme.font(FontRole::SecondaryMedium));
        painter->setPen(theme.text(Semantic::Warning));
    }
    write(QRect(left + used, top, std::max(0, answerRight - left - used), line), answer, Qt::AlignRight);
    painter->restore();
}

bool RequestDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto item = index.data(RequestsModel::ItemRole).value<RequestItem>();
    QStringList lines{item.subject, item.company + QStringLiteral("  ") + RequestText::number(item.number), RequestText::messages(item.messages),
        RequestText::answer(item, Clock::now()), item.assignedName};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view, view->visualRect(index));
    return true;
}

} // namespace punte
