// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Scene.h"

#include <QList>

namespace punte {

class MainWindow;

/// States of the window itself for pictures and layout tests: palette, dialogs, toast, offline, refused, sign-in. They are shown over
/// the pipeline. The window outlives them.
[[nodiscard]] QList<Scene> windowScenes(MainWindow &window);

/// No toast stays for the next picture: the notices have one of their own beside the window's.
void hideToasts(MainWindow &window);

} // namespace punte
