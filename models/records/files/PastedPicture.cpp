// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/PastedPicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

namespace punte {

static constexpr qint64 mostPastedPixels = 50'000'000;

Result<PastedPicture> pastedPicture(const QImage &picture, const QDateTime &now)
{
    const auto refuse = [](LiveText tell) { return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell))); };
    if (qint64(picture.width()) * picture.height() > mostPastedPixels)
        return refuse([] { return QCoreApplication::translate("Files", "The picture is too large."); });
    PastedPicture pasted{QCoreApplication::translate("Files", "Picture %1.png").arg(now.toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"))), {}};
    QBuffer buffer(&pasted.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return refuse([] { return QCoreApplication::translate("Files", "The picture cannot be read."); });
    return pasted;
}

} // namespace punte
