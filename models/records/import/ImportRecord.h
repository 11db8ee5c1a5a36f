// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportFields.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <QUuid>

namespace punte {

enum class ImportOutcome { New, Changed, Unchanged, Asks, Refused };

/// Why a row is taken for a record that is here already.
enum class ImportMatch { None, Identifier, TaxId, Name, Email, Chosen };

/// A sentence of ours with its parameters: translated when it is shown, so that it follows the window's language.
struct ImportReason {
    const char *text = nullptr; ///< QT_TRANSLATE_NOOP("ImportReasons", ...)
    QStringList args;
    [[nodiscard]] QString toText() const;
    /// An argument that is shown as a date of the window's language.
    [[nodiscard]] static QString dateArgument(QDate date);
};

/// One field that would change.
struct ImportChange {
    int field = 0;
    QString before;
    QString after;
};

/// An answer to the question of a row that asks.
struct ImportChoice {
    enum class What { UseNumber, UseRecord, CreateNew, Restore, Skip };
    What what = What::Skip;
    QString value; ///< for UseNumber: the amount; for UseRecord: the customer's name
    QUuid record;  ///< for UseRecord and Restore
    int version = 0;
    [[nodiscard]] QString toText() const;
};

/// One row of the file on its way into the database.
struct ImportRecord {
    int number = 0;           ///< 1-based row after the header
    qint64 line = 0;
    QStringList values;       ///< by field index, normalised; a null string = empty cell, which changes nothing
    QByteArray raw;           ///< the cells as a JSON array, as they stand in the file
    ImportOutcome outcome = ImportOutcome::New;
    bool flagged = false;     ///< lands, with `reasons` to look at
    QList<ImportReason> reasons;
    QList<ImportChange> changes;
    QList<ImportChoice> choices;
    int chosen = -1;          ///< index of the answer
    int ambiguousField = -1;  ///< an amount that can be read in two ways
    bool titleIsMade = false; ///< no title in the file: made of product and customer, never overwritten later

    // What it was matched with.
    ImportMatch matchedBy = ImportMatch::None;
    QUuid id;                 ///< of the record; made here for a new one
    int version = 0;          ///< read version, 0 = new
    bool hasReference = false;
    QUuid owner;
    QUuid team;
    QUuid company;
    QUuid contact;
    QUuid opportunity;
    QUuid address;
    int addressVersion = 0;
    QString stageBefore;

    [[nodiscard]] const QString &value(int field) const { return values[field]; }
    [[nodiscard]] bool lands() const { return outcome == ImportOutcome::New || outcome == ImportOutcome::Changed; }
    /// All reasons as one text.
    [[nodiscard]] QString reasonText() const;
    void refuse(const char *text, const QStringList &args = {});
    void flag(const char *text, const QStringList &args = {});
};

/// How many rows of each kind; they always add up to `rows`. `flagged` counts among the others.
struct ImportCounts {
    int rows = 0;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int asks = 0;
    int refused = 0;
    int flagged = 0;
    QMap<QByteArray, QString> fileSums;    ///< exact sum of the amounts in the file per currency
    QMap<QByteArray, QString> landingSums; ///< of the rows that land or are there already
    QMap<QByteArray, QString> leftSums;    ///< of the rows that ask or are refused; with `landingSums` they make `fileSums`
    bool operator==(const ImportCounts &) const = default;
};

} // namespace punte
