// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with an entry of the calendar beside moving it: open, copy, duplicate, delete.
#include "models/db/Session.h"
#include "views/components/ShellServices.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/CalendarView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace punte {

void CalendarPage::makeEntryActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, void (CalendarPage::*run)()) {
        QAction *action = shell().addAction({.id = id, .context = "CalendarPage", .text = text, .group = QT_TRANSLATE_NOOP("ActionGroups", "Calendar"), .icon = icon,
                                                .shortcut = keys, .inPalette = false}, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_copy = add("calendar.copy", QT_TRANSLATE_NOOP("CalendarPage", "Copy the entry"), "edit-copy", QKeySequence(QKeySequence::Copy), &CalendarPage::copyCurrent);
    if (makerLayer()) {
        m_paste = add("calendar.paste", QT_TRANSLATE_NOOP("CalendarPage", "Put the copied entry here"), "edit-paste", QKeySequence(QKeySequence::Paste), &CalendarPage::pasteAtCursor);
        m_duplicate = add("calendar.duplicate", QT_TRANSLATE_NOOP("CalendarPage", "Duplicate a week later"), "media-playlist-repeat", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            &CalendarPage::duplicateCurrent);
    }
    m_delete = add("calendar.delete", QT_TRANSLATE_NOOP("CalendarPage", "Delete the entry"), "trash-empty", QKeySequence(QKeySequence::Delete), &CalendarPage::removeCurrent);
    connect(m_model, &CalendarModel::removed, this, [this](const CalendarEntry &entry, const QUuid &action) {
        shell().clearError();
        shell().showToast([entry] { return tr("\u201C%1\u201D deleted").arg(CalendarLook::title(entry)); }, action);
    });
    connect(m_model, &CalendarModel::removeRefused, this, [this](const CalendarEntry &entry, const AppError &error) {
        shell().showError([entry] { return tr("\u201C%1\u201D was not deleted.").arg(CalendarLook::title(entry)); }, error);
    });
    connect(m_model, &CalendarModel::changed, this, &CalendarPage::enableEntryActions);
    enableEntryActions();
}

void CalendarPage::enableEntryActions()
{
    const auto entry = view()->current();
    m_copy->setEnabled(entry.has_value());
    m_delete->setEnabled(entry.has_value());
    if (m_duplicate) {
        m_duplicate->setEnabled(entry.has_value());
        m_paste->setEnabled(m_copied.has_value());
    }
}

// What cannot be said by a greyed key is said when it is pressed.
void CalendarPage::removeCurrent()
{
    const auto entry = view()->current();
    if (!entry)
        return;
    if (const QString why = m_model->whyKept(*entry); !why.isEmpty())
        shell().showHint(why);
    else
        m_model->remove(*entry);
}

void CalendarPage::copyCurrent()
{
    const auto entry = view()->current();
    if (!entry)
        return;
    QStringList lines{CalendarLook::title(*entry), CalendarLook::slotText(entry->slot), entry->subtitle, entry->location};
    lines.removeAll(QString());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    const QString why = m_model->whyNotCopied(*entry);
    m_copied = why.isEmpty() ? entry : std::nullopt;
    shell().showToast([copied = m_copied, why] { return copied ? tr("Copied. Ctrl+V puts it where the cursor is.") : tr("Copied as text. %1").arg(why); });
    enableEntryActions();
}

void CalendarPage::pasteAtCursor()
{
    if (!m_copied)
        return;
    CalendarSlot place = view()->cursor();
    place.minutes = m_copied->slot.minutes;
    if (!view()->hasHours() || view()->current()) // a day was chosen, or the entry itself: its own time of day
        place.time = m_copied->slot.time;
    m_model->duplicate(*m_copied, place);
}

void CalendarPage::duplicateCurrent()
{
    const auto entry = view()->current();
    if (!entry)
        return;
    if (const QString why = m_model->whyNotCopied(*entry); !why.isEmpty())
        return shell().showHint(why);
    CalendarSlot place = entry->slot;
    place.day = place.day.addDays(7);
    m_model->duplicate(*entry, place);
}

} // namespace punte
