// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeliveryTest.h"

#include "FileLedger.h"
#include "SampleMessages.h"
#include "models/campaigns/delivery/DeliveryJob.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

namespace punte {

namespace {

/// A mail room with its folder, the files of a ledger, and a way to take what lies there.
struct MailRoom {
    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("out"));
    QString taken = place.filePath(QStringLiteral("taken"));
    QString ids = place.filePath(QStringLiteral("ids"));
    QString settled = place.filePath(QStringLiteral("settled"));
    int doubled = 0;

    explicit MailRoom(int sends)
    {
        QDir(place.path()).mkdir(QStringLiteral("out"));
        QDir(place.path()).mkdir(QStringLiteral("taken"));
        FileLedger::writeIds(ids, sends);
    }
    [[nodiscard]] QStringList waiting() const { return QDir(folder).entryList({QStringLiteral("*.eml")}, QDir::Files); }
    // Moves every file away, as a mail room does while more arrive; a name that comes twice is a message sent twice.
    int take()
    {
        const QStringList names = waiting();
        for (const QString &name : names) {
            const QString to = taken + u'/' + name;
            doubled += QFile::exists(to);
            std::rename(QFile::encodeName(folder + u'/' + name).constData(), QFile::encodeName(to).constData());
        }
        return static_cast<int>(names.size());
    }
};

QByteArray mailHash(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() : QByteArray();
}

} // namespace

