// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PlainTextEdit.h"

#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace punte {

bool PlainTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return !files && (source->hasText() || (m_reportsPictures && source->hasImage()));
}

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    if (source->hasText())
        return insertPlainText(source->text().left(m_longestPaste));
    if (const auto picture = qvariant_cast<QImage>(source->imageData()); !picture.isNull())
        Q_EMIT picturePasted(picture);
}

} // namespace punte
