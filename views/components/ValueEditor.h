// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/components/EditorSources.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace punte {

/// An editor of one value of the catalogue, for forms, table cells and filters. Reads and writes raw values (money as exact text,
/// QDate, QDateTime, QUuid, codes, QStringList); an empty field is a null QVariant.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    ValueEditor(const Field &field, QWidget *parent);

    /// Makes the editor for a field's kind.
    [[nodiscard]] static ValueEditor *create(const Field &field, const EditorSources &sources, QWidget *parent);

    /// Shows a value; `display` is the name of a linked record, `currency` that of an amount. Not an edit.
    virtual void setValue(const QVariant &raw, const QString &display = {}, const QString &currency = {}) = 0;
    /// What was typed, read: an error check if it cannot be, else the raw value in `normalised` and what FieldFormat says about it.
    [[nodiscard]] FieldCheck check() const;
    /// What is in the field as text, to survive a crash; setDraft() puts it back.
    [[nodiscard]] virtual QString draft() const = 0;
    virtual void setDraft(const QString &text) = 0;
    /// How the input is understood ("30 January 2026, in 3 days"); empty when there is nothing to say.
    [[nodiscard]] virtual QString echo() const { return {}; }
    /// Name of the chosen link, for showing before the record is read again.
    [[nodiscard]] virtual QString displayText() const { return draft(); }
    /// Currency of an amount; empty for other kinds.
    [[nodiscard]] virtual QString currency() const { return {}; }
    virtual void selectAll() {}
    virtual void retranslateUi() {}
    void setInvalid(bool invalid);
    /// What stands beside it, where that is not the field's own title.
    void setLabel(const QString &label);
    [[nodiscard]] const Field &field() const { return m_field; }
    /// In a table cell Tab is reported, not obeyed.
    void setInCell(bool inCell) { m_inCell = inCell; }
    [[nodiscard]] virtual bool isMultiLine() const { return false; }

Q_SIGNALS:
    void edited();
    /// Enter, or a choice that is complete in itself.
    void committed();
    void cancelled();
    void tabbed(bool forward);
    void focusLeft();

protected:
    /// What was typed as a raw value, or why not.
    [[nodiscard]] virtual FieldCheck read() const = 0;
    /// Makes `inner` the field that has the focus, and reports its keys.
    void setInner(QWidget *inner);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// True while a list or calendar of the editor is open: losing the focus to it does not end the editing.
    [[nodiscard]] virtual bool hasPopup() const { return false; }

    [[nodiscard]] static FieldCheck readOk(const QVariant &value);
    [[nodiscard]] static FieldCheck readError(const QString &message);

private:
    [[nodiscard]] QString labelText() const;

    Field m_field;
    QString m_label;
    QPointer<QWidget> m_inner;
    bool m_inCell = false;
};

} // namespace punte
