// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PanelFrame.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace punte {

PanelFrame::PanelFrame(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_title(new PlainLabel(title, FontRole::PanelTitle, Token::Text1, m_head))
    , m_count(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, m_head))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, m_head))
{
    setProperty("punteFrameless", true);
    m_headRow = new QHBoxLayout(m_head);
    m_headRow->setContentsMargins(12, 0, 8, 0);
    m_headRow->setSpacing(8);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_count);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_content = new QVBoxLayout;
    m_content->setContentsMargins(12, 0, 12, 12);
    m_content->setSpacing(8);
    column->addLayout(m_content, 1);
    connect(&Theme::instance(), &Theme::changed, this, &PanelFrame::updateHead);
    updateHead();
}

void PanelFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHead();
}

void PanelFrame::setNote(const QString &note)
{
    // How many things there are belongs to their name; what is said about them stands at the other end.
    bool number = false;
    QLocale().toLongLong(note, &number);
    m_count->setText(number ? note : QString());
    m_note->setText(number ? QString() : note);
    updateHead();
}

void PanelFrame::addTitleWidget(QWidget *widget)
{
    m_headRow->insertWidget(m_besideTitle++, widget);
    updateHead();
}

void PanelFrame::addHeadWidget(QWidget *widget)
{
    m_headRow->addWidget(widget);
    updateHead();
}

void PanelFrame::setContentPadding(int padding)
{
    m_content->setContentsMargins(padding, m_head->isHidden() ? padding : 0, padding, padding);
}

void PanelFrame::updateHead()
{
    m_head->setFixedHeight(Theme::instance().px(38));
    // What stands beside the title is shortened before it.
    m_title->setMinimumWidth(m_besideTitle > 2 ? std::min(m_title->sizeHint().width(), Theme::instance().px(200)) : 0);
    m_title->setVisible(!m_title->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    m_count->setVisible(!m_count->text().isEmpty());
    m_head->setVisible(!m_title->text().isEmpty() || m_headRow->count() > 4);
}

void PanelFrame::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int corner = Theme::instance().px(8);
    if (rect().adjusted(corner, corner, -corner, -corner).contains(event->rect())) // something inside moved: the ground is plain there
        painter.fillRect(event->rect(), themeColor(Token::Panel));
    else
        Shapes::box(painter, QRectF(rect()), corner, themeColor(Token::Panel), themeColor(Token::Line));
}

} // namespace punte
