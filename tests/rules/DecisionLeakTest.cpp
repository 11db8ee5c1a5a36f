// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionLeakTest.h"

#include "DecisionOffice.h"
#include "models/db/PgConnect.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <libpq-fe.h>

namespace punte {

namespace {

const QString commentWord = QStringLiteral("cuvantascuns");

/// A line of somebody's own that listens to all his organisation's notices; what came is asked with a statement that has no meaning.
class Listener final {
public:
    Listener(DecisionOffice &office, const QString &login)
    {
        AppError error;
        m_line = connectWaiting(office.db.as(login), 5000, nullptr, nullptr, &error);
        const QString channel = office.db.value(QStringLiteral("SELECT core.feed_channel($1::uuid)"), {office.db.tenant().toString(QUuid::WithoutBraces)});
        PQclear(PQexec(m_line, QStringLiteral("LISTEN \"%1\"").arg(channel).toUtf8().constData()));
    }
    ~Listener() { PQfinish(m_line); }
    Q_DISABLE_COPY_MOVE(Listener)

    /// Everything sent by transactions that have ended.
    [[nodiscard]] QByteArrayList heard() const
    {
        QByteArrayList all;
        PQclear(PQexec(m_line, "SELECT 1"));
        while (PGnotify *notice = PQnotifies(m_line)) {
            all.append(notice->extra);
            PQfreemem(notice);
        }
        return all;
    }

private:
    PGconn *m_line = nullptr;
};

} // namespace

void DecisionLeakTest::scoringSendsNoNotice()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const Listener dan(office, QStringLiteral("decide.dan"));
    (void)dan.heard();
    QVERIFY(office.cell("mihai", id, 1, 1, QStringLiteral("7"), QStringLiteral("3"), commentWord).ok());
    office.score("lisa", id, 9, commentWord);
    QVERIFY(office.desk("elena").query(QStringLiteral("SELECT * FROM decision.my_scores($1)"), {id}).ok());
    QCOMPARE(dan.heard(), QByteArrayList());
    // The line does hear: the reveal is told to all.
    office.score("ana", id, 5);
    office.score("mihai", id, 5);
    QCOMPARE(dan.heard(), QByteArrayList());
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    const QByteArrayList told = dan.heard();
    QVERIFY(!told.isEmpty());
    for (const QByteArray &notice : told) // names of tables and rows, no values
        QVERIFY2(!notice.contains(commentWord.toUtf8()), notice.constData());
}

void DecisionLeakTest::whatRunsIsNotShown()
{
    DecisionOffice office;
    const QString id = office.scoring();
    // By hand, with the values in the text, as psql would send it: the last statement of a line stands in the list of what runs.
    const QString typed = QStringLiteral("SELECT decision.score_cell('%1', '%2', '%3', 9, 5, false, '%4')").arg(id, office.option(id, 1), office.criterion(id, 1), commentWord);
    QVERIFY(office.desk("lisa").query(typed).ok());
    const QString seen = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%' || $1 || '%' AND pid <> pg_backend_pid()");
    QCOMPARE(office.db.value(seen, {commentWord}), QStringLiteral("1")); // it is there, for a superuser
    for (const QString &person : DecisionOffice::everybody()) {
        if (person != QLatin1String("lisa"))
            QCOMPARE(office.desk(person.toLatin1().constData()).value(seen, {commentWord}), QStringLiteral("0"));
    }
}

void DecisionLeakTest::logHoldsNoScore()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const QString call = QStringLiteral("SELECT decision.score_cell($1, $2, $3, $4::int, $5::int, false, $6)");
    const QString option = office.option(id, 1);
    const QString criterion = office.criterion(id, 1);
    // Kept, refused by a rule, refused by a type, cut off by a time limit: the ways in which a statement could come into the log.
    QVERIFY(office.desk("lisa").query(call, {id, option, criterion, QStringLiteral("9"), QStringLiteral("5"), commentWord}).ok());
    QCOMPARE(verdict(office.desk("lisa").query(call, {id, option, criterion, QStringLiteral("11"), QStringLiteral("5"), commentWord})), QStringLiteral("score_range"));
    QCOMPARE(office.desk("lisa").query(call, {id, option, criterion, QStringLiteral("5.5"), QStringLiteral("5"), commentWord}).state, QStringLiteral("22P02"));
    QVERIFY(office.desk("lisa").query(QStringLiteral("SET statement_timeout = 100")).ok());
    const QString slow = QStringLiteral("SELECT pg_sleep(60), ") + call.mid(QStringLiteral("SELECT ").size());
    QCOMPARE(office.desk("lisa").query(slow, {id, option, criterion, QStringLiteral("9"), QStringLiteral("5"), commentWord}).state, QStringLiteral("57014"));
    QFile log(QDir(office.db.value(QStringLiteral("SHOW data_directory"))).filePath(QStringLiteral("../server.log")));
    QVERIFY2(log.open(QIODevice::ReadOnly), qPrintable(log.fileName()));
    QVERIFY2(log.size() > 0, "the server does write here");
    QVERIFY(!log.readAll().contains(commentWord.toUtf8()));
}

void DecisionLeakTest::plansCountOnlyTheForm()
{
    // Running a function under EXPLAIN ANALYZE shows how many rows it gave: one's own form always has all its cells.
    DecisionOffice office;
    const QString id = office.scoring();
    const auto rowsOf = [&](const char *person, const char *function) {
        QString plan;
        for (const QStringList &row : office.desk(person).query(QStringLiteral("EXPLAIN (ANALYZE, VERBOSE, BUFFERS OFF, TIMING OFF, SUMMARY OFF) SELECT * FROM decision.%1('%2')").arg(QLatin1String(function), id)).rows)
            plan += row.first() + u'\n';
        return plan;
    };
    const QString form = rowsOf("elena", "my_scores");
    const QString progress = rowsOf("dan", "progress");
    QVERIFY2(form.contains(QLatin1String("rows=9")), qPrintable(form));
    office.score("lisa", id, 9, commentWord);
    QVERIFY(office.cell("elena", id, 1, 1, QStringLiteral("3")).ok());
    QCOMPARE(rowsOf("elena", "my_scores"), form);
    QCOMPARE(rowsOf("dan", "progress"), progress);
}

} // namespace punte
