// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/BoardColumn.h"

#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"
#include "views/components/board/DropNotice.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace punte {

BoardColumn::BoardColumn(BoardBinding &binding, int column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_head(new ColumnHead(this))
    , m_list(new BoardListView(binding, column, this))
    , m_notice(new DropNotice(this))
{
    setMinimumWidth(Theme::instance().px(168));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    const int edge = Theme::instance().px(3);
    layout->setContentsMargins(edge, 0, edge, 1);
    layout->addWidget(m_head); // reaches further left than the cards, so that its focus ring stands clear of the words
    auto *cards = new QVBoxLayout;
    cards->setSpacing(0);
    cards->setContentsMargins(Theme::instance().px(4), 0, 0, 0);
    cards->addWidget(m_notice, 0, Qt::AlignLeft);
    cards->addWidget(m_list, 1);
    layout->addLayout(cards, 1);
}

void BoardColumn::setHeadHeight(int height)
{
    if (m_head->height() != height)
        m_head->setFixedHeight(height);
}

void BoardColumn::setDragState(DragState state, const DropVerdict &verdict)
{
    m_state = state;
    const bool dimmed = state == DragState::Illegal;
    m_head->setDimmed(dimmed);
    m_list->setDimmed(dimmed);
    const bool says = dimmed || (state == DragState::NeedsInput && !verdict.headline.isEmpty());
    m_notice->setText(verdict.headline, verdict.reason, dimmed);
    m_notice->setVisible(says);
    placeNotice();
    update();
}

void BoardColumn::placeNotice()
{
    // As wide as the cards, which begin under it.
    const int width = m_list->viewport()->width();
    m_notice->setFixedSize(width, m_notice->heightFor(width));
}

void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNotice();
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::instance().px(8);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = themeColor(Token::Sunken);
    QPen pen(Qt::NoPen);
    switch (m_state) {
    case DragState::None:
    case DragState::Source:
        break;
    case DragState::Legal:
        pen = QPen(themeColor(Token::Accent), 1);
        break;
    case DragState::Target:
        ground = themeColor(Token::Tint);
        pen = QPen(themeColor(Token::Accent), 1.5);
        break;
    case DragState::NeedsInput:
        pen = QPen(themeColor(Token::Control), 1);
        break;
    case DragState::Illegal:
        ground = themeColor(Token::Page);
        pen = QPen(themeColor(Token::Line), 1);
        break;
    }
    painter.setBrush(ground);
    painter.setPen(pen);
    painter.drawRoundedRect(box, radius, radius);
}

} // namespace punte
