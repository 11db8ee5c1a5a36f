// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/DraftStore.h"
#include "views/components/EditorSources.h"
#include "views/components/PopupFrame.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace punte {

class EditorGrid;
class GridDraft;
class ShellServices;
class ValueEditor;

/// The question that a bulk command asks before it runs: a title with the number of rows, one or a few editors, one button. Enter
/// applies, Esc gives up; what cannot be is said under the editors and nothing is done.
class BulkPopup final : public PopupFrame {
    Q_OBJECT
public:
    BulkPopup(const QString &title, const QString &verb, const EditorSources &sources, QWidget *anchor);

    [[nodiscard]] EditorGrid *grid() const { return m_grid; }
    /// The field is chosen first, its editor follows.
    void askField(const QList<Field> &fields);
    QCheckBox *addChoice(const QString &text, bool checked);
    /// Once everything is asked: what is typed is kept on disk as this draft, and what an earlier run left is put back. Given up it is
    /// forgotten; confirmed it stays until the command is done, whoever runs it says so.
    void keepTyped(ShellServices &shell, const FormDraft &what);

Q_SIGNALS:
    void confirmed(const QVariantMap &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEditorOf(int index);
    void keepGrid();
    void follow(EditorGrid *grid);
    void apply();

    EditorSources m_sources;
    EditorGrid *m_grid;
    QPushButton *m_apply;
    QComboBox *m_field = nullptr;
    QList<Field> m_fields;
    QCheckBox *m_choice = nullptr;
    ShellServices *m_shell = nullptr; ///< null: nothing is kept
    FormDraft m_what;
    QPointer<GridDraft> m_draft;
    bool m_confirmed = false;
};

} // namespace punte
