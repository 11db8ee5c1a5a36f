// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QTest>

using namespace punte;

/// A record on paper, by Ctrl+P on its page: head, fields and what happened, the newest first; moment, person and page number on every page;
/// its text can be read again, letters with their diacritics too.
class TestRecordPaper : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init() { openBench(); }
    void cleanup() { closeBench(); }
    void records_data();
    void records();
};

void TestRecordPaper::records_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("company") << QByteArray("company") << QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name LIKE 'Agro%'")
                             << QStringList{QStringLiteral("Agro Bărăgan SRL"), QStringLiteral("Details"), QStringLiteral("Șiria ăîâșț"), QStringLiteral("Activity")};
    QTest::newRow("person") << QByteArray("contact") << QStringLiteral("SELECT id FROM crm.contact_persons")
                            << QStringList{QStringLiteral("Elena Marin"), QStringLiteral("Details"), QStringLiteral("Agro Bărăgan SRL"), QStringLiteral("Activity")};
    QTest::newRow("opportunity") << QByteArray("opportunity") << QStringLiteral("SELECT id FROM crm.opportunities WHERE title = 'Oferta 3'")
                                 << QStringList{QStringLiteral("Oferta 3"), QStringLiteral("Amount"), QStringLiteral("Details"), QStringLiteral("Agro Bărăgan SRL")};
    QTest::newRow("contract") << QByteArray("contract") << QStringLiteral("SELECT id FROM crm.contracts")
                              << QStringList{QStringLiteral("CTR-1"), QStringLiteral("Monthly fee"), QStringLiteral("Details")};
}

void TestRecordPaper::records()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, find);
    QFETCH(QStringList, words);
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET notes = 'Țesătoria Șiria ăîâșț', version = version + 1 WHERE company_name LIKE 'Agro%';"
                              "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, monthly_fee, currency, owner_id, team_id)"
                              " SELECT 'CTR-1', id, 'ACTIVE', '2025-03-01', '2026-03-01', 500, 'RON', owner_id, team_id FROM crm.customer_companies WHERE company_name LIKE 'Agro%';"
                              "INSERT INTO crm.interactions (type, date_time, customer_id, contact_person_id, user_id, description)"
                              " SELECT 'CALL', timestamptz '2025-10-01 09:00+02' + n * interval '1 day', c.id, p.id, c.owner_id, 'Discuția numărul ' || n || '.'"
                              " FROM generate_series(1, 70) n, crm.customer_companies c JOIN crm.contact_persons p ON p.customer_company_id = c.id WHERE c.company_name LIKE 'Agro%'"));
    m_desk->window->openRecord(kind, QUuid::fromString(m_db->value(find)));
    QTRY_VERIFY(!m_desk->window->currentPage()->titleText().isEmpty());
    ready();
    QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QPrintDialog>("recordPrintDialog"));
    auto *dialog = m_desk->find<QPrintDialog>("recordPrintDialog");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("record.pdf"));
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    QCOMPARE(dialog->printer()->pageLayout().pageSize().id(), QPageSize::A4);
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(30'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + QLatin1Char('\n') + text.left(3000)));
    const qsizetype at = text.indexOf(QStringLiteral("Page 1 of "));
    QVERIFY2(at >= 0, qPrintable(text.left(3000)));
    const int pages = text.mid(at + 10, 3).trimmed().section(u'\n', 0, 0).toInt();
    QVERIFY2(text.contains(QStringLiteral("09:41")), qPrintable(text.left(300)));
    QCOMPARE(text.count(QStringLiteral("As of ")), pages); // name, moment and person stand on every page
    QVERIFY(text.count(QStringLiteral("Ana Test")) >= pages && text.count(words.first()) >= pages);
    if (kind == "company" || kind == "contact") { // all of it, also what was not on screen, the newest first
        QVERIFY(pages > 1);
        const qsizetype newest = text.indexOf(QStringLiteral("Discuția numărul 70."));
        const qsizetype oldest = text.indexOf(QStringLiteral("Discuția numărul 1."));
        QVERIFY2(newest > 0 && oldest > newest, qPrintable(text));
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestRecordPaper cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_record_paper.moc"
