// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportRun.h"
#include "tests/import/PipelineFiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace punte {

/// Whole files: the shape of a real set, the real set where it lies beside the repository, and speed.
class ImportFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pipelineOfEightThousandRows();
    void realFiles();
    void speed_data();
    void speed();

private:
    void checkStages(const QString &sum);
    std::unique_ptr<TestDatabase> m_server;
};

void ImportFilesTest::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(QStringLiteral("maria"), {QStringLiteral("MANAGER")}, m_server->addTeam(QStringLiteral("Vânzări")));
}

/// What the database holds, without the program: every kind of row as often as in the file, missing amounts NULL, sums equal.
void ImportFilesTest::checkStages(const QString &sum)
{
    const auto number = [](int n) { return QString::number(n); };
    using Files = PipelineFiles;
    QCOMPARE(m_server->rows(QStringLiteral(
        "SELECT stage, count(*), sum(amount)::text, count(*) FILTER (WHERE lost_reason = 'IMPORTED'), count(*) FILTER (WHERE amount IS NULL), "
        "count(*) FILTER (WHERE customer_company_id IS NULL) FROM crm.opportunities WHERE deleted_at IS NULL GROUP BY stage, stage_no ORDER BY stage_no")),
        QList<QStringList>({{QStringLiteral("PROSPECTING"), number(Files::prospecting), QString(), number(0), number(Files::prospecting), number(Files::prospectingAlone)},
                            {QStringLiteral("QUALIFICATION"), number(Files::engaging), QString(), number(0), number(Files::engaging), number(Files::engagingAlone)},
                            {QStringLiteral("CLOSED_WON"), number(Files::won), sum, number(0), number(0), number(0)},
                            {QStringLiteral("CLOSED_LOST"), number(Files::lost), QStringLiteral("0.00"), number(Files::lost), number(0), number(0)}}));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.import_rows WHERE outcome = 'FLAGGED'")), number(Files::engagingAlone + Files::prospectingAlone));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.users WHERE login IS NULL AND deleted_at IS NULL")), number(Files::agents));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(DISTINCT external_id) FROM core.external_refs WHERE table_name = 'crm.opportunities'")), number(Files::rows));
}

