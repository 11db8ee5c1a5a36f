// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordFormController.h"

#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "models/records/LiveBinding.h"
#include "models/records/UndoStack.h"
#include "views/components/ConflictDesk.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

namespace punte {

RecordFormController::RecordFormController(ShellServices &shell, RecordForm &form, RecordFormView &view, const EditorSources &sources, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_form(form)
    , m_view(view)
    , m_sources(sources)
    , m_conflicts(form.findChild<ConflictDesk *>())
{
    // Of the form and not of the view: what was put off outlives a change of the language.
    if (!m_conflicts)
        m_conflicts = new ConflictDesk(shell, sources, &form, &view);
    m_conflicts->setPage(&view);
    bindLive(shell.changeFeed(), form);
    connect(&form, &RecordForm::loaded, this, [this] { showRecord(true); });
    connect(&form, &RecordForm::valueChanged, this, [this] { showRecord(false); });
    connect(&form, &RecordForm::saved, this, [this](const QUuid &action, const ActionLabel &label) {
        m_shell.drafts().dropSent(action);
        if (m_form.saveState() == SaveState::Saved) { // of the record that is shown, not of one before it
            m_view.acceptSaved(stagedColumns());
            m_conflicts->forget(m_form.id());
            keepTyped();
        }
        m_shell.clearError();
        m_shell.undoStack().push(action, label);
    });
    connect(&form, &RecordForm::saveRefused, this, [this](const AppError &error) {
        m_shell.drafts().setSending(m_form.tableInfo().key, m_form.id(), {});
        if (error.kind != ErrorKind::Conflict) // the compare says it
            m_shell.showError(m_attempted, error);
    });
    connect(&form, &RecordForm::leaving, this, &RecordFormController::leave);
    connect(&form, &RecordForm::leftUnsaved, this, [this](const QUuid &id) {
        m_shell.drafts().setSending(m_form.tableInfo().key, id, {}); // what was typed is kept there still
    });
    connect(&form, &RecordForm::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The record could not be read."); }, error); });
    connect(&form, &RecordForm::conflict, this, &RecordFormController::compare);
    connect(&view, &RecordFormView::fieldEdited, &form, [&form](const QByteArray &column) { form.hold(column); });
    connect(&view, &RecordFormView::fieldReleased, &form, [&form](const QByteArray &column) { form.release(column); });
    connect(&view, &RecordFormView::fieldEdited, this, &RecordFormController::keepTyped);
    connect(&view, &RecordFormView::fieldReleased, this, &RecordFormController::keepTyped);
    connect(&view, &RecordFormView::fieldCommitted, this, &RecordFormController::commit);
    connect(&view, &RecordFormView::linkActivated, this, &RecordFormController::act);
    connect(&view, &RecordFormView::formSubmitted, this, &RecordFormController::commit);
    if (form.isLoaded())
        showRecord(true);
}

void RecordFormController::leave()
{
    m_view.commitOpen();
    keepTyped();
}

void RecordFormController::keepTyped()
{
    if (m_form.isLoaded() && !m_changing)
        m_shell.drafts().keep({.form = m_form.tableInfo().key, .record = m_form.id(), .title = m_form.title(), .kind = m_form.tableInfo().searchKind,
            .typed = m_view.draft()});
}

QSet<QByteArray> RecordFormController::stagedColumns() const
{
    QSet<QByteArray> columns;
    for (const QByteArray &column : m_view.dirtyColumns())
        if (m_form.isChanged(column))
            columns.insert(column);
    return columns;
}

void RecordFormController::showRecord(bool another)
{
    QVariantMap values;
    for (const Field &field : m_form.tableInfo().fields) {
        for (const QByteArray &column : {field.column, field.displayColumn, field.currencyColumn})
            if (!column.isEmpty())
                values.insert(QString::fromLatin1(column), m_form.storedValue(column));
    }
    if (!another) {
        m_view.refreshValues(values);
        return;
    }
    m_changing = true;
    m_view.setValues(values);
    m_changing = false;
    const QJsonObject typed = m_shell.drafts().typed(m_form.tableInfo().key, m_form.id());
    m_view.setDraft(typed);
    for (auto it = typed.begin(); it != typed.end(); ++it)
        m_form.hold(it.key().toLatin1());
}

void RecordFormController::commit()
{
    const QVariantMap changes = m_view.changes();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_form.setValue(it.key().toLatin1(), it.value());
    const QUuid record = m_form.id();
    keepTyped();
    if (const QUuid action = m_form.save(); !action.isNull())
        m_shell.drafts().setSending(m_form.tableInfo().key, record, action);
}

// What of a record leads outside is the same in every form; links to other records are the page's.
void RecordFormController::act(const QByteArray &column, const QVariant &raw)
{
    const Field *field = m_form.tableInfo().field(column);
    if (!field)
        return;
    if (field->kind == FieldKind::Url)
        m_shell.openLink(websiteLink(raw.toString()));
    else if (field->kind == FieldKind::Email)
        m_shell.openLink(emailLink(raw.toString()));
    else if (field->kind == FieldKind::Phone)
        m_shell.call({.number = raw.toString(), .who = {m_form.tableInfo().searchKind, m_form.id()}, .about = m_shell.currentContext()});
}

void RecordFormController::compare(const ConflictInfo &info)
{
    const auto saveOver = [desk = m_conflicts, &form = m_form](const ConflictInfo &theirs, const QVariantMap &values) {
        if (form.id() == theirs.id)
            form.saveOver(theirs.theirVersion, values);
        else
            desk->saveDirectly(theirs, values);
    };
    const auto takeTheirs = [&form = m_form, view = QPointer<RecordFormView>(&m_view), id = info.id] {
        if (form.id() != id)
            return;
        if (view) // first: what is not saved yet would stay in sight
            view->revertColumns(view->dirtyColumns().values());
        form.revert();
        form.refresh();
    };
    m_conflicts->compare(info, saveOver, takeTheirs);
}

} // namespace punte
