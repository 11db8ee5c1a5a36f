// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Sample.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/People.h"
#include "models/core/Logging.h"

#include <QDir>
#include <QElapsedTimer>

namespace punte {

Sample::Sample(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<bool> Sample::exists()
{
    const DatabaseNames names = m_workspace.sampleNames();
    const auto there = DatabaseSetup(m_workspace, names).exists();
    if (!there || !*there)
        return there;
    auto session = AdminSession::open(m_workspace.superuser(names.database()));
    const auto find = names.fillFile(QStringLiteral(":/sql/workspace/find_tenant.sql"));
    if (!session || !find)
        return std::unexpected(session ? find.error() : session.error());
    const auto tenant = session->value(*find);
    return tenant && !tenant->isNull(); // no table yet: not complete
}

Result<> Sample::create(const QDateTime &moment)
{
    const DatabaseNames names = m_workspace.sampleNames();
    DatabaseSetup setup(m_workspace, names);
    People people(m_workspace, names);
    const auto alone = m_workspace.lockSetup();
    if (!alone)
        return std::unexpected(alone.error());
    const auto there = exists();
    if (!there)
        return std::unexpected(there.error());
    if (auto done = setup.ensure(); !done)
        return done;
    if (*there)
        return people.ensureLogins(true);
    QElapsedTimer timer;
    timer.start();
    const QDateTime at = moment.isValid() ? moment : QDateTime(QDate::currentDate(), QTime(9, 41));
    const QString date = at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" Europe/Bucharest");
    auto session = AdminSession::open(m_workspace.owner(names));
    if (!session)
        return std::unexpected(session.error());
    // Nothing here is worth a wait for the disk: a sample that is lost is made again.
    if (auto done = session->begin(AdminSession::Begin::Relaxed); !done)
        return done;
    const QDir folder(QStringLiteral(":/sql/demo"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto text = names.fillFile(folder.filePath(file), {{QStringLiteral("date"), date}});
        if (!text)
            return std::unexpected(text.error());
        if (auto done = session->run(*text); !done) {
            AppError error = done.error();
            error.tell = [file] { return tr("The sample data could not be made (%1).").arg(file); };
            error.what = error.tell();
            return std::unexpected(error);
        }
        if (!session->inTransaction())
            return std::unexpected(toldError(ErrorKind::Internal, [file] { return tr("The file %1 ended its transaction.").arg(file); }));
    }
    if (auto done = session->commit(); !done)
        return done;
    qCInfo(logWorkspace, "made the sample in %lld ms", static_cast<long long>(timer.elapsed()));
    return people.ensureLogins(true);
}

Result<> Sample::remove()
{
    const auto alone = m_workspace.lockSetup();
    if (!alone)
        return std::unexpected(alone.error());
    return DatabaseSetup(m_workspace, m_workspace.sampleNames()).drop();
}

} // namespace punte
