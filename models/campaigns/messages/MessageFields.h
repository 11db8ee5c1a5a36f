// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessagePeople.h"

#include <QList>

namespace punte {

/// One placeholder that a message may hold: `{name}`. The list is closed; nothing of the database is reached by a name that is not in it.
struct MessageField {
    QByteArray name;            ///< "first_name"
    const char *title = nullptr;  ///< QT_TRANSLATE_NOOP("MessageFields", ...): what the chip in the editor says
    const char *origin = nullptr; ///< the same: where the value comes from
    const char *sampleRo = nullptr;
    const char *sampleEn = nullptr;
    bool mayFallBack = true;    ///< `{county|in your area}` may be written; otherwise a missing value keeps the message from being sent
    bool isLink = false;        ///< may also be the whole address of a link
    bool isOffered = true;      ///< false: documented, but nothing here fills it; who types it is told that it is missing
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString originText() const;
    [[nodiscard]] QString sample(MessageLanguage language) const;
};

/// In the order in which they are offered: the documented ones first.
[[nodiscard]] const QList<MessageField> &messageFields();
/// Null when there is none of that name.
[[nodiscard]] const MessageField *findMessageField(QStringView name);

/// The value for one person, on one line, not escaped; nothing when it is not known. `today` counts {months_ago}.
[[nodiscard]] std::optional<QString> messageFieldValue(const MessageField &field, const MessageRecipient &recipient, const MessageSender &sender,
                                                       QDate today, MessageLanguage language);

} // namespace punte
