// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

class PlainLabel;

/// One field of the composer: its name above, the editor, and below it how the input is understood or what is wrong with it; in a row that
/// is said under the row.
class ComposerField final : public QWidget {
    Q_OBJECT
public:
    ComposerField(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Empty = nothing to say. An error is marked on the editor too.
    void showEcho(const QString &text);
    void showFault(const QString &text);
    [[nodiscard]] bool hasFault() const { return m_fault; }
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] PlainLabel *note() const { return m_note; }
    /// From now on `place` holds the note and gives it its geometry.
    void giveNoteTo(QWidget *place);

Q_SIGNALS:
    void noteChanged();

private:
    void showNote(const QString &text, bool fault);

    PlainLabel *m_label;
    QWidget *m_editor;
    PlainLabel *m_note;
    bool m_fault = false;
};

} // namespace punte
