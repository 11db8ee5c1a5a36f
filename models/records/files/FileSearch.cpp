// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileSearch.h"

#include "models/records/files/FileFacts.h"
#include "models/records/files/FileTables.h"

#include <QCoreApplication>

namespace punte {

const char *FileSearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Files");
}

void FileSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "files/search_files", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i) {
                const QByteArray kind = fileSubjectKind(rows.value(i, u"subject_table").toString().toLatin1());
                if (kind.isEmpty())
                    continue; // of a newer program
                hits.append({.kind = kind, .id = rows.value(i, u"subject_id").toUuid(), .title = rows.value(i, u"file_name").toString(),
                    .subtitle = rows.value(i, u"subject_name").toString(), .trailing = FileFacts::sizeText(rows.value(i, u"size_bytes").toLongLong()),
                    .icon = "document-open"});
            }
            done(hits);
        });
}

} // namespace punte
