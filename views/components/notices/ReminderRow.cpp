// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/ReminderRow.h"

#include "models/core/Clock.h"
#include "models/records/notices/NoticeText.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/notices/SnoozeMenu.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

ReminderRow::ReminderRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QWidget)
    , m_title(new PlainLabel(QString(), FontRole::Body, Token::Text1))
    , m_detail(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_snooze(Buttons::small(QString(), ButtonVariant::Link))
    , m_done(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("reminderRow"));
    setFocusPolicy(Qt::StrongFocus);
    Accessible::setRole(this, QAccessible::Button); // Enter opens what it reminds of
    m_title->setObjectName(QStringLiteral("reminderTitle"));
    m_detail->setObjectName(QStringLiteral("reminderDetail"));
    m_snooze->setObjectName(QStringLiteral("reminderSnooze"));
    m_done->setObjectName(QStringLiteral("reminderDone"));
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_detail->setAttribute(Qt::WA_TransparentForMouseEvents);
    const Theme &theme = Theme::instance();
    m_icon->setFixedWidth(theme.px(16));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title); // the whole width: what it is about matters most
    auto *under = new QHBoxLayout;
    under->setSpacing(theme.px(12));
    under->addWidget(m_detail, 1);
    under->addStretch();
    under->addWidget(m_snooze);
    under->addWidget(m_done);
    texts->addLayout(under);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(7), theme.px(12), theme.px(6));
    row->setSpacing(theme.px(10));
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    connect(m_snooze, &QPushButton::clicked, this, &ReminderRow::askSnooze);
    connect(m_done, &QPushButton::clicked, this, &ReminderRow::done);
    retranslate();
}

void ReminderRow::setNotice(const Notice &notice)
{
    m_notice = notice;
    retranslate();
}

void ReminderRow::retranslate()
{
    const QString title = NoticeText::title(m_notice);
    const QString detail = NoticeText::detail(m_notice, Clock::now());
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? title : title + QStringLiteral(", ") + detail);
    m_snooze->setText(tr("Snooze"));
    m_snooze->setToolTip(plainToolTip(tr("Remind me later (S)")));
    m_done->setText(tr("Done"));
    m_done->setToolTip(plainToolTip(tr("No more of this reminder; the task stays as it is (D)")));
    update();
}

void ReminderRow::askSnooze()
{
    (new SnoozeMenu(m_snooze, [this](const QDateTime &until) { Q_EMIT snoozed(until); }))->openAt(m_snooze->rect());
}

void ReminderRow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(); break;
    case Qt::Key_D: Q_EMIT done(); break;
    case Qt::Key_S: askSnooze(); break;
    case Qt::Key_Down: focusNextPrevChild(true); break;
    case Qt::Key_Up: focusNextPrevChild(false); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ReminderRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void ReminderRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    const int size = theme.px(16);
    Icons::paint(painter, QRect(m_icon->x(), m_title->y() + (m_title->height() - size) / 2, size, size), NoticeText::icon(m_notice),
                 m_notice.read ? themeColor(Token::Text2) : theme.text(Semantic::Warning));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(1, 1, -1, -2), theme.px(4), themeColor(Token::Accent));
}

} // namespace punte
