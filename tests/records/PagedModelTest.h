// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace punte {

class ChangeFeed;
class Database;
class PagedTableModel;
class RecordsWorld;

/// The paged list against a real server: what it shows is what a plain SELECT shows, wherever it is scrolled and whatever happens meanwhile.
class PagedModelTest final : public QObject {
    Q_OBJECT
public:
    PagedModelTest();
    ~PagedModelTest() override;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensInThreeRoundTrips();
    void walksLikeASelect_data();
    void walksLikeASelect();
    void farPagesMeetTheRowsWithoutKey_data();
    void farPagesMeetTheRowsWithoutKey();
    void theEndIsReadFromTheEnd();
    void readsNoMoreThanThePage();
    void findsCommonWordsLikeASelect_data();
    void findsCommonWordsLikeASelect();
    void totalsFollowTheFilter();
    void emptyListsAreWell();
    void savesInPlace();
    void neverLosesAnUpdate();
    void typingOverAnOvertakenCellIsAConflict();
    void toldWhileSelectingIsReadAgain();
    void refusalRestoresTheRow();
    void liveChangesKeepSelection();
    void liveChangesOutsideTheWindow();
    void bulkEditsAreOneAction();
    void locatesAnyRecord();

private:
    std::unique_ptr<PagedTableModel> open(const QByteArray &table, const QByteArray &sort = {}, Qt::SortOrder order = Qt::AscendingOrder);
    void loadAll(PagedTableModel &model);

    std::unique_ptr<RecordsWorld> m_world;
    std::unique_ptr<Database> m_ana;
    std::unique_ptr<Database> m_elena;
    std::unique_ptr<ChangeFeed> m_feed;
};

} // namespace punte
