// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/FormOfAddress.h"

#include "models/core/PluralRo.h"
#include "models/core/TextClean.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace punte {

namespace {

enum class AddressedAs { Unknown, Man, Woman, Miss };

struct ReadSalutation {
    AddressedAs as = AddressedAs::Unknown;
    QStringList titles; ///< as written in full: "doctor"
};

AddressedAs addressWord(const QString &folded)
{
    static const QHash<QString, AddressedAs> words = [] {
        QHash<QString, AddressedAs> all;
        for (const char *word : {"domnul", "domnule", "domn", "dl", "dlui", "d-l", "dnul", "mr", "mister", "sir", "herr", "monsieur"})
            all.insert(QLatin1String(word), AddressedAs::Man);
        for (const char *word : {"doamna", "dna", "d-na", "dnei", "mrs", "ms", "madam", "madame", "mme", "frau"})
            all.insert(QLatin1String(word), AddressedAs::Woman);
        for (const char *word : {"domnisoara", "dra", "d-ra", "dsoara", "d-soara", "miss", "mlle"})
            all.insert(QLatin1String(word), AddressedAs::Miss);
        return all;
    }();
    return words.value(folded, AddressedAs::Unknown);
}

// Titles that stand in front of a name without being bent; short forms are written out. An English reader knows Dr and Prof only.
QString titleWord(const QString &folded)
{
    static const QHash<QString, QString> words{{QStringLiteral("dr"), QStringLiteral("doctor")}, {QStringLiteral("doctor"), QStringLiteral("doctor")},
        {QStringLiteral("prof"), QStringLiteral("profesor")}, {QStringLiteral("profesor"), QStringLiteral("profesor")},
        {QStringLiteral("ing"), QStringLiteral("inginer")}, {QStringLiteral("inginer"), QStringLiteral("inginer")},
        {QStringLiteral("av"), QStringLiteral("avocat")}, {QStringLiteral("avocat"), QStringLiteral("avocat")},
        {QStringLiteral("director"), QStringLiteral("director")}, {QStringLiteral("primar"), QStringLiteral("primar")},
        {QStringLiteral("profesoara"), QStringLiteral("profesoară")}, {QStringLiteral("avocata"), QStringLiteral("avocată")},
        {QStringLiteral("directoare"), QStringLiteral("directoare")}};
    return words.value(folded);
}

ReadSalutation readSalutation(const QString &salutation)
{
    ReadSalutation read;
    QString text = foldText(messageLine(salutation));
    text.replace(u'.', u' ');
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const AddressedAs as = addressWord(word);
        if (as != AddressedAs::Unknown) {
            if (read.as != AddressedAs::Unknown && read.as != as)
                return {}; // "Dl./Dna": both is neither
            read.as = as;
        } else if (const QString title = titleWord(word); !title.isEmpty()) {
            read.titles.append(title);
        } else if (word.contains(u'/')) {
            return {};
        }
    }
    return read;
}

FormOfAddress romanianForm(const ReadSalutation &read, const QString &last)
{
    if (read.as == AddressedAs::Unknown || last.isEmpty())
        return {QStringLiteral("Bună ziua"), {}};
    static const std::array<QString, 3> vocative{QStringLiteral("domnule"), QStringLiteral("doamnă"), QStringLiteral("domnișoară")};
    const bool man = read.as == AddressedAs::Man;
    QStringList words{vocative.at(man ? 0 : read.as == AddressedAs::Woman ? 1 : 2)};
    words += read.titles;
    words.append(last);
    FormOfAddress form;
    form.after = words.join(u' ');
    form.whole = (man ? QStringLiteral("Stimate ") : QStringLiteral("Stimată ")) + form.after;
    return form;
}

FormOfAddress englishForm(const ReadSalutation &read, const QString &first, const QString &last)
{
    const QString name = QString(first + u' ' + last).simplified();
    if (name.isEmpty())
        return {QStringLiteral("Hello"), {}};
    FormOfAddress form;
    form.after = name;
    if (!last.isEmpty()) {
        if (read.titles.contains(QStringLiteral("profesor")) || read.titles.contains(QStringLiteral("profesoară")))
            form.after = QStringLiteral("Professor ") + last;
        else if (read.titles.contains(QStringLiteral("doctor")))
            form.after = QStringLiteral("Dr ") + last;
        else if (read.as == AddressedAs::Man)
            form.after = QStringLiteral("Mr ") + last;
        else if (read.as != AddressedAs::Unknown)
            form.after = QStringLiteral("Ms ") + last;
    }
    form.whole = QStringLiteral("Dear ") + form.after;
    return form;
}

} // namespace

FormOfAddress formOfAddress(const MessageRecipient &recipient, MessageLanguage language)
{
    const ReadSalutation read = readSalutation(recipient.salutation);
    const QString last = messageLine(recipient.lastName);
    return language == MessageLanguage::Romanian ? romanianForm(read, last) : englishForm(read, messageLine(recipient.firstName), last);
}

QString monthsBetween(QDate earlier, QDate later, MessageLanguage language)
{
    int months = (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
    // The 31st of January and the 28th of February: the month is full on its last day.
    if (later.day() < earlier.day() && later.day() < later.daysInMonth())
        --months;
    const bool romanian = language == MessageLanguage::Romanian;
    if (months < 1)
        return romanian ? QStringLiteral("mai puțin de o lună") : QStringLiteral("less than a month");
    static const std::array<const char *, 11> ro{"", "o", "două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece"};
    static const std::array<const char *, 11> en{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    const QString number = months <= 10 ? QString::fromUtf8((romanian ? ro : en).at(static_cast<size_t>(months))) : QString::number(months);
    if (!romanian)
        return number + (months == 1 ? QStringLiteral(" month") : QStringLiteral(" months"));
    const auto category = pluralCategoryRo(QString::number(months));
    return number + (months == 1 ? QStringLiteral(" lună") : category == "other" ? QStringLiteral(" de luni") : QStringLiteral(" luni"));
}

} // namespace punte
