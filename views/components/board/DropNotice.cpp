// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/DropNotice.h"

#include "views/theme/Icons.h"

#include <QPainter>

namespace punte {

static constexpr int noticeGap = 6; // to the first card, as between cards

static QRect noticeTextRect(int width, int height, bool icon)
{
    const Theme &theme = Theme::instance();
    const int left = theme.px(icon ? 28 : 9);
    return QRect(left, theme.px(7), width - left - theme.px(8), height);
}

DropNotice::DropNotice(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropNotice::setText(const QString &headline, const QString &reason, bool refuses)
{
    m_refuses = refuses;
    m_headline = headline;
    m_reason = reason;
    setAccessibleName(headline + QLatin1Char(' ') + reason);
    update();
}

int DropNotice::heightFor(int width) const
{
    const Theme &theme = Theme::instance();
    const QRect box = noticeTextRect(width, 1000, m_refuses);
    const int head = QFontMetrics(theme.font(FontRole::TableHeader)).boundingRect(box, Qt::TextWordWrap, m_headline).height();
    const int text = m_reason.isEmpty() ? 0 : QFontMetrics(theme.font(FontRole::Secondary)).boundingRect(box, Qt::TextWordWrap, m_reason).height();
    return head + text + theme.px(14 + noticeGap);
}

void DropNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(m_refuses ? Token::WarningGround : Token::Hover));
    painter.drawRoundedRect(rect().adjusted(0, 0, 0, -theme.px(noticeGap)), theme.px(6), theme.px(6));
    if (m_refuses)
        Icons::paint(painter, QRect(theme.px(8), theme.px(8), theme.px(14), theme.px(14)), QStringLiteral("dialog-cancel"), themeColor(Token::Warning));
    painter.setPen(themeColor(m_refuses ? Token::Warning : Token::Text2));
    const QRect box = noticeTextRect(width(), height(), m_refuses);
    QRect used;
    painter.setFont(theme.font(FontRole::TableHeader));
    painter.drawText(box, Qt::TextWordWrap, m_headline, &used);
    painter.setFont(theme.font(FontRole::Secondary));
    painter.drawText(box.adjusted(0, used.height(), 0, 0), Qt::TextWordWrap, m_reason);
}

} // namespace punte
