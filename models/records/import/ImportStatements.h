// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportMatching.h"

namespace punte {

/// Everything that one import writes, as one request: it is done whole or not at all.
struct ImportPlan {
    ImportKind kind = ImportKind::Companies;
    ImportMapping mapping;
    ImportAnalysis analysis;
    ImportCounts counts;
    QUuid importId;
    QUuid actionId;
};

/// The statements in the order in which they must run. Rows that still ask are listed as refused ("not answered"). Any thread.
[[nodiscard]] QList<Statement> importStatements(const ImportPlan &plan, const QList<ImportRecord> &records);

/// The stages through which an opportunity must pass to get from one to the other by the rules of the pipeline, without the two ends.
[[nodiscard]] QStringList importStageSteps(const QString &from, const QString &to);

} // namespace punte
