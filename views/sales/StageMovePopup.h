// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/components/PopupFrame.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace punte {

class LostReasons;
class PlainLabel;
class ValueEditor;
struct EditorSources;

/// Asks, beside the card, what a move to a closed stage or back needs (StageInput): reason, competitor and a date to try again; amount
/// and closing date; or why it reopens. Enter moves, Esc leaves everything as it was.
class StageMovePopup final : public PopupFrame {
    Q_OBJECT
public:
    struct Question {
        QByteArray asks;       ///< StageInput
        QString title;         ///< "Lose "Harvest PPC campaign 2026""
        bool needsAmount = false;
        QString amount;
        QString currency;
    };

    StageMovePopup(const Question &question, const LostReasons &reasons, const EditorSources &sources, QWidget *anchor);

Q_SIGNALS:
    /// Everything asked for is there: columns and values to write with the move.
    void confirmed(const QVariantMap &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const QString &label, QWidget *editor);
    ValueEditor *addEditor(const Field &field, const QString &label, const EditorSources &sources);
    void confirm();
    [[nodiscard]] bool take(ValueEditor *editor, QVariantMap &values);

    Question m_question;
    QGridLayout *m_grid;
    QComboBox *m_reason = nullptr;
    QList<ValueEditor *> m_editors;
    PlainLabel *m_message;
    QPushButton *m_confirm;
};

} // namespace punte
