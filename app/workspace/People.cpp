// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/People.h"

#include "models/core/AdvisedError.h"

#include <QRegularExpression>

#include <pwd.h>
#include <unistd.h>

namespace punte {

namespace {

QString capitalised(QString word)
{
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
}

/// First and last name of the program's account: from its full name, else made of its login. Both have two letters at least.
std::pair<QString, QString> namesOfAccount()
{
    const passwd *entry = getpwuid(geteuid());
    QString full = entry ? QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).simplified() : QString();
    if (full.isEmpty())
        full = ServerAccount::programAccount();
    static const QRegularExpression separators(QStringLiteral("[\\s._-]+"));
    const QStringList words = full.split(separators, Qt::SkipEmptyParts);
    QString first = capitalised(words.value(0));
    QString last = capitalised(words.mid(1).join(u' '));
    if (first.size() < 2)
        first = People::tr("Local");
    if (last.size() < 2)
        last = People::tr("User");
    return {first.left(50), last.left(50)};
}

} // namespace

People::People(Workspace &workspace, DatabaseNames names)
    : m_workspace(workspace)
    , m_names(std::move(names))
{
}

Result<QString> People::sql(const char *name, const QString &login) const
{
    QList<std::pair<QString, QString>> more;
    if (!login.isEmpty())
        more.append({QStringLiteral("login"), login});
    return m_names.fillFile(QStringLiteral(":/sql/workspace/%1.sql").arg(QLatin1String(name)), more);
}

Result<AdminSession> People::connect() const
{
    return AdminSession::open(m_workspace.superuser(m_names.database()));
}

QString People::ownLogin() const
{
    // Accounts may have characters that a login of ours may not.
    QString account = ServerAccount::programAccount().toLower();
    static const QRegularExpression odd(QStringLiteral("[^a-z0-9._-]"));
    account.replace(odd, QStringLiteral("-"));
    while (!account.isEmpty() && !account.at(0).isLetterOrNumber())
        account.remove(0, 1);
    if (account.isEmpty() || !m_names.isValidLogin(account))
        account = QStringLiteral("local-") + account.left(20);
    return m_names.login(account);
}

Result<QList<PersonInfo>> People::list()
{
    auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    const auto text = sql("list_people");
    if (!text)
        return std::unexpected(text.error());
    const auto rows = session->rows(*text);
    if (!rows)
        return std::unexpected(rows.error());
    QList<PersonInfo> people;
    for (const QStringList &row : *rows) {
        people.append({.id = QUuid(row.at(0)),
                       .login = row.at(1),
                       .shortLogin = m_names.shortLogin(row.at(1)),
                       .name = row.at(2),
                       .status = row.at(3),
                       .maySignIn = row.at(4) == QLatin1String("t") && row.at(3) == QLatin1String("ACTIVE"),
                       .roles = row.at(5).split(u',', Qt::SkipEmptyParts),
                       .teams = row.at(6).split(u',', Qt::SkipEmptyParts)});
    }
    return people;
}

