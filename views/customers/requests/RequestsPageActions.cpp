// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a request: its commands, by single letters.
#include "models/customers/RequestCommands.h"
#include "models/db/Session.h"
#include "models/records/ActionText.h"
#include "models/records/UndoStack.h"
#include "views/components/RecordWalker.h"
#include "views/components/ShellServices.h"
#include "views/customers/requests/FactsPane.h"
#include "views/customers/requests/InboxPane.h"
#include "views/customers/requests/NewRequestDialog.h"
#include "views/customers/requests/ReplyBox.h"
#include "views/customers/requests/RequestsPage.h"
#include "views/customers/requests/ThreadPane.h"

#include <QListView>

#include <tuple>

namespace punte {

static constexpr const char *requestsGroup = QT_TRANSLATE_NOOP("ActionGroups", "Requests");

void RequestsPage::makeActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, auto run, bool inPalette = false) {
        QAction *action = shell().addAction({.id = id, .context = "RequestsPage", .text = text, .group = requestsGroup, .icon = icon, .shortcut = keys,
                                                .inPalette = inPalette}, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add("requests.next", QT_TRANSLATE_NOOP("RequestsPage", "Next request"), "go-down", Qt::Key_J, [this] { m_inbox->walk(1); });
    add("requests.previous", QT_TRANSLATE_NOOP("RequestsPage", "Previous request"), "go-up", Qt::Key_K, [this] { m_inbox->walk(-1); });
    add("requests.listNext", QT_TRANSLATE_NOOP("RequestsPage", "Next request of the list"), "go-down", Qt::ALT | Qt::Key_Down, [this] { walkList(1); });
    add("requests.listPrevious", QT_TRANSLATE_NOOP("RequestsPage", "Previous request of the list"), "go-up", Qt::ALT | Qt::Key_Up, [this] { walkList(-1); });
    add("requests.find", QT_TRANSLATE_NOOP("RequestsPage", "Search in requests"), "search", Qt::CTRL | Qt::Key_F, [this] { m_inbox->findText(); });
    add("requests.customer", QT_TRANSLATE_NOOP("RequestsPage", "Open the customer"), "group", {}, [this] { openCustomer(); });
    if (!shell().session().may("interactions.write"))
        return;
    m_take = add("requests.take", QT_TRANSLATE_NOOP("RequestsPage", "Take the request"), "user", Qt::Key_A, [this] { take(); }, true);
    m_answer = add("requests.answer", QT_TRANSLATE_NOOP("RequestsPage", "Answer"), "mail-send", Qt::Key_R, [this] { write(RequestMessage::From::Us); }, true);
    m_note = add("requests.note", QT_TRANSLATE_NOOP("RequestsPage", "Internal note"), "note", Qt::Key_I, [this] { write(RequestMessage::From::Internal); }, true);
    m_message = add("requests.message", QT_TRANSLATE_NOOP("RequestsPage", "Log what the customer said"), "edit-comment", Qt::Key_M,
        [this] { write(RequestMessage::From::Customer); }, true);
    m_wait = add("requests.wait", QT_TRANSLATE_NOOP("RequestsPage", "Wait for the customer"), "chronometer", Qt::Key_W,
        [this] { setStatus(QStringLiteral("WAITING"), "wait_request"); }, true);
    m_close = add("requests.close", QT_TRANSLATE_NOOP("RequestsPage", "Close the request"), "checkmark", Qt::Key_C,
        [this] { setStatus(QStringLiteral("CLOSED"), "close_request"); }, true);
    m_reopen = add("requests.reopen", QT_TRANSLATE_NOOP("RequestsPage", "Reopen the request"), "view-refresh", Qt::Key_O,
        [this] { setStatus(QStringLiteral("OPEN"), "reopen"); }, true);
    for (const auto &[id, text, icon, keys, column] : {std::tuple{"requests.assign", QT_TRANSLATE_NOOP("RequestsPage", "Hand the request on\u2026"), "user", Qt::Key_G, "assigned_to"},
             std::tuple{"requests.due", QT_TRANSLATE_NOOP("RequestsPage", "Change when the answer is due\u2026"), "view-calendar-day", Qt::Key_D, "due_at"},
             std::tuple{"requests.priority", QT_TRANSLATE_NOOP("RequestsPage", "Change the priority\u2026"), "flag", Qt::Key_P, "priority"},
             std::tuple{"requests.subject", QT_TRANSLATE_NOOP("RequestsPage", "Change the subject\u2026"), "document-edit", Qt::Key_F2, "subject"}})
        m_edits << add(id, text, icon, keys, [this, column = column] { edit(column); }, true);
    m_new = add("requests.new", QT_TRANSLATE_NOOP("RequestsPage", "New request"), "list-add", Qt::Key_N, [this] { newRequest(); }, true);
}

void RequestsPage::enableActions()
{
    if (!m_take)
        return;
    const RequestItem &item = m_thread.facts().item;
    const bool some = !item.id.isNull();
    for (QAction *action : std::as_const(m_edits))
        action->setEnabled(some);
    m_take->setEnabled(some && item.assignedTo != shell().session().userId);
    m_answer->setEnabled(some);
    m_note->setEnabled(some);
    m_message->setEnabled(some);
    m_wait->setEnabled(some && item.status == QLatin1String("OPEN"));
    m_close->setEnabled(some && item.status != QLatin1String("CLOSED"));
    m_reopen->setEnabled(some && item.status != QLatin1String("OPEN"));
}

void RequestsPage::done(const QUuid &action, const ActionLabel &label)
{
    shell().clearError();
    shell().undoStack().push(action, label);
    shell().showToast([label] { return ActionText::done(label.code, label.args); }, action);
    m_thread.refresh();
    m_model.refresh();
}

void RequestsPage::take()
{
    const RequestItem item = m_thread.facts().item;
    RequestCommands::take(shell().database(), this, item, shell().session().userId, [this, item](const Result<QUuid> &action) {
        if (action)
            done(*action, RequestCommands::label("take", item));
        else
            shell().showError([] { return tr("The request was not taken."); }, action.error());
    });
}

void RequestsPage::setStatus(const QString &status, const QByteArray &code)
{
    const RequestItem item = m_thread.facts().item;
    RequestCommands::setStatus(shell().database(), this, item, status, code, [this, item, code](const Result<QUuid> &action) {
        if (action)
            done(*action, RequestCommands::label(code, item));
        else
            shell().showError([] { return tr("The request was not changed."); }, action.error());
    });
}

void RequestsPage::write(RequestMessage::From from)
{
    if (ReplyBox *reply = m_pane->reply(); reply && !m_thread.facts().item.id.isNull()) {
        m_pane->view()->scrollToBottom(); // what is answered
        reply->write(from);
    }
}

// The thread may still be on its way: the card knows whose it is.
void RequestsPage::openCustomer()
{
    const int row = m_model.rowOf(m_thread.request());
    if (const QUuid customer = row >= 0 ? m_model.item(row).customer : m_thread.facts().item.customer; !customer.isNull())
        shell().openRecord("company", customer);
}

void RequestsPage::newRequest()
{
    auto *dialog = new NewRequestDialog(shell(), m_sources, currentContext(), window());
    connect(dialog, &NewRequestDialog::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Request created"); }, action);
        m_wanted = id;
        m_model.refresh();
        showRequest(id);
    });
    dialog->open();
}

// The keyboard goes over before the list gives up its place, else it would go astray.
void RequestsPage::edit(const QByteArray &column)
{
    m_facts->setVisible(true);
    m_facts->setFocus(Qt::OtherFocusReason);
    m_facts->edit(column);
    m_editing = true;
    showPanes();
}

// One that was opened from the list walks on there.
void RequestsPage::walkList(int step)
{
    RecordWalker *list = m_walked != m_thread.request() ? nullptr : shell().walker("request");
    if (!list)
        return m_inbox->walk(step);
    list->neighbour(m_walked, step, this, [this](const QUuid &id) {
        if (!id.isNull())
            openRecord("request", id);
    });
}

} // namespace punte