void ImportFilesTest::pipelineOfEightThousandRows()
{
    const PipelineFiles files = PipelineFiles::make();
    ImportRun accounts(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    QVERIFY(accounts.analyseText(files.accounts));
    QCOMPARE(accounts.job().analysis().unmatched(), QStringList(QStringLiteral("subsidiary_of")));
    QVERIFY(accounts.dryRun());
    QCOMPARE(accounts.job().counts().created, PipelineFiles::customers);
    QVERIFY(accounts.apply());
    QCOMPARE(m_server->rows(QStringLiteral("SELECT count(*), sum(annual_revenue_amount)::text, sum(employee_count)::text FROM crm.customer_companies")).first(),
             QStringList({QString::number(PipelineFiles::customers), QString::fromLatin1(files.revenueSum), QString::number(files.employees)}));

    ImportRun deals(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QVERIFY(deals.analyseText(files.pipeline));
    QVERIFY(deals.job().analysis().unmatched().isEmpty());
    QVERIFY(deals.dryRun());
    const ImportCounts counts = deals.job().counts();
    QCOMPARE(counts.rows, PipelineFiles::rows);
    QCOMPARE(counts.created, PipelineFiles::rows);
    QCOMPARE(counts.flagged, PipelineFiles::engagingAlone + PipelineFiles::prospectingAlone);
    QCOMPARE(counts.fileSums.value("RON"), QString::number(files.wonSum) + QStringLiteral(".00"));
    QCOMPARE(counts.landingSums, counts.fileSums);
    QCOMPARE(deals.job().newPeople().size(), PipelineFiles::agents);
    QVERIFY(deals.apply());
    checkStages(QString::number(files.wonSum) + QStringLiteral(".00"));

    ImportRun twice(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QVERIFY(twice.analyseText(files.pipeline));
    QVERIFY(twice.dryRun());
    QCOMPARE(twice.job().counts().unchanged, PipelineFiles::rows);
    QVERIFY(twice.apply());
    checkStages(QString::number(files.wonSum) + QStringLiteral(".00"));

    QVERIFY(deals.revert());
    QCOMPARE(deals.job().reverted().removed, PipelineFiles::rows);
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL")), QStringLiteral("0"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.users WHERE login IS NULL AND deleted_at IS NULL")), QStringLiteral("0"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE deleted_at IS NULL")), QString::number(PipelineFiles::customers));
}

/// The set itself is not part of the repository; what it proves is proven above with a file of the same shape.
void ImportFilesTest::realFiles()
{
    const QString root = QDir(QStringLiteral(PUNTE_SOURCE_DIR)).absoluteFilePath(
        qEnvironmentVariable("PUNTE_REAL_DATA", QStringLiteral("../shared/data")) + QStringLiteral("/crm_opportunities"));
    if (!QFile::exists(root + QStringLiteral("/sales_pipeline.csv")))
        QSKIP("The real files are not here; pipelineOfEightThousandRows() has run with their shape.");
    ImportRun accounts(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    QVERIFY(accounts.analyse(root + QStringLiteral("/accounts.csv")));
    QVERIFY(accounts.dryRun());
    QVERIFY(accounts.apply());
    QCOMPARE(m_server->rows(QStringLiteral("SELECT count(*), sum(annual_revenue_amount)::text, sum(employee_count)::text FROM crm.customer_companies")).first(),
             QStringList({QStringLiteral("85"), accounts.job().counts().fileSums.value("RON"), QStringLiteral("396170")}));
    ImportRun deals(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QVERIFY(deals.analyse(root + QStringLiteral("/sales_pipeline.csv")));
    QVERIFY(deals.dryRun());
    QCOMPARE(deals.job().counts().created, PipelineFiles::rows);
    QVERIFY(deals.apply());
    checkStages(QStringLiteral("10005534.00"));
    ImportRun twice(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QVERIFY(twice.analyse(root + QStringLiteral("/sales_pipeline.csv")));
    QVERIFY(twice.dryRun());
    QCOMPARE(twice.job().counts().unchanged, PipelineFiles::rows);
}

void ImportFilesTest::speed_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("20,000") << 20'000;
    QTest::newRow("100,000") << 100'000;
}

/// Prints how long each step takes, by the clock and in processor time of the server: a shared machine is slower by the clock.
void ImportFilesTest::speed()
{
    if (!qEnvironmentVariableIsSet("PUNTE_BENCH"))
        QSKIP("Only when PUNTE_BENCH is set.");
    QFETCH(int, rows);
    QByteArray csv = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    const char *stages[] = {"Won", "Lost", "Engaging", "Prospecting"};
    for (int i = 0; i < rows; ++i)
        csv += "ID" + QByteArray::number(i) + ",Agent Nr" + QByteArray::number(i % 30) + ",Product " + QByteArray::number(i % 7) + ",,"
            + stages[i % 4] + ",2017-01-02,2017-03-01," + QByteArray::number(i % 5000) + "\n";
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QElapsedTimer timer;
    timer.start();
    const auto step = [&](const char *name, bool done) {
        qInfo("%d rows: %s %.1f s", rows, name, double(timer.restart()) / 1000);
        return done;
    };
    QVERIFY(step("analysed", run.analyseText(csv)));
    QVERIFY(step("dry run", run.dryRun()));
    QVERIFY(step("applied", run.apply()));
    ImportRun again(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    QVERIFY(step("analysed again", again.analyseText(csv)));
    QVERIFY(step("second dry run", again.dryRun()));
    QCOMPARE(again.job().counts().unchanged, rows);
    QVERIFY(step("reverted", run.revert()));
    QCOMPARE(run.job().reverted().removed, rows);
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::ImportFilesTest)
#include "tst_import_files.moc"
