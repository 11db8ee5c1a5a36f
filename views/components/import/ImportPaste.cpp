// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportPaste.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTime>

namespace punte {

namespace {

constexpr qsizetype pasteMaxCharacters = 50 * 1024 * 1024;

AppError pasteError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

} // namespace

bool holdsPastedTable(const QMimeData *data)
{
    if (data == nullptr || !data->hasText() || data->hasUrls())
        return false;
    const QString text = data->text();
    const qsizetype line = text.indexOf(u'\n');
    return line > 0 && line + 1 < text.size() && QStringView(text).left(line).contains(u'\t');
}

Result<QString> savePastedTable()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString text = data != nullptr && data->hasText() ? data->text() : QString();
    if (text.size() > pasteMaxCharacters)
        return std::unexpected(pasteError([] { return QCoreApplication::translate("ImportPaste", "It is larger than 50 MB. Save it as a file and import that."); }));
    if (text.trimmed().count(u'\n') < 1)
        return std::unexpected(pasteError([] { return QCoreApplication::translate("ImportPaste", "There are no rows on the clipboard. Copy a head line and at least one row from a spreadsheet."); }));
    static const QTemporaryDir folder; // removed with the program
    const QString path = folder.filePath(QCoreApplication::translate("ImportPaste", "Pasted rows %1.tsv").arg(QTime::currentTime().toString(QStringLiteral("HH-mm-ss"))));
    QFile file(path);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(pasteError([why = file.errorString()] { return QCoreApplication::translate("ImportPaste", "It could not be kept in a file: %1").arg(why); }));
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    if (file.write(bytes) != bytes.size())
        return std::unexpected(pasteError([why = file.errorString()] { return QCoreApplication::translate("ImportPaste", "It could not be kept in a file: %1").arg(why); }));
    return path;
}

} // namespace punte
