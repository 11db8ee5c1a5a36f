// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileSearch.h"

#include "models/records/files/FileFacts.h"
#include "models/records/files/FileTables.h"

#include <QCoreApplication>

namespace punte {

static SearchHit fileHit(const ResultSet &rows, int row)
{
    // A table of a newer program has no kind here.
    return {.kind = fileSubjectKind(rows.value(row, u"subject_table").toString().toLatin1()), .id = rows.value(row, u"subject_id").toUuid(),
        .title = rows.value(row, u"file_name").toString(), .subtitle = rows.value(row, u"subject_name").toString(),
        .trailing = FileFacts::sizeText(rows.value(row, u"size_bytes").toLongLong()), .icon = "document-open"};
}

SearchSource fileSearch() { return {QT_TRANSLATE_NOOP("Search", "Files"), "file", 80, "files/search_files", fileHit}; }

} // namespace punte
