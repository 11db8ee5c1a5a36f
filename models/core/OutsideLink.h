// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

#include <QUrl>

namespace punte {

/// An address that may be handed to another program: only http, https, mailto and the schemes of telephones ever are. An error says why
/// nothing is opened, a warning (letters that imitate others, something before an @) is shown before it is. Pure.
struct OutsideLink : Check {
    enum class Kind { Website, Email, Phone };
    Kind kind = Kind::Website;
    QString typed;   ///< what it was made of
    QUrl url;        ///< what is opened; empty with an error
    QString place;   ///< what the person is shown before: the host, the address, the number
    [[nodiscard]] bool mayOpen() const { return level != Level::Error && url.isValid(); }
};

[[nodiscard]] OutsideLink websiteLink(const QString &typed);
/// A bare address: no subject, copies or text may hide in it.
[[nodiscard]] OutsideLink emailLink(const QString &typed);
/// `scheme`: "tel", "sip" or "callto"; anything else counts as "tel".
[[nodiscard]] OutsideLink phoneLink(const QString &typed, const QString &scheme);
/// A letter with its subject and text, written by the program itself; the person says to whom.
[[nodiscard]] OutsideLink letterLink(const QString &subject, const QString &text);
/// Once more, in front of the desktop: whether a URL is one of those above.
[[nodiscard]] bool mayLeave(const QUrl &url);

} // namespace punte
