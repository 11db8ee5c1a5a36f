// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/ResponseType.h"

#include "models/db/Database.h"

#include <QLocale>

namespace punte {

QString inWindowLanguage(const QString &own, const QString &english)
{
    return QLocale().language() == QLocale::English && !english.isEmpty() ? english : own;
}

QString ResponseType::text() const { return inWindowLanguage(name, nameEnglish); }

QList<ResponseType> ResponseType::listOf(const ResultSet &rows)
{
    QList<ResponseType> all;
    for (int i = 0; i < rows.rows.size(); ++i)
        all.append({rows.value(i, u"type_code").toString().toLatin1(), rows.value(i, u"type_name").toString(), rows.value(i, u"type_name_en").toString(),
            rows.value(i, u"decision_type").toString().toLatin1(), rows.value(i, u"default_stakeholders").toStringList(),
            rows.value(i, u"ai_classification_keywords").toStringList(), rows.value(i, u"target_at").toDateTime()});
    return all;
}

} // namespace punte
