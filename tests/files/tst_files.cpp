// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileDownload.h"
#include "models/records/files/FileFacts.h"
#include "models/records/files/FilePreview.h"
#include "models/records/files/FileUpload.h"
#include "tests/support/TestDatabase.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace punte {

/// Files on records: kept once per content, with the record's rights, refused with the reason when they are too much.
class FilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void comesBackByteForByte();
    void sameContentLiesOnce();
    void rightsOfTheRecord();
    void aHashIsNotAFile();
    void limits();
    void undoAndSearch();
    void odd_data();
    void odd();
    void labels_data();
    void labels();
    void previews();
    void catalogueIsWell();

private:
    struct Sent {
        QUuid file;
        QUuid action;
        AppError error;
    };
    Sent send(const QString &login, FileUpload *upload);
    Sent sendBytes(const QString &login, const QString &name, const QByteArray &bytes, const QUuid &company);
    AppError fetch(const QString &login, const QUuid &file, const QString &target);
    AppError sql(const QString &login, const QString &text);
    Database &as(const QString &login);

    std::unique_ptr<TestDatabase> m_server;
    std::map<QString, std::unique_ptr<Database>> m_lines;
    QTemporaryDir m_folder;
    QUuid m_company = QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000001"));
};

void FilesTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    const QUuid team = m_server->addTeam(QStringLiteral("Vânzări"));
    m_server->addUser(QStringLiteral("maria"), {QStringLiteral("MANAGER")}, team);
    m_server->addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    m_server->addUser(QStringLiteral("ion"), {QStringLiteral("SALES_REP")}, m_server->addTeam(QStringLiteral("Alta")), QStringLiteral("account_manager"));
    m_server->addUser(QStringLiteral("paul"), {QStringLiteral("USER")}, m_server->addTeam(QStringLiteral("A treia")));
    m_server->exec(QStringLiteral("INSERT INTO crm.customer_companies (id, company_name, owner_id, team_id) SELECT '00000000-0000-7000-8000-000000000001', 'Brutăria Șurean', u.id, "
                                  "(SELECT id FROM core.teams WHERE name = 'Vânzări') FROM core.users u WHERE u.login LIKE '%ana';"
                                  "INSERT INTO crm.customer_companies (id, company_name, owner_id, team_id) SELECT '00000000-0000-7000-8000-000000000003', 'A lui Ion', u.id, "
                                  "(SELECT id FROM core.teams WHERE name = 'Alta') FROM core.users u WHERE u.login LIKE '%ion';"
                                  "INSERT INTO crm.tasks (id, title, assigned_to_user_id) SELECT '00000000-0000-7000-8000-000000000002', 'A Mariei', u.id FROM core.users u WHERE u.login LIKE '%maria'"));
}

void FilesTest::init()
{
    m_server->exec(QStringLiteral("TRUNCATE core.attachments, core.attachment_blobs, core.attachment_uploads CASCADE; DELETE FROM core.settings WHERE key LIKE 'files.%';"
                                  "DELETE FROM core.search_index WHERE kind = 'file'"));
}

Database &FilesTest::as(const QString &login)
{
    std::unique_ptr<Database> &line = m_lines[login];
    if (!line) {
        line = std::make_unique<Database>(m_server->as(login));
        line->open();
    }
    return *line;
}

