// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences/KeyboardPanel.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ShortcutEditor.h"
#include "views/theme/Theme.h"

#include <QVBoxLayout>

namespace punte {

namespace {
constexpr int editorHeight = 520;
}

KeyboardPanel::KeyboardPanel(MainWindow &window, QWidget *parent)
    : Panel(parent)
    , m_window(window)
    , m_editor(new ShortcutEditor(window.actions(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_editor);
    m_editor->setMinimumHeight(Theme::instance().px(editorHeight));
    connect(m_editor, &ShortcutEditor::keysChanged, this, &Panel::headingChanged);
}

QString KeyboardPanel::note() const
{
    const int changed = m_editor->changedCount();
    return changed > 0 ? tr("%Ln changed key(s)", nullptr, changed) : QString();
}

void KeyboardPanel::activate()
{
    m_window.whenAllActionsKnown(this, [this] {
        m_ready = true;
        Q_EMIT readyChanged();
        Q_EMIT headingChanged();
    });
}

void KeyboardPanel::retranslate() { m_editor->retranslate(); }

QList<Scene> KeyboardPanel::scenes()
{
    const auto clash = [this] {
        m_editor->choose("window.new");
        m_editor->tryKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    };
    return {{"clash", clash, [this] { m_editor->choose("edit.undo"); }}};
}

} // namespace punte
