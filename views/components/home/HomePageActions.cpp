// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the first page, by key, by menu and from the palette.
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/ActionText.h"
#include "models/records/Saves.h"
#include "models/records/UndoStack.h"
#include "models/records/agenda/AgendaModel.h"
#include "views/components/KeyCap.h"
#include "views/components/ShellServices.h"
#include "views/components/UntilPopup.h"
#include "views/components/home/AgendaListView.h"
#include "views/components/home/AgendaPane.h"
#include "views/components/home/HomePage.h"
#include "views/components/home/WhyPopup.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace punte {

void HomePage::makeActions()
{
    static constexpr const char *homeGroup = QT_TRANSLATE_NOOP("ActionGroups", "Home");
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, auto run, bool inPalette = false) {
        QAction *action = shell().addAction({.id = id, .context = "HomePage", .text = text, .group = homeGroup, .icon = icon, .shortcut = keys, .inPalette = inPalette}, this);
        connect(action, &QAction::triggered, this, run);
        connect(action, &QAction::changed, this, [this] { m_pane->view()->viewport()->update(); });
        return action;
    };
    m_open = add("home.open", QT_TRANSLATE_NOOP("HomePage", "Open"), "document-open", {}, [this] { openCurrent(); });
    m_snooze = add("home.snooze", QT_TRANSLATE_NOOP("HomePage", "Put off\u2026"), "chronometer", Qt::Key_S, [this] { snoozeCurrent(); });
    m_done = add("home.done", QT_TRANSLATE_NOOP("HomePage", "Done"), "checkmark", Qt::Key_D, [this] { completeCurrent(); });
    m_why = add("home.why", QT_TRANSLATE_NOOP("HomePage", "Why this order"), "view-sort", Qt::Key_W, [this] { explainCurrent(); }, true);
    if (QAction *log = shell().action(m_commands.logCall)) {
        m_call = add("home.call", QT_TRANSLATE_NOOP("HomePage", "Call"), "call-start", Qt::Key_C, [this] { callCurrent(); });
        m_logCall = add("home.logCall", QT_TRANSLATE_NOOP("HomePage", "Log a call"), "call-start", Qt::Key_L, [this, log] { triggerPlain(log); });
    }
    if (QAction *task = shell().action(m_commands.newTask)) {
        m_newTask = add("home.newTask", QT_TRANSLATE_NOOP("HomePage", "New task"), "list-add", Qt::Key_N, [this, task] { triggerPlain(task); });
        m_pane->setNextStep(m_newTask);
    }
    enableActions();
}

void HomePage::enableActions()
{
    const AgendaItem *item = m_pane->current();
    m_open->setEnabled(item);
    m_snooze->setEnabled(item);
    m_done->setEnabled(item && m_model->canComplete(*item));
    m_why->setEnabled(item);
    m_pane->whyButton()->setEnabled(item);
    if (m_call)
        m_call->setEnabled(item && canCall(*item));
    Q_EMIT keyHintsChanged();
}

bool HomePage::canCall(const AgendaItem &item) const
{
    return m_call && !item.phone.isEmpty() && !item.customer.isNull();
}

QList<KeyHint> HomePage::lineHints(const AgendaItem &item) const
{
    const auto keys = [](const QAction *action) { return KeyCap::keys(action->shortcut()); };
    QList<KeyHint> hints{{{tr("Enter")}, tr("open")}};
    if (canCall(item))
        hints.append({keys(m_call), tr("call")});
    if (m_model->canComplete(item))
        hints.append({keys(m_done), tr("done")});
    hints.append({keys(m_snooze), item.snoozedUntil.isValid() ? tr("show again") : tr("put off")});
    hints.removeIf([](const KeyHint &hint) { return hint.keys.isEmpty(); });
    return hints;
}

void HomePage::openCurrent()
{
    if (const AgendaItem *item = m_pane->current())
        shell().openRecord(item->recordKind, item->id);
}

void HomePage::completeCurrent()
{
    if (const AgendaItem *item = m_pane->current())
        m_model->complete(AgendaItem(*item));
}

void HomePage::callCurrent()
{
    const AgendaItem *item = m_pane->current();
    if (item && canCall(*item))
        shell().action(m_commands.logCall)->trigger();
}

void HomePage::triggerPlain(QAction *command)
{
    m_aboutNothing = true;
    command->trigger();
    m_aboutNothing = false;
}

void HomePage::snoozeCurrent()
{
    const AgendaItem *item = m_pane->current();
    if (!item)
        return;
    if (item->snoozedUntil.isValid()) {
        m_model->wake(AgendaItem(*item));
        return;
    }
    delete m_popup;
    auto *popup = new UntilPopup(UntilPopup::Ask::Day, tr("Put off until"), m_pane->view());
    popup->offerDays(Clock::today());
    popup->askTyped(tr("Another day"));
    m_popup = popup;
    connect(popup, &UntilPopup::chosen, this, [this, chosen = AgendaItem(*item)](const QDateTime &until) { m_model->snooze(chosen, until.date()); });
    QRect line = m_pane->view()->visualRect(m_pane->view()->currentIndex());
    line.setLeft(std::max(line.left(), line.right() - popup->width()));
    popup->popupAt(line);
}

void HomePage::explainCurrent()
{
    const AgendaItem *item = m_pane->current();
    if (!item)
        return;
    delete m_popup;
    m_popup = new WhyPopup(*item, m_pane->view()->currentIndex().row() + 1, m_pane->whyButton());
    connect(m_popup, &PopupFrame::closed, m_popup, &QObject::deleteLater);
    m_popup->popup();
}

void HomePage::showMenu(const QPoint &place)
{
    if (!m_pane->current())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("homeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_open, m_call, m_done, m_snooze})
        if (action && action->isEnabled())
            menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_why);
    menu->popup(m_pane->view()->viewport()->mapToGlobal(place));
}

void HomePage::saved(const QUuid &action, const ActionLabel &label)
{
    shell().clearError();
    shell().undoStack().push(action, label);
    shell().showToast([label] { return ActionText::done(label.code, label.args); }, action);
}

} // namespace punte
