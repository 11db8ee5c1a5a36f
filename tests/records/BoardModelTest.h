// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace punte {

class BoardModel;
class ChangeFeed;
class Database;
class RecordsWorld;

/// The board against a real server: exact heads, moves that are saved or go back, and colleagues at work meanwhile.
class BoardModelTest final : public QObject {
    Q_OBJECT
public:
    BoardModelTest();
    ~BoardModelTest() override;

private Q_SLOTS:
    void init();
    void cleanup();
    void opensInOneRoundTripAndStreamsTheRest();
    void headsEqualSelect();
    void movesSeveralCardsAsOne();
    void previewIsWhatComes();
    void keepsManualOrder();
    void ruleRefusesAndCardGoesBack();
    void staleMoveIsAConflict();
    void secondMoveWaitsForTheFirst();
    void liveMovesComeIn();
    void dropAsksAndRemovesNothing();
    void sortedBoardKeepsItsOrder();

private:
    std::unique_ptr<BoardModel> open(Database &desk, bool complete = true);
    QUuid cardOf(const BoardModel &board, int column, const QUuid &owner, int nth = 0) const;
    void compareColumns(const BoardModel &board, Database &desk);

    std::unique_ptr<RecordsWorld> m_world;
    std::unique_ptr<Database> m_ana;
    std::unique_ptr<Database> m_elena;
};

} // namespace punte
