// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace punte {

class PlainLabel;

/// One setting in Preferences: its name and what it does at the left, its editor at the right, and a button that brings back the default
/// while it is another. Its objectName is the setting's id + "Row": the search of Preferences finds it by that.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    /// Takes `editor`; it must be given its accessible name by setTexts().
    SettingRow(const QByteArray &id, QWidget *editor, QWidget *parent);

    void setTexts(const QString &title, const QString &help = {});
    /// What is wrong with what was typed; replaces the help. Empty = nothing.
    void setNote(const QString &wrong);
    /// Whether the value is another than the default: offers to reset it.
    void setChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// False for what may only be read.
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Brings the default back, as its button does.
    void reset() { Q_EMIT resetRequested(); }
    /// Shows for a moment which one was looked for, and gives it the keyboard.
    void pointOut();

Q_SIGNALS:
    void resetRequested();
    void changedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateReset();
    void showHelp();

    QWidget *m_editor;
    PlainLabel *m_title;
    PlainLabel *m_help;
    QToolButton *m_reset;
    QString m_helpText;
    QString m_note;
    bool m_changed = false;
    bool m_editable = true;
    bool m_pointedOut = false;
};

} // namespace punte
