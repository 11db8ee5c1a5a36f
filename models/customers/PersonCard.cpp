// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/PersonCard.h"

#include "models/records/import/VcardReader.h"

#include <QCoreApplication>

namespace punte {

Result<QList<QJsonObject>> readPersonCards(const QString &file)
{
    const Result<TableSource::Table> table = readVcards(file);
    if (!table)
        return std::unexpected(table.error());
    const auto refuse = [](const QString &why) { return std::unexpected(AppError{ErrorKind::Invalid, why, {}, {}, {}, {}}); };
    if (table->rows.size() < 2)
        return refuse(QCoreApplication::translate("PersonCard", "The file holds no card."));
    static const QStringList typed{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("salutation"), QStringLiteral("position"),
        QStringLiteral("department"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("preferred_language"), QStringLiteral("notes")};
    const QStringList &header = table->rows.first();
    QList<QJsonObject> people;
    for (qsizetype row = 1; row < table->rows.size(); ++row) {
        if (const QString error = table->errors.value(row); !error.isEmpty())
            return refuse(error);
        const QStringList &cells = table->rows.at(row);
        QJsonObject person;
        for (const QString &column : typed)
            if (const QString value = cells.value(header.indexOf(column)); !value.isEmpty())
                person.insert(column, value);
        // A card with one name only: its last word is the family name.
        const QString full = cells.value(header.indexOf(QStringLiteral("full_name")));
        if (!person.contains(QStringLiteral("first_name")) && !person.contains(QStringLiteral("last_name")) && !full.isEmpty()) {
            const qsizetype space = full.lastIndexOf(QLatin1Char(' '));
            person.insert(QStringLiteral("last_name"), full.mid(space + 1));
            if (space > 0)
                person.insert(QStringLiteral("first_name"), full.left(space));
        }
        people.append(person);
    }
    return people;
}

} // namespace punte
