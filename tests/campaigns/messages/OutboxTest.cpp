// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxTest.h"

#include "models/campaigns/delivery/Outbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace punte {

namespace {

MailRoomFile outboxSample(const QByteArray &bytes = "one")
{
    return {QUuid(QStringLiteral("{0198a000-1111-7222-8333-444455556666}")), "eml", bytes};
}

QByteArray outboxBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void outboxPut(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray outboxHashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// An open outbox in a folder of its own.
struct OutboxDesk {
    QTemporaryDir folder;
    Outbox outbox;
    QString visible = folder.filePath(QStringLiteral("0198a000-1111-7222-8333-444455556666.eml"));
    QString ready = folder.filePath(QStringLiteral(".punte/ready/0198a000-1111-7222-8333-444455556666.eml"));
    QString handed = folder.filePath(QStringLiteral(".punte/handed/0198a000-1111-7222-8333-444455556666.eml"));
    OutboxDesk() { (void)!outbox.open(folder.path()); }
};

} // namespace

void OutboxTest::handsOverOnce()
{
    OutboxDesk desk;
    const auto first = desk.outbox.handOver(outboxSample());
    QVERIFY2(first, first ? "" : qPrintable(first.error().what));
    QVERIFY(!first->wasThere);
    QCOMPARE(first->sha256, outboxHashOf("one"));
    QCOMPARE(outboxBytes(desk.visible), QByteArray("one"));
    const auto second = desk.outbox.handOver(outboxSample("another text of a later attempt"));
    QVERIFY(second && second->wasThere);
    QCOMPARE(second->sha256, first->sha256); // of what went out
    QCOMPARE(outboxBytes(desk.visible), QByteArray("one"));
    QVERIFY(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2); // and the README
    QVERIFY(outboxBytes(desk.folder.filePath(QStringLiteral("README.txt"))).contains("Message-ID"));
}

void OutboxTest::takenFilesDoNotComeBack()
{
    OutboxDesk desk;
    QVERIFY(desk.outbox.handOver(outboxSample()));
    QVERIFY(QFile::remove(desk.visible)); // the mail room was quick
    const auto again = desk.outbox.handOver(outboxSample());
    QVERIFY(again && again->wasThere);
    QVERIFY(!QFile::exists(desk.visible));
    desk.outbox.forget("0198a000-1111-7222-8333-444455556666.eml");
    QVERIFY(!QFile::exists(desk.handed));
    desk.outbox.forget("../../README.txt"); // is no name of ours
    QVERIFY(QFile::exists(desk.folder.filePath(QStringLiteral("README.txt"))));
}

void OutboxTest::goesOnAfterEveryStep()
{
    { // killed while it wrote
        OutboxDesk desk;
        outboxPut(desk.folder.filePath(QStringLiteral(".punte/0198a000-1111-7222-8333-444455556666.eml.part")), "hal");
        QVERIFY(desk.outbox.handOver(outboxSample()));
        QCOMPARE(outboxBytes(desk.visible), QByteArray("one"));
    }
    { // written, not noted
        OutboxDesk desk;
        outboxPut(desk.ready, "earlier");
        const auto done = desk.outbox.handOver(outboxSample());
        QVERIFY(done && !done->wasThere);
        QCOMPARE(outboxBytes(desk.visible), QByteArray("one"));
        QVERIFY(!QFile::exists(desk.ready));
    }
    { // written and noted, not handed over: what was noted goes out
        OutboxDesk desk;
        outboxPut(desk.ready, "earlier");
        outboxPut(desk.handed, outboxHashOf("earlier"));
        const auto done = desk.outbox.handOver(outboxSample());
        QVERIFY(done && !done->wasThere);
        QCOMPARE(done->sha256, outboxHashOf("earlier"));
        QCOMPARE(outboxBytes(desk.visible), QByteArray("earlier"));
    }
    { // handed over, not confirmed
        OutboxDesk desk;
        outboxPut(desk.handed, outboxHashOf("earlier"));
        const auto done = desk.outbox.handOver(outboxSample());
        QVERIFY(done && done->wasThere);
        QVERIFY(!QFile::exists(desk.visible));
    }
    { // confirmed and forgotten, and all the same asked for again
        OutboxDesk desk;
        QVERIFY(desk.outbox.handOver(outboxSample()));
        desk.outbox.forget(outboxSample().name());
        const auto done = desk.outbox.handOver(outboxSample());
        QVERIFY(done && done->wasThere);
    }
}

void OutboxTest::refusesForeignFiles()
{
    OutboxDesk desk;
    outboxPut(desk.visible, "not ours");
    const auto done = desk.outbox.handOver(outboxSample());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(outboxBytes(desk.visible), QByteArray("not ours"));
}

void OutboxTest::oneProgramAtATime()
{
    OutboxDesk desk;
    Outbox other;
    const auto second = other.open(desk.folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(!other.isOpen() && !other.handOver(outboxSample()));
    desk.outbox.close();
    QVERIFY(other.open(desk.folder.path()));
}

void OutboxTest::staysInside()
{
    QTemporaryDir elsewhere;
    for (const char *inner : {".punte", ".punte/ready", ".punte/handed"}) {
        QTemporaryDir folder;
        if (qstrcmp(inner, ".punte") != 0)
            QVERIFY(QDir(folder.path()).mkdir(QStringLiteral(".punte")));
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QLatin1String(inner))));
        Outbox outbox;
        const auto opened = outbox.open(folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    }
    OutboxDesk desk;
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("target")), desk.visible));
    QVERIFY(!desk.outbox.handOver(outboxSample()));
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("target")), desk.folder.filePath(QStringLiteral(".punte/0198a000-1111-7222-8333-444455556666.eml.part"))));
    QVERIFY(QFile::remove(desk.visible));
    QVERIFY(desk.outbox.handOver(outboxSample())); // the link is replaced, not followed
    QVERIFY(QDir(elsewhere.path()).isEmpty());
    // The folder is held open: one that takes its place later gets nothing.
    OutboxDesk moved;
    QVERIFY(QDir().rename(moved.folder.path(), elsewhere.filePath(QStringLiteral("moved"))));
    QVERIFY(QDir().mkpath(moved.folder.path()));
    QVERIFY(moved.outbox.handOver(outboxSample()));
    QVERIFY(QDir(moved.folder.path()).isEmpty());
}

