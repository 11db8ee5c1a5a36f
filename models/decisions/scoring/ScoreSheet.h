// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Reading.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/scoring/ScoreKeeper.h"

#include <QPoint>

namespace punte {

/// One person's own form: the options in an order that the server made for him, the criteria in that of the case. Every change is kept at
/// once, a comment at most commentAfterMs after its first letter. It is no command of the ledger: what is taken back is taken back here,
/// while the form is open. Cells are called by option (x) and criterion (y), from 0. GUI thread.
class ScoreSheet final : public QObject {
    Q_OBJECT
public:
    static constexpr int commentAfterMs = 300;

    ScoreSheet(Database &database, DraftStore &drafts, QObject *parent = nullptr);
    ~ScoreSheet() override;

    /// Reads the form when this is another case or round, or it was not this person's to score before.
    void setCase(const CaseFacts &facts);
    void load();
    void stop() { m_reading.stop(); }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Something was kept once and is hidden: the password is another than when it was.
    [[nodiscard]] bool isHidden() const { return m_hidden; }
    [[nodiscard]] const ScoreKeeper &keeper() const { return m_keeper; }

    [[nodiscard]] const QList<QUuid> &options() const { return m_options; }
    [[nodiscard]] const QList<QUuid> &criteria() const { return m_criteria; }
    [[nodiscard]] bool contains(QPoint cell) const { return cell.x() >= 0 && cell.y() >= 0 && cell.x() < m_options.size() && cell.y() < m_criteria.size(); }
    [[nodiscard]] ScoreCell cell(QPoint cell) const { return m_cells.value(keyOf(cell)); }
    [[nodiscard]] int total() const { return int(m_options.size() * m_criteria.size()); }
    [[nodiscard]] int done() const;
    /// Comments where there is no score: they hinder handing in.
    [[nodiscard]] int lonelyComments() const;
    [[nodiscard]] bool canSubmit() const { return m_loaded && total() > 0 && done() == total() && lonelyComments() == 0 && !m_submitting; }
    [[nodiscard]] bool isSubmitting() const { return m_submitting; }

    /// False = out of its range, nothing happened. A score takes "cannot judge" back.
    bool setScore(QPoint cell, int score);
    bool setConfidence(QPoint cell, int confidence);
    void setCannotJudge(QPoint cell, bool cannot);
    void clear(QPoint cell);
    /// What is too long is cut; the text that was taken.
    QString setComment(QPoint cell, const QString &comment);
    /// What was typed of a comment goes now.
    void keepComment();
    /// One step back or forward: the cell it was about, or nothing.
    std::optional<QPoint> undo() { return step(m_undo, m_redo, false); }
    std::optional<QPoint> redo() { return step(m_redo, m_undo, true); }

    /// Hands in, after everything that still waits was kept. Once.
    void submit();
    void stepAside();

Q_SIGNALS:
    void loaded();
    void cellChanged(QPoint cell);
    /// The keeper, or whether it can be handed in.
    void stateChanged();
    void failed(const punte::AppError &error);
    void refused(const punte::AppError &error);
    void submitted();
    void steppedAside();

private:
    struct Step {
        CellKey key;
        ScoreCell before;
        ScoreCell after;
        bool isComment = false;
    };
    [[nodiscard]] CellKey keyOf(QPoint cell) const { return contains(cell) ? CellKey{m_options.at(cell.x()), m_criteria.at(cell.y())} : CellKey(); }
    [[nodiscard]] QPoint placeOf(const CellKey &key) const { return {int(m_options.indexOf(key.option)), int(m_criteria.indexOf(key.criterion))}; }
    void change(QPoint cell, const ScoreCell &to, bool isComment = false);
    void put(const CellKey &key, const ScoreCell &cell, bool isComment);
    std::optional<QPoint> step(QList<Step> &from, QList<Step> &to, bool forward);
    void take(const ResultSet &rows);
    void takeLeft();
    void handIn();
    void refuse(const CellKey &key, const AppError &error);

    Reading m_reading;
    ScoreKeeper m_keeper;
    CaseFacts m_facts;
    bool m_loaded = false;
    bool m_hidden = false;
    bool m_submitting = false;
    QList<QUuid> m_options;
    QList<QUuid> m_criteria;
    QHash<CellKey, ScoreCell> m_cells;
    QHash<CellKey, ScoreCell> m_known; ///< as the database has them, for taking back what it refused
    QList<Step> m_undo;
    QList<Step> m_redo;
    CellKey m_commentKey;              ///< a comment that is being typed; null = none
    QTimer m_commentTimer;
};

} // namespace punte