FilesTest::Sent FilesTest::send(const QString &, FileUpload *upload)
{
    Sent sent;
    bool over = false;
    connect(upload, &FileUpload::finished, upload, [&](const QUuid &file, const QUuid &action) {
        sent.file = file;
        sent.action = action;
        over = true;
    });
    connect(upload, &FileUpload::failed, upload, [&](const AppError &error) {
        sent.error = error;
        over = true;
    });
    upload->start();
    if (!QTest::qWaitFor([&] { return over; }, 60'000))
        sent.error.what = QStringLiteral("no answer");
    delete upload;
    return sent;
}

FilesTest::Sent FilesTest::sendBytes(const QString &login, const QString &name, const QByteArray &bytes, const QUuid &company)
{
    return send(login, new FileUpload(as(login), {"crm.customer_companies", company}, name, bytes));
}

AppError FilesTest::fetch(const QString &login, const QUuid &file, const QString &target)
{
    const QStringList row = m_server->rows(QStringLiteral("SELECT size_bytes::text, sha256 FROM core.attachments WHERE id = '%1'").arg(file.toString(QUuid::WithoutBraces))).value(0);
    FileDownload download(as(login), file, row.value(0).toLongLong(), row.value(1).toLatin1(), target);
    AppError problem;
    bool over = false;
    connect(&download, &FileDownload::finished, &download, [&] { over = true; });
    connect(&download, &FileDownload::failed, &download, [&](const AppError &error) {
        problem = error;
        over = true;
    });
    download.start();
    if (!QTest::qWaitFor([&] { return over; }, 60'000))
        problem.what = QStringLiteral("no answer");
    return problem;
}

AppError FilesTest::sql(const QString &login, const QString &text)
{
    AppError problem;
    bool over = false;
    Request request;
    request.statements = {{"test", text, {}}};
    as(login).run(this, std::move(request), [&](const BatchResult &result) {
        if (!result)
            problem = result.error();
        over = true;
    });
    return QTest::qWaitFor([&] { return over; }, 30'000) ? problem : AppError{ErrorKind::Timeout, {}, {}, {}, {}, {}};
}

void FilesTest::comesBackByteForByte()
{
    QByteArray bytes(2'500'000, 0);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 2654435761U >> 13);
    QFile source(m_folder.filePath(QStringLiteral("Ofertă „finală\".bin")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(bytes);
    source.close();
    const Sent sent = send({}, new FileUpload(as(QStringLiteral("ana")), {"crm.customer_companies", m_company}, source.fileName()));
    QVERIFY2(!sent.file.isNull(), qPrintable(sent.error.what + sent.error.detail));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) || ' ' || sum(length(bytes)) FROM core.attachment_blobs")), QStringLiteral("3 2500000"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.attachment_uploads")), QStringLiteral("0"));
    const QString target = m_folder.filePath(QStringLiteral("back.bin"));
    const AppError error = fetch(QStringLiteral("maria"), sent.file, target);
    QVERIFY2(error.what.isEmpty(), qPrintable(error.what));
    QFile back(target);
    QCOMPARE(int(back.permissions()) & 0x7077, int(QFileDevice::ReadOwner)); // 0400
    QVERIFY(back.open(QIODevice::ReadOnly));
    QVERIFY(back.readAll() == bytes);
    // A place where something lies is never written to.
    QVERIFY(!fetch(QStringLiteral("maria"), sent.file, target).what.isEmpty());
}

void FilesTest::sameContentLiesOnce()
{
    QVERIFY(!sendBytes(QStringLiteral("ana"), QStringLiteral("a.txt"), "același conținut", m_company).file.isNull());
    QVERIFY(!sendBytes(QStringLiteral("maria"), QStringLiteral("b.txt"), "același conținut", m_company).file.isNull());
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.attachments")), QStringLiteral("2"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.attachment_blobs")), QStringLiteral("1"));
    QVERIFY(!sendBytes(QStringLiteral("ana"), QStringLiteral("gol"), QByteArray(), m_company).file.isNull()); // an empty file is a file
}

void FilesTest::rightsOfTheRecord()
{
    const Sent mine = sendBytes(QStringLiteral("ana"), QStringLiteral("oferta.txt"), "text", m_company);
    QVERIFY(!mine.file.isNull());
    // Ion may read the company, so its files too, but not add to it; Paul neither adds nor deletes.
    QVERIFY(fetch(QStringLiteral("ion"), mine.file, m_folder.filePath(QStringLiteral("ion"))).what.isEmpty());
    for (const char *other : {"ion", "paul"})
        QCOMPARE(sendBytes(QString::fromLatin1(other), QStringLiteral("x.txt"), QByteArray(other), m_company).error.kind, ErrorKind::Denied);
    // A task of Maria's is not Paul's: neither its list nor its bytes.
    const Sent hers = send({}, new FileUpload(as(QStringLiteral("maria")), {"crm.tasks", QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000002"))},
                                              QStringLiteral("secret.txt"), QByteArray("secret")));
    QVERIFY2(!hers.file.isNull(), qPrintable(hers.error.what));
    QCOMPARE(fetch(QStringLiteral("paul"), hers.file, m_folder.filePath(QStringLiteral("paul"))).kind, ErrorKind::Denied);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("paul"))));
    for (const char *text : {"SELECT * FROM core.attachment_blobs", "SELECT * FROM core.attachment_uploads", "DELETE FROM core.attachments"})
        QCOMPARE(sql(QStringLiteral("maria"), QString::fromLatin1(text)).kind, ErrorKind::Denied);
    QVERIFY(!sql(QStringLiteral("paul"), QStringLiteral("SELECT 1 / count(*) FROM core.attachments WHERE file_name = 'secret.txt'")).what.isEmpty()); // none: division by zero
}

