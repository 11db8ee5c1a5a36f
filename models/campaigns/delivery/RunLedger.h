// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/SendLedger.h"
#include "models/db/Database.h"

#include <QObject>
#include <QTimeZone>

namespace punte {

/// What a run says and who it is from, as it was when the run was prepared.
struct RunMessage {
    QList<MessageTemplate> variants; ///< one, or those of the test in their order
    QStringList variantNames;
    MessageSender sender;
    QTimeZone zone = QTimeZone::utc(); ///< the campaign's: whose today counts {months_ago}
    std::optional<int> smsPartCents;
};

/// The sends of one run in the database, for a DeliveryJob: claims a lease on some, records what became of them. GUI thread; the Database
/// must outlive it. A claim hands out nothing also while somebody says something about the people who are left: finish() answers false then,
/// and the job is started once more.
class RunLedger final : public QObject, public SendLedger {
    Q_OBJECT
public:
    RunLedger(Database &database, const QUuid &run, QObject *parent = nullptr) : QObject(parent), m_database(database), m_run(run) {}

    /// First of all: the job is made of what this answers.
    void open(std::function<void(Result<RunMessage>)> done);
    void claim(int most, Claimed done) override;
    void confirm(const QList<SendReport> &reports, Confirmed done) override;
    /// After the job has finished: true when the run is over.
    void finish(const QUuid &action, std::function<void(Result<bool>)> done);
    void setLease(int seconds) { m_lease = seconds; }

private:
    [[nodiscard]] ClaimedSend claimedOf(const ResultSet &rows, int row) const;

    Database &m_database;
    const QUuid m_run;
    RunMessage m_message;
    int m_lease = 60; ///< a batch takes far less; a program that died keeps its messages that long
};

} // namespace punte
