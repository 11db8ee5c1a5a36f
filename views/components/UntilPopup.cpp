// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/UntilPopup.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/EditorSources.h"
#include "views/components/PlainLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace punte {

namespace {
constexpr int untilWidth = 340;

FieldCheck checkUntil(UntilPopup::Ask ask, const QVariant &value)
{
    FieldCheck check;
    check.normalised = value;
    const bool day = ask == UntilPopup::Ask::Day;
    if (day ? value.toDate() > Clock::today() : value.toDateTime() > Clock::now())
        return check;
    check.level = FieldCheck::Level::Error;
    check.message = day ? UntilPopup::tr("A day after today, please.") : UntilPopup::tr("This moment has passed already.");
    return check;
}
} // namespace

UntilPopup::UntilPopup(Ask ask, const QString &title, QWidget *anchor)
    : PopupFrame(anchor)
    , m_ask(ask)
    , m_grid(new EditorGrid(EditorSources{}))
{
    setObjectName(QStringLiteral("snoozePopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(untilWidth));
    content()->setSpacing(Theme::instance().px(4));
    content()->addWidget(new PlainLabel(title, FontRole::PanelTitle));
    connect(m_grid, &EditorGrid::committed, this, &UntilPopup::takeTyped);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void UntilPopup::offerDays(QDate today)
{
    addChoice(tr("Tomorrow"), today.addDays(1), "snoozeTomorrow");
    addChoice(tr("Next Monday"), today.addDays(8 - today.dayOfWeek()), "snoozeMonday");
    addChoice(tr("In a week"), today.addDays(7), "snoozeWeek");
    content()->addSpacing(Theme::instance().px(4));
}

void UntilPopup::askTyped(const QString &label, const QString &verb)
{
    Field field = looseField("until", m_ask == Ask::Day ? FieldKind::Date : FieldKind::Instant, 0, true);
    field.check = [ask = m_ask](const QVariant &value) { return checkUntil(ask, value); };
    auto *editor = static_cast<DateEdit *>(m_grid->addEditor(field, label));
    editor->setHint(DateHint::Future);
    auto *line = editor->findChild<QLineEdit *>();
    line->setObjectName(QStringLiteral("snoozeEdit"));
    if (m_ask == Ask::Moment)
        line->setPlaceholderText(tr("tomorrow 14:00, friday, +3d"));
    content()->addWidget(m_grid);
    if (verb.isEmpty())
        return;
    auto *take = Buttons::small(verb, ButtonVariant::Primary);
    take->setObjectName(QStringLiteral("snoozeOk"));
    connect(take, &QPushButton::clicked, this, &UntilPopup::takeTyped);
    content()->addWidget(take, 0, Qt::AlignRight);
}

void UntilPopup::addChoice(const QString &text, QDate day, const char *name)
{
    QPushButton *button = Buttons::push(QString());
    button->setObjectName(QString::fromLatin1(name));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QLocale locale;
    const QString when = QStringLiteral("%1, %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), DateFormat::dayMonth(day, locale));
    button->setText(plainButtonText(QStringLiteral("%1 (%2)").arg(text, when)));
    button->setAccessibleName(QStringLiteral("%1, %2").arg(text, DateFormat::fullDate(day, locale)));
    content()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, day] { choose(day.startOfDay()); });
}

void UntilPopup::takeTyped()
{
    const auto values = m_grid->values();
    if (!values)
        return;
    const QVariant until = values->value(QStringLiteral("until"));
    choose(m_ask == Ask::Day ? until.toDate().startOfDay() : until.toDateTime());
}

// The keyboard is back where it was before anything follows from the choice.
void UntilPopup::choose(const QDateTime &until)
{
    closePopup();
    Q_EMIT chosen(until);
}

void UntilPopup::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (button && isAncestorOf(button) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        PopupFrame::keyPressEvent(event);
}

} // namespace punte
