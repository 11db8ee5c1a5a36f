// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordFormController.h"

#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/UndoStack.h"
#include "views/components/CompareDialog.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

namespace punte {

RecordFormController::RecordFormController(ShellServices &shell, RecordForm &form, RecordFormView &view, const EditorSources &sources, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_form(form)
    , m_view(view)
    , m_sources(sources)
{
    bindLive(shell.changeFeed(), form);
    connect(&form, &RecordForm::loaded, this, [this] { showRecord(true); });
    connect(&form, &RecordForm::valueChanged, this, [this] { showRecord(false); });
    connect(&form, &RecordForm::saved, this, [this](const QUuid &action, const ActionLabel &label) {
        m_view.acceptColumns(m_view.dirtyColumns().values());
        m_shell.clearError();
        m_shell.undoStack().push(action, label);
    });
    connect(&form, &RecordForm::saveRefused, this, [this](const AppError &error) { m_shell.showError(m_attempted, error); });
    connect(&form, &RecordForm::failed, this, [this](const AppError &error) { m_shell.showError(tr("The record could not be read."), error); });
    connect(&form, &RecordForm::conflict, this, &RecordFormController::compare);
    connect(&view, &RecordFormView::fieldCommitted, this, &RecordFormController::commit);
    connect(&view, &RecordFormView::formSubmitted, this, &RecordFormController::commit);
}

void RecordFormController::showRecord(bool another)
{
    QVariantMap values;
    for (const Field &field : m_form.tableInfo().fields) {
        for (const QByteArray &column : {field.column, field.displayColumn, field.currencyColumn})
            if (!column.isEmpty())
                values.insert(QString::fromLatin1(column), m_form.storedValue(column));
    }
    if (another)
        m_view.setValues(values);
    else
        m_view.refreshValues(values);
}

void RecordFormController::commit()
{
    const QVariantMap changes = m_view.changes();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_form.setValue(it.key().toLatin1(), it.value());
    m_form.save();
}

void RecordFormController::compare(const ConflictInfo &info)
{
    if (m_compare)
        return;
    m_compare = new CompareDialog(
        CompareInput::fromConflict(info, m_form.tableInfo(), m_sources, m_form.title(), m_shell.session().displayName), m_sources);
    connect(m_compare, &CompareDialog::resolved, this, [this](const QVariantMap &values, int theirVersion) {
        if (values.isEmpty()) {
            m_form.revert();
            m_view.revertColumns(m_view.dirtyColumns().values());
            m_form.refresh();
        } else {
            m_form.saveOver(theirVersion, values);
        }
    });
    m_compare->openOver(m_view.window());
}

} // namespace punte
