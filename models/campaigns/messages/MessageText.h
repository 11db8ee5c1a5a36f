// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageFields.h"

namespace punte {

/// What a part of a message is: where its placeholders may stand, and how their values are written.
enum class MessageTextPart {
    Subject, ///< one line
    Plain,   ///< plain text, also of an SMS
    Html
};

/// What is wrong with a text, where. Positions count QChars of the text as typed.
struct MessageTextError {
    enum class What {
        Unknown,        ///< no placeholder of this name
        Unclosed,       ///< { without }
        InTag,          ///< a value would land inside the markup
        NoFallback,     ///< this one takes none
        MarkupFallback, ///< the words written instead hold markup
        BlockInBlock,
        BlockUnclosed,
        BlockUnopened,
        UnknownGroup,
        LineBreak       ///< a subject is one line
    };
    What what = What::Unknown;
    qsizetype at = 0;
    qsizetype length = 0;
    QString word; ///< what was typed between the braces, at most 60 characters
    [[nodiscard]] QString text() const;
};

struct MessagePiece {
    enum class Kind { Words, Field, OnlyFor, EndOnly };
    Kind kind = Kind::Words;
    QString words;                       ///< Words: as written; Field: what to write when the value is missing
    const MessageField *field = nullptr;
    bool hasFallback = false;
    QStringList groups;                  ///< OnlyFor: any of these
};

struct MessageText {
    QList<MessagePiece> pieces;
    QList<MessageTextError> errors;
    [[nodiscard]] bool hasBlocks() const;
};

/// Reads a text with placeholders:
///   {county}  {county|in your area}  {only_for:advocate,vip} ... {/only_for}  {{ and }} for the signs themselves.
/// In HTML a value stands between tags only; a link's address may be a link placeholder and nothing else (href="{booking_link}").
/// `groups`: what blocks may ask for; empty = any well-formed word. Linear in the length of the text.
[[nodiscard]] MessageText readMessageText(const QString &source, MessageTextPart part, const QStringList &groups = {});

} // namespace punte
