// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page for people who may not see or do everything: what they may never do is not offered, and a way to what is closed to them, or
// not there, ends in words and a next step.
#include "app/punte/SnapshotRunner.h"
#include "tests/snapshots/StatesBench.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace punte;

class NoRightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedDoorsAreExplained_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("pages");
        QTest::newRow("reads only") << QString() << QStringLiteral("light") << 15;
        QTest::newRow("customers without sales") << QStringLiteral("ilinca.pop") << QStringLiteral("dark") << 15;
        QTest::newRow("no role") << QStringLiteral("vlad.nistor") << QStringLiteral("light") << 9;
    }

    void closedDoorsAreExplained()
    {
        QFETCH(QString, login);
        QFETCH(QString, theme);
        QFETCH(int, pages);
        const QStringList faults = m_bench.faults({.state = PageState::NoRights, .login = login, .theme = theme});
        for (const QString &each : faults) // one by one: a long message would be cut itself
            qWarning("%s", qPrintable(each));
        QCOMPARE(faults.size(), 0);
        if (!qEnvironmentVariableIsSet("PUNTE_STATES_PAGE"))
            QVERIFY2(m_bench.pictures() >= pages * 3 * 2, qPrintable(QString::number(m_bench.pictures())));
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
    NoRightsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_norights.moc"
