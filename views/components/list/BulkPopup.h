// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"
#include "views/components/EditorSources.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace punte {

class EditorGrid;
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

Q_SIGNALS:
    void confirmed(const QVariantMap &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEditorOf(int index);
    void follow(EditorGrid *grid);
    void apply();

    EditorSources m_sources;
    EditorGrid *m_grid;
    QPushButton *m_apply;
    QComboBox *m_field = nullptr;
    QList<Field> m_fields;
};

} // namespace punte