void FilesTest::aHashIsNotAFile()
{
    const Sent hers = send({}, new FileUpload(as(QStringLiteral("maria")), {"crm.tasks", QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000002"))},
                                              QStringLiteral("secret.txt"), QByteArray("secret")));
    QVERIFY(!hers.file.isNull());
    const QString sha = QString::fromLatin1(QCryptographicHash::hash("secret", QCryptographicHash::Sha256).toHex());
    // Ion may write this company, but not read that task.
    const AppError refused = sql(QStringLiteral("ion"), QStringLiteral(
        "WITH a AS (INSERT INTO core.actions (id, label) VALUES ('00000000-0000-7000-8000-0000000000aa', 'attach') RETURNING id) "
        "INSERT INTO core.attachments (subject_table, subject_id, file_name, size_bytes, sha256, action_id) "
        "SELECT 'crm.customer_companies', '00000000-0000-7000-8000-000000000003', 'x', 6, '%1', a.id FROM a").arg(sha));
    QCOMPARE(refused.sqlState, QStringLiteral("PU013"));
}

void FilesTest::limits()
{
    m_server->exec(QStringLiteral("INSERT INTO core.settings (key, value) VALUES ('files.max_bytes', '1000'), ('files.max_total_bytes', '1500')"));
    const Sent large = sendBytes(QStringLiteral("ana"), QStringLiteral("a"), QByteArray(1001, 'x'), m_company);
    QVERIFY2(large.error.what.contains(QStringLiteral("a file may have")), qPrintable(large.error.what));
    QVERIFY(!sendBytes(QStringLiteral("ana"), QStringLiteral("b"), QByteArray(1000, 'x'), m_company).file.isNull());
    QVERIFY(sendBytes(QStringLiteral("ana"), QStringLiteral("c"), QByteArray(900, 'y'), m_company).error.what.contains(QStringLiteral("does not fit")));
    // The database says the same to a program that does not ask.
    QCOMPARE(sql(QStringLiteral("ana"), QStringLiteral("SELECT core.file_put(repeat('a', 64), 0, decode(repeat('00', 1001), 'hex'))")).sqlState, QStringLiteral("PU013"));
    // 4 GB that take no room on the disk: refused by size, before a byte is read.
    QFile sparse(m_folder.filePath(QStringLiteral("sparse")));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(4LL * 1024 * 1024 * 1024));
    sparse.close();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(send({}, new FileUpload(as(QStringLiteral("ana")), {"crm.customer_companies", m_company}, sparse.fileName())).error.what.contains(QStringLiteral("4.0")));
    QVERIFY(timer.elapsed() < 20'000);
    for (const QString &path : {m_folder.path(), QStringLiteral("/dev/zero"), QStringLiteral("/nonexistent/file")})
        QVERIFY(send({}, new FileUpload(as(QStringLiteral("ana")), {"crm.customer_companies", m_company}, path)).error.what.contains(QStringLiteral("is not a file")));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.attachments")), QStringLiteral("1"));
}

void FilesTest::undoAndSearch()
{
    const Sent sent = sendBytes(QStringLiteral("ana"), QStringLiteral("Contract-cadru Țăndărei.pdf"), "%PDF-1.4", m_company);
    QVERIFY(!sent.file.isNull());
    const QString found = QStringLiteral("SELECT count(*) FROM core.search_index WHERE kind = 'file' AND folded LIKE '%tandarei%'");
    QCOMPARE(m_server->value(found), QStringLiteral("1"));
    QVERIFY(sql(QStringLiteral("ana"), QStringLiteral("SELECT 1 / count(*) FROM core.search_hits('tandarei', ARRAY['file'], 10)")).what.isEmpty());
    QVERIFY(sql(QStringLiteral("ana"), QStringLiteral("SELECT * FROM core.undo('%1', '00000000-0000-7000-8000-0000000000bb')").arg(sent.action.toString(QUuid::WithoutBraces))).what.isEmpty());
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.attachments WHERE deleted_at IS NULL")), QStringLiteral("0"));
    QCOMPARE(m_server->value(found), QStringLiteral("0"));
    QVERIFY(sql(QStringLiteral("ana"), QStringLiteral("SELECT * FROM core.undo('00000000-0000-7000-8000-0000000000bb', '00000000-0000-7000-8000-0000000000bc')")).what.isEmpty());
    QVERIFY(fetch(QStringLiteral("ana"), sent.file, m_folder.filePath(QStringLiteral("redone"))).what.isEmpty());
    m_server->exec(QStringLiteral("DELETE FROM core.actions WHERE id IN ('00000000-0000-7000-8000-0000000000bb', '00000000-0000-7000-8000-0000000000bc') AND false"));
}

void FilesTest::odd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("climbs") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd");
    QTest::newRow("windows") << QStringLiteral("C:\\temp\\..\\a.doc") << QStringLiteral("a.doc");
    QTest::newRow("turned round") << QStringLiteral("poza\u202Egpj.exe") << QStringLiteral("pozagpj.exe");
    QTest::newRow("nothing") << QStringLiteral("..") << QStringLiteral("Unnamed file");
    QTest::newRow("markup") << QStringLiteral("<b>x<.txt") << QStringLiteral("<b>x<.txt");
}

