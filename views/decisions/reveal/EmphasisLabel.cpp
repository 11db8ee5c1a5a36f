// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/EmphasisLabel.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace punte {

EmphasisLabel::EmphasisLabel(FontRole role, Token token, QWidget *parent) : QWidget(parent), m_role(role), m_token(token)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void EmphasisLabel::setText(const QString &marked)
{
    m_text.clear();
    m_strong.clear();
    for (const QChar sign : marked) {
        if (sign == RevealWords::strongBegins)
            m_strong.append({int(m_text.size()), 0});
        else if (sign == RevealWords::strongEnds && !m_strong.isEmpty())
            m_strong.last().length = int(m_text.size()) - m_strong.last().from;
        else
            m_text += sign;
    }
    setAccessibleName(m_text);
    if (parentWidget()) // without, it would be a window of its own
        setVisible(!m_text.isEmpty());
    showWhole();
    updateGeometry();
    update();
}

void EmphasisLabel::setSingleLine(bool single)
{
    m_single = single;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(!single);
    setSizePolicy(policy);
}

int EmphasisLabel::wholeWidth() const
{
    QFont font = Theme::instance().font(m_role);
    font.setWeight(QFont::DemiBold); // no part is wider
    return QFontMetrics(font).horizontalAdvance(m_text) + textLeft() + 2;
}

void EmphasisLabel::showWhole()
{
    if (m_single)
        setToolTip(width() < wholeWidth() ? plainToolTip(m_text) : QString());
}

void EmphasisLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhole();
}

void EmphasisLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void EmphasisLabel::setIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

int EmphasisLabel::textLeft() const
{
    return m_icon.isEmpty() ? 0 : Theme::instance().px(22);
}

int EmphasisLabel::layOut(int width, QPainter *painter) const
{
    const Theme &theme = Theme::instance();
    const bool cut = m_single && width < wholeWidth();
    QTextLayout layout(cut ? QFontMetrics(theme.font(m_role)).elidedText(m_text, Qt::ElideRight, width - textLeft()) : m_text, theme.font(m_role));
    QList<QTextLayout::FormatRange> formats;
    for (const Part &part : m_strong) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(themeColor(Token::Text1));
        formats.append({part.from, part.length, format});
    }
    layout.setFormats(formats);
    const double line = theme.lineHeight(m_role);
    double y = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(std::max(1, width - textLeft()));
        each.setPosition(QPointF(textLeft(), y + (line - each.height()) / 2));
        y += line;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(themeColor(m_token));
        layout.draw(painter, QPointF());
    }
    return int(std::ceil(y));
}

int EmphasisLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize EmphasisLabel::sizeHint() const
{
    if (m_single)
        return {wholeWidth(), Theme::instance().lineHeight(m_role)};
    const int wanted = std::min(Theme::instance().px(260), wholeWidth() + 8);
    return {wanted, heightForWidth(wanted)};
}

QSize EmphasisLabel::minimumSizeHint() const
{
    return {Theme::instance().px(60), Theme::instance().lineHeight(m_role)};
}

void EmphasisLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(0, std::max(0, (height() - heightForWidth(width())) / 2));
    if (!m_icon.isEmpty())
        Icons::paint(painter, QRect(0, 0, Theme::instance().px(16), Theme::instance().px(16)), m_icon, themeColor(m_token));
    layOut(width(), &painter);
}

} // namespace punte
