// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/CommandLine.h"

#include "app/punte/PageState.h"
#include "models/core/OutsideLink.h"
#include "models/records/RecordLink.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace punte {

namespace {

void addCommandLineOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Punte, a CRM client for PostgreSQL."));
    const auto add = [&](const QStringList &names, const char *text, const char *value = "") {
        parser.addOption(QCommandLineOption(names, QString::fromLatin1(text), QString::fromLatin1(value)));
    };
    add({QStringLiteral("workspace")}, "Use the local workspace in this folder; it is made when it does not exist.", "DIR");
    add({QStringLiteral("sample")}, "Open the sample workspace (fictional data); it is made when it does not exist.");
    add({QStringLiteral("login")}, "With --sample: as whom, for example elena.ionescu.", "NAME");
    add({QStringLiteral("profile")}, "Sign in to the company server of this profile.", "NAME");
    add({QStringLiteral("call")}, "Somebody calls: open whose number it is, with the call form. In the running window, if there is one.", "NUMBER");
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A link to a record, such as punte://customer/<key>: opened in the running window, if there is one."),
        QStringLiteral("[link]"));
    add({QStringLiteral("language")}, "Language of the window: ro or en.", "ro|en");
    add({QStringLiteral("theme")}, "Colours: light, dark or system.", "light|dark|system");
    add({QStringLiteral("snapshot")}, "Render each page off screen to DIR/<page>-<language>-<theme>.png and end; needs no display.", "DIR");
    add({QStringLiteral("page")}, "With --snapshot: only this page and its states, or this one picture (pipeline-drag).", "NAME");
    add({QStringLiteral("state")}, "With --snapshot: each page in this state: empty, loading, error, offline or norights.", "NAME");
    add({QStringLiteral("size")}, "With --snapshot: size of the window, 1440x900 by default.", "WxH");
    add({QStringLiteral("version")}, "Print the version and end.");
    add({QStringLiteral("help")}, "Print this help and end.");
}

std::unexpected<AppError> invalidArgument(const QString &what)
{
    AppError error;
    error.kind = ErrorKind::Invalid;
    error.what = what;
    return std::unexpected(error);
}

} // namespace

QString CommandLine::help()
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    return parser.helpText();
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    if (!parser.parse(arguments))
        return invalidArgument(parser.errorText());
    const QStringList further = parser.positionalArguments();
    const QString link = further.value(0);
    if (further.size() > 1 || (!link.isEmpty() && !link.startsWith(QLatin1String("punte:"), Qt::CaseInsensitive)))
        return invalidArgument(QStringLiteral("Unexpected argument \"%1\".").arg(further.value(further.size() > 1 ? 1 : 0)));
    if (!link.isEmpty() && !RecordLink::read(link))
        return invalidArgument(QStringLiteral("\"%1\" is not a link to a record, such as punte://customer/<key>.").arg(link));

    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    CommandLine line;
    if (isSet("help") || isSet("version")) {
        line.task = isSet("help") ? Task::Help : Task::Version;
        return line;
    }
    line.workspace = isSet("workspace") ? QDir().absoluteFilePath(value("workspace")) : QString();
    line.sample = isSet("sample");
    line.login = value("login");
    line.profile = value("profile");
    line.call = value("call");
    line.link = link;
    if (isSet("call") && !phoneLink(line.call, {}).mayOpen())
        return invalidArgument(QStringLiteral("--call takes a telephone number, not \"%1\".").arg(line.call));
    if (isSet("call") && !line.link.isEmpty())
        return invalidArgument(QStringLiteral("Either --call or a link, not both."));
    line.language = value("language");
    line.theme = value("theme");
    line.page = value("page");
    line.state = value("state");
    if (isSet("language") && line.language != QLatin1String("ro") && line.language != QLatin1String("en"))
        return invalidArgument(QStringLiteral("--language takes ro or en, not \"%1\".").arg(line.language));
    const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};
    if (isSet("theme") && !themes.contains(line.theme))
        return invalidArgument(QStringLiteral("--theme takes light, dark or system, not \"%1\".").arg(line.theme));
    if (isSet("state") && !pageStateOf(line.state))
        return invalidArgument(QStringLiteral("--state takes %1, not \"%2\".").arg(pageStates().join(QStringLiteral(", ")), line.state));
    if (isSet("state") && isSet("workspace"))
        return invalidArgument(QStringLiteral("--state shuts the door of its database; it makes a workspace of its own and cannot be combined with --workspace."));
    if (isSet("profile") && (isSet("sample") || isSet("workspace")))
        return invalidArgument(QStringLiteral("--profile opens a company server; it cannot be combined with --sample or --workspace."));
    if (isSet("size")) {
        static const QRegularExpression form(QStringLiteral("^([1-9]\\d{2,3})x([1-9]\\d{2,3})$"));
        const QRegularExpressionMatch match = form.match(value("size"));
        if (!match.hasMatch())
            return invalidArgument(QStringLiteral("--size takes WIDTHxHEIGHT, such as 1366x768."));
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (isSet("snapshot")) {
        if (value("snapshot").isEmpty())
            return invalidArgument(QStringLiteral("--snapshot needs a folder."));
        line.task = Task::Snapshot;
        line.snapshotFolder = QDir().absoluteFilePath(value("snapshot"));
    } else if (isSet("page") || isSet("size") || isSet("state")) {
        return invalidArgument(QStringLiteral("--page, --size and --state belong to --snapshot."));
    }
    return line;
}

QString CommandLine::identity(const QString &defaultWorkspace) const
{
    if (!profile.isEmpty())
        return QStringLiteral("profile\n") + profile;
    const QString folder = workspace.isEmpty() ? defaultWorkspace : workspace;
    const QString place = QFileInfo(folder).canonicalFilePath();
    // Two people of the sample are two desks.
    return QStringLiteral("%1\n%2\n%3").arg(sample ? QStringLiteral("sample") : QStringLiteral("own"), place.isEmpty() ? QDir::cleanPath(folder) : place, login);
}

} // namespace punte