Result<QString> People::add(const NewPerson &person)
{
    if (!m_names.isValidLogin(person.login))
        return std::unexpected(advisedError(ErrorKind::Invalid,
            [login = person.login] { return tr("\"%1\" cannot be a login.").arg(login); },
            [] { return tr("Use small letters, digits, point, dash and underscore; at most 63 characters with the database's name."); }));
    const QString login = m_names.login(person.login);
    const auto present = list();
    if (!present)
        return std::unexpected(present.error());
    for (const PersonInfo &other : *present) {
        if (other.login != login)
            continue;
        if (other.maySignIn)
            return std::unexpected(toldError(ErrorKind::Duplicate, [login = other.shortLogin] { return tr("The login %1 exists already.").arg(login); }));
        if (auto done = enable(login); !done)
            return std::unexpected(done.error());
        return login;
    }
    auto session = connect();
    const auto findTenant = sql("find_tenant");
    const auto findTeam = sql("find_team");
    const auto addPerson = sql("add_person");
    const auto known = sql("login_exists");
    const auto create = sql("create_login", login);
    for (const auto *text : {&findTenant, &findTeam, &addPerson, &known, &create}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (!session)
        return std::unexpected(session.error());
    const auto tenant = session->value(*findTenant);
    if (!tenant)
        return std::unexpected(tenant.error());
    if (tenant->isNull())
        return std::unexpected(advisedError(ErrorKind::Denied,
            [database = m_names.database()] { return tr("The database %1 has no organisation yet.").arg(database); },
            [] { return tr("Make it with: puntectl workspace init"); }));
    const auto team = session->value(*findTeam, {*tenant, person.team.isEmpty() ? QString() : person.team});
    if (!team)
        return std::unexpected(team.error());
    if (!person.team.isEmpty() && team->isNull())
        return std::unexpected(toldError(ErrorKind::Invalid, [team = person.team] { return tr("There is no team \"%1\".").arg(team); }));
    const QString name = m_names.shortLogin(login);
    const QString first = person.firstName.isEmpty() ? capitalised(name.section(u'.', 0, 0)) : person.firstName;
    const QString last = person.lastName.isEmpty() ? capitalised(name.section(u'.', 1)) : person.lastName;
    // The role first: a person without a role at the server is repaired by the next attempt, the other way round is not.
    const auto role = session->value(*known, {login});
    if (!role)
        return std::unexpected(role.error());
    if (role->isNull()) {
        if (auto done = session->run(*create); !done)
            return std::unexpected(done.error());
    }
    const auto added = session->value(*addPerson, {*tenant, login, first, last.size() < 2 ? tr("User") : last,
                                                   person.email.isEmpty() ? QString() : person.email, u'{' + person.roles.join(u',') + u'}', *team,
                                                   person.teamRole.isEmpty() ? QString() : person.teamRole, QString()});
    if (!added)
        return std::unexpected(added.error());
    if (auto done = m_workspace.refreshPeerMap(); !done)
        return std::unexpected(done.error());
    return login;
}

Result<> People::disable(const QString &person)
{
    const QString login = m_names.login(person);
    auto session = connect();
    const auto status = sql("set_person_status");
    const auto close = sql("close_login", login);
    const auto end = sql("end_sessions");
    for (const auto *text : {&status, &close, &end}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (!session)
        return std::unexpected(session.error());
    const auto changed = m_names.isValidLogin(person) ? session->value(*status, {login, QStringLiteral("INACTIVE")}) : Result<QString>(QString());
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->isNull())
        return std::unexpected(toldError(ErrorKind::Invalid, [person] { return tr("There is no person with the login %1.").arg(person); }));
    if (auto done = session->run(*close); !done)
        return done;
    if (auto done = session->rows(*end, {login}); !done)
        return std::unexpected(done.error());
    return m_workspace.refreshPeerMap();
}

Result<> People::enable(const QString &person)
{
    const QString login = m_names.login(person);
    auto session = connect();
    const auto status = sql("set_person_status");
    const auto known = sql("login_exists");
    const auto create = sql("create_login", login);
    const auto open = sql("open_login", login);
    for (const auto *text : {&status, &known, &create, &open}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (!session)
        return std::unexpected(session.error());
    const auto changed = m_names.isValidLogin(person) ? session->value(*status, {login, QStringLiteral("ACTIVE")}) : Result<QString>(QString());
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->isNull())
        return std::unexpected(toldError(ErrorKind::Invalid, [person] { return tr("There is no person with the login %1.").arg(person); }));
    const auto role = session->value(*known, {login});
    if (!role)
        return std::unexpected(role.error());
    if (auto done = session->run(role->isNull() ? *create : *open); !done)
        return done;
    return m_workspace.refreshPeerMap();
}

Result<QString> People::ensureFirst()
{
    const auto setup = sql("setup_tenant");
    if (!setup)
        return std::unexpected(setup.error());
    const QString login = ownLogin();
    const auto people = list();
    if (!people)
        return std::unexpected(people.error());
    if (people->isEmpty()) {
        auto session = connect();
        if (!session)
            return std::unexpected(session.error());
        const auto [first, last] = namesOfAccount();
        if (auto made = session->value(*setup, {tr("My organisation"), login, first, last, tr("My team")}); !made)
            return std::unexpected(made.error());
        if (auto done = ensureLogins(true); !done)
            return std::unexpected(done.error());
        return login;
    }
    for (const PersonInfo &person : *people) {
        if (person.login != login)
            continue;
        if (!person.maySignIn && person.status == QLatin1String("ACTIVE")) { // a first run that was killed before the role was made
            if (auto done = enable(login); !done)
                return std::unexpected(done.error());
        }
        return login;
    }
    // A restored database: its people are let in by name, not by this account.
    return std::unexpected(advisedError(ErrorKind::Denied,
        [] { return tr("Your account has no login in this database."); },
        [] { return tr("Let one of its people in: puntectl user add LOGIN"); }));
}

Result<> People::ensureLogins(bool enabled)
{
    const auto people = list();
    if (!people)
        return std::unexpected(people.error());
    auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    const auto known = sql("login_exists");
    if (!known)
        return std::unexpected(known.error());
    for (const PersonInfo &person : *people) {
        if (person.login.isEmpty() || !m_names.isValidLogin(person.login))
            continue;
        const auto create = sql("create_login", person.login);
        const auto close = sql("close_login", person.login);
        if (!create || !close)
            return std::unexpected(create ? close.error() : create.error());
        const auto role = session->value(*known, {person.login});
        if (!role)
            return std::unexpected(role.error());
        if (!role->isNull())
            continue;
        if (auto done = session->run(*create); !done)
            return done;
        if (enabled && person.status == QLatin1String("ACTIVE"))
            continue;
        if (auto done = session->run(*close); !done)
            return done;
    }
    return m_workspace.refreshPeerMap();
}

} // namespace punte
