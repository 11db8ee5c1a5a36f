// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/DragGhost.h"

#include "views/components/board/CardPainter.h"
#include "views/theme/NumberPainter.h"

#include <QPainter>

namespace punte {

DragGhost::DragGhost(const CardFace &face, int width, int count, QWidget *parent)
    : QWidget(parent)
    , m_face(face)
    , m_cardWidth(width)
    , m_count(count)
{
    m_face.notice.clear();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("dragGhost"));
    const int height = CardPainter::height(m_face, width) + Theme::instance().px(24);
    resize(width + 2 * margin(), height + 2 * margin());
}

int DragGhost::margin()
{
    return Theme::instance().px(16);
}

void DragGhost::setStrip(const QString &label, const QString &figure)
{
    m_label = label;
    m_figure = figure;
    update();
}

void DragGhost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int cardHeight = CardPainter::height(m_face, m_cardWidth) + (m_figure.isEmpty() ? 0 : Theme::instance().px(24));
    const QRectF card(margin(), margin(), m_cardWidth, cardHeight);
    // Shadow 0/6/14 as rings of falling strength: a blur effect would cost a frame.
    QColor shadow = themeColor(Token::Shadow);
    painter.setPen(Qt::NoPen);
    const int reach = Theme::instance().px(10);
    for (int ring = reach; ring > 0; ring -= 2) {
        QColor tone = shadow;
        tone.setAlphaF(shadow.alphaF() * 0.22 * (1.0 - double(ring) / (reach + 2)));
        painter.setBrush(tone);
        painter.drawRoundedRect(card.adjusted(-ring, -ring + Theme::instance().px(6), ring, ring + Theme::instance().px(4)), ring + 6, ring + 6);
    }
    CardPainter::State state;
    state.dragged = true;
    state.dropLabel = m_label;
    state.dropFigure = m_figure;
    CardPainter::paint(painter, card, m_face, state);
    if (m_count > 1) {
        const int side = Theme::instance().px(22);
        const QRectF badge(card.right() - side + 6, card.top() - 6, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Accent));
        painter.drawEllipse(badge);
        painter.setPen(themeColor(Token::OnAccent));
        NumberPainter::draw(painter, badge, Qt::AlignCenter, QString::number(m_count), Theme::instance().font(FontRole::CaptionStrong));
    }
}

} // namespace punte
