// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeychainSecretStore.h"
#include "app/session/MemorySecretStore.h"
#include "app/session/ProfileStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

namespace {

Profile sampleProfile()
{
    Profile profile;
    profile.name = QStringLiteral("Câmpia Verde / probă");
    profile.hosts = QStringLiteral("crm1.example.ro,crm2.example.ro");
    profile.ports = QStringLiteral("5432,5433");
    profile.login = QStringLiteral("ana.dumitrescu");
    return profile;
}

} // namespace

/// Profiles of company servers and where their passwords are kept.
class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAProfile();
    void neverWritesAPassword();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void saysWhichProfilesThereAre();
    void theOneUsedLastIsFirst();
    void survivesABrokenFile();
    void memoryStoreForgetsAtTheEnd();
    void keyringThatIsMissingIsSaid();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void SessionTest::init()
{
    m_file = m_folder.filePath(QStringLiteral("profiles.ini"));
    QFile::remove(m_file);
}

void SessionTest::keepsAProfile()
{
    QVERIFY(ProfileStore(m_file).save(sampleProfile()));
    const Result<Profile> found = ProfileStore(m_file).find(QStringLiteral("câmpia verde / PROBĂ"));
    QVERIFY(found);
    QCOMPARE(*found, sampleProfile());
    const ConnectionSettings settings = found->settings(QStringLiteral("secret"));
    QCOMPARE(settings.login, QStringLiteral("punte_ana.dumitrescu"));
    QCOMPARE(settings.sslMode, QStringLiteral("verify-full"));
    QCOMPARE(settings.sessionAttrs, QStringLiteral("read-write"));
    ProfileStore(m_file).remove(found->name);
    QVERIFY(ProfileStore(m_file).profiles().isEmpty());
}

void SessionTest::neverWritesAPassword()
{
    Profile profile = sampleProfile();
    QVERIFY(ProfileStore(m_file).save(profile));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().replace("rememberpassword", "").contains("password"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void SessionTest::refusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("ports");
    QTest::addColumn<QString>("database");
    QTest::newRow("no name") << QStringLiteral(" ") << QStringLiteral("a") << QString() << QStringLiteral("punte");
    QTest::newRow("no server") << QStringLiteral("n") << QString() << QString() << QStringLiteral("punte");
    QTest::newRow("blank in server") << QStringLiteral("n") << QStringLiteral("a b") << QString() << QStringLiteral("punte");
    QTest::newRow("port zero") << QStringLiteral("n") << QStringLiteral("a") << QStringLiteral("0") << QStringLiteral("punte");
    QTest::newRow("port too large") << QStringLiteral("n") << QStringLiteral("a") << QStringLiteral("65536") << QStringLiteral("punte");
    QTest::newRow("port in words") << QStringLiteral("n") << QStringLiteral("a") << QStringLiteral("x") << QStringLiteral("punte");
    QTest::newRow("no database") << QStringLiteral("n") << QStringLiteral("a") << QString() << QString();
}

void SessionTest::refusesWhatCannotWork()
{
    QFETCH(QString, name);
    QFETCH(QString, hosts);
    QFETCH(QString, ports);
    QFETCH(QString, database);
    Profile profile;
    profile.name = name;
    profile.hosts = hosts;
    profile.ports = ports;
    profile.database = database;
    const Result<> saved = ProfileStore(m_file).save(profile);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
}

void SessionTest::saysWhichProfilesThereAre()
{
    QVERIFY(ProfileStore(m_file).save(sampleProfile()));
    const Result<Profile> found = ProfileStore(m_file).find(QStringLiteral("nowhere"));
    QVERIFY(!found);
    QVERIFY(found.error().what.contains(QStringLiteral("nowhere")) && found.error().what.contains(sampleProfile().name));
}

void SessionTest::theOneUsedLastIsFirst()
{
    ProfileStore store(m_file);
    for (const char *name : {"a", "b", "c"}) {
        Profile profile = sampleProfile();
        profile.name = QLatin1String(name);
        QVERIFY(store.save(profile));
    }
    store.markUsed(QStringLiteral("b"), QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    QCOMPARE(store.profiles().first().name, QStringLiteral("b"));
    store.markUsed(QStringLiteral("not there"), QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    QCOMPARE(store.profiles().size(), 3);
}

void SessionTest::survivesABrokenFile()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[%ZZ]\nhosts\n[[[\n\xff\xfe=1\n[empty]\nlogin=x\n");
    file.close();
    QVERIFY(ProfileStore(m_file).profiles().isEmpty());
    QVERIFY(QFile::exists(m_file + QStringLiteral(".bad"))); // somebody may want to read his servers' names from it
    QVERIFY(ProfileStore(m_file).save(sampleProfile()));
    QCOMPARE(ProfileStore(m_file).profiles().size(), 1);
}

void SessionTest::memoryStoreForgetsAtTheEnd()
{
    MemorySecretStore store;
    QVERIFY(!store.canRemember());
    std::optional<QString> got = QStringLiteral("x");
    const auto take = [&](std::optional<QString> secret) { got = std::move(secret); };
    store.read(this, QStringLiteral("k"), take);
    QVERIFY(!got);
    store.write(this, QStringLiteral("k"), QStringLiteral("țărână"), [](const Result<> &result) { QVERIFY(result); });
    store.read(this, QStringLiteral("k"), take);
    QCOMPARE(got, std::optional(QStringLiteral("țărână")));
    store.remove(this, QStringLiteral("k"), [](const Result<> &) {});
    store.read(this, QStringLiteral("k"), take);
    QVERIFY(!got);
}

void SessionTest::keyringThatIsMissingIsSaid()
{
    // No session bus: the answer comes, it is "ask", and nothing is offered to be remembered.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    KeychainSecretStore store;
    bool answered = false;
    store.read(this, QStringLiteral("k"), [&](const std::optional<QString> &secret) {
        answered = true;
        QVERIFY(!secret);
    });
    QTRY_VERIFY(answered);
    QVERIFY(!store.canRemember());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
