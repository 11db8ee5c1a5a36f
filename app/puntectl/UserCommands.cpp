// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include "app/workspace/People.h"

#include <QJsonArray>

namespace punte {

namespace {

const QStringList &knownRoles()
{
    static const QStringList roles{QStringLiteral("ADMIN"), QStringLiteral("MANAGER"), QStringLiteral("SALES_REP"), QStringLiteral("MARKETER"),
                                   QStringLiteral("ANALYST"), QStringLiteral("USER"), QStringLiteral("GROOMER")};
    return roles;
}

int addUser(CommandRun &run)
{
    People::NewPerson person{.login = run.arguments().first(),
                             .firstName = run.value("first-name"),
                             .lastName = run.value("last-name"),
                             .email = run.value("email"),
                             .team = run.value("team"),
                             .teamRole = run.value("team-role")};
    if (run.isSet("role"))
        person.roles = run.values("role");
    for (const QString &role : std::as_const(person.roles)) {
        if (!knownRoles().contains(role))
            return run.console().usage(QStringLiteral("\"%1\" is not a role; there are %2.").arg(role, knownRoles().join(QStringLiteral(", "))));
    }
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    const auto alone = run.workspace().lockSetup();
    if (!alone)
        return run.console().fail(alone.error());
    const auto login = People(run.workspace(), run.names()).add(person);
    if (!login)
        return run.console().fail(login.error());
    run.console().say(QStringLiteral("%1 can sign in.").arg(*login));
    run.console().answer({{QStringLiteral("login"), *login}});
    return ExitCode::Ok;
}

int disableUser(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    const auto alone = run.workspace().lockSetup();
    if (!alone)
        return run.console().fail(alone.error());
    if (auto done = People(run.workspace(), run.names()).disable(run.arguments().first()); !done)
        return run.console().fail(done.error());
    const QString login = run.names().login(run.arguments().first());
    run.console().say(QStringLiteral("%1 cannot sign in any more; the open sessions were ended.").arg(login));
    run.console().answer({{QStringLiteral("login"), login}});
    return ExitCode::Ok;
}

int listUsers(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return run.console().fail(done.error());
    const auto people = People(run.workspace(), run.names()).list();
    if (!people)
        return run.console().fail(people.error());
    QJsonArray array;
    for (const PersonInfo &person : *people) {
        run.console().say(QStringLiteral("%1 %2 %3 %4 %5")
                              .arg(person.login.isEmpty() ? QStringLiteral("-") : person.shortLogin, -24)
                              .arg(person.maySignIn ? QStringLiteral("yes") : QStringLiteral("no"), -4)
                              .arg(person.roles.join(u','), -18)
                              .arg(person.teams.join(u','), -22)
                              .arg(person.name));
        array.append(QJsonObject{{QStringLiteral("login"), person.login},
                                 {QStringLiteral("name"), person.name},
                                 {QStringLiteral("status"), person.status},
                                 {QStringLiteral("may_sign_in"), person.maySignIn},
                                 {QStringLiteral("roles"), QJsonArray::fromStringList(person.roles)},
                                 {QStringLiteral("teams"), QJsonArray::fromStringList(person.teams)}});
    }
    run.console().answer({{QStringLiteral("users"), array}});
    return ExitCode::Ok;
}

} // namespace

QList<Command> userCommands()
{
    const auto words = [](const char *word) { return QStringList{QStringLiteral("user"), QLatin1String(word)}; };
    return {
        {.words = words("add"),
         .arguments = QStringLiteral("LOGIN"),
         .summary = QStringLiteral("add a person, or let a disabled one in again"),
         .description = QStringLiteral("LOGIN is what the person is called when signing in, usually first.last: small letters, digits, point, dash, underscore. "
                                       "Names that are not given are made from it."),
         .options = {{QStringLiteral("role"), QStringLiteral("ADMIN, MANAGER, SALES_REP, MARKETER, ANALYST, USER or GROOMER; may be given several times. Default: USER."),
                      QStringLiteral("ROLE")},
                     {QStringLiteral("first-name"), QStringLiteral("First name."), QStringLiteral("NAME")},
                     {QStringLiteral("last-name"), QStringLiteral("Last name."), QStringLiteral("NAME")},
                     {QStringLiteral("email"), QStringLiteral("E-mail address."), QStringLiteral("ADDRESS")},
                     {QStringLiteral("team"), QStringLiteral("Name of the team. Default: the oldest one."), QStringLiteral("TEAM")},
                     {QStringLiteral("team-role"), QStringLiteral("Job in the team, such as account_manager or sales_manager."), QStringLiteral("ROLE")}},
         .run = addUser,
         .examples = QStringLiteral("puntectl user add ana.dumitrescu --role SALES_REP --team-role account_manager")},
        {.words = words("disable"),
         .arguments = QStringLiteral("LOGIN"),
         .summary = QStringLiteral("keep a person out; what the person made stays"),
         .description = QStringLiteral("Closes the login and ends its sessions at once. Nothing the person wrote is removed. \"user add LOGIN\" lets the person in again."),
         .run = disableUser},
        {.words = words("list"),
         .summary = QStringLiteral("list people: login, may sign in, roles, teams, name"),
         .description = QStringLiteral("One line per person; people without a login have a dash."),
         .run = listUsers},
    };
}

} // namespace punte
