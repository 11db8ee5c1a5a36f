// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/GridDraft.h"

#include "views/components/EditorGrid.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

namespace punte {

static const QString besideKey = QStringLiteral("beside");

GridDraft::GridDraft(ShellServices &shell, EditorGrid &grid, FormDraft what)
    : QObject(&grid)
    , m_shell(shell)
    , m_grid(grid)
    , m_what(std::move(what))
{
    for (const ValueEditor *editor : grid.editors())
        m_first.insert(QString::fromLatin1(editor->field().column), editor->draft());
    const QJsonObject typed = shell.drafts().typed(m_what.form, m_what.record);
    if (!typed.isEmpty()) {
        m_what.typed = typed.value(besideKey).toObject();
        m_chosen = typed.size() == 1 && typed.contains(besideKey);
    }
    for (ValueEditor *editor : grid.editors())
        if (const QJsonValue value = typed.value(QString::fromLatin1(editor->field().column)); value.isString())
            editor->setDraft(value.toString());
    connect(&grid, &EditorGrid::edited, this, &GridDraft::keep);
}

void GridDraft::setBeside(const QString &key, const QJsonValue &value)
{
    m_what.typed.insert(key, value);
    m_chosen = true;
    keep();
}

void GridDraft::keep()
{
    FormDraft draft = m_what;
    draft.typed = {};
    for (const ValueEditor *editor : m_grid.editors())
        if (const QString column = QString::fromLatin1(editor->field().column); editor->draft() != m_first.value(column))
            draft.typed.insert(column, editor->draft());
    if ((m_chosen || !draft.typed.isEmpty()) && !m_what.typed.isEmpty())
        draft.typed.insert(besideKey, m_what.typed);
    m_shell.drafts().keep(draft);
}

void GridDraft::setSending(const QUuid &action)
{
    m_shell.drafts().setSending(m_what.form, m_what.record, action);
}

void GridDraft::drop()
{
    m_shell.drafts().drop(m_what.form, m_what.record);
}

} // namespace punte
