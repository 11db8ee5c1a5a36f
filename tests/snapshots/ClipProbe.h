// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace punte {

/// What a person could not read of a window as it stands: texts cut by their widget, by a clip or by a parent that does not scroll,
/// texts drawn over each other, and shortened texts ("Harvest ca…") whose tooltip does not hold the rest. Looks at what is really drawn:
/// every visible widget paints into a device that keeps the texts with their place and clip. One line for each finding.
/// `texts` gets every text of the window, in the pieces in which it is drawn.
[[nodiscard]] QStringList clippedTexts(QWidget &window, QSet<QString> *texts = nullptr);

} // namespace punte
