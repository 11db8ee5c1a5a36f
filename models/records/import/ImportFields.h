// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace punte {

enum class ImportKind { Companies, Opportunities };

/// "companies" or "opportunities"; nothing for anything else.
[[nodiscard]] std::optional<ImportKind> importKindOf(const QString &name);
[[nodiscard]] QByteArray importKindName(ImportKind kind);
/// The table that rows of this kind land in.
[[nodiscard]] QByteArray importTable(ImportKind kind);

enum class ImportValueKind {
    Text, LongText, ExternalId, TaxId, TradeRegister, Iban, Email, Phone, Url, County, Amount, Currency, Count, Year, Percent, Date,
    Stage, CompanyStatus, Person, Company
};

/// One thing a column of the file can mean.
struct ImportField {
    QByteArray key;             ///< "company_name"; stable: mappings are saved with it
    ImportValueKind kind = ImportValueKind::Text;
    const char *title = nullptr;///< QT_TRANSLATE_NOOP("ImportFields", "...")
    int maxLength = 0;          ///< 0 = the kind says
    bool required = false;
    const char *guesses = nullptr; ///< folded column names in both languages, parted by |
    [[nodiscard]] QString titleText() const;
};

/// In the order in which they are offered. A field's index is the index of its value in an ImportRecord.
[[nodiscard]] const QList<ImportField> &importFields(ImportKind kind);
/// -1 when there is none.
[[nodiscard]] int importFieldIndex(ImportKind kind, QByteArrayView key);
/// What a column of this name probably means; -1 when nothing fits.
[[nodiscard]] int guessImportField(ImportKind kind, const QString &header);
/// The stage a word of the file probably means (Won, Engaging, „Câștigată”, NEGOTIATION); empty when it is unknown.
[[nodiscard]] QString guessStage(const QString &word);
[[nodiscard]] QString guessCompanyStatus(const QString &word);

} // namespace punte
