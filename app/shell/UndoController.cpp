// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/UndoController.h"

#include "app/shell/ActionRegistry.h"
#include "models/records/ActionText.h"
#include "models/records/UndoStack.h"
#include "views/components/ShellServices.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace punte {

namespace {
constexpr int keptRowsNamed = 3; // the rest is counted

/// Whether this field keeps steps of its own, to either side: somebody is typing in it.
bool hasTextSteps(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isUndoAvailable() || line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->document()->isUndoAvailable() || text->document()->isRedoAvailable();
    return true;
}
} // namespace

UndoController::UndoController(UndoStack &stack, ActionRegistry &actions, ShellServices &shell, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_actions(actions)
    , m_shell(shell)
{
    connect(actions.action("edit.undo"), &QAction::triggered, this, &UndoController::undo);
    connect(actions.action("edit.redo"), &QAction::triggered, this, &UndoController::redo);
    connect(&stack, &UndoStack::changed, this, &UndoController::refresh);
    connect(&stack, &UndoStack::undone, this, &UndoController::tell);
    connect(&stack, &UndoStack::failed, this, [this](const AppError &error) {
        if (std::exchange(m_asked, false))
            m_shell.showError([] { return tr("The action could not be undone."); }, error);
    });
    // The registry has just set the plain names again.
    connect(&actions, &ActionRegistry::retranslated, this, &UndoController::refresh);
    qApp->installEventFilter(this);
}

bool UndoController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || hasTextSteps(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    event->ignore(); // the field would claim the keys for itself
    return true;
}

void UndoController::undo()
{
    m_shell.clearError();
    m_asked = true;
    m_stack.undo();
}

void UndoController::redo()
{
    m_shell.clearError();
    m_asked = true;
    m_stack.redo();
}

void UndoController::undoAction(const QUuid &actionId)
{
    m_shell.clearError();
    m_asked = true;
    m_stack.undoAction(actionId);
}

void UndoController::refresh()
{
    const auto name = [this](const QByteArray &id, bool can, const QString &text) {
        QAction *action = m_actions.action(id);
        action->setText(text);
        action->setEnabled(can);
    };
    const QString undo = m_stack.undoText();
    const QString redo = m_stack.redoText();
    name("edit.undo", m_stack.takesUndo(), undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    name("edit.redo", m_stack.takesRedo(), redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    if (m_stack.undoSteps().isEmpty()) {
        Q_EMIT lastActionChanged(QString(), false);
        return;
    }
    const UndoStack::Step &last = m_stack.undoSteps().first();
    Q_EMIT lastActionChanged(ActionText::done(last.code, last.args), m_stack.canUndo() && !ActionText::isFinal(last.code, last.args));
}

void UndoController::tell(const UndoOutcome &outcome)
{
    if (std::exchange(m_asked, false))
        m_shell.showToast([outcome] { return sentenceOf(outcome); });
}

QString UndoController::sentenceOf(const UndoOutcome &outcome)
{
    QString text = outcome.redo ? tr("Done again: %1").arg(outcome.text()) : tr("Undone: %1").arg(outcome.text());
    if (outcome.newAction.isNull())
        text = tr("Nothing could be taken back: %1").arg(outcome.text());
    QStringList kept;
    for (const KeptRow &row : outcome.kept.first(std::min<qsizetype>(keptRowsNamed, outcome.kept.size())))
        kept += row.name.isEmpty() ? row.reason() : tr("%1 (%2)", "record, why it was kept").arg(row.name, row.reason());
    if (outcome.kept.size() > keptRowsNamed)
        kept += tr("%n more", nullptr, int(outcome.kept.size()) - keptRowsNamed);
    return kept.isEmpty() ? text : tr("%1. Left as it is: %2").arg(text, kept.join(QStringLiteral(", ")));
}

} // namespace punte
