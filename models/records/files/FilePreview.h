// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QImage>
#include <QString>

namespace punte {

/// What can be shown of a file without giving it to a program: a picture, scaled down while it is decoded, or the beginning of a text.
struct FilePreview {
    QImage picture;
    QString text;
};

/// Reads a file that FileDownload wrote. Pictures above 50 megapixels are refused before they are decoded, whatever they claim to be;
/// formats that can name other files (SVG) or run anything are never decoded. Any thread.
[[nodiscard]] Result<FilePreview> readFilePreview(const QString &file, const QByteArray &mediaType, QSize room);

} // namespace punte
