// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

#include <QVariant>
#include <QWidget>

class QBoxLayout;

namespace punte {

class FieldDisplay;
class PlainLabel;
class RecordFormView;
class ValueEditor;

/// One line of a RecordFormView: label, value or editor, and under it what is wrong with the input or how it is understood.
class FormRow final : public QWidget {
    Q_OBJECT
public:
    FormRow(RecordFormView *form, const Field &field);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    /// Shows the stored value; an open editor is not touched unless `force`, and with `onlyIfNew` keeps its cursor when nothing is new.
    void showStored(bool force, bool onlyIfNew = false);
    void updateWritable();
    void startEditing();
    /// The input as it would be saved; what is wrong is shown beside the field.
    [[nodiscard]] FieldCheck check(bool show);
    [[nodiscard]] QString currency() const;
    /// As typed; once it was committed, what was handed on.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString &text);
    /// Closes the editor and hands on what it holds, as when it is left.
    void commit(bool focusDisplay);
    void showMessage(FieldCheck::Level level, const QString &message);
    void setDue(bool due);
    void setEmptyText(const QString &text);
    /// The record's head shows the value: the row is there while it is edited, or has something to say.
    void setInHead(bool inHead);
    void retranslateUi();
    [[nodiscard]] ValueEditor *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openEditor();
    void closeEditor(bool focusDisplay);
    void updateNote();
    void updateShown();
    [[nodiscard]] QVariant stored() const;

    RecordFormView *m_form;
    Field m_field;
    PlainLabel *m_label;
    FieldDisplay *m_display;
    ValueEditor *m_editor = nullptr;
    PlainLabel *m_note;
    QBoxLayout *m_slot;
    FieldCheck::Level m_level = FieldCheck::Level::Ok;
    QString m_message;
    QString m_handedOn;   ///< as typed
    QVariantList m_shown; ///< what the editor was filled with
    bool m_committing = false;
    bool m_inHead = false;
};

} // namespace punte
