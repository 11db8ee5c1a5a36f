// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/CsvSniffer.h"

#include "models/records/import/TextDecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <uchardet.h>

namespace punte {

namespace {

constexpr qint64 csvSniffBytes = 1024 * 1024;

bool isUtf8(QByteArrayView bytes, bool isWhole)
{
    // A piece may end inside a character: up to three trailing bytes are forgiven.
    for (int cut = 0; cut <= (isWhole ? 0 : 3) && cut <= bytes.size(); ++cut) {
        const QByteArrayView part = bytes.chopped(cut);
        if (QString::fromUtf8(part).toUtf8() == part)
            return true;
    }
    return false;
}

/// UTF-16 without a mark: nearly every second byte of a table in a Latin script is zero.
QByteArray unmarkedUtf16(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype half = head.size() / 2;
    if (half >= 2 && odd * 10 > half * 7 && even * 10 < half)
        return "UTF-16LE";
    if (half >= 2 && even * 10 > half * 7 && odd * 10 < half)
        return "UTF-16BE";
    return {};
}

QByteArray guessByStatistics(QByteArrayView head)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, head.data(), static_cast<size_t>(head.size()));
    uchardet_data_end(detector);
    QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    // Not valid UTF-8, so plain ASCII or nothing found means: a few odd bytes. In Romania those are windows-1250.
    if (name.isEmpty() || name == "ASCII" || name == "UTF-8" || !TextDecoder::make(name))
        name = "windows-1250";
    return name;
}

struct DelimiterScore {
    int records = 0;
    int agreeing = 0;
    int columns = 0;
};

DelimiterScore scoreDelimiter(QByteArrayView text, char delimiter)
{
    QMap<int, int> counts;
    DelimiterScore score;
    int columns = 1;
    bool quoted = false;
    bool empty = true;
    for (qsizetype i = 0; i < text.size() && score.records < 200; ++i) {
        const char c = text[i];
        if (c == '"') {
            quoted = !quoted;
            empty = false;
        } else if (!quoted && c == delimiter) {
            ++columns;
            empty = false;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (!empty) {
                ++counts[columns];
                ++score.records;
            }
            columns = 1;
            empty = true;
        } else {
            empty = false;
        }
    }
    if (score.records == 0 && !empty) {
        ++counts[columns];
        score.records = 1;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= score.agreeing) {
            score.agreeing = it.value();
            score.columns = it.key();
        }
    }
    return score;
}

} // namespace

QString CsvFormat::describe() const
{
    switch (container) {
    case FileContainer::Xlsx: return QStringLiteral("XLSX");
    case FileContainer::Ods: return QStringLiteral("ODS");
    case FileContainer::Vcard: return QStringLiteral("vCard");
    case FileContainer::Text: break;
    }
    const QString mark = delimiter == '\t' ? QCoreApplication::translate("Import", "tab") : QCoreApplication::translate("Import", "“%1”").arg(QLatin1Char(delimiter));
    return QString::fromLatin1(encoding) + QStringLiteral(", ") + mark;
}

CsvFormat sniffEncoding(QByteArrayView head, bool isWholeFile)
{
    CsvFormat format;
    format.encodingIsCertain = true;
    struct Mark { QByteArrayView bytes; const char *name; };
    static constexpr Mark marks[] = {{"\xEF\xBB\xBF", "UTF-8"}, {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                     {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}};
    for (const Mark &mark : marks) {
        if (head.startsWith(mark.bytes)) {
            format.encoding = mark.name;
            format.bomBytes = static_cast<int>(mark.bytes.size());
            return format;
        }
    }
    if (const QByteArray name = unmarkedUtf16(head); !name.isEmpty()) {
        format.encoding = name;
        format.encodingIsCertain = false;
    } else if (!isUtf8(head, isWholeFile)) {
        format.encoding = guessByStatistics(head);
        format.encodingIsCertain = false;
    }
    return format;
}

char sniffDelimiter(QByteArrayView utf8)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const DelimiterScore score = scoreDelimiter(utf8, delimiter);
        if (score.columns < 2)
            continue;
        // Even records first, more columns second: "1,5;2,5" has two columns by either.
        const double value = double(score.agreeing) / score.records * 100 + std::min(score.columns, 50) * 0.1;
        if (value > bestScore + 1e-9) {
            bestScore = value;
            best = delimiter;
        }
    }
    return best;
}

Result<CsvFormat> sniffCsv(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(toldError(ErrorKind::Invalid, [why = input.errorString()] { return QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(why); }));
    const QByteArray head = input.read(csvSniffBytes);
    if (head.isEmpty())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Import", "The file is empty."); }));
    CsvFormat format = sniffEncoding(head, head.size() == input.size());
    auto decoder = TextDecoder::make(format.encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    format.delimiter = sniffDelimiter(decoder->toUtf8(QByteArrayView(head).sliced(std::min<qsizetype>(format.bomBytes, head.size())), false));
    return format;
}

} // namespace punte
