// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileFacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

namespace punte {

namespace {

constexpr qsizetype fileLabelLength = 255;
constexpr qsizetype fileNameBytes = 180;

bool isInvisible(QChar c)
{
    // Control characters, and those that turn the direction of reading: "exe.gpj" must not read as "jpg.exe".
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || c.isSurrogate();
}

} // namespace

QString FileFacts::label(const QString &name)
{
    const qsizetype cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString label;
    for (const QChar c : QStringView(name).mid(cut + 1)) {
        if (!isInvisible(c))
            label += c;
    }
    label = label.normalized(QString::NormalizationForm_C).simplified();
    if (label.size() > fileLabelLength) { // the ending says more than the middle
        const QString ending = label.mid(label.lastIndexOf(u'.'));
        label = ending.size() <= 12 ? label.left(fileLabelLength - ending.size()) + ending : label.left(fileLabelLength);
    }
    return label.isEmpty() || label == QLatin1String(".") || label == QLatin1String("..") ? QCoreApplication::translate("Files", "Unnamed file") : label;
}

QString FileFacts::safeName(const QString &text)
{
    QString name = label(text);
    for (QChar &c : name) {
        if (QStringLiteral("<>:\"|?*$`;&!'~#%{}").contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const QString ending = name.contains(u'.') ? name.mid(name.lastIndexOf(u'.')).left(12) : QString();
    QString base = name.chopped(ending.size());
    while (base.toUtf8().size() > fileNameBytes)
        base.chop(1);
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul")};
    const QString lower = base.section(u'.', 0, 0).toLower();
    if (base.isEmpty() || devices.contains(lower) || (lower.size() == 4 && (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")))))
        base = QStringLiteral("file_") + base;
    return base + ending;
}

QByteArray FileFacts::mediaType(const QByteArray &head)
{
    static const QMimeDatabase types;
    const QByteArray name = types.mimeTypeForData(head).name().toLatin1().toLower();
    return name.size() <= 200 && name.contains('/') ? name : QByteArray("application/octet-stream");
}

bool FileFacts::isHarmful(const QByteArray &type, const QString &name)
{
    static const QList<QByteArray> types = {"application/x-executable", "application/x-sharedlib", "application/x-pie-executable", "application/x-shellscript",
        "application/x-ms-dos-executable", "application/x-msdownload", "application/vnd.microsoft.portable-executable", "application/x-desktop",
        "application/java-archive", "application/x-java-archive", "application/x-msi", "application/vnd.appimage", "application/x-perl", "text/x-python",
        "application/javascript", "text/html", "application/xhtml+xml", "image/svg+xml", "application/x-php", "text/x-python3"};
    static const QStringList endings = {QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("scr"),
        QStringLiteral("msi"), QStringLiteral("ps1"), QStringLiteral("vbs"), QStringLiteral("js"), QStringLiteral("jar"), QStringLiteral("sh"),
        QStringLiteral("desktop"), QStringLiteral("lnk"), QStringLiteral("url"), QStringLiteral("hta"), QStringLiteral("reg"), QStringLiteral("py"),
        QStringLiteral("pl"), QStringLiteral("rb"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("svg"), QStringLiteral("xlsm"),
        QStringLiteral("docm"), QStringLiteral("pptm"), QStringLiteral("appimage"), QStringLiteral("run"), QStringLiteral("deb"), QStringLiteral("rpm")};
    return types.contains(type) || endings.contains(name.section(u'.', -1).toLower());
}

bool FileFacts::isPicture(const QByteArray &type)
{
    // What Qt decodes by itself; SVG is a document that may name other files.
    return type == "image/png" || type == "image/jpeg" || type == "image/gif" || type == "image/bmp" || type == "image/webp";
}

bool FileFacts::isText(const QByteArray &type)
{
    return type.startsWith("text/") || type == "application/json" || type == "application/xml" || type == "application/x-yaml";
}

QString FileFacts::sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace punte
