// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/PutOffPopup.h"

#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/EditorSources.h"
#include "views/components/PlainLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace punte {

PutOffPopup::PutOffPopup(QDate today, QWidget *anchor)
    : PopupFrame(anchor)
    , m_grid(new EditorGrid(EditorSources{}))
{
    setObjectName(QStringLiteral("snoozePopup"));
    setFixedWidth(Theme::instance().px(340));
    content()->setSpacing(Theme::instance().px(4));
    content()->addWidget(new PlainLabel(tr("Put off until"), FontRole::PanelTitle));
    addChoice(tr("Tomorrow"), today.addDays(1), "snoozeTomorrow");
    addChoice(tr("Next Monday"), today.addDays(8 - today.dayOfWeek()), "snoozeMonday");
    addChoice(tr("In a week"), today.addDays(7), "snoozeWeek");
    Field day = looseField("until", FieldKind::Date, 0, true);
    day.check = [today](const QVariant &value) {
        FieldCheck check;
        check.normalised = value;
        if (value.toDate() <= today) {
            check.level = FieldCheck::Level::Error;
            check.message = PutOffPopup::tr("A day after today, please.");
        }
        return check;
    };
    m_grid->addEditor(day, tr("Another day"));
    content()->addSpacing(Theme::instance().px(4));
    content()->addWidget(m_grid);
    connect(m_grid, &EditorGrid::committed, this, &PutOffPopup::takeTyped);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
}

void PutOffPopup::addChoice(const QString &text, QDate day, const char *name)
{
    QPushButton *button = Buttons::push(QString());
    button->setObjectName(QString::fromLatin1(name));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QLocale locale;
    const QString when = QStringLiteral("%1, %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), DateFormat::dayMonth(day, locale));
    button->setText(plainButtonText(QStringLiteral("%1 (%2)").arg(text, when)));
    button->setAccessibleName(QStringLiteral("%1, %2").arg(text, DateFormat::fullDate(day, locale)));
    content()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, day] { Q_EMIT chosen(day); });
}

void PutOffPopup::takeTyped()
{
    if (const auto values = m_grid->values())
        Q_EMIT chosen(values->value(QStringLiteral("until")).toDate());
}

// The page's commands are single letters: while something is asked they are letters.
bool PutOffPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !key->text().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return PopupFrame::event(event);
}

void PutOffPopup::keyPressEvent(QKeyEvent *event)
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
