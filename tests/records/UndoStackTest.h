// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace punte {

class Database;
class RecordsWorld;

/// The undo stack over the ledger, and the words of commands and rights.
class UndoStackTest final : public QObject {
    Q_OBJECT
public:
    UndoStackTest();
    ~UndoStackTest() override;

private Q_SLOTS:
    void init();
    void cleanup();
    void undoesAndRedoesSeveralSteps();
    void newCommandForgetsTheRedo();
    void waitsForWhatIsOnItsWay();
    void keepsWhatWasDoneWhileItRead();
    void namesWhatItLeaves();
    void survivesARestartAndSeesOtherWindows();
    void saysCommandsInWords_data();
    void saysCommandsInWords();
    void explainsRights();

private:
    std::unique_ptr<RecordsWorld> m_world;
    std::unique_ptr<Database> m_ana;
};

} // namespace punte
