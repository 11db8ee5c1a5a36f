// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/DeskWindow.h"

#include "app/punte/Wiring.h"
#include "models/db/Session.h"
#include "models/records/Lookups.h"
#include "models/records/RecordModel.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

namespace punte {

LanguageController &deskLanguage()
{
    static LanguageController controller;
    return controller;
}

DeskWindow::DeskWindow(const TestDatabase &test, const QString &login, const QByteArray &page, const QString &settingsFile)
    : DeskWindow(test.as(login), page, settingsFile)
{
}

DeskWindow::DeskWindow(const ConnectionSettings &connection, const QByteArray &page, const QString &settingsFile)
    : settings(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("punte.ini")) : settingsFile)
    , database(connection)
    , feed(connection)
{
    Wiring::registerPages(registry);
    database.open();
    SessionInfo info;
    bool answered = false;
    openSession(database, &database, [&](const Result<SessionInfo> &session) {
        answered = true;
        if (session)
            info = *session;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000); }();
    undo = std::make_unique<UndoStack>(database);
    undo->follow(feed);
    feed.setChannel(info.feedChannel, info.feedEpoch);
    feed.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(feed.isListening(), 20'000); }();
    Lookups::of(database).follow(feed);
    window = std::make_unique<MainWindow>(settings, deskLanguage(), registry);
    window->resize(1440, 900);
    MainWindow::Session session;
    session.database = &database;
    session.changeFeed = &feed;
    session.undoStack = undo.get();
    session.info = info;
    QObject::connect(window.get(), &MainWindow::sessionOpening, window.get(), [this] { Wiring::registerCommands(*window, window.get()); });
    window->openSession(session, page);
    search = Wiring::searchProviders(database);
    QList<SearchProvider *> providers;
    for (const auto &provider : search)
        providers.append(provider.get());
    window->setSearchProviders(providers);
    window->show();
    window->activateWindow();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(window->currentPage() && window->currentPage()->isReady(), 20'000); }();
}

DeskWindow::~DeskWindow()
{
    window->setSearchProviders({});
    window->closeSession();
    window.reset();
    search.clear();
    feed.stop();
    database.close();
}

QString DeskWindow::copyOfDisk(const QString &typed, const QTemporaryDir &copy) const
{
    const QString from = QFileInfo(settings.fileName()).path();
    const auto filesHere = [&from] {
        QStringList names;
        for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names.append(files.next());
        return names;
    };
    const auto isWritten = [&] {
        const QStringList names = filesHere();
        return std::any_of(names.begin(), names.end(), [&typed](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(typed);
        });
    };
    [&] { QTRY_VERIFY2(isWritten(), qPrintable(typed)); }();
    for (const QString &name : filesHere()) {
        const QString target = copy.path() + name.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(name, target);
    }
    return copy.filePath(QFileInfo(settings.fileName()).fileName());
}

static int rowOfTitle(const BoardListView &list, const QString &title)
{
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.cardDelegate().face(list.model()->index(row, 0)).title == title)
            return row;
    return -1;
}

int DeskWindow::columnOf(const QString &title) const
{
    for (int i = 0; board()->column(i); ++i)
        if (rowOfTitle(board()->column(i)->list(), title) >= 0)
            return i;
    return -1;
}

QRect DeskWindow::cardRect(const QString &title) const
{
    const BoardListView &list = board()->column(columnOf(title))->list();
    return list.visualRect(list.model()->index(rowOfTitle(list, title), 0));
}

void DeskWindow::select(const QString &title) const
{
    QTest::mouseClick(board()->column(columnOf(title))->list().viewport(), Qt::LeftButton, {}, cardRect(title).center() - QPoint(0, 20));
}

QString DeskWindow::countOf(int column) const
{
    return board()->column(column)->head().face().count;
}

void DeskWindow::drag(const QString &title, int column, bool drop) const
{
    QWidget *source = board()->column(columnOf(title))->list().viewport();
    const QPoint from = cardRect(title).center() - QPoint(0, 20);
    const BoardListView &target = board()->column(column)->list();
    const QPoint to = source->mapFromGlobal(target.viewport()->mapToGlobal(QPoint(target.viewport()->width() / 2, 60)));
    QTest::mousePress(source, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        const QPointF at = QPointF(from) + QPointF(to - from) * step / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(source, &move);
    }
    if (drop)
        QTest::mouseRelease(source, Qt::LeftButton, {}, to);
}

void seedOffice(TestDatabase &database)
{
    const QUuid team = database.addTeam(QStringLiteral("Vânzări"));
    const auto ana = database.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    database.addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, team, QStringLiteral("sales_manager"));
    database.exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name, tax_id, phone, city, county, status, owner_id, team_id)"
        " VALUES ('Agro Bărăgan SRL', '14399840', '+40712345678', 'Slobozia', 'Ialomița', 'ACTIVE', '%1', '%2');"
        "INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, expected_close_date, owner_id, team_id)"
        " SELECT 'Oferta ' || n, (SELECT id FROM crm.customer_companies LIMIT 1), 1000 * n, 'RON',"
        "        (ARRAY['PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION'])[1 + n %% 4], 'i' || n || 'i', '2026-02-01', '%1', '%2'"
        " FROM generate_series(1, 8) n;"
        "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, customer_id)"
        " SELECT 'Sună clientul', '2026-01-20 09:00+02', '%1', id FROM crm.customer_companies;")
                      .replace(QLatin1String("%%"), QLatin1String("%"))
                      .replace(QLatin1String("%1"), ana.id.toString(QUuid::WithoutBraces))
                      .replace(QLatin1String("%2"), team.toString(QUuid::WithoutBraces)));
}

} // namespace punte