void FilesTest::odd()
{
    QFETCH(QString, name);
    QFETCH(QString, label);
    const Sent sent = sendBytes(QStringLiteral("ana"), name, "x", m_company);
    QVERIFY2(!sent.file.isNull(), qPrintable(sent.error.what));
    QCOMPARE(m_server->value(QStringLiteral("SELECT file_name FROM core.attachments")), label);
}

void FilesTest::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("Ofertă nouă.pdf") << QStringLiteral("Ofertă nouă.pdf");
    QTest::newRow("device") << QStringLiteral("CON.txt") << QStringLiteral("file_CON.txt");
    QTest::newRow("hidden option") << QStringLiteral("-rf .x") << QStringLiteral("rf .x");
    QTest::newRow("shell") << QStringLiteral("a;b|c`d`.txt") << QStringLiteral("a_b_c_d_.txt");
    QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("file_");
}

void FilesTest::labels()
{
    QFETCH(QString, label);
    QFETCH(QString, safe);
    QCOMPARE(FileFacts::safeName(label), safe);
    QVERIFY(FileFacts::safeName(QString(1000, QChar(0x218)) + QStringLiteral(".txt")).toUtf8().size() < 255);
    QVERIFY(FileFacts::isHarmful("text/plain", QStringLiteral("x.DESKTOP")));
    QVERIFY(!FileFacts::isHarmful("application/pdf", QStringLiteral("x.pdf")));
}

void FilesTest::previews()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test file cannot be written");
        return file.fileName();
    };
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    QCOMPARE(FileFacts::mediaType(png), QByteArray("image/png"));
    QCOMPARE(readFilePreview(write(QStringLiteral("a.txt"), png), "image/png", QSize(100, 100))->picture.size(), QSize(100, 75));
    // Claims 20,000 x 20,000: refused by its head, nothing is decoded.
    QByteArray bomb = png;
    bomb[16] = 0; bomb[17] = 0; bomb[18] = 0x4E; bomb[19] = 0x20;
    bomb[20] = 0; bomb[21] = 0; bomb[22] = 0x4E; bomb[23] = 0x20;
    const auto refused = readFilePreview(write(QStringLiteral("bomb.png"), bomb), "image/png", QSize(100, 100));
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(QStringLiteral("too large")) || refused.error().what.contains(QStringLiteral("cannot be read")), qPrintable(refused.error().what));
    QVERIFY(!readFilePreview(write(QStringLiteral("cut.png"), png.left(60)), "image/png", QSize(100, 100)));
    QVERIFY(!readFilePreview(write(QStringLiteral("x.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"), "image/svg+xml", QSize(100, 100)));
    QCOMPARE(readFilePreview(write(QStringLiteral("t.txt"), "<b>ș</b>"), "text/plain", QSize(9, 9))->text, QStringLiteral("<b>ș</b>"));
}

void FilesTest::catalogueIsWell()
{
    QCOMPARE(m_server->value(QStringLiteral("SELECT coalesce(string_agg(rule || ' ' || object, ', '), '') FROM core.lint_catalog()")), QString());
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::FilesTest)
#include "tst_files.moc"
