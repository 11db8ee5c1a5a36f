// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportRun.h"

#include <QTest>

namespace punte {

void addImportOffice(TestDatabase &server)
{
    const QUuid team = server.addTeam(QStringLiteral("Vânzări"));
    server.addUser(QStringLiteral("maria"), {QStringLiteral("MANAGER")}, team);
    server.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    server.addUser(QStringLiteral("ion"), {QStringLiteral("SALES_REP")}, server.addTeam(QStringLiteral("Alta")), QStringLiteral("account_manager"));
}

void clearImports(TestDatabase &server)
{
    server.exec(QStringLiteral(
        "TRUNCATE core.import_rows, core.external_refs, core.imports, crm.customer_companies, crm.opportunities, crm.contact_persons, crm.tasks, crm.interactions, crm.services_packages, core.audit_diffs, core.audit_logs, "
        "core.search_index CASCADE; DELETE FROM core.actions; DELETE FROM core.users WHERE login IS NULL"));
}

ImportRun::ImportRun(const TestDatabase &server, const QString &login, ImportKind kind)
    : m_database(server.as(login)), m_job(&m_database, kind)
{
    m_database.open();
}

bool ImportRun::settled(ImportState wanted)
{
    const bool done = QTest::qWaitFor([this] { return !m_job.isBusy(); }, 280'000);
    if (!done || m_job.state() != wanted)
        qWarning("Import: %s %s %s", qPrintable(m_job.lastError().what), qPrintable(m_job.lastError().detail), qPrintable(m_job.lastError().sqlState));
    return done && m_job.state() == wanted;
}

bool ImportRun::analyseText(const QByteArray &csv)
{
    QFile file(m_folder.filePath(QStringLiteral("import.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("The test file cannot be written");
    file.close();
    return analyse(file.fileName());
}

bool ImportRun::analyse(const QString &file)
{
    m_job.analyse(file);
    return settled(ImportState::Analysed);
}

bool ImportRun::dryRun()
{
    m_job.dryRun();
    return settled(ImportState::Checked);
}

bool ImportRun::apply()
{
    m_job.apply();
    return settled(ImportState::Applied);
}

bool ImportRun::revert()
{
    m_job.revert();
    return settled(ImportState::Reverted);
}

ImportCounts ImportRun::import(const QByteArray &csv)
{
    if (!analyseText(csv) || !dryRun())
        return {};
    const ImportCounts counts = m_job.counts();
    return apply() ? counts : ImportCounts();
}

QString ImportRun::outcome(int record) const
{
    switch (m_job.records().at(record).outcome) {
    case ImportOutcome::New: return QStringLiteral("new");
    case ImportOutcome::Changed: return QStringLiteral("changed");
    case ImportOutcome::Unchanged: return QStringLiteral("unchanged");
    case ImportOutcome::Asks: return QStringLiteral("asks");
    case ImportOutcome::Refused: return QStringLiteral("refused");
    }
    return {};
}

} // namespace punte
