// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace punte {

/// A text that is asked for whenever it is shown, so that what stays on the screen speaks the window's present language. It outlives who
/// made it: it holds copies of what it tells of, never a pointer to a page or a row. Called on the GUI thread.
using LiveText = std::function<QString()>;

} // namespace punte
