// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/DeliveryJob.h"
#include "models/campaigns/delivery/RunLedger.h"

#include <QTimer>

#include <memory>

namespace punte {

/// One run on its way into the mail room's folder, to its end: opened, written, finished; again while somebody's message waits for a word
/// that is just being said. What stops it (a pause elsewhere, a full disk) leaves it where it is: start() goes on. GUI thread.
class RunDelivery final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        Pausing,
        Paused,  ///< here, or the campaign was paused or called off: nothing may be claimed
        Over,    ///< everything is handed out
        Failed   ///< error() says why
    };
    static constexpr int againAfterMs = 700;

    RunDelivery(Database &database, const QUuid &run, QString folder, QObject *parent = nullptr);
    ~RunDelivery() override;

    void start();
    /// No further file appears than the one being written.
    void pause();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QUuid &run() const { return m_run; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] qint64 handedOver() const { return m_job ? m_job->handedOver() : 0; }
    [[nodiscard]] qint64 refused() const { return m_job ? m_job->refused() : 0; }
    [[nodiscard]] const AppError &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void setState(State state);
    void follow(DeliveryState state);
    void finish();
    void lookWhatIsLeft();

    Database &m_database;
    const QUuid m_run;
    const QString m_folder;
    RunLedger m_ledger;
    std::unique_ptr<DeliveryJob> m_job;
    State m_state = State::Idle;
    AppError m_error;
    QTimer m_again;
    bool m_opening = false;
};

} // namespace punte
