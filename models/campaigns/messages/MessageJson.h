// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"

#include <QJsonObject>

namespace punte {

/// What marketing_campaigns.message and ab_test_config hold, as texts by language. Documented keys: sms_body, email_subject, email_body (HTML) and ours
/// email_text; flat, in the organisation's language, or once per language under "ro" and "en". With a test that is enabled, variant_a and variant_b
/// say what differs: subjects and SMS become two, A first. Keys that are not known are ignored here and kept by withMessageBodies().
[[nodiscard]] QMap<MessageLanguage, MessageBody> messageBodies(const QJsonObject &message, const QJsonObject &abTest, MessageLanguage organisation);

/// The message that a variant of a test is: its texts in the place of the message's own, flat (the organisation's language) or per language.
[[nodiscard]] QJsonObject withVariant(QJsonObject message, const QJsonObject &variant, MessageLanguage organisation);

/// The same message with these texts (first subject and SMS), written per language; everything else in it stays.
[[nodiscard]] QJsonObject withMessageBodies(QJsonObject message, const QMap<MessageLanguage, MessageBody> &bodies);

} // namespace punte
