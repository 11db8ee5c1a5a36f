// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace punte {

/// What an e-mail file says, as plain text. Nothing in it is opened, fetched or written anywhere.
struct Letter {
    struct Address {
        QString name;
        QString address;
    };
    Address from;
    QList<Address> to;       ///< and copies; at most 50
    QString subject;
    QDateTime when;          ///< invalid = the letter does not say, or not in a way that can be read
    QString text;            ///< the plain part, or the words of the HTML one
    bool cut = false;        ///< the text was longer than is taken
    QStringList attachments; ///< names only; at most 100
};

/// Reads an .eml file within fixed limits: its size, its headers, how deep parts are nested, how much text is taken. What breaks the limits
/// or is no e-mail is refused with the reason; wrong charsets and folded, broken headers are read as well as can be. Any thread. Source: GMime.
class LetterReader final {
    Q_DECLARE_TR_FUNCTIONS(LetterReader)
public:
    static constexpr qint64 largestFile = 25 * 1024 * 1024;
    static constexpr qsizetype mostHeaderBytes = 256 * 1024;
    static constexpr int deepest = 20;
    static constexpr qsizetype longestText = 19000;

    [[nodiscard]] static Result<Letter> readFile(const QString &path);
    [[nodiscard]] static Result<Letter> read(const QByteArray &bytes);
    /// The words of an HTML text: no markup, no scripts, no addresses of pictures.
    [[nodiscard]] static QString wordsOf(const QString &html);
};

} // namespace punte
