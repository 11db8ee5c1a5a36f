// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/EmphasisLabel.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace punte {

EmphasisLabel::EmphasisLabel(FontRole role, Token token, QWidget *parent) : QWidget(parent), m_role(role), m_token(token)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &EmphasisLabel::measureAnew);
}

EmphasisLabel::~EmphasisLabel() = default;

void EmphasisLabel::setText(const QString &marked)
{
    if (marked == m_marked)
        return;
    m_marked = marked;
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
    measureAnew();
    showWhole();
    update();
}

void EmphasisLabel::measureAnew()
{
    m_wholeWidth.reset();
    m_heights.clear();
    m_laidOut.reset();
    updateGeometry();
}

void EmphasisLabel::setSingleLine(bool single)
{
    m_single = single;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(!single);
    setSizePolicy(policy);
    measureAnew();
}

int EmphasisLabel::wholeWidth() const
{
    if (!m_wholeWidth) {
        QFont font = Theme::instance().font(m_role);
        font.setWeight(QFont::DemiBold); // no part is wider
        m_wholeWidth = QFontMetrics(font).horizontalAdvance(m_text) + textLeft() + 2;
    }
    return *m_wholeWidth;
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
    measureAnew();
}

int EmphasisLabel::textLeft() const
{
    return m_icon.isEmpty() ? 0 : Theme::instance().px(22);
}

const QTextLayout &EmphasisLabel::laidOut(int width) const
{
    if (m_laidOut && m_laidOutWidth == width)
        return *m_laidOut;
    const Theme &theme = Theme::instance();
    const bool cut = m_single && width < wholeWidth();
    m_laidOut = std::make_unique<QTextLayout>(cut ? QFontMetrics(theme.font(m_role)).elidedText(m_text, Qt::ElideRight, width - textLeft()) : m_text, theme.font(m_role));
    m_laidOutWidth = width;
    QList<QTextLayout::FormatRange> formats;
    for (const Part &part : m_strong) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(themeColor(Token::Text1));
        formats.append({part.from, part.length, format});
    }
    m_laidOut->setFormats(formats);
    const double line = theme.lineHeight(m_role);
    double y = 0;
    m_laidOut->beginLayout();
    for (QTextLine each = m_laidOut->createLine(); each.isValid(); each = m_laidOut->createLine()) {
        each.setLineWidth(std::max(1, width - textLeft()));
        each.setPosition(QPointF(textLeft(), y + (line - each.height()) / 2));
        y += line;
    }
    m_laidOut->endLayout();
    return *m_laidOut;
}

int EmphasisLabel::heightForWidth(int width) const
{
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, laidOut(width).lineCount() * Theme::instance().lineHeight(m_role));
    return *known;
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
    painter.setPen(themeColor(m_token));
    laidOut(width()).draw(&painter, QPointF());
}

} // namespace punte
