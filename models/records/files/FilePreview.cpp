// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FilePreview.h"

#include "models/records/files/FileFacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace punte {

namespace {

constexpr qint64 previewMaxPixels = 50'000'000;
constexpr int previewMaxMegabytes = 256; // of a decoded picture
constexpr qint64 previewTextBytes = 64 * 1024;

AppError previewError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

} // namespace

Result<FilePreview> readFilePreview(const QString &path, const QByteArray &mediaType, QSize room)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(previewError([why = file.errorString()] { return QCoreApplication::translate("Files", "The file cannot be opened: %1").arg(why); }));
    FilePreview preview;
    if (FileFacts::isText(mediaType)) {
        preview.text = QString::fromUtf8(file.read(previewTextBytes)).remove(QChar(u'\0'));
        if (!file.atEnd())
            preview.text += QStringLiteral("\n…");
        return preview;
    }
    if (!FileFacts::isPicture(mediaType))
        return std::unexpected(previewError([] { return QCoreApplication::translate("Files", "There is no preview of this kind of file."); }));
    if (QImageReader::allocationLimit() == 0 || QImageReader::allocationLimit() > previewMaxMegabytes)
        QImageReader::setAllocationLimit(previewMaxMegabytes);
    QImageReader reader(&file, mediaType.mid(6));
    reader.setAutoDetectImageFormat(false); // what was recognised by its content is read as that and nothing else
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return std::unexpected(previewError([] { return QCoreApplication::translate("Files", "The picture cannot be read."); }));
    if (qint64(size.width()) * size.height() > previewMaxPixels)
        return std::unexpected(previewError([size] { return QCoreApplication::translate("Files", "The picture is too large for a preview: %1 × %2.").arg(size.width()).arg(size.height()); }));
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    preview.picture = reader.read();
    if (preview.picture.isNull())
        return std::unexpected(previewError([] { return QCoreApplication::translate("Files", "The picture cannot be read."); }));
    return preview;
}

} // namespace punte
