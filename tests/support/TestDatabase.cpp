// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include "app/workspace/DatabaseSetup.h"
#include "tests/support/TestCluster.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace punte {

namespace {

template <class T>
T testSetupValue(Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "Test set-up, %s: %s [%s] %s\n", what, qUtf8Printable(result.error().what),
                     qUtf8Printable(result.error().sqlState), qUtf8Printable(result.error().detail));
        std::exit(70);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString workspaceSqlFor(const DatabaseNames &names, const char *file, const QList<std::pair<QString, QString>> &more = {})
{
    return testSetupValue(names.fillFile(QStringLiteral(":/sql/workspace/%1.sql").arg(QLatin1String(file)), more), file);
}

} // namespace

TestDatabase::TestDatabase()
{
    static int counter = 0;
    m_name = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    make();
}

TestDatabase::TestDatabase(const QString &kept)
    : m_name(kept)
    , m_stays(true)
{
    {
        auto session = testSetupValue(AdminSession::open(TestCluster::instance().superuser()), "connecting");
        m_isKept = testSetupValue(session.value(QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = $1"), {kept}), "looking for a database") != QLatin1String("0");
    }
    if (!m_isKept) {
        make();
        return;
    }
    connectSuper();
}

void TestDatabase::connectSuper()
{
    m_super = testSetupValue(AdminSession::open(superuser()), "connecting");
    m_tenant = QUuid(value(QStringLiteral("SELECT id FROM core.tenants ORDER BY created_at LIMIT 1")));
    useTenant(m_tenant);
}

void TestDatabase::make()
{
    TestCluster &cluster = TestCluster::instance();
    {
        auto session = testSetupValue(AdminSession::open(cluster.superuser()), "connecting");
        testSetupValue(session.run(workspaceSqlFor(names(), "clone_database", {{QStringLiteral("copy"), m_name}, {QStringLiteral("source"), TestCluster::prepared()}})), "copying the template");
    }
    const AdminSession::Reuse reuse; // one connection gives the rights and stays
    testSetupValue(DatabaseSetup(cluster.workspace(), names()).bootstrapInside(m_name), "rights of the copy");
    connectSuper();
}

TestDatabase::~TestDatabase()
{
    m_super.reset();
    if (m_stays)
        return;
    auto session = testSetupValue(AdminSession::open(TestCluster::instance().superuser()), "connecting");
    testSetupValue(session.run(workspaceSqlFor(DatabaseNames(m_name), "drop_database")), "dropping the copy");
}

DatabaseNames TestDatabase::names() const
{
    return TestCluster::instance().names();
}

ConnectionSettings TestDatabase::as(const QString &login) const
{
    return TestCluster::instance().workspace().settings(m_name, names().login(login));
}

ConnectionSettings TestDatabase::owner() const
{
    return TestCluster::instance().workspace().settings(m_name, names().owner());
}

ConnectionSettings TestDatabase::superuser() const
{
    return TestCluster::instance().superuser(m_name);
}

void TestDatabase::letIn(bool open) const
{
    ConnectionSettings beside = superuser();
    beside.database = QStringLiteral("postgres");
    AdminSession keeper = testSetupValue(AdminSession::open(beside), "connecting");
    if (const Result<> done = keeper.run(QStringLiteral("ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2").arg(m_name, open ? QStringLiteral("true") : QStringLiteral("false"))); !done)
        qFatal("%s", qPrintable(done.error().what));
}

void TestDatabase::reconnect()
{
    m_super.reset();
    m_super = testSetupValue(AdminSession::open(superuser()), "connecting");
    useTenant(m_tenant);
}

void TestDatabase::useTenant(QUuid tenant)
{
    (void)value(workspaceSqlFor(names(), "use_tenant"), {tenant.toString(QUuid::WithoutBraces)});
}

QUuid TestDatabase::addTenant(const QString &name)
{
    const QUuid tenant = QUuid::createUuid();
    useTenant(tenant);
    (void)rows(workspaceSqlFor(names(), "add_tenant"), {tenant.toString(QUuid::WithoutBraces), name});
    (void)rows(workspaceSqlFor(names(), "seed_tenant"), {tenant.toString(QUuid::WithoutBraces)});
    useTenant(m_tenant.isNull() ? tenant : m_tenant);
    return tenant;
}

QUuid TestDatabase::addTeam(const QString &name, QUuid tenant)
{
    const QUuid whose = tenant.isNull() ? m_tenant : tenant;
    useTenant(whose);
    const QUuid team(value(workspaceSqlFor(names(), "add_team"), {whose.toString(QUuid::WithoutBraces), name}));
    useTenant(m_tenant);
    return team;
}

TestDatabase::User TestDatabase::addUser(const Person &person)
{
    const QString login = names().login(person.login);
    // Logins belong to the whole server: another program may have made it, and both together may have more desks open than one person has.
    const QString open = QStringLiteral("; ALTER ROLE \"%1\" CONNECTION LIMIT -1").arg(login);
    if (auto made = m_super->run(workspaceSqlFor(names(), "create_login", {{QStringLiteral("login"), login}}).trimmed().chopped(1) + open);
        !made && made.error().sqlState != QLatin1String("42710") && made.error().sqlState != QLatin1String("23505"))
        testSetupValue(made, "creating a login");
    const QString shortName = names().shortLogin(login);
    const auto capital = [](QString word) { return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1); };
    const QString first = person.firstName.isEmpty() ? capital(shortName.section(u'.', 0, 0)) : person.firstName;
    const QString last = person.lastName.isEmpty() ? capital(shortName.section(u'.', 1)) : person.lastName;
    const QUuid tenant = person.tenant.isNull() ? m_tenant : person.tenant;
    useTenant(tenant);
    const QString id = value(workspaceSqlFor(names(), "add_person"),
                             {tenant.toString(QUuid::WithoutBraces), login, first, last.size() < 2 ? QStringLiteral("Test") : last,
                              shortName + QStringLiteral("@example.com"), u'{' + person.roles.join(u',') + u'}',
                              person.team.isNull() ? QString() : person.team.toString(QUuid::WithoutBraces),
                              person.teamRole.isEmpty() ? QString() : person.teamRole, QString::number(person.authority)});
    useTenant(m_tenant);
    return {.id = QUuid(id), .login = login};
}

TestDatabase::User TestDatabase::addUser(const QString &login, const QStringList &roles, QUuid team, const QString &teamRole)
{
    return addUser(Person{.login = login, .roles = roles, .team = team, .teamRole = teamRole});
}

void TestDatabase::exec(const QString &sql)
{
    testSetupValue(m_super->run(sql), qUtf8Printable(sql.left(200)));
}

QString TestDatabase::value(const QString &sql, const QStringList &params)
{
    return testSetupValue(m_super->value(sql, params), qUtf8Printable(sql.left(200)));
}

Result<QString> TestDatabase::attempt(const QString &sql, const QStringList &params)
{
    return m_super->value(sql, params);
}

QList<QStringList> TestDatabase::rows(const QString &sql, const QStringList &params)
{
    return testSetupValue(m_super->rows(sql, params), qUtf8Printable(sql.left(200)));
}

} // namespace punte
