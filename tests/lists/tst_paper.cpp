// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: what is seen is printed and written as PDF, on every list that there is. Its text can be read again, letters with their diacritics too;
// heads, filter, moment and person stand on every page.
#include "models/records/export/ExportJob.h"
#include "tests/features/StoryProgram.h"
#include "tests/lists/ListBench.h"
#include "views/components/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QTest>

using namespace punte;

class TestPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printedAsItIsSeen_data() { ListBench::everyList(); }
    void printedAsItIsSeen();
    void writtenAsPdf_data() { ListBench::everyList(); }
    void writtenAsPdf();
};

// A text that can be found, over several pages, with a filter that paper has to name.
static void prepareForPaper(const ListBench &b)
{
    b.db.exec(QStringLiteral("UPDATE %1 SET %2 = 'Țesătoria Șiria ăîâșț', version = version + 1 WHERE id = (SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY id LIMIT 1)")
                  .arg(QLatin1String(b.which.table), QLatin1String(b.which.editable)));
    b.table().setColumnVisible(b.which.editable, true);
    Filter filter;
    filter.text = QStringLiteral("tesatoria");
    b.desk().setFilter(filter);
    b.list().select();
    QTRY_VERIFY(!b.list().isLoading());
    QTRY_COMPARE(b.list().rowCount(), ListBench::rows);
    b.table().clearSelection();
}

static void checkPaper(const ListBench &b, const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(30'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(QStringLiteral("Șiria")) && text.contains(QStringLiteral("ăîâșț")), qPrintable(text.left(3000)));
    QVERIFY(text.contains(QStringLiteral("Țesătoria")));
    const qsizetype at = text.indexOf(QStringLiteral("Page 1 of "));
    QVERIFY2(at >= 0, qPrintable(text.left(3000)));
    const int pages = text.mid(at + 10, 3).trimmed().section(u'\n', 0, 0).toInt();
    QVERIFY2(pages >= 1, qPrintable(text.mid(at, 20)));
    QCOMPARE(text.count(QStringLiteral("As of ")), pages); // the moment, the person and the filter stand on every page
    QCOMPARE(text.count(QStringLiteral("Ana Test")) >= pages, true);
    QVERIFY2(text.count(QStringLiteral("tesatoria")) >= pages, qPrintable(text.left(1500)));
    const Field *field = b.list().tableInfo().field(b.which.editable);
    QVERIFY2(text.count(field->titleText().section(u' ', 0, 0)) >= pages, qPrintable(field->titleText())); // and the heads are repeated
    QVERIFY2(text.contains(QStringLiteral("%1 row").arg(ListBench::rows)), qPrintable(text.right(600)));
}

void TestPaper::printedAsItIsSeen()
{
    const auto b = ListBench::ofRow();
    prepareForPaper(*b);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    b->action("print")->trigger();
    QTRY_VERIFY(b->window.window->findChild<QPrintDialog *>(QStringLiteral("printDialog")));
    auto *dialog = b->window.window->findChild<QPrintDialog *>(QStringLiteral("printDialog"));
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A5));
    Q_EMIT dialog->accepted();
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0 && b->window.window->findChild<ExportJob *>() == nullptr, 30'000);
    checkPaper(*b, file);
}

void TestPaper::writtenAsPdf()
{
    const auto b = ListBench::ofRow();
    prepareForPaper(*b);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("list.pdf"));
    b->action("export")->trigger();
    auto *formats = b->window.find<SegmentedSwitch>("exportFormatSwitch");
    QVERIFY(formats && formats->isVisible());
    formats->setFocus();
    QTest::keyClick(formats, Qt::Key_Right);
    QTest::keyClick(formats, Qt::Key_Right);
    QCOMPARE(formats->currentIndex(), 2);
    QTest::keyClick(formats, Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = b->window.find<QFileDialog>("exportFileDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0 && b->window.window->findChild<ExportJob *>() == nullptr, 30'000);
    checkPaper(*b, file);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    deskLanguage().setLanguage(QStringLiteral("en"));
    TestPaper cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_paper.moc"
