// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/RunDelivery.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace punte {

class ShellServices;

/// What goes out of this window: the deliveries that run, whatever page is shown, and what is due. A message that is due while the program
/// runs on the computer where it was launched goes out by itself; what was missed, and what a restart interrupted, is asked about. Also the
/// commands that lead to the message of the campaign in front. One for each session. GUI thread.
class DeliveryDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int lookEveryMs = 20'000;

    /// Registers the commands; owned by the window.
    DeliveryDesk(ShellServices &shell, QWidget *window);
    ~DeliveryDesk() override;
    /// That of a window's session; null while there is none.
    [[nodiscard]] static DeliveryDesk *of(ShellServices &shell);

    /// The delivery of a run that goes on here; null when it does not.
    [[nodiscard]] RunDelivery *delivery(const QUuid &run) const { return m_deliveries.value(run); }
    /// Begins or goes on.
    RunDelivery *deliver(const QUuid &run, const QUuid &campaign, const QString &folder);

    /// The mail room's folder for a campaign on this computer; the one used last for a new one.
    [[nodiscard]] QString folder(const QUuid &campaign) const;
    void setFolder(const QUuid &campaign, const QString &folder);
    /// Whether this computer is to send it.
    [[nodiscard]] bool sendsHere(const QUuid &campaign) const;
    void look();

Q_SIGNALS:
    void deliveriesChanged();

private:
    struct Due {
        QUuid campaign;
        QString name;
        QDateTime plannedFor;
        QString state;
        QUuid run;
    };
    void addCommands();
    void meet(const Due &due);
    void send(const Due &due, bool agreed);
    void ask(const Due &due);

    ShellServices &m_shell;
    QWidget *m_window;
    QHash<QUuid, RunDelivery *> m_deliveries;
    QSet<QString> m_asked; ///< once in a session
    QTimer m_timer;
    bool m_looking = false;
};

} // namespace punte
