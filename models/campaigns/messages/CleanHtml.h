// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace punte {

/// What cleaning took out of an HTML text, so that the writer can be told.
enum class HtmlRemoval {
    Script,      ///< scripts and what calls them (onclick, javascript:)
    Remote,      ///< pictures, styles and frames from elsewhere: they would tell somebody who reads
    Form,
    Link,        ///< a link that leads to something else than a page, a mail or a telephone
    Style,       ///< looks that mail programs take away or that hide text
    Unknown,     ///< elements and attributes that a message does not need
    Depth        ///< nested deeper than mail programs show
};

struct CleanHtml {
    QString html;                     ///< balanced, entities written again; safe to show and to send
    QMap<HtmlRemoval, int> removed;
    /// One sentence per kind.
    [[nodiscard]] QStringList removedTexts() const;
};

struct CleanHtmlOptions {
    QSet<QString> assets;             ///< content ids that pictures may name (cid:...); everything else of theirs is removed
    bool placeholders = false;        ///< a link's address may be a placeholder, `{booking_link}`
};

/// Cleans HTML by a list of what is allowed: text, paragraphs, lists, tables, links, pictures that are in the message itself (cid: of an
/// asset, or data: of at most 300 KB) and looks without addresses. Everything else goes; what it held stays, unless it was never shown.
/// Cleaning what is clean changes nothing. Linear time; nesting is cut at 40.
[[nodiscard]] CleanHtml cleanHtml(const QString &html, const CleanHtmlOptions &options = {});

/// The words of clean HTML as plain text: paragraphs, lists, the addresses of links behind their words, what pictures are said to show.
[[nodiscard]] QString plainTextOf(const QString &html);

} // namespace punte
