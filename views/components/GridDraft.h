// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/DraftStore.h"

#include <QHash>
#include <QObject>

namespace punte {

class EditorGrid;
class ShellServices;

/// Keeps what is typed into a grid of editors as a draft on disk, and puts back what an earlier run left. Make it when the editors hold
/// what is known already: only what a person typed is kept. Lives with the grid. GUI thread.
class GridDraft final : public QObject {
    Q_OBJECT
public:
    /// `what`: form, record, title, kind and command of the draft; its `typed` is what belongs to the form beside the editors.
    GridDraft(ShellServices &shell, EditorGrid &grid, FormDraft what);

    /// What the draft that was found keeps beside the editors.
    [[nodiscard]] const QJsonObject &beside() const { return m_what.typed; }
    /// Chosen by the person beside the editors (a reason from a list): kept also while nothing is typed.
    void setBeside(const QString &key, const QJsonValue &value);
    /// The save is on its way: whether it was done is asked after a kill.
    void setSending(const QUuid &action);
    /// Saved, or given up.
    void drop();

private:
    void keep();

    ShellServices &m_shell;
    EditorGrid &m_grid;
    FormDraft m_what;
    QHash<QString, QString> m_first;
    bool m_chosen = false; ///< something beside the editors was chosen by the person
};

} // namespace punte
