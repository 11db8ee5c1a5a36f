// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/ProviderEvents.h"

namespace punte {

/// Marks opens and clicks that no person did. Both kinds are kept and shown apart; only what is not marked counts as a person's.
///   Provider  the provider says so (a column of its own, "loaded by proxy");
///   Agent     the user agent is that of a scanner, proxy, robot or program library;
///   Prefetch  it came within 5 seconds after the same message was delivered: nobody reads so fast, mail gateways do;
///   Scan      three or more different links of one message were clicked within 10 seconds: a scanner follows them all.
/// A mark is a rule's word, not the truth: a person who is that fast is taken for a machine, a patient machine for a person.
void markMachineEvents(QList<ProviderEvent> &events);
/// Whether a user agent is one of those.
[[nodiscard]] bool isMachineAgent(const QString &agent);

} // namespace punte
