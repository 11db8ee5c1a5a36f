// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShortcutsSheet.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/ShortcutEditor.h"
#include "views/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

ShortcutsSheet::ShortcutsSheet(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_editor(new ShortcutEditor(actions, this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("shortcutsSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_editor, 1);
    column->addLayout(foot);
    const QSize wanted(Theme::instance().px(620), Theme::instance().px(640));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() - QSize(32, 32)) : wanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_editor->searchField()->setFocus();
}

void ShortcutsSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("Close"));
}

// A window of its own does not hear of the main window's keys.
void ShortcutsSheet::keyPressEvent(QKeyEvent *event)
{
    QAction *help = m_actions.action("help.open");
    if (help && !help->shortcut().isEmpty() && help->shortcut() == QKeySequence(event->keyCombination()))
        help->trigger();
    else
        QDialog::keyPressEvent(event);
}

void ShortcutsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_editor->retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace punte
