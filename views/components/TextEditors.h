// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ValueEditor.h"

class QPlainTextEdit;

namespace punte {

/// One line of text: names, phones, addresses, identifiers.
class TextEditor final : public ValueEditor {
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    void selectAll() override;

protected:
    [[nodiscard]] FieldCheck read() const override;

private:
    QLineEdit *m_edit;
};

/// Several lines; Ctrl+Enter commits, Enter is a new line.
class LongTextEditor final : public ValueEditor {
    Q_OBJECT
public:
    LongTextEditor(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    void selectAll() override;
    [[nodiscard]] bool isMultiLine() const override { return true; }

protected:
    [[nodiscard]] FieldCheck read() const override;

private:
    QPlainTextEdit *m_edit;
};

/// Whole numbers and percentages, in the window's way of writing numbers.
class NumberEditor final : public ValueEditor {
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    void selectAll() override;

protected:
    [[nodiscard]] FieldCheck read() const override;

private:
    QLineEdit *m_edit;
};

/// Words divided by commas; completes from the tags in use.
class TagsEditor final : public ValueEditor {
    Q_OBJECT
public:
    TagsEditor(const Field &field, const QStringList &known, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    void selectAll() override;

protected:
    [[nodiscard]] FieldCheck read() const override;
    [[nodiscard]] bool hasPopup() const override;

private:
    void complete();
    QLineEdit *m_edit;
    QStringList m_known;
};

} // namespace punte
