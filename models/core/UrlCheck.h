// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// A web address: only http and https, no user name in it; "www.acme.ro" without a scheme is read as https. `host` is what the person
/// is shown before it is opened: in punycode when its letters could be mistaken for another name.
struct UrlCheck : Check {
    QString host;
    bool lookAlike = false; ///< mixed scripts or letters that imitate others: warned about
};

[[nodiscard]] UrlCheck checkUrl(const QString &typed);

} // namespace punte
