// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/MiniMonth.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

MiniMonth::MiniMonth(CalendarModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_previous(Buttons::icon(QStringLiteral("go-up"), QString()))
    , m_next(Buttons::icon(QStringLiteral("go-down"), QString()))
{
    setObjectName(QStringLiteral("miniMonth"));
    setFocusPolicy(Qt::StrongFocus);
    Accessible::setRole(this, QAccessible::SpinBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    layout->addLayout(head);
    layout->addStretch();
    setFixedHeight(Theme::instance().px(28 + 20 * 7 + 4));
    m_previous->setObjectName(QStringLiteral("previousMonth"));
    m_next->setObjectName(QStringLiteral("nextMonth"));
    connect(m_previous, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(&model, &CalendarModel::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void MiniMonth::retranslate()
{
    Buttons::setName(m_previous, tr("Previous month"));
    Buttons::setName(m_next, tr("Next month"));
    setAccessibleName(tr("Month"));
    setMonth(m_month.isValid() ? m_month : Clock::today());
}

int MiniMonth::top() const { return Theme::instance().px(30); }

void MiniMonth::setMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_title->setText(CalendarLook::begun(DateFormat::monthYear(m_month)));
    update();
}

void MiniMonth::setDays(QDate first, QDate last, QDate day)
{
    m_first = first;
    m_last = last;
    m_day = day;
    setMonth(day);
    setAccessibleDescription(DateFormat::longDate(day));
}

QDate MiniMonth::begin() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

QRect MiniMonth::rectOf(QDate day) const
{
    const int n = int(begin().daysTo(day));
    const int height = Theme::instance().px(20);
    return n < 0 || n >= 42 ? QRect() : QRect(n % 7 * width() / 7, top() + height * (n / 7 + 1), width() / 7, height);
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const QLocale locale;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(themeColor(Token::Text3));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRect(i * width() / 7, top(), width() / 7, theme.px(20)), Qt::AlignCenter, locale.standaloneDayName(i + 1, QLocale::NarrowFormat));
    for (int i = 0; i < 42; ++i) {
        const QDate day = begin().addDays(i);
        const QRect rect = rectOf(day);
        const bool today = day == Clock::today();
        if (day >= m_first && day <= m_last)
            painter.fillRect(rect, themeColor(Token::Tint));
        if (today)
            Shapes::box(painter, QRectF(rect).adjusted(2, 0, -2, 0), theme.px(5), themeColor(Token::Accent));
        const CalendarFreeDay *free = m_model.freeDay(day);
        painter.setFont(theme.font(today ? FontRole::CaptionStrong : FontRole::Caption));
        painter.setPen(themeColor(today ? Token::OnAccent : free && !free->isWorking ? Token::Danger : day.month() == m_month.month() ? Token::Text1 : Token::Text3));
        painter.drawText(rect, Qt::AlignCenter, QString::number(day.day()));
        if (day == m_day && hasFocus())
            Shapes::ring(painter, QRectF(rect).adjusted(1, 0, -1, 0), theme.px(5), themeColor(Token::Accent), 2);
    }
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < 42; ++i)
        if (rectOf(begin().addDays(i)).contains(event->position().toPoint()))
            return Q_EMIT dayChosen(begin().addDays(i));
}

void MiniMonth::setDay(QDate day)
{
    m_day = day;
    setMonth(day);
    setAccessibleDescription(DateFormat::longDate(day));
    Q_EMIT dayChosen(day);
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setDay(m_day.addDays(-1));
    case Qt::Key_Right: return setDay(m_day.addDays(1));
    case Qt::Key_Up: return setDay(m_day.addDays(-7));
    case Qt::Key_Down: return setDay(m_day.addDays(7));
    case Qt::Key_PageUp: return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown: return setDay(m_day.addMonths(1));
    default: QWidget::keyPressEvent(event);
    }
}

void MiniMonth::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MiniMonth::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace punte
