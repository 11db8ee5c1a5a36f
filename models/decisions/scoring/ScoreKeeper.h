// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/decisions/scoring/ScoreCell.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace punte {

class Database;
class DraftStore;

/// Carries the cells of one sheet to the database, one after the other in the order of typing, of one cell only the newest. A broken line
/// is waited for. What is not acknowledged a moment after it was typed lies on this person's disk until it is, so that a killed program
/// loses nothing. A cell that was written twice is the same cell: nothing can be doubled. GUI thread.
class ScoreKeeper final : public QObject {
    Q_OBJECT
public:
    /// A quick answer makes no file; this and DraftStore::writeAfterMs are less than the second that may be lost.
    static constexpr int onDiskAfterMs = 250;

    ScoreKeeper(Database &database, DraftStore &drafts, QObject *parent = nullptr);
    ~ScoreKeeper() override;

    /// Which form, and what people call it. What waits of the one before goes on waiting on the disk.
    void begin(const QUuid &decision, int round, const QString &title);
    /// What an earlier run of the program left of this form, in the order of typing; of another round it is forgotten.
    [[nodiscard]] QList<std::pair<CellKey, ScoreCell>> left() const;
    void keep(const CellKey &key, const ScoreCell &cell);
    /// Nothing waits and nothing is on its way.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_sending; }
    /// What is not acknowledged yet.
    [[nodiscard]] const QHash<CellKey, ScoreCell> &waiting() const { return m_cells; }
    /// When the last cell was acknowledged; invalid = none yet.
    [[nodiscard]] QDateTime keptAt() const { return m_keptAt; }
    /// Throws away what waits: the round is over, or this person stepped aside.
    void drop();

Q_SIGNALS:
    void changed();
    void kept(const punte::CellKey &key, const punte::ScoreCell &cell);
    /// The database does not take this cell; the rest goes on.
    void refused(const punte::CellKey &key, const punte::AppError &error);

private:
    void sendNext();
    void answer(const Result<> &result);
    void writeDraft();
    void forgetDraft();

    Database &m_database;
    QPointer<DraftStore> m_drafts;
    QUuid m_decision;
    int m_round = 0;
    QString m_title;
    QList<CellKey> m_waiting;            ///< in the order of typing
    QHash<CellKey, ScoreCell> m_cells;   ///< of these, and of the one on its way
    CellKey m_current;                   ///< on its way
    ScoreCell m_sent;
    bool m_sending = false;
    bool m_onDisk = false;
    int m_turn = 0;                      ///< answers of an earlier form are not ours
    QTimer m_diskTimer;
    QTimer m_retryTimer;
    QDateTime m_keptAt;
};

} // namespace punte
