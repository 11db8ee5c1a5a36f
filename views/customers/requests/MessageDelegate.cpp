// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/MessageDelegate.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/customers/RequestThread.h"
#include "models/customers/TimelineText.h"
#include "views/components/Chip.h"
#include "views/components/InitialsAvatar.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace punte {

namespace {
constexpr int messageSide = 18;
constexpr int messageDisc = 28;
constexpr int messageDayHead = 34;
constexpr int messagePad = 10;

int messageLeft() { return Theme::instance().px(messageSide + messageDisc + 10); }
}

int MessageDelegate::viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QStringList MessageDelegate::bodyLines(int width, const QString &body)
{
    const Theme &theme = Theme::instance();
    const int room = std::max(theme.px(80), width - messageLeft() - theme.px(messageSide) - 2 * theme.px(messagePad));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    for (const QString &paragraph : body.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, theme.font(FontRole::Body));
        layout.setTextOption(wrapping);
        layout.beginLayout();
        bool any = false;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
            any = true;
        }
        layout.endLayout();
        if (!any)
            lines.append(QString());
    }
    return lines;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto message = index.data(RequestThread::MessageRole).value<RequestMessage>();
    const int width = viewWidth(option);
    return {width, (index.data(RequestThread::FirstOfDayRole).toBool() ? theme.px(messageDayHead) : 0) + theme.px(24) + int(bodyLines(width, message.body).size()) * theme.lineHeight(FontRole::Body)
            + 2 * theme.px(messagePad) + theme.px(14)};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto message = index.data(RequestThread::MessageRole).value<RequestMessage>();
    QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RequestThread::FirstOfDayRole).toBool()) {
        const QRect head(rect.left() + theme.px(messageSide), rect.top(), rect.width() - 2 * theme.px(messageSide), theme.px(messageDayHead));
        const QString day = TimelineText::day(message.at.toLocalTime().date(), Clock::today());
        painter->setFont(theme.font(FontRole::SecondaryMedium));
        painter->setPen(themeColor(Token::Text2));
        painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, day);
        const int line = head.left() + painter->fontMetrics().horizontalAdvance(day) + theme.px(10);
        painter->fillRect(QRect(line, head.center().y(), std::max(0, head.right() - line), 1), themeColor(Token::Line));
        rect.setTop(rect.top() + theme.px(messageDayHead));
    }
    const int disc = theme.px(messageDisc);
    InitialsAvatar::paint(*painter, QRectF(rect.left() + theme.px(messageSide), rect.top(), disc, disc), message.author);
    const int left = rect.left() + messageLeft();
    const int right = rect.right() - theme.px(messageSide);
    const QRect line(left, rect.top(), right - left, theme.px(20));
    painter->setFont(theme.font(FontRole::Secondary));
    painter->setPen(themeColor(Token::Text2));
    const QString when = DateFormat::shortInstant(message.at);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + theme.px(10);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, when);
    painter->setFont(theme.font(FontRole::BodyMedium));
    painter->setPen(themeColor(Token::Text1));
    const QString author = painter->fontMetrics().elidedText(message.author, Qt::ElideRight, std::max(0, line.width() - whenWidth));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, author);
    const int chipLeft = left + painter->fontMetrics().horizontalAdvance(author) + theme.px(8);
    const ChipSpec chip = message.from == RequestMessage::From::Internal ? ChipSpec{tr("internal"), Semantic::Warning, QStringLiteral("object-locked")}
        : message.complaint ? ChipSpec{tr("Complaint"), Semantic::Danger, QStringLiteral("flag")} : ChipSpec{};
    if (const int room = right - whenWidth - chipLeft; !chip.text.isEmpty() && room > theme.px(30))
        Chip::paint(*painter, QRect(chipLeft, line.top(), std::min(room, Chip::sizeFor(chip).width()), line.height()), chip);

    const QStringList lines = bodyLines(option.rect.width(), message.body);
    const int lineHeight = theme.lineHeight(FontRole::Body);
    const QRect box(left, rect.top() + theme.px(24), right - left, int(lines.size()) * lineHeight + 2 * theme.px(messagePad));
    const bool internal = message.from == RequestMessage::From::Internal;
    Shapes::box(*painter, QRectF(box), theme.px(6),
        internal ? themeColor(Token::WarningGround) : themeColor(message.from == RequestMessage::From::Us ? Token::Tint2 : Token::Panel),
        internal ? Qt::transparent : themeColor(Token::Line));
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(themeColor(Token::Text1));
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus))
        Shapes::ring(*painter, QRectF(box), theme.px(6), themeColor(Token::Accent));
    int y = box.top() + theme.px(messagePad);
    for (const QString &each : lines) {
        painter->drawText(QRect(box.left() + theme.px(messagePad), y, box.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, each.trimmed());
        y += lineHeight;
    }
    painter->restore();
}

} // namespace punte
