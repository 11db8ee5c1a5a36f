// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"
#include "tests/support/TestDatabase.h"

#include <QTemporaryDir>

namespace punte {

/// Set-up: a manager `maria` and `ana` in one team, `ion` in another.
void addImportOffice(TestDatabase &server);
/// Takes all that was imported away again: every test begins with the same people and nothing else.
void clearImports(TestDatabase &server);

/// One person importing files into a test database, step by step.
class ImportRun final {
public:
    ImportRun(const TestDatabase &server, const QString &login, ImportKind kind);

    [[nodiscard]] ImportJob &job() { return m_job; }
    [[nodiscard]] Database &database() { return m_database; }
    /// Writes the text to a file and analyses it.
    bool analyseText(const QByteArray &csv);
    bool analyse(const QString &file);
    bool dryRun();
    bool apply();
    bool revert();
    /// All of it; the counts of the dry run.
    ImportCounts import(const QByteArray &csv);
    [[nodiscard]] QString outcome(int record) const;
    [[nodiscard]] QString reason(int record) const { return m_job.records().at(record).reasonText(); }

private:
    bool settled(ImportState wanted);

    QTemporaryDir m_folder;
    Database m_database;
    ImportJob m_job;
};

} // namespace punte
