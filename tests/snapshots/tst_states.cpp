// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page on a server that has nothing, does not answer, refuses or is gone: it says so and what comes next, nothing is cut, and it
// never claims that there is nothing when nobody knows.
#include "app/punte/SnapshotRunner.h"
#include "tests/snapshots/StatesBench.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace punte;

class StatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesSayTheirState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("theme");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("dark");
        QTest::newRow("loading") << QStringLiteral("loading") << QStringLiteral("light");
        QTest::newRow("error") << QStringLiteral("error") << QStringLiteral("dark");
        QTest::newRow("offline") << QStringLiteral("offline") << QStringLiteral("light");
    }

    void pagesSayTheirState()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        const QStringList faults = m_bench.faults({.state = *pageStateOf(state), .theme = theme});
        for (const QString &each : faults) // one by one: a long message would be cut itself
            qWarning("%s", qPrintable(each));
        QCOMPARE(faults.size(), 0);
        if (!qEnvironmentVariableIsSet("PUNTE_STATES_PAGE"))
            QVERIFY2(m_bench.pictures() >= 16 * 3 * 2, qPrintable(QString::number(m_bench.pictures())));
    }

private:
    StatesBench m_bench;
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
