// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace punte {

/// A state of a page or of the window that is worth a picture and a test of its layout: an open inspector, a drag, an empty list.
/// Brought about by the same calls as by a person, as far as that is possible; nothing is saved on the way.
struct Scene {
    QByteArray name;                 ///< "drag": the picture is called <page>-drag
    std::function<void()> show;      ///< called when the page is ready; what it loads is waited for
    std::function<void()> leave;     ///< everything as before
};

} // namespace punte
