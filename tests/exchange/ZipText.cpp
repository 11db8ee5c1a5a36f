// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ZipText.h"

#include <QtEndian>

namespace punte {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray le16(quint16 value)
{
    QByteArray bytes(2, 0);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray le32(quint32 value)
{
    QByteArray bytes(4, 0);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts, quint32 claimed)
{
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const quint32 offset = quint32(file.size());
        const QByteArray facts = le16(0) + le16(0) + le16(0) + le16(0) + le32(crcOf(content)) + le32(quint32(content.size()))
            + le32(claimed != 0 ? claimed : quint32(content.size())) + le16(quint16(name.size())) + le16(0);
        file += "PK\x03\x04" + le16(20) + facts + name + content;
        directory += "PK\x01\x02" + le16(20) + le16(20) + facts + le16(0) + le16(0) + le16(0) + le32(0) + le32(offset) + name;
    }
    const quint32 start = quint32(file.size());
    return file + directory + "PK\x05\x06" + le16(0) + le16(0) + le16(quint16(parts.size())) + le16(quint16(parts.size())) + le32(quint32(directory.size())) + le32(start) + le16(0);
}

QByteArray odsOf(const QByteArray &rows)
{
    const QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                               "office:version=\"1.2\"><office:body><office:spreadsheet><table:table table:name=\"Foaie\">"
        + rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
    const QByteArray manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}, {"META-INF/manifest.xml", manifest}});
}

} // namespace punte
