// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/Outbox.h"
#include "models/campaigns/delivery/SendLedger.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace punte {

enum class DeliveryState { Idle, Running, Pausing, Paused, Finished, Failed };

/// Writes the sends of a run into the mail room's folder: claim -> write -> confirm, some at a time, until none is left. Lives on the GUI
/// thread and never blocks it: messages are put together and written on a thread of its own. After pause() no further file appears than the
/// one being written; what was claimed and not written is released. After a failure, or when the program was killed, starting again goes on
/// where it stopped. The ledger must outlive the job.
class DeliveryJob final : public QObject {
    Q_OBJECT
public:
    static constexpr int atOnce = 50; ///< sends of one claim

    /// `variants`: the message, or one for each variant of a test in their order; at least one.
    DeliveryJob(SendLedger &ledger, QList<MessageTemplate> variants, MessageSender sender, QString folder, QObject *parent = nullptr);
    /// Waits for the file being written.
    ~DeliveryJob() override;

    void start();
    void pause();
    [[nodiscard]] DeliveryState state() const { return m_state; }
    [[nodiscard]] const AppError &lastError() const { return m_error; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

Q_SIGNALS:
    void stateChanged(punte::DeliveryState state);
    void progressChanged(qint64 handedOver, qint64 refused);

private:
    /// What one claim came to, from the worker.
    struct Batch {
        QList<SendReport> reports;
        std::optional<AppError> stopped; ///< the folder cannot be written
    };
    struct Shared; ///< what the worker uses; lives as long as the longer of the two
    void setState(DeliveryState state);
    void fail(const AppError &error);
    void goOn();
    void confirm();
    void claim();
    void write(const QList<ClaimedSend> &sends);
    void written(const Batch &batch);

    SendLedger &m_ledger;
    const std::shared_ptr<Shared> m_shared;
    QThreadPool m_pool;
    DeliveryState m_state = DeliveryState::Idle;
    AppError m_error;
    QList<SendReport> m_unconfirmed;
    QList<QByteArray> m_confirmed; ///< names whose notes may go
    std::optional<AppError> m_stopped;
    qint64 m_handedOver = 0;
    qint64 m_refused = 0;
};

} // namespace punte
