// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/PersonCard.h"

#include "models/records/import/VcardReader.h"

#include <QCoreApplication>
#include <QFile>

namespace punte {

static AppError cardError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

Result<QList<QJsonObject>> readPersonCards(const QString &file)
{
    const Result<TableSource::Table> table = readVcards(file);
    if (!table)
        return std::unexpected(table.error());
    if (table->rows.size() < 2)
        return std::unexpected(cardError([] { return QCoreApplication::translate("PersonCard", "The file holds no card."); }));
    static const QStringList typed{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("salutation"), QStringLiteral("position"),
        QStringLiteral("department"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("preferred_language"), QStringLiteral("notes")};
    const QStringList &header = table->rows.first();
    QList<QJsonObject> people;
    for (qsizetype row = 1; row < table->rows.size(); ++row) {
        if (const QString error = table->errors.value(row); !error.isEmpty())
            return std::unexpected(cardError([error] { return error; }));
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

// The first ORG of a card is the one that counts.
Result<> writeCardsOfCompany(const QString &file, const QString &company, const QString &target)
{
    QFile cards(file);
    QFile made(target);
    if (!cards.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly))
        return std::unexpected(cardError([why = cards.isOpen() ? made.errorString() : cards.errorString()] { return why; }));
    QByteArray name = company.simplified().toUtf8();
    for (const char sign : {'\\', ';', ','})
        name.replace(sign, QByteArray("\\") + sign);
    while (!cards.atEnd()) {
        const QByteArray line = cards.readLine();
        made.write(line);
        if (line.trimmed().toUpper() == "BEGIN:VCARD")
            made.write("ORG;CHARSET=UTF-8:" + name + "\r\n");
    }
    return {};
}

} // namespace punte
