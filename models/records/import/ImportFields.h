// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace punte {

/// What a file can hold: each a description (importKinds(), importFields()) and four queries.
enum class ImportKind { Companies, Opportunities, People, Tasks, Interactions, Services, Contracts };

/// By its key ("companies"); nothing for anything else.
[[nodiscard]] std::optional<ImportKind> importKindOf(const QString &name);
[[nodiscard]] QByteArray importKindName(ImportKind kind);
/// The table that rows of this kind land in.
[[nodiscard]] QByteArray importTable(ImportKind kind);

enum class ImportValueKind {
    Text, LongText, ExternalId, TaxId, TradeRegister, Iban, Email, Phone, Url, County, Amount, Currency, Count, Year, Percent, Date,
    Instant,  ///< local "2026-01-27T16:00:00"; a date alone is its midnight
    Bool,     ///< "true" or "false"
    Word,     ///< a code of `vocabulary`
    Person,   ///< a colleague, by name
    Company, Contact, Opportunity ///< a record that is here, by its name
};

/// One thing a column of the file can mean.
struct ImportField {
    QByteArray key;             ///< "company_name"; stable: mappings are saved with it; the name of the column where `isColumn`
    ImportValueKind kind = ImportValueKind::Text;
    const char *title = nullptr;///< QT_TRANSLATE_NOOP("ImportFields", "...")
    int maxLength = 0;          ///< 0 = the kind says; of an amount: digits before the decimal mark
    bool required = false;
    const char *guesses = nullptr; ///< folded column names of other systems and in both languages, parted by |
    QByteArray vocabulary;      ///< for Word: name in ImportWords and Enums
    bool isColumn = true;       ///< a column of the table that takes the value as it is
    bool isExported = true;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] bool isLink() const { return kind == ImportValueKind::Person || kind == ImportValueKind::Company || kind == ImportValueKind::Contact || kind == ImportValueKind::Opportunity; }
};

/// All that the engine knows about a kind; its SQL is records/import_find_<key>, import_insert_<key>, import_update_<key>, export_<key>.
struct ImportKindInfo {
    ImportKind kind = ImportKind::Companies;
    QByteArray key;
    QByteArray table;
    QByteArray permission;      ///< "companies" -> companies.write
    QByteArray page;            ///< page that shows such records
    const char *title = nullptr;///< QT_TRANSLATE_NOOP("ImportKinds", "Customers")
    QByteArray wordField;       ///< the field whose words a person may be asked about
    QByteArray amountField;
    QByteArray currencyField;
    QList<QByteArray> shown;    ///< four fields that a row is recognised by
    bool matchesTaxId = false;  ///< what a row may be recognised by beside its identifier
    bool matchesName = false;
    bool matchesEmail = false;
    bool matchesNumber = false; ///< its number (the first field of `shown`) is nobody else's: always recognised by it
    bool checksOwner = false;   ///< rights go by owner and team of the row itself
    [[nodiscard]] QString titleText() const;
};
[[nodiscard]] const QList<ImportKindInfo> &importKinds();
[[nodiscard]] const ImportKindInfo &importKindInfo(ImportKind kind);

/// In the order in which they are offered. A field's index is the index of its value in an ImportRecord.
[[nodiscard]] const QList<ImportField> &importFields(ImportKind kind);
/// -1 when there is none.
[[nodiscard]] int importFieldIndex(ImportKind kind, QByteArrayView key);
/// What a column of this name probably means; -1 when nothing fits.
[[nodiscard]] int guessImportField(ImportKind kind, const QString &header);
/// Text as names of columns and words are compared: folded, marks made blanks.
[[nodiscard]] QString importWordKey(const QString &word);

} // namespace punte
