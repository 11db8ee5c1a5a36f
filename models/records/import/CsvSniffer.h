// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

namespace punte {

/// What the rows lie in.
enum class FileContainer { Text, Xlsx, Ods, Vcard };

/// How a CSV file is written, as far as it can be seen; shown to the person, who may say otherwise.
struct CsvFormat {
    FileContainer container = FileContainer::Text; ///< anything else has no encoding and no delimiter to choose
    QByteArray encoding = "UTF-8"; ///< ICU name
    int bomBytes = 0;              ///< bytes of a byte order mark at the start, not part of the text
    bool encodingIsCertain = false;///< by its BOM, or valid UTF-8
    char delimiter = ',';
    bool operator==(const CsvFormat &) const = default;
    /// "UTF-8, “;”"
    [[nodiscard]] QString describe() const;
};

/// Looks at the first megabyte. Invalid when the file cannot be read or is empty. May run on any thread.
[[nodiscard]] Result<CsvFormat> sniffCsv(const QString &file);
/// The encoding alone, from the first bytes of a file.
[[nodiscard]] CsvFormat sniffEncoding(QByteArrayView head, bool isWholeFile);
/// The delimiter that parts the records most evenly: , ; tab or |.
[[nodiscard]] char sniffDelimiter(QByteArrayView utf8);

} // namespace punte
