// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/AudienceBar.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <numeric>

namespace punte {

ReasonLook ReasonLook::of(const QString &reason)
{
    static const QHash<QString, ReasonLook> looks{
        {QString(), {Token::Positive, "checkmark"}},
        {QStringLiteral("opted_out"), {Token::Danger, "process-stop"}},
        {QStringLiteral("suppressed"), {Token::Danger, "process-stop"}},
        {QStringLiteral("no_consent"), {Token::Danger, "dialog-cancel"}},
        {QStringLiteral("consent_old"), {Token::Danger, "view-calendar"}},
        {QStringLiteral("frequency"), {Token::Warning, "chronometer"}},
        {QStringLiteral("interval"), {Token::Warning, "chronometer"}},
        {QStringLiteral("open_case"), {Token::Warning, "vcs-branch"}},
        {QStringLiteral("bounced"), {Token::Text2, "list-remove"}},
        {QStringLiteral("no_address"), {Token::Text2, "mail-message"}},
        {QStringLiteral("bad_address"), {Token::Text2, "mail-message"}},
        {QStringLiteral("same_address"), {Token::Text2, "mail-message"}},
        {QStringLiteral("inactive"), {Token::Text2, "user"}},
        {QStringLiteral("chosen_out"), {Token::Text2, "user"}},
    };
    return looks.value(reason, {Token::Text2, "dialog-information"});
}

AudienceBar::AudienceBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("audienceBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AudienceBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

void AudienceBar::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void AudienceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 total = std::accumulate(m_parts.cbegin(), m_parts.cend(), qint64(0), [](qint64 sum, const Part &part) { return sum + part.count; });
    QPainterPath ends;
    ends.addRoundedRect(QRectF(rect()), Theme::instance().px(3), Theme::instance().px(3));
    painter.setClipPath(ends);
    painter.fillRect(rect(), themeColor(Token::Inset));
    painter.setOpacity(m_stale ? 0.4 : 1.0);
    qreal x = 0;
    for (const Part &part : m_parts) {
        // A part that is there is seen, however small.
        const qreal width = total > 0 ? std::max<qreal>(2, qreal(this->width()) * qreal(part.count) / qreal(total)) : 0;
        if (part.count > 0)
            painter.fillRect(QRectF(x, 0, std::max<qreal>(1, width - 1), height()), themeColor(part.token));
        x += part.count > 0 ? width : 0;
    }
}

AudienceHeading::AudienceHeading(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AudienceHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), themeColor(Token::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    painter.setFont(theme.font(FontRole::CaptionStrong));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(rect().adjusted(theme.px(12), 0, -theme.px(12), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

AudienceRow::AudienceRow(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList name{content.title, content.beside, content.right};
    name.removeAll(QString());
    setAccessibleName(name.join(QStringLiteral(", ")));
}

void AudienceRow::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void AudienceRow::paint(QPainter &painter, const QRect &rect, const Content &content, bool stale)
{
    const Theme &theme = Theme::instance();
    const int icon = theme.px(16);
    const int left = rect.left() + theme.px(12);
    int x = left;
    if (!content.icon.isEmpty())
        Icons::paint(painter, QRect(left, rect.center().y() - icon / 2 + 1, icon, icon), content.icon, themeColor(content.iconToken));
    x += icon + theme.px(10);
    const int right = rect.right() - theme.px(12);
    const QFont rightFont = theme.font(content.strong ? FontRole::PanelTitle : FontRole::Secondary);
    const int rightWidth = content.right.isEmpty() ? 0 : QFontMetrics(rightFont).horizontalAdvance(content.right) + theme.px(8);
    painter.setFont(rightFont);
    painter.setPen(themeColor(stale ? Token::Text3 : content.strong ? Token::Text1 : Token::Text2));
    painter.drawText(QRect(x, rect.top(), std::max(0, right - x), rect.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, content.right);
    const QFont titleFont = theme.font(content.beside.isEmpty() ? FontRole::Body : FontRole::BodyMedium);
    const QFontMetrics metrics(titleFont);
    const int room = std::max(0, right - rightWidth - x);
    const QString title = metrics.elidedText(content.title, Qt::ElideRight, room);
    painter.setFont(titleFont);
    painter.setPen(themeColor(content.link ? Token::AccentText : stale ? Token::Text3 : Token::Text1));
    painter.drawText(QRect(x, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const int used = metrics.horizontalAdvance(title) + theme.px(6);
    if (content.beside.isEmpty() || used >= room)
        return;
    const QFont besideFont = theme.font(FontRole::Body);
    painter.setFont(besideFont);
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(QRect(x + used, rect.top(), room - used, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(besideFont).elidedText(content.beside, Qt::ElideRight, room - used));
}

void AudienceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), themeColor(Token::Inset));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    paint(painter, rect(), m_content, m_stale);
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 1, -2, -2), Theme::instance().px(5), themeColor(Token::Accent));
}

void AudienceRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QAbstractButton::keyPressEvent(event);
}

bool AudienceRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(accessibleName()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace punte
