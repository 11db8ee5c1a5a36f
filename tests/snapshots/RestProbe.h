// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace punte {

/// The layouts that do not come to rest: after a page is shown and filled, a layout that asks for itself again and again burns a core for
/// nothing and moves its texts while somebody reads them. Runs what waits to be laid out; what still asks after many rounds is named.
[[nodiscard]] QStringList restlessLayouts();

} // namespace punte
