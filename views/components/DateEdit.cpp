// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/DateEdit.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/PopupFrame.h"
#include "views/theme/Icons.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace punte {

DateEdit::DateEdit(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
    , m_button(m_edit->addAction(Icons::icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition))
{
    setSmallControl(m_edit);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_button, &QAction::triggered, this, &DateEdit::openCalendar);
    DateEdit::retranslateUi();
}

void DateEdit::retranslateUi()
{
    m_button->setText(tr("Choose in the calendar"));
    m_button->setToolTip(tr("Choose in the calendar (Alt+Down)"));
    if (m_edit->text() == m_setText && !m_set.isNull()) {
        m_setText = shownText(m_set);
        m_edit->setText(m_setText);
    }
}

QString DateEdit::shownText(const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QDateTime)
        return DateFormat::shortInstant(value.toDateTime());
    return value.typeId() == QMetaType::QDate ? DateFormat::shortDate(value.toDate()) : DateFormat::oddText(value);
}

void DateEdit::setValue(const QVariant &raw, const QString &, const QString &)
{
    m_set = raw;
    m_setText = shownText(raw);
    m_edit->setText(m_setText);
}

QString DateEdit::draft() const { return m_edit->text(); }
void DateEdit::setDraft(const QString &text) { m_edit->setText(text); }
void DateEdit::selectAll() { m_edit->selectAll(); }

FieldCheck DateEdit::read() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return readOk({});
    if (text == m_setText)
        return readOk(m_set);
    const Result<DatePhraseValue> phrase = readDatePhrase(text, Clock::now(), m_hint);
    if (!phrase)
        return readError(phrase.error().what);
    if (field().kind == FieldKind::Date)
        return readOk(phrase->date);
    // A moment without a time keeps the one it had, else the start of the working day.
    const QTime before = m_set.typeId() == QMetaType::QDateTime ? m_set.toDateTime().toLocalTime().time() : m_wholeDays ? QTime(0, 0) : QTime(9, 0);
    return readOk(QDateTime(phrase->date, phrase->time.value_or(before)));
}

QString DateEdit::echo() const
{
    const FieldCheck value = read();
    if (value.level == FieldCheck::Level::Error || !DateFormat::dayOf(value.normalised).isValid())
        return {};
    if (value.normalised.typeId() == QMetaType::QDateTime) {
        const QDateTime instant = value.normalised.toDateTime();
        if (m_wholeDays && DateFormat::isWholeDay(instant))
            return tr("%1, %2").arg(DateFormat::longDate(instant.date()), DateFormat::relativeDate(instant.date(), Clock::today()));
        return tr("%1, %2").arg(DateFormat::fullInstant(instant), DateFormat::relativeInstant(instant, Clock::now()));
    }
    const QDate date = value.normalised.toDate();
    return tr("%1, %2").arg(DateFormat::longDate(date), DateFormat::relativeDate(date, Clock::today()));
}

void DateEdit::step(int days)
{
    const FieldCheck value = read();
    if (value.level == FieldCheck::Level::Error || !DateFormat::oddText(value.normalised).isEmpty())
        return;
    QVariant next;
    if (field().kind == FieldKind::Instant)
        next = (value.normalised.isNull() ? Clock::now() : value.normalised.toDateTime()).addDays(days);
    else
        next = (value.normalised.isNull() ? Clock::today() : value.normalised.toDate()).addDays(days);
    m_edit->setText(shownText(next));
    Q_EMIT edited();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    // Alt+Down opens the calendar here, and does not go on to the next record.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        if (arrow && key->modifiers() == Qt::NoModifier) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

bool DateEdit::hasPopup() const { return m_popup && m_popup->isVisible(); }

void DateEdit::openCalendar()
{
    auto *popup = new PopupFrame(this);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    m_popup = popup;
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(DateFormat::firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setNavigationBarVisible(true);
    // Qt paints weekends red and the bar in the selection's colour.
    QTextCharFormat weekday;
    weekday.setForeground(themeColor(Token::Text2));
    QTextCharFormat weekend;
    weekend.setForeground(themeColor(Token::Text3));
    calendar->setHeaderTextFormat(weekday);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
    const FieldCheck value = read();
    const QDate chosenDay = value.level == FieldCheck::Level::Error ? QDate() : DateFormat::dayOf(value.normalised);
    calendar->setSelectedDate(chosenDay.isValid() ? chosenDay : Clock::today());
    popup->content()->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        QVariant chosen = date;
        if (field().kind == FieldKind::Instant) {
            const FieldCheck now = read();
            const QTime time = now.normalised.typeId() == QMetaType::QDateTime ? now.normalised.toDateTime().toLocalTime().time() : QTime(9, 0);
            chosen = QDateTime(date, time);
        }
        m_edit->setText(shownText(chosen));
        popup->closePopup();
        m_edit->setFocus();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    popup->popup();
}

} // namespace punte
