// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace punte {

struct ResultSet;

/// What organisations write in Romanian and may say in English: in the language of the window.
[[nodiscard]] QString inWindowLanguage(const QString &own, const QString &english);

/// One of the types of answers that the organisation knows (decision.response_types).
struct ResponseType {
    QByteArray code;         ///< "refund_partial"
    QString name;            ///< in Romanian
    QString nameEnglish;
    QByteArray decisionType; ///< "refund_request"; empty = says nothing about it
    QStringList stakeholders; ///< roles that are asked by default: "support_manager"
    QStringList keywords;    ///< in both languages
    QDateTime target;        ///< by when, of a case that is written down now with an urgency under 4

    /// In the language of the window.
    [[nodiscard]] QString text() const;
    /// Rows of list_response_types.
    [[nodiscard]] static QList<ResponseType> listOf(const ResultSet &rows);
};

} // namespace punte
