// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/core/OutsideLink.h"
#include "models/core/Result.h"
#include "models/records/RecordRef.h"
#include "views/components/ActionSpec.h"
#include "views/components/RecordContext.h"

#include <QUuid>

#include <functional>

class QAction;
class QWidget;

namespace punte {

class ChangeFeed;
class Database;
class DraftStore;
class Job;
class RecordWalker;
class Settings;
class UndoStack;
struct Filter;
struct SessionInfo;

/// A telephone call that begins now.
struct CallRequest {
    QString number;
    RecordRef who;       ///< "company" or "contact"; null = nobody known
    RecordContext about; ///< as far as the caller knows more
    bool incoming = false;
};

/// What a page may ask of the window it lives in. The shell implements it, so that pages never include the shell. GUI thread only;
/// outlives every page.
class ShellServices {
public:
    virtual ~ShellServices() = default;

    [[nodiscard]] virtual Database &database() = 0;
    [[nodiscard]] virtual ChangeFeed &changeFeed() = 0;
    [[nodiscard]] virtual UndoStack &undoStack() = 0;
    /// What this person typed and did not save yet, kept on disk.
    [[nodiscard]] virtual DraftStore &drafts() = 0;
    /// What this person chose for this computer; `changed` tells of every change.
    [[nodiscard]] virtual Settings &settings() = 0;
    /// Who is signed in, with which rights; constant while the page lives.
    [[nodiscard]] virtual const SessionInfo &session() const = 0;

    /// Registers a command and returns its QAction, translated, with its icon and the person's shortcut. The shortcut works while
    /// `owner` is visible (pass the page; null = everywhere in the window). Asking twice for the same id returns the same action.
    virtual QAction *addAction(const ActionSpec &spec, QWidget *owner) = 0;
    /// A command registered by somebody else ("edit.undo"), or null.
    [[nodiscard]] virtual QAction *action(const QByteArray &id) const = 0;

    /// A few seconds at the bottom; with an action id it offers Undo of just that action.
    virtual void showToast(LiveText text, const QUuid &actionId = {}) = 0;
    /// A text that has no language, or is not told again in another.
    void showToast(const QString &text, const QUuid &actionId = {}) { showToast([text] { return text; }, actionId); }
    /// Takes back one command of the ledger, one's own or a colleague's where the right is there, and says what came of it.
    virtual void undoAction(const QUuid &actionId) = 0;
    /// The page's message strip: `attempted` is a sentence ("The opportunity could not be moved."), the rest comes from the error. Both are
    /// told again when the language changes, perhaps after the page is gone: capture copies, not the page.
    virtual void showError(LiveText attempted, const AppError &error) = 0;
    virtual void clearError() = 0;
    /// A transient explanation in the status bar ("Moving ... to Proposal - Esc to cancel"); empty restores what was there.
    virtual void showHint(const QString &text) = 0;

    /// Work that is not in the database: the status bar counts it and `open` takes it up again. One per record; the newest stays.
    virtual void keepDraft(const QUuid &record, const QString &title, std::function<void()> open) = 0;
    virtual void dropDraft(const QUuid &record) = 0;

    virtual void showPage(const QByteArray &pageId) = 0;
    /// Opens a page whose list then shows exactly the rows of this filter.
    virtual void openFiltered(const QByteArray &pageId, const Filter &filter) = 0;
    /// What this person sees after signing in; an empty page = where he was last.
    virtual void setStartView(const QByteArray &pageId, const QUuid &view) = 0;
    /// Opens the page that shows records of this kind ("company", "contact", "opportunity", "task") on this one.
    virtual void openRecord(const QByteArray &kind, const QUuid &id) = 0;
    /// The list of such records that some page shows, for walking on from an open one; null if none was opened.
    [[nodiscard]] virtual RecordWalker *walker(const QByteArray &kind) = 0;
    /// Opens the page that reads files of this kind ("companies", "opportunities"); an empty name lets the person choose one.
    virtual void openFile(const QByteArray &kind, const QString &file = {}) = 0;

    /// Hands an address to the program that the desktop has for it; a website's host is shown first. What may not be opened is refused in
    /// words. `link` comes from websiteLink(), emailLink(), phoneLink().
    virtual void openLink(const OutsideLink &link) = 0;
    /// Calls the number with the person's telephone program, unless the call is incoming, and opens the call form with its timer.
    virtual void call(const CallRequest &request) = 0;
    /// The domain's part of call(); holds until the session is closed, like the readers below.
    virtual void setCallForm(std::function<void(const CallRequest &)> form) = 0;
    /// What a file with this ending ("eml") means when it is dropped on a record; false = it is a file like any other there.
    virtual void setFileReader(const QByteArray &suffix, std::function<bool(const RecordRef &record, const QString &file)> reader) = 0;

    /// The record that the present page shows or has selected.
    [[nodiscard]] virtual RecordRef currentRecord() const = 0;
    /// What the present page shows or has selected; for a command chosen together with a customer in the palette, that customer.
    [[nodiscard]] virtual RecordContext currentContext() const = 0;
    /// The customer with whom the running command was chosen in the palette; null ids for every other way to trigger it.
    [[nodiscard]] virtual RecordContext commandSubject() const = 0;

    /// Puts a small button of the whole window into the status bar, before the language. It goes when it is deleted.
    virtual void addStatusWidget(QWidget *widget) = 0;
    /// Commands belong to pages, and pages are built when they are first opened. Builds the rest, one after the other, and calls `done` once
    /// every command is known: at once if it is so already, only while `context` lives.
    virtual void whenAllActionsKnown(QObject *context, std::function<void()> done) = 0;

    /// Work with progress and cancel in the status bar; connect to Job::cancelRequested.
    virtual Job *startJob(LiveText title) = 0;
};

} // namespace punte
