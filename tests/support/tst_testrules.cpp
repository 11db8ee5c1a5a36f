// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What the tests themselves must keep to.
class TestTestRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void superuserOnlySetsUp();
    void nothingSleeps();

private:
    /// Lines of the tests that match, as "path:line text", leaving out some folders.
    [[nodiscard]] static QStringList linesMatching(const QString &pattern, const QStringList &leftOut);
};

QStringList TestTestRules::linesMatching(const QString &pattern, const QStringList &leftOut)
{
    const QRegularExpression form(pattern);
    const QString root = QStringLiteral(PUNTE_TEST_SOURCES) + u'/';
    QStringList found;
    QDirIterator it(root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const QString path = file.fileName().mid(root.size());
        if (leftOut.contains(path.section(u'/', 0, 0)) || !file.open(QIODevice::ReadOnly))
            continue;
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (!line.trimmed().startsWith(QLatin1String("//")) && form.match(line).hasMatch())
                found.append(QStringLiteral("%1:%2 %3").arg(path).arg(number).arg(line.trimmed()));
        }
    }
    return found;
}

void TestTestRules::superuserOnlySetsUp()
{
    // To a superuser no rule applies: a test that reads or writes as one proves nothing. TestDatabase::exec, value and rows are for
    // setting up and for looking behind; a connection of that kind is made in tests/support only, and where servers themselves are tested.
    const QStringList found = linesMatching(QStringLiteral("superuser\\s*\\("), {QStringLiteral("support"), QStringLiteral("workspace")});
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestTestRules::nothingSleeps()
{
    // Waiting for a time is right on one machine and wrong on the next; QTRY_ waits for the thing itself.
    const QStringList found = linesMatching(QStringLiteral("\\b(QTest::qSleep|QThread::m?sleep|std::this_thread::sleep_for|usleep)\\s*\\("), {QStringLiteral("bench")});
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTestRules)
#include "tst_testrules.moc"
