// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/RowSource.h"

#include <QByteArrayView>
#include <QHash>

namespace punte {

/// One property of a card: "TEL;TYPE=work:+40 ..." with its parameters, value decoded to text.
struct VcardProperty {
    QByteArray name;              ///< upper case, without its group
    QHash<QByteArray, QByteArray> parameters; ///< upper case names
    QString value;                ///< raw value, still escaped
    bool isUnreadable = false;    ///< its bytes are not of the charset it claims
};

[[nodiscard]] bool looksLikeVcard(QByteArrayView head);

/// Cards of the versions 2.1, 3.0 and 4.0 as rows of a table: id, full name, first and last name, salutation, company, position,
/// department, e-mail, phone, language, notes. Folded lines and quoted-printable are put together; charsets of version 2.1 are obeyed, and
/// a card whose bytes are not of its charset is refused with the reason. Pictures, sounds and keys are passed over, however large; a card
/// inside a card (2.1's AGENT) is not a row of its own. Limits: 10 MB a file, 1 MB a field. Any thread.
[[nodiscard]] Result<TableSource::Table> readVcards(const QString &file);

/// The lines of a card with folds undone (exposed for its tests).
[[nodiscard]] QList<QByteArray> unfoldVcard(const QByteArray &bytes);

} // namespace punte