void OutboxTest::noFolderNoRight()
{
    Outbox outbox;
    for (const QString &path : {QStringLiteral("relative"), QStringLiteral("/nowhere/at/all"), QStringLiteral("/etc/passwd"), QString()}) {
        const auto opened = outbox.open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
        QVERIFY(opened.error().what.contains(path));
    }
    QTemporaryDir closed;
    QVERIFY(::chmod(QFile::encodeName(closed.path()).constData(), 0500) == 0);
    const auto opened = outbox.open(::geteuid() == 0 ? QStringLiteral("/sys") : closed.path()); // a mode does not stop root
    ::chmod(QFile::encodeName(closed.path()).constData(), 0700);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Denied);
}

// A limit of the process instead of a disk that is full: writing stops in the middle all the same.
void OutboxTest::fullDisk()
{
    OutboxDesk desk;
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit narrow{4096, limit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &narrow);
    const auto refused = desk.outbox.handOver(outboxSample(QByteArray(100'000, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(QStringLiteral("full")));
    QVERIFY(!QFile::exists(desk.visible) && !QFile::exists(desk.ready) && !QFile::exists(desk.handed));
    const auto later = desk.outbox.handOver(outboxSample(QByteArray(100'000, 'x')));
    QVERIFY(later && !later->wasThere);
    QCOMPARE(QFileInfo(desk.visible).size(), 100'000);
}

void OutboxTest::namesAreOurs()
{
    QVERIFY(Outbox::isName("0198a000-1111-7222-8333-444455556666.eml"));
    QVERIFY(Outbox::isName("0198a000-1111-7222-8333-444455556666.txt"));
    for (const char *name : {"", "x.eml", "../0198a000-1111-7222-8333-444455556666.eml", "0198a000-1111-7222-8333-444455556666.exe", "0198A000-1111-7222-8333-444455556666.eml",
             "0198a000-1111-7222-8333-444455556666.eml\n", "0198a000-1111-7222-8333-444455556666.eml/x"})
        QVERIFY2(!Outbox::isName(name), name);
    OutboxDesk desk;
    QVERIFY(!desk.outbox.handOver({QUuid::createUuid(), "sh", "x"}));
}

} // namespace punte
