// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/NewRecordForm.h"

#include "models/records/DraftStore.h"
#include "models/records/RecordForm.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace punte {

NewRecordForm::NewRecordForm(ShellServices &shell, const TableInfo &table, const QList<QByteArray> &columns, const QVariantMap &defaults,
    const EditorSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_form(new RecordForm(shell.database(), table, this))
    , m_view(new RecordFormView(table, RecordFormView::Mode::Edit))
    , m_create(Buttons::push(QString(), ButtonVariant::Primary))
    , m_cancel(Buttons::push(tr("Cancel")))
{
    setObjectName(QStringLiteral("newRecordForm"));
    m_create->setObjectName(QStringLiteral("createButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view->setSources(sources);
    m_view->setColumns(columns);
    layout->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);

    m_form->beginNew(defaults);
    m_view->setValues(defaults);
    m_view->setDraft(shell.drafts().typed(table.key, {}));
    connect(m_view, &RecordFormView::fieldEdited, this, &NewRecordForm::keepTyped);
    connect(m_view, &RecordFormView::fieldReleased, this, &NewRecordForm::keepTyped);
    connect(this, &NewRecordForm::cancelled, this, &NewRecordForm::forgetTyped); // given up: nothing to keep
    connect(m_create, &QPushButton::clicked, m_view, &RecordFormView::submit);
    connect(m_cancel, &QPushButton::clicked, this, &NewRecordForm::cancelled);
    connect(m_view, &RecordFormView::cancelled, this, &NewRecordForm::cancelled);
    connect(m_view, &RecordFormView::formSubmitted, this, [this](const QVariantMap &changes) {
        for (auto it = changes.begin(); it != changes.end(); ++it)
            m_form->setValue(it.key().toLatin1(), it.value());
        m_create->setEnabled(false);
        keepTyped();
        if (const QUuid action = m_form->save(); !action.isNull())
            m_shell.drafts().setSending(m_form->tableInfo().key, {}, action);
        else
            m_create->setEnabled(true);
    });
    connect(m_form, &RecordForm::saved, this, [this](const QUuid &action, const ActionLabel &label) {
        m_shell.clearError();
        forgetTyped();
        m_shell.undoStack().push(action, label);
        Q_EMIT created(m_form->id(), action);
    });
    connect(m_form, &RecordForm::saveRefused, this, [this](const AppError &error) {
        m_create->setEnabled(true);
        m_shell.drafts().setSending(m_form->tableInfo().key, {}, {});
        m_shell.showError(m_attempted, error);
    });
}

void NewRecordForm::setTexts(const QString &create, LiveText attempted)
{
    m_create->setText(create);
    m_attempted = std::move(attempted);
}

void NewRecordForm::addNote(QWidget *note)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(1, note);
}

void NewRecordForm::focusFirst()
{
    m_view->focusFirst();
}

void NewRecordForm::type(const QJsonObject &values)
{
    m_view->setDraft(values);
    for (const QString &column : values.keys())
        Q_EMIT m_view->fieldEdited(column.toLatin1());
}

void NewRecordForm::keepTyped()
{
    const TableInfo &table = m_form->tableInfo();
    QJsonObject typed = m_view->draft();
    if (!typed.isEmpty() && !m_beside.isEmpty())
        typed.insert(QStringLiteral("beside"), m_beside);
    m_shell.drafts().keep({.form = table.key, .title = m_create->text(), .kind = table.searchKind, .command = m_command, .typed = typed});
}

void NewRecordForm::setBeside(const QJsonObject &beside)
{
    m_beside = beside;
    if (m_view->isDirty())
        keepTyped();
}

void NewRecordForm::forgetTyped()
{
    m_shell.drafts().drop(m_form->tableInfo().key, {});
}

// Ctrl+Enter saves the form also where the page has a command of its own on it.
bool NewRecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void NewRecordForm::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        m_view->submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace punte
