// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "views/components/PopupFrame.h"

#include <QList>
#include <QUuid>

class QPushButton;

namespace punte {

class EditorGrid;
class GridDraft;
class ShellServices;

/// A decision that is to be called off, as it was read.
struct CallOffCase {
    QUuid id;
    QString title;
    int version = 0;
    int phase = 1;
};

/// Asks why decisions are called off, beside the row, the card or on the page of the case. It stays open until the database has answered: a
/// refusal is said in it and the reason is still there. What is typed is a draft on disk until it is done or given up. Each decision is one
/// undo step. Enter does it, Esc leaves everything as it was.
class CallOffPopup final : public PopupFrame {
    Q_OBJECT
public:
    /// `owner` hears the answers when the popup is closed before they come.
    CallOffPopup(ShellServices &shell, const QList<CallOffCase> &cases, QObject *owner, QWidget *anchor);

    static const QByteArray draftForm;
    /// A reason that was begun for this decision and neither sent nor given up.
    [[nodiscard]] static bool hasDraft(ShellServices &shell, const QUuid &decision);

Q_SIGNALS:
    /// One was called off.
    void calledOff(const QUuid &decision);
    /// One was refused: what is known of it may be older than what is there.
    void refused(const QUuid &decision);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void confirm();
    void sendNext();
    void readAgain();
    void answered(const CallOffCase &about, const Result<QUuid> &action);
    [[nodiscard]] QString heading() const;

    ShellServices &m_shell;
    QList<CallOffCase> m_cases; ///< that are not called off yet
    QPointer<QObject> m_owner;
    EditorGrid *m_grid;
    QPushButton *m_sure;
    QPointer<GridDraft> m_draft;
    QString m_reason;
    int m_done = 0;
    bool m_sent = false;
};

} // namespace punte