void DeliveryTest::writesAll()
{
    MailRoom room(120);
    FileLedger ledger(room.ids, room.settled);
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(job.state(), DeliveryState::Finished, 60'000);
    QCOMPARE(job.handedOver(), 120);
    QCOMPARE(room.waiting().size(), 120);
    QCOMPARE(ledger.reports.size(), 120);
    for (const SendReport &report : std::as_const(ledger.reports)) {
        QCOMPARE(report.outcome, SendReport::Outcome::HandedOver);
        QCOMPARE(report.sha256, mailHash(room.folder + u'/' + report.fileName));
        QCOMPARE(report.subject, QStringLiteral("Your spring plan, Petra"));
        QVERIFY(report.content.contains(QStringLiteral("Stop messages like this")));
    }
    // The notes of what is confirmed are gone, and so is the lock.
    QTRY_VERIFY(QDir(room.folder + QStringLiteral("/.punte/handed")).entryList(QDir::Files).isEmpty());
    Outbox other;
    QTRY_VERIFY(other.open(room.folder).has_value());
}

void DeliveryTest::pausesAtOnce()
{
    MailRoom room(400);
    FileLedger ledger(room.ids, room.settled);
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
    job.start();
    while (room.waiting().isEmpty())
        QCoreApplication::processEvents();
    job.pause();
    const QDateTime paused = QDateTime::currentDateTime();
    QTRY_COMPARE(job.state(), DeliveryState::Paused);
    const qsizetype written = room.waiting().size();
    QVERIFY(written < 400);
    QTest::qWait(300); // nothing comes after it said that it rests
    QCOMPARE(room.waiting().size(), written);
    for (const QString &name : room.waiting())
        QVERIFY(QFileInfo(room.folder + u'/' + name).lastModified() <= paused.addSecs(1));
    qsizetype released = 0;
    for (const SendReport &report : std::as_const(ledger.reports))
        released += report.outcome == SendReport::Outcome::Released;
    QVERIFY(released > 0);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(job.state(), DeliveryState::Finished, 60'000);
    QCOMPARE(room.waiting().size(), 400);
    QCOMPARE(FileLedger::lines(room.settled).size(), 400);
}

void DeliveryTest::refusedAreNamed()
{
    MailRoom room(5);
    FileLedger ledger(room.ids, room.settled);
    ledger.badAddresses = {1, 3};
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
    job.start();
    QTRY_COMPARE(job.state(), DeliveryState::Finished);
    QCOMPARE(job.handedOver(), 3);
    QCOMPARE(job.refused(), 2);
    QCOMPARE(ledger.reports.at(1).outcome, SendReport::Outcome::Refused);
    QCOMPARE(ledger.reports.at(1).code, QStringLiteral("recipient"));
    QVERIFY(!ledger.reports.at(1).reason.isEmpty());
}

void DeliveryTest::failureReleases()
{
    MailRoom room(5);
    QVERIFY(QDir(room.folder).removeRecursively());
    FileLedger ledger(room.ids, room.settled);
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
    job.start();
    QTRY_COMPARE(job.state(), DeliveryState::Failed);
    QCOMPARE(job.lastError().kind, ErrorKind::Invalid);
    QVERIFY(job.lastError().what.contains(room.folder));
    QCOMPARE(ledger.reports.size(), 5);
    for (const SendReport &report : std::as_const(ledger.reports))
        QCOMPARE(report.outcome, SendReport::Outcome::Released);
    QVERIFY(QDir().mkpath(room.folder));
    job.start();
    QTRY_COMPARE(job.state(), DeliveryState::Finished);
    QCOMPARE(room.waiting().size(), 5);
}

void DeliveryTest::lostConfirmation()
{
    MailRoom room(60);
    {
        FileLedger ledger(room.ids, room.settled);
        ledger.nextConfirm = toldError(ErrorKind::Offline, [] { return QStringLiteral("gone"); });
        DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
        job.start();
        QTRY_COMPARE(job.state(), DeliveryState::Failed);
        QCOMPARE(job.lastError().kind, ErrorKind::Offline);
        QCOMPARE(room.take(), 50);
    } // the program ends; its claims run out
    FileLedger ledger(room.ids, room.settled);
    ledger.nextConfirm = toldError(ErrorKind::Offline, [] { return QStringLiteral("gone"); });
    DeliveryJob job(ledger, {MessageTemplate(sampleBodies())}, sampleSender(), room.folder);
    job.start();
    QTRY_COMPARE(job.state(), DeliveryState::Failed);
    QCOMPARE(room.take(), 0); // they were handed over before
    job.start();
    QTRY_COMPARE(job.state(), DeliveryState::Finished);
    QCOMPARE(room.take(), 10);
    QCOMPARE(room.doubled, 0);
    QCOMPARE(FileLedger::lines(room.settled).size(), 60);
}

void DeliveryTest::killedFiftyTimes()
{
    constexpr int sends = 1800; // a fast machine writes many more than it is asked for before it dies
    MailRoom room(sends);
    quint32 seed = 20260127;
    const auto random = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % below;
    };
    int killed = 0;
    int got = 0;
    for (; killed < 50; ++killed) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--deliver"), room.folder, room.ids, room.settled});
        QVERIFY(child.waitForStarted());
        // After so many files, or every fifth time as it begins; a moment later, wherever it is then.
        const int wanted = killed % 5 == 0 ? 0 : static_cast<int>(1 + random(24));
        for (int seen = 0; seen < wanted && child.state() == QProcess::Running;) {
            const int now = room.take();
            seen += now;
            got += now;
            child.waitForFinished(1);
        }
        child.waitForFinished(static_cast<int>(random(4)));
        child.kill(); // never by its number: of one that ended by itself it is 0, the group of all of us
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it had not come to its end
        got += room.take();
    }
    QVERIFY2(got < sends, "all was written before the last kill: take more sends");
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--deliver"), room.folder, room.ids, room.settled});
    QElapsedTimer patience;
    for (patience.start(); !child.waitForFinished(20) && patience.elapsed() < 120'000;)
        room.take();
    QCOMPARE(child.exitCode(), 0);
    room.take();
    QCOMPARE(room.doubled, 0);
    const QStringList taken = QDir(room.taken).entryList(QDir::Files);
    QCOMPARE(taken.size(), sends);
    // Each is settled once, with the hash of what the mail room has.
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &line : FileLedger::lines(room.settled)) {
        QVERIFY(!hashes.contains(line.left(36)));
        hashes.insert(line.left(36), line.mid(37));
    }
    QCOMPARE(hashes.size(), sends);
    for (const QString &name : taken)
        QCOMPARE(mailHash(room.taken + u'/' + name), hashes.value(name.left(36).toLatin1()));
}

} // namespace punte
