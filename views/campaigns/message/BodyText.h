// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QTextCursor)
QT_FORWARD_DECLARE_CLASS(QTextDocument)

namespace punte {

/// Between what a message holds and what an editor shows: fields become chips and back, paragraphs, lists, links, bold, italic, pictures
/// of the message and parts "only for" some stay. Nothing else is ever made, so that nothing else can be sent.
namespace BodyText {

/// Property of a block: the groups that alone get it, "advocate,vip".
inline constexpr int onlyForProperty = 0x100000 + 21;

/// Puts text with placeholders at the cursor; known ones become chips, the rest stays as it was typed. Line ends become paragraphs, or
/// blanks in a text of one line.
void insertText(QTextCursor &cursor, const QString &source, bool oneLine);
/// The text of a document as it is stored; `from` and `to` for a part of it.
[[nodiscard]] QString text(const QTextDocument &document, int from = 0, int to = -1);

/// Shows HTML. False, and an empty document, when it holds something that would be lost here (tables, looks): it is edited as source.
[[nodiscard]] bool showHtml(QTextDocument &document, const QString &html);
[[nodiscard]] QString html(const QTextDocument &document);
/// Paragraphs of a plain text as HTML.
[[nodiscard]] QString htmlOfPlain(const QString &plain);
/// True when nothing is written.
[[nodiscard]] bool isEmpty(const QTextDocument &document);

} // namespace BodyText

} // namespace punte
