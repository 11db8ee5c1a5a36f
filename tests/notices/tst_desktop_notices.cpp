// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/DBusNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

/// What a desktop offers: records what it is told, and can be told that somebody clicked.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString app;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &app, uint, const QString &icon, const QString &title, const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({app, icon, title, body, actions, hints});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Desktop notices over a bus of the test's own.
class TestDesktopNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shownAndChosen();
    void bodiesAreNeverMarkup_data();
    void bodiesAreNeverMarkup();
    void withoutAServiceNothingHappens();
    void aBusThatGoesIsNoMatter();

private:
    void serve();
    [[nodiscard]] QDBusConnection connected(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }
    QProcess m_bus;
    QString m_address;
    QStringList m_names;
    std::unique_ptr<FakeDesktop> m_desktop;
};

void TestDesktopNotices::init()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is not installed");
    while (!m_bus.canReadLine())
        QVERIFY(m_bus.waitForReadyRead(10'000));
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    m_desktop = std::make_unique<FakeDesktop>();
}

void TestDesktopNotices::cleanup()
{
    for (const QString &name : std::exchange(m_names, {}))
        QDBusConnection::disconnectFromBus(name);
    m_desktop.reset();
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestDesktopNotices::serve()
{
    QDBusConnection server = connected(QStringLiteral("desktop"));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestDesktopNotices::shownAndChosen()
{
    serve();
    DBusNotifier notifier(connected(QStringLiteral("punte")));
    QSignalSpy chosen(&notifier, &DesktopNotifier::activated);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    notifier.show({first, QStringLiteral("Demo"), QStringLiteral("în 45 de minute")});
    notifier.show({second, QStringLiteral("Ofertă"), QString()});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    const FakeDesktop::Shown &shown = m_desktop->shown.first();
    QCOMPARE(shown.app + shown.title + shown.body, QStringLiteral("PunteDemoîn 45 de minute"));
    QCOMPARE(shown.icon, QStringLiteral("punte"));
    QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("punte"));
    QVERIFY(shown.hints.contains(QStringLiteral("category")));
    // The answers with the numbers have to be back before somebody can click.
    const auto click = [&](uint id, const char *action) {
        QTest::qWait(0);
        Q_EMIT m_desktop->ActionInvoked(id, QString::fromLatin1(action));
    };
    QTRY_VERIFY([&] { click(2, "default"); return !chosen.isEmpty(); }());
    QCOMPARE(chosen.first().first().toUuid(), second);
    click(1, "default"); // comes after all of the others
    QTRY_COMPARE(chosen.last().first().toUuid(), first);
    chosen.clear();
    click(77, "default"); // somebody else's
    click(1, "other");
    Q_EMIT m_desktop->NotificationClosed(2, 1);
    click(2, "default"); // gone
    click(1, "default");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toUuid(), first);
}

void TestDesktopNotices::bodiesAreNeverMarkup_data()
{
    QTest::addColumn<bool>("markup");
    QTest::addColumn<QString>("body");
    QTest::newRow("read as markup") << true << QStringLiteral("&lt;b&gt;A &amp; B&lt;/b&gt;");
    QTest::newRow("read as text") << false << QStringLiteral("<b>A & B</b>");
}

void TestDesktopNotices::bodiesAreNeverMarkup()
{
    QFETCH(bool, markup);
    QFETCH(QString, body);
    if (markup)
        m_desktop->capabilities.append(QStringLiteral("body-markup"));
    serve();
    DBusNotifier notifier(connected(QStringLiteral("punte")));
    notifier.show({QUuid::createUuid(), QStringLiteral("x"), QStringLiteral("<b>A & B</b>")});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, body);
}

void TestDesktopNotices::withoutAServiceNothingHappens()
{
    DBusNotifier notifier(connected(QStringLiteral("punte")));
    notifier.show({QUuid::createUuid(), QStringLiteral("nobody hears"), QString()});
    // A desktop that comes later is told what is new then.
    serve();
    QTRY_VERIFY([&] {
        if (m_desktop->shown.isEmpty())
            notifier.show({QUuid::createUuid(), QStringLiteral("heard"), QString()});
        QTest::qWait(1);
        return !m_desktop->shown.isEmpty();
    }());
}

void TestDesktopNotices::aBusThatGoesIsNoMatter()
{
    DBusNotifier notifier(connected(QStringLiteral("punte")));
    m_bus.kill();
    QVERIFY(m_bus.waitForFinished());
    QTRY_VERIFY(!QDBusConnection(QStringLiteral("punte")).isConnected());
    notifier.show({QUuid::createUuid(), QStringLiteral("x"), QString()});
}

QTEST_GUILESS_MAIN(TestDesktopNotices)
#include "tst_desktop_notices.moc"
