// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "views/components/EditorSources.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace punte {

class RecordForm;
class RecordFormView;
class ShellServices;

/// The empty form of a new record: all editors open, saved as one action by Ctrl+Enter or the button, given up by Esc. What is typed is
/// kept as a draft until one of these.
class NewRecordForm final : public QWidget {
    Q_OBJECT
public:
    /// `defaults`: values that are already known (the company of a new opportunity), by column.
    NewRecordForm(ShellServices &shell, const TableInfo &table, const QList<QByteArray> &columns, const QVariantMap &defaults,
        const EditorSources &sources, QWidget *parent = nullptr);
    void setTexts(const QString &create, LiveText attempted);
    [[nodiscard]] RecordFormView *view() const { return m_view; }
    void focusFirst();
    /// Puts into the fields what is known from elsewhere (a business card), as if it were typed: kept as a draft, compared with what is there.
    void type(const QJsonObject &values);
    /// The command that opens this form again when what was typed could not be saved.
    void setCommand(const QByteArray &command) { m_command = command; }
    [[nodiscard]] RecordForm &record() const { return *m_form; }
    /// Kept with what is typed, and only then: where the form came from, what was chosen beside its fields. Under the key `beside`.
    void setBeside(const QJsonObject &beside);
    /// Something to be said between the fields and the buttons (a likely duplicate).
    void addNote(QWidget *note);

Q_SIGNALS:
    void created(const QUuid &id, const QUuid &action);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepTyped();
    void forgetTyped();

    ShellServices &m_shell;
    RecordForm *m_form;
    RecordFormView *m_view;
    QPushButton *m_create;
    QPushButton *m_cancel;
    LiveText m_attempted;
    QByteArray m_command;
    QJsonObject m_beside;
};

} // namespace punte
