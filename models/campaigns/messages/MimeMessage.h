// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"

#include <QDateTime>

namespace punte {

/// The bytes of an .eml file (RFC 5322, MIME) with CRLF line ends: multipart/alternative of plain text and HTML in quoted-printable UTF-8,
/// pictures of the message beside the HTML, other files attached. Message-ID is <send id@domain of From> and the boundaries come from the
/// send id too: the same message at the same `date` is the same bytes. Invalid when a header could not be written as it was meant; nothing
/// is ever written that would begin another header. Any thread. Source: GMime.
[[nodiscard]] Result<QByteArray> mimeMessage(const RenderedMessage &message, const QList<MessageAsset> &assets, const QDateTime &date);

/// The part of the Message-ID in front of the @; what providers report back.
[[nodiscard]] QString sendIdText(const QUuid &sendId);

} // namespace punte
