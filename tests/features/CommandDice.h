// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardModel.h"
#include "models/records/EditableTableModel.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordForm.h"
#include "models/records/import/ImportFields.h"
#include "tests/features/CommandOffice.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace punte {

/// Runs the event loop until `done`, without a pause that a test would pay a thousand times; false after half a minute.
bool runUntil(const std::function<bool()> &done);

/// Throws commands as people give them, through the models of the program: edits in lists, forms and boards, bulk commands, moves, imports,
/// deletes, and the commands of the domains. The same seed throws the same commands at the same office.
class CommandDice final : public QObject {
    Q_OBJECT
public:
    struct Step {
        QUuid action;
        QString what; ///< for the message of a failure
    };

    CommandDice(CommandOffice &office, Database &database, quint32 seed);
    ~CommandDice() override;

    /// One command that was carried out. What the rules refuse is thrown again; so is what changes nothing.
    Step play();
    /// Refused commands by reason: a dice that throws mostly those tests nothing.
    [[nodiscard]] const QMap<QString, int> &refused() const { return m_refused; }
    [[nodiscard]] const QMap<QString, int> &played() const { return m_played; }
    [[nodiscard]] const QString &broken() const { return m_broken; } ///< why it cannot go on; empty = all is well

private:
    using Command = void (CommandDice::*)();
    struct Row {
        QUuid id;
        int version = 0;
        QStringList more;
        explicit operator bool() const { return !id.isNull(); }
    };

    // CommandDice.cpp
    [[nodiscard]] int below(int n) { return int(m_random.bounded(quint32(n))); }
    [[nodiscard]] bool chance(int oneIn) { return below(oneIn) == 0; }
    [[nodiscard]] QString one(const QStringList &of) { return of.at(below(int(of.size()))); }
    [[nodiscard]] QUuid person() { return m_office.people.at(below(int(m_office.people.size()))); }
    [[nodiscard]] QString text();
    [[nodiscard]] QVariant valueOf(const TableInfo &table, const Field &field);
    [[nodiscard]] QVariant integerOf(const QByteArray &column);
    /// A live row (`where` may say otherwise) as the dice fall; `more`: further columns as text.
    [[nodiscard]] Row pick(const QByteArray &table, const QString &where = {}, const QString &more = {});
    [[nodiscard]] QList<QUuid> pickIds(const QByteArray &table, int count, const QString &where = {});
    void answer(const Result<QUuid> &action);
    [[nodiscard]] std::function<void(const Result<QUuid> &)> done();
    [[nodiscard]] const TableInfo &anyTable();
    [[nodiscard]] PagedTableModel &list(const TableInfo &table);
    [[nodiscard]] RecordForm &form(const TableInfo &table);
    void say(const QString &what) { m_what = what; }

    // CommandDiceRecords.cpp
    void editInList();
    void editInForm();
    void create();
    void removeInForm();
    void removeInList();
    void bulkSet();
    void bulkReassign();
    void bulkTag();
    void bulkDelete();
    void bulkRestore();
    void taskForEach();
    void import();
    [[nodiscard]] RowSelection selection(const TableInfo &table);
    [[nodiscard]] QByteArray importText(ImportKind kind);
    void bulk(const TableInfo &table, const RowSelection &rows, const BulkChange &change, const char *code);

    // CommandDiceDomains.cpp
    void moveCards();
    void moveMonths();
    void editCard();
    [[nodiscard]] bool showBoard(BoardModel &board);
    void watch(BoardModel &board);
    void completeTask();
    void createTask();
    void renewContract();
    void terminateContract();
    void movePerson();
    void logInteraction();
    void takeRequest();
    void setRequestStatus();
    void writeMessage();
    void createRequest();
    void createAddress();
    void editAddresses();
    void makePrimaryAddress();
    void removeAddress();
    void keepView();
    void attachFile();

    CommandOffice &m_office;
    Database &m_database;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    QString m_what;
    QString m_broken;
    std::optional<Result<QUuid>> m_answer;
    bool m_sent = false;
    int m_count = 0; ///< makes names unique, so that the order of rows is the same every time
    QMap<QString, int> m_refused;
    QMap<QString, int> m_played;
    std::map<QByteArray, std::unique_ptr<PagedTableModel>> m_lists;
    std::map<QByteArray, std::unique_ptr<RecordForm>> m_forms;
    std::unique_ptr<EditableTableModel> m_addresses;
    std::unique_ptr<BoardModel> m_pipeline;
    std::unique_ptr<BoardModel> m_forecast;
};

} // namespace punte
