// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace punte {

class Database;
class RecordsWorld;

/// One record in a form, and small tables with staged edits.
class RecordFormTest final : public QObject {
    Q_OBJECT
public:
    RecordFormTest();
    ~RecordFormTest() override;

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatChanged();
    void createsAndDeletes();
    void saysWhatIsWrong();
    void mergesWhatOthersChange();
    void conflictKeepsWhatIsTyped();
    void whatIsBeingTypedIsContested();
    void draftComesBack();
    void detachedResultIsARealQueryModel();
    void tableStagesAndSubmits();
    void tableKeepsConflicts();
    void tableFollowsChanges();

private:
    QUuid company(int nth) const;

    std::unique_ptr<RecordsWorld> m_world;
    std::unique_ptr<Database> m_ana;
    std::unique_ptr<Database> m_elena;
};

} // namespace punte
