// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordTab.h"

#include <QUuid>

namespace punte {

/// What stands beside the message on its page: who gets it ("campaign_message:who"), its test ("campaign_message:test"). Rooms register theirs in
/// RecordTabRegistry under these kinds; the record is the campaign.
class MessagePart : public RecordTab {
    Q_OBJECT
public:
    using RecordTab::RecordTab;

Q_SIGNALS:
    /// Somebody wants to see the message as this contact gets it.
    void recipientChosen(const QUuid &contact);
    /// Who gets it, or which of the texts, is another thing now: saved in the database already.
    void audienceChanged();
};

} // namespace punte
