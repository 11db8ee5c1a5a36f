// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"

#include <QDateTime>

namespace punte {

/// One file for the mail room: its name comes from the send alone.
struct MailRoomFile {
    QUuid sendId;
    QByteArray ending; ///< "eml" or "txt"
    QByteArray bytes;
    [[nodiscard]] QByteArray name() const; ///< "<send id>.eml"
};

/// A message as the file that goes to the mail room: .eml for e-mail, .txt for SMS. Invalid when it cannot be written as it was meant.
[[nodiscard]] Result<MailRoomFile> mailRoomFile(const RenderedMessage &message, const QList<MessageAsset> &assets, const QDateTime &date);

/// What stands in the folder as README.txt: what the files are, what to do with them, in both languages.
[[nodiscard]] QByteArray mailRoomReadme();

} // namespace punte
