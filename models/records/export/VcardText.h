// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace punte {

enum class VcardVersion { V21, V30, V40 };

/// One line of a vCard with its line end: folded at 75 octets, never inside a character (RFC 6350 3.2). Version 2.1 has no UTF-8 of its
/// own: there, what is not ASCII is written quoted-printable, with its charset. Parts are joined by semicolons, each escaped.
[[nodiscard]] QByteArray vcardLine(VcardVersion version, const QByteArray &name, const QStringList &parts);
/// "2.1", "3.0", "4.0"
[[nodiscard]] QByteArray vcardVersionText(VcardVersion version);

} // namespace punte
