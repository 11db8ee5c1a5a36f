// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/SendLedger.h"

#include <QObject>
#include <QSet>

namespace punte {

/// The database half of a delivery as two files: the ids of all sends, and one line for each that is settled ("id hash" or "id refused").
/// What was claimed and not settled is handed out again by the next ledger on these files, as a claim that ran out is.
class FileLedger final : public QObject, public SendLedger {
public:
    FileLedger(QString ids, QString settled) : m_ids(std::move(ids)), m_settled(std::move(settled)) {}
    void claim(int most, Claimed done) override;
    void confirm(const QList<SendReport> &reports, Confirmed done) override;

    /// Line by line, "id hash".
    [[nodiscard]] static QList<QByteArray> lines(const QString &file);
    /// A file of so many ids.
    static void writeIds(const QString &file, int count);

    QSet<int> badAddresses;             ///< places in the list whose contact has none
    std::optional<AppError> nextConfirm;///< refuses the next confirmation
    QList<SendReport> reports;          ///< all that were confirmed

private:
    QString m_ids;
    QString m_settled;
    QSet<QByteArray> m_held;
};

/// A process that delivers: `--deliver FOLDER IDS SETTLED`. 0 when nothing is left.
int deliverAsChild(const QString &folder, const QString &ids, const QString &settled);

} // namespace punte
