// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/ShellBench.h"

#include <QTest>

namespace punte {

LanguageController &benchLanguage()
{
    static auto *controller = new LanguageController(qApp);
    return *controller;
}

ShellBench::ShellBench(const QString &settingsFile)
    : settings(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("punte.ini")) : settingsFile)
    , database(ConnectionSettings{})
    , feed(ConnectionSettings{})
    , undo(database)
{
    benchLanguage().setLanguage(QStringLiteral("en"));
    registry.add(ProbePage::info("tasks", "Pipeline", NavGroup::Sell, 3));
    registry.add(ProbePage::info("customers", "Customers", NavGroup::Sell, 1));
    PageInfo secret = ProbePage::info("secret", "Administration", NavGroup::Oversee, 1);
    secret.permission = "users.write";
    registry.add(secret);
    window = std::make_unique<MainWindow>(settings, benchLanguage(), registry);
    window->resize(1440, 900);
}

ShellBench::~ShellBench() { window.reset(); }

void ShellBench::picture(const char *name) const
{
    const QString pictures = qEnvironmentVariable("PUNTE_TEST_PICTURES");
    if (!pictures.isEmpty())
        window->grab().save(QStringLiteral("%1/%2.png").arg(pictures, QString::fromLatin1(name)));
}

void ShellBench::open(const QString &login, const QByteArray &startPage)
{
    MainWindow::Session session;
    session.database = &database;
    session.changeFeed = &feed;
    session.undoStack = &undo;
    session.info.displayName = QStringLiteral("Ana Dumitrescu");
    session.info.login = login;
    session.info.tenantName = QStringLiteral("Câmpia Verde");
    session.info.roles = {QStringLiteral("SALES_REP")};
    window->openSession(session, startPage);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

} // namespace punte
