// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsTest.h"

#include "models/core/Settings.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace punte {

namespace {

void writeSettingsFile(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(bytes);
}

} // namespace

void SettingsTest::everyKeyHasADefaultAndAName()
{
    QSet<QString> names;
    for (const SettingKey key : Settings::keys()) {
        QVERIFY(Settings::defaultValue(key).isValid());
        QVERIFY(!names.contains(Settings::nameInFile(key)));
        names.insert(Settings::nameInFile(key));
    }
    QCOMPARE(names.size(), int(SettingKey::QuietUntil) + 1);
}

void SettingsTest::remembers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    const QByteArray geometry("\x01\x00\xff\x0a=[x]", 8);
    {
        Settings settings(file);
        const QSignalSpy spy(&settings, &Settings::changed);
        QVERIFY(settings.setValue(SettingKey::Language, QStringLiteral("ro")));
        QVERIFY(settings.setValue(SettingKey::Zoom, 125));
        QVERIFY(settings.setValue(SettingKey::WindowGeometry, geometry));
        QVERIFY(settings.setValue(SettingKey::NavigationCollapsed, true));
        QVERIFY(settings.setValue(SettingKey::SampleLogin, QStringLiteral("/home/ana/Câmpia „Verde” ; =[]")));
        QVERIFY(settings.setValue(SettingKey::Zoom, 125));
        QCOMPARE(spy.count(), 5);
        QVERIFY(settings.flush());
    }
    Settings settings(file);
    QVERIFY(settings.setAsideFile().isEmpty());
    QCOMPARE(settings.text(SettingKey::Language), QStringLiteral("ro"));
    QCOMPARE(settings.number(SettingKey::Zoom), 125);
    QCOMPARE(settings.value(SettingKey::WindowGeometry).toByteArray(), geometry);
    QVERIFY(settings.flag(SettingKey::NavigationCollapsed));
    QCOMPARE(settings.text(SettingKey::SampleLogin), QStringLiteral("/home/ana/Câmpia „Verde” ; =[]"));
    settings.resetAll();
    for (const SettingKey key : Settings::keys())
        QCOMPARE(settings.value(key), Settings::defaultValue(key));
}

void SettingsTest::wrongValuesAreDefaults()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    writeSettingsFile(file, "[ui]\nlanguage=klingon\ntheme=7\nzoom=9999\ndensity=\n[window]\ngeometry=text\n"
                            "navigationCollapsed=1\n[unknown]\nx=y\n");
    Settings settings(file);
    QVERIFY(settings.setAsideFile().isEmpty());
    for (const SettingKey key : Settings::keys())
        QCOMPARE(settings.value(key), Settings::defaultValue(key));
}

void SettingsTest::refusesWrongValues()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("punte.ini")));
    QVERIFY(!settings.setValue(SettingKey::Language, QStringLiteral("fr")));
    QVERIFY(!settings.setValue(SettingKey::Zoom, 10));
    QVERIFY(!settings.setValue(SettingKey::Zoom, QStringLiteral("big")));
    QVERIFY(!settings.setValue(SettingKey::WindowGeometry, 5));
    QVERIFY(!settings.setValue(SettingKey::NavigationCollapsed, 5));
    for (const SettingKey key : Settings::keys())
        QCOMPARE(settings.value(key), Settings::defaultValue(key));
}

void SettingsTest::damagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nul") << QByteArray("[ui]\nlanguage=ro\n\0\0\0", 20);
    QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0affd8ffe000104a464946");
    QTest::newRow("not utf-8") << QByteArray("[ui]\nlanguage=\xff\xfe\n");
    QTest::newRow("cut section") << QByteArray("[ui\nlanguage=ro\n");
    QTest::newRow("half a line") << QByteArray("[ui]\nlangu");
    QTest::newRow("xml") << QByteArray("<?xml version='1.0'?>\n<settings>\n</settings>\n");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'a');
}

void SettingsTest::damagedFile()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    writeSettingsFile(file, bytes);
    Settings settings(file);
    QCOMPARE(settings.setAsideFile(), file + QStringLiteral(".bad"));
    for (const SettingKey key : Settings::keys())
        QCOMPARE(settings.value(key), Settings::defaultValue(key));
    QFile kept(file + QStringLiteral(".bad"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(settings.setValue(SettingKey::Theme, QStringLiteral("dark")));
    QVERIFY(settings.flush());
    QCOMPARE(Settings(file).text(SettingKey::Theme), QStringLiteral("dark"));
}

void SettingsTest::randomGarbageNeverBreaks()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    QRandomGenerator random(11);
    const QByteArray pieces[] = {"[ui]\n", "language=", "ro", "\n", "zoom=", "@ByteArray(", ")", "\\x", "=", "[", "]", "\"", ";", "@Invalid()", ",", "%"};
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i > 0; --i)
            bytes += random.bounded(8) == 0 ? QByteArray(1, char(random.bounded(256))) : pieces[random.bounded(int(std::size(pieces)))];
        writeSettingsFile(file, bytes);
        Settings settings(file);
        for (const SettingKey key : Settings::keys())
            QCOMPARE(settings.value(key).typeId(), Settings::defaultValue(key).typeId());
        QVERIFY(settings.setValue(SettingKey::Zoom, 150));
        QCOMPARE(settings.number(SettingKey::Zoom), 150);
    }
}

void SettingsTest::stateOfPages()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    {
        Settings settings(file);
        settings.setState(QStringLiteral("customersPage/columns"), QByteArray("\x00\x01", 2));
        settings.setState(QStringLiteral("pipelinePage/filter"), QStringLiteral("{\"a\":1}"));
    }
    Settings settings(file);
    QCOMPARE(settings.state(QStringLiteral("customersPage/columns")).toByteArray(), QByteArray("\x00\x01", 2));
    QCOMPARE(settings.state(QStringLiteral("pipelinePage/filter")).toString(), QStringLiteral("{\"a\":1}"));
    settings.setState(QStringLiteral("customersPage/columns"), {});
    QVERIFY(!settings.state(QStringLiteral("customersPage/columns")).isValid());
    settings.clearState();
    QVERIFY(!settings.state(QStringLiteral("pipelinePage/filter")).isValid());
}

// Nobody calls flush() while the program runs, and what a person set is on disk all the same.
void SettingsTest::writesByItself()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("punte.ini"));
    const auto written = [&] {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    };
    Settings settings(file);
    settings.setState(QStringLiteral("pipelinePage/view"), QStringLiteral("first"));
    QTRY_VERIFY(written().contains("first"));
    settings.setState(QStringLiteral("pipelinePage/view"), QStringLiteral("second"));
    QVERIFY(settings.setValue(SettingKey::Zoom, 110));
    QTRY_VERIFY(written().contains("second") && written().contains("110"));
    settings.clearState();
    QTRY_VERIFY(!written().contains("second"));
}

} // namespace punte
