// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QVariantMap>

class QComboBox;

namespace punte {

class EditorGrid;
class GridDraft;
class LostReasons;
class ShellServices;
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

    /// What is typed is kept on disk as a draft of the opportunity until the move is done or given up; its page asks again after a kill.
    /// About several it is a draft of its own, that the board takes up (`resumeCommand`).
    void keepTyped(ShellServices &shell, const QList<QUuid> &opportunities, const QString &title, const QByteArray &stage);
    static const QByteArray draftForm;
    static const QByteArray resumeCommand;
    /// Of the draft about these opportunities: the only one, or null.
    [[nodiscard]] static QUuid draftRecord(const QList<QUuid> &opportunities) { return opportunities.size() == 1 ? opportunities.first() : QUuid(); }
    /// What the draft about several was about.
    struct Kept {
        QByteArray stage;
        QList<QUuid> opportunities;
    };
    [[nodiscard]] static Kept kept(ShellServices &shell);

Q_SIGNALS:
    /// Everything asked for is there: columns and values to write with the move.
    void confirmed(const QVariantMap &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askLost(const LostReasons &reasons);
    void askWon(const Question &question);
    void askReopen();
    void confirm();

    EditorGrid *m_grid;
    QComboBox *m_reason = nullptr;
    QPointer<GridDraft> m_draft;
    bool m_confirmed = false;
};

} // namespace punte
