// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerTables.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/MessageStrip.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/export/ExportCommands.h"
#include "views/components/files/FilePreviewPanel.h"
#include "views/components/files/FilesTab.h"
#include "views/components/import/ImportCommands.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace punte;

/// Exporting a list, pasting rows and keeping files, by clicks and keys.
class TestExchangeGui : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listIsWrittenAsAFile();
    void pastedRowsOpenTheDryRun();
    void filesAreDroppedSeenDeletedAndBack();
    void foreignDropsAreRefused();

private:
    [[nodiscard]] FilesTab *filesTab();
    [[nodiscard]] QString strip() const { return m_desk->window->findChild<MessageStrip *>()->messageText(); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
    QTemporaryDir m_folder;
};

void TestExchangeGui::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestExchangeGui::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

static ExportOffer offerOfAll()
{
    ExportOffer offer;
    offer.table = &FieldCatalogue::instance().table("opportunities");
    offer.rows.wholeFilter = true;
    offer.rows.count = 10;
    offer.columns = {"title", "stage", "amount"};
    offer.sortColumn = "title";
    return offer;
}

void TestExchangeGui::listIsWrittenAsAFile()
{
    ExportCommands::open(*m_desk->window, offerOfAll(), m_desk->window.get());
    auto *formats = m_desk->find<SegmentedSwitch>("exportFormatSwitch");
    QVERIFY(formats && formats->isVisible());
    QCOMPARE(formats->count(), 3); // cards are for people
    QTest::keyClick(formats, Qt::Key_Right);
    QCOMPARE(formats->currentIndex(), 1);
    m_desk->find<QComboBox>("exportStyleCombo")->setCurrentIndex(1);
    m_desk->find<QCheckBox>("exportIdBox")->setChecked(true);
    QTest::keyClick(formats, Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = m_desk->find<QFileDialog>("exportFileDialog");
    QVERIFY(dialog);
    const QString file = m_folder.filePath(QStringLiteral("pipeline.csv"));
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,title,stage,amount,currency\r\n"));
    QCOMPARE(QString::number(csv.count('\n') - 1), m_db->value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL")));
    // Esc gives up.
    QTRY_VERIFY(m_desk->find<QWidget>("exportDialog") == nullptr);
    ExportCommands::open(*m_desk->window, offerOfAll(), m_desk->window.get());
    QTest::keyClick(m_desk->find<SegmentedSwitch>("exportFormatSwitch"), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->find<QWidget>("exportDialog") == nullptr);
}

void TestExchangeGui::pastedRowsOpenTheDryRun()
{
    auto *mime = new QMimeData;
    mime->setText(QStringLiteral("Denumire\tOraș\nMoara Nouă\tArad\nBeta\tIași\n"));
    mime->setHtml(QStringLiteral("<table><tr><td onclick='x'>Altceva</td></tr></table>"));
    QApplication::clipboard()->setMimeData(mime);
    QVERIFY(importPastedRows(*m_desk->window, "companies"));
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("import"));
    auto *apply = m_desk->find<QPushButton>("importApplyButton");
    QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible() && apply->isEnabled(), 30'000);
    QVERIFY(apply->text().contains(u'2'));
    QApplication::clipboard()->setText(QStringLiteral("no table"));
    QVERIFY(!importPastedRows(*m_desk->window, "companies"));
}

FilesTab *TestExchangeGui::filesTab()
{
    auto *tab = new FilesTab(*m_desk->window, "company", m_desk->page("customers"));
    tab->setGeometry(0, 60, 900, 420);
    tab->setRecord(QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE owner_id = (SELECT id FROM core.users WHERE login LIKE '%ana') LIMIT 1"))));
    tab->show();
    tab->raise();
    return tab;
}

void TestExchangeGui::filesAreDroppedSeenDeletedAndBack()
{
    FilesTab *tab = filesTab();
    QTRY_VERIFY(tab->isReady());
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString picture = m_folder.filePath(QStringLiteral("Plan șantier.png"));
    QVERIFY(image.save(picture));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(picture)});
    tab->take(&dropped);
    auto *table = tab->findChild<QTableView *>(QStringLiteral("filesTable"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(tab->findChild<FilePreviewPanel *>()->message().isEmpty(), 30'000);
    // A screenshot by the keyboard.
    QApplication::clipboard()->setImage(image.scaled(40, 40));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30'000);
    QTRY_VERIFY(tab->isReady() && table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
    m_desk->window->action("edit.undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30'000);
    delete tab;
}

void TestExchangeGui::foreignDropsAreRefused()
{
    FilesTab *tab = filesTab();
    QTRY_VERIFY(tab->isReady());
    QMimeData foreign;
    foreign.setData(QStringLiteral("application/x-unknown"), QByteArray(1000, 'x'));
    foreign.setHtml(QStringLiteral("<img src='file:///etc/passwd'><script>x</script>"));
    foreign.setUrls({QUrl(QStringLiteral("https://example.invalid/a.exe"))});
    tab->take(&foreign);
    QVERIFY(strip().contains(QStringLiteral("Only files and pictures")));
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_folder.path())});
    tab->take(&folder);
    QTRY_VERIFY(strip().contains(QStringLiteral("is not a file")));
    // A script is kept, and not opened.
    QFile script(m_folder.filePath(QStringLiteral("run.sh")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ntouch /tmp/punte-evil\n");
    script.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(script.fileName())});
    tab->take(&dropped);
    auto *table = tab->findChild<QTableView *>(QStringLiteral("filesTable"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
    QTRY_VERIFY(table->currentIndex().isValid());
    QVERIFY(!tab->findChild<QPushButton *>(QStringLiteral("fileOpenButton"))->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/punte-evil")));
    delete tab;
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestExchangeGui cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_exchange_gui.moc"
