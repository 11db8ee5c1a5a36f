// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QImage;

namespace punte {

/// A picture from the clipboard as a file to be kept.
struct PastedPicture {
    QString name; ///< "Picture 2026-01-27 09-41-00.png"
    QByteArray bytes;
};

/// Named by the moment it was pasted; refused when it is larger than any screen.
[[nodiscard]] Result<PastedPicture> pastedPicture(const QImage &picture, const QDateTime &now);

} // namespace punte
