// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page on a server that has nothing, does not answer, refuses or is gone: it says so, nothing is cut, and it never claims that there
// is nothing when nobody knows.
#include "app/punte/Program.h"
#include "app/punte/SnapshotRunner.h"
#include "app/shell/MainWindow.h"
#include "tests/snapshots/ClipProbe.h"
#include "translations/Translations.h"
#include "views/components/Page.h"
#include "views/components/StatePanel.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

namespace {

template <class T>
QList<T *> shownIn(const QWidget &page)
{
    QList<T *> found;
    for (T *each : page.findChildren<T *>())
        if (each->isVisible())
            found << each;
    return found;
}

// Pages that show something of their own before anything was read: a form to begin an import, a calendar's empty week with its note, texts.
bool needsNoServer(const QByteArray &page)
{
    static const QList<QByteArray> own{"import", "calendar", "preferences", "help"};
    return own.contains(page);
}

// What the page says is wrong in this state; empty = fine.
QString fault(PageState state, const QByteArray &name, const Page &page)
{
    if (state == PageState::Empty || needsNoServer(name))
        return {};
    for (const EmptyState *empty : shownIn<EmptyState>(page))
        if (empty->objectName() != QLatin1String("awayState"))
            return QStringLiteral("claims \"%1\"").arg(empty->title());
    const QList<LoadingState *> waiting = shownIn<LoadingState>(page);
    switch (state) {
    case PageState::Loading:
        return waiting.isEmpty() ? QStringLiteral("does not say that it waits") : QString();
    case PageState::Error:
        return shownIn<ErrorState>(page).isEmpty() ? QStringLiteral("does not say that reading failed") : QString();
    case PageState::Offline: {
        const bool says = std::ranges::any_of(waiting, &LoadingState::isAway) || !shownIn<ErrorState>(page).isEmpty();
        return says ? QString() : QStringLiteral("does not say that the server is away");
    }
    default:
        return {};
    }
}

} // namespace

class StatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // The server's account must be able to enter when root runs the tests.
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
    }

    void pagesSayTheirState_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : pageStates())
            QTest::newRow(qPrintable(state)) << state;
    }

    void pagesSayTheirState()
    {
        QFETCH(QString, state);
        CommandLine line;
        line.task = CommandLine::Task::Snapshot;
        line.snapshotFolder = m_folder.filePath(QStringLiteral("pictures"));
        line.workspace = m_folder.filePath(QStringLiteral("w")); // one sample for all states
        line.theme = QStringLiteral("light");
        line.state = state;
        SnapshotRunner runner(line);
        runner.setWrites(false);
        runner.setSizes({{1366, 768}, {1093, 614}, {1920, 1080}});
        const PageState kind = *pageStateOf(state);
        QStringList report;
        int pictures = 0;
        connect(&runner, &SnapshotRunner::pictureShown, this, [&](const SnapshotRunner::Picture &picture, MainWindow *window) {
            ++pictures;
            QStringList problems = clippedTexts(*window);
            // The first page was read while the session opened, before the server went away.
            if (const QString wrong = fault(kind, picture.page, *window->currentPage()); !wrong.isEmpty() && (kind != PageState::Offline || pictures > 6))
                problems << wrong;
            for (const QString &problem : std::as_const(problems))
                report << QStringLiteral("%1 %2 %3: %4").arg(QString::fromLatin1(picture.name), picture.language).arg(picture.size.width()).arg(problem);
        });
        runner.start();
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(pictures >= 6);
        for (const QString &each : std::as_const(report)) // one by one: a long message would be cut itself
            qWarning("%s", qPrintable(each));
        QCOMPARE(report.size(), 0);
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    SnapshotRunner::prepareProcess();
    QApplication app(argc, argv);
    initPunteTranslations();
    Theme::instance().install(app);
    StatesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_states.moc"
