// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/PopupFrame.h"
#include "views/components/EditorSources.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace punte {

class PlainLabel;
class ValueEditor;

/// The popup that makes or changes one condition: field, operator, value. For a new one it starts with the list of fields (type to
/// find one). Enter applies, Esc closes.
class FilterEditor final : public PopupFrame {
    Q_OBJECT
public:
    FilterEditor(const TableInfo &table, const EditorSources &sources, QWidget *anchor);

    /// Starts with the choice of the field.
    void chooseField();
    void editTerm(const FilterTerm &term);

Q_SIGNALS:
    void applied(const punte::FilterTerm &term);

private:
    void fillFields(const QString &typed);
    void takeCurrentField();
    void buildValue();
    void apply();
    void setProblem(const QString &text);
    [[nodiscard]] FilterOp op() const;
    ValueEditor *addValueEditor(const QVariant &value);
    void addChecklist();
    void addPresets();
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QVariant editorValue(ValueEditor *editor, bool *ok);

    const TableInfo &m_table;
    EditorSources m_sources;
    FilterTerm m_term;
    const Field *m_field = nullptr;
    Field m_fieldCopy; ///< without required and own checks: a filter may ask for anything
    QLineEdit *m_search;
    QListWidget *m_fields;
    QWidget *m_form;
    PlainLabel *m_title;
    QComboBox *m_ops;
    QWidget *m_values = nullptr;
    PlainLabel *m_problem;
    QPushButton *m_apply;
    QList<ValueEditor *> m_editors;
    QListWidget *m_checklist = nullptr;
};

} // namespace punte
