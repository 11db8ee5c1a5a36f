// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RowSelect.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace punte {

enum class ExportFormat { Csv, Xlsx, Pdf, Vcard };

/// "csv", "xlsx", "pdf", "vcf": the ending of the file and the name on the command line.
[[nodiscard]] QString exportEnding(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &ending);

/// How values are written. Neutral: for programs, read by any of them in any country. Local: for people and their spreadsheet.
struct ExportStyle {
    char separator = ',';
    char decimal = '.';
    QString date = QStringLiteral("yyyy-MM-dd"); ///< of calendar dates; instants get the time behind it
    QByteArray vcard = "3.0";                    ///< version of business cards: "2.1", "3.0" or "4.0"
    bool words = false;                          ///< "Negotiation" instead of NEGOTIATION, translated titles instead of stable names
    [[nodiscard]] static ExportStyle neutral() { return {}; }
    /// Separators, dates and words of a language: semicolons where the comma is the decimal mark.
    [[nodiscard]] static ExportStyle ofLocale(const QLocale &locale = QLocale());
};

/// One column of an export and where its value stands in the result's rows.
struct ExportColumn {
    QByteArray key;
    QString title;
    FieldKind kind = FieldKind::Text;
    QHash<QString, QString> names; ///< of an enum's codes, in the window's language
    int value = 0;
    int display = -1;              ///< name of a link
    int currency = -1;
    int width = 120;
};

/// What is written: columns and the facts that stand beside them. Value type, complete in itself: writers run on another thread.
struct ExportSheet {
    QString title;      ///< "Companies"
    QString filter;     ///< in words; empty = all rows
    QString user;
    QDateTime asOf;     ///< the moment that the rows are true for
    QList<ExportColumn> columns;
    QString yes = QStringLiteral("Yes");
    QString no = QStringLiteral("No");
    QLocale locale;

    /// Columns of a catalogue table in the given order, each amount with its currency beside it. `select` gets what the columns read.
    /// `withId` puts the record's id in front, which an import finds the record by.
    [[nodiscard]] static ExportSheet of(const TableInfo &table, const QList<QByteArray> &columns, bool withId, RowSelect &select);
    [[nodiscard]] int indexOf(QByteArrayView key) const;

    /// Text of a cell in a file. Empty for no value.
    [[nodiscard]] QString text(const ExportColumn &column, const QVariantList &row, const ExportStyle &style) const;
    /// Text of a cell as people read it in the window.
    [[nodiscard]] QString shown(const ExportColumn &column, const QVariantList &row) const;
    [[nodiscard]] static bool isNumber(FieldKind kind);
};

} // namespace punte
