// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextClean.h"

#include "models/core/FoldTable.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace punte {

namespace {

const QHash<char32_t, const char16_t *> &foldTable()
{
    static const QHash<char32_t, const char16_t *> table = [] {
        QHash<char32_t, const char16_t *> hash;
        for (const FoldRule &rule : foldRules)
            hash.insert(rule.from, rule.to);
        return hash;
    }();
    return table;
}

bool isPlainAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 128)
            return false;
    }
    return true;
}

} // namespace

qsizetype firstUnstorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return i;
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return i;
            ++i;
        }
    }
    return -1;
}

TextLanguage textLanguageOf(QStringView text)
{
    for (const QChar c : text) {
        if (c == QChar(0x011F) || c == QChar(0x011E) || c == QChar(0x0131) || c == QChar(0x0130))
            return TextLanguage::Other;
    }
    return TextLanguage::Romanian;
}

QString cedillaToComma(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case 0x015E: c = QChar(0x0218); break;
        case 0x015F: c = QChar(0x0219); break;
        case 0x0162: c = QChar(0x021A); break;
        case 0x0163: c = QChar(0x021B); break;
        default: break;
        }
    }
    return text;
}

Result<QString> cleanText(const QString &typed, TextLanguage language)
{
    if (const qsizetype at = firstUnstorable(typed); at >= 0) {
        return std::unexpected(toldError(ErrorKind::Invalid, [at, isNul = typed[at].isNull()] {
            return isNul ? QCoreApplication::translate("Text", "The text holds a NUL character at position %1.").arg(at + 1)
                         : QCoreApplication::translate("Text", "The text holds half a character at position %1.").arg(at + 1);
        }));
    }
    const QString composed = typed.normalized(QString::NormalizationForm_C);
    return language == TextLanguage::Romanian ? cedillaToComma(composed) : composed;
}

QString foldText(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString().toLower();
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    const auto &table = foldTable();
    QString plain;
    plain.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        const bool pair = c.isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, composed[i + 1]) : c.unicode();
        const auto found = table.constFind(point);
        if (found != table.constEnd()) {
            plain += QString::fromUtf16(*found);
        } else {
            plain += c;
            if (pair)
                plain += composed[i + 1];
        }
        if (pair)
            ++i;
    }
    // The database lowers with ICU's root rules too: final sigma and the dotted I come out the same.
    icu::UnicodeString lowered(plain.utf16(), static_cast<int32_t>(plain.size()));
    lowered.toLower(icu::Locale::getRoot());
    return QString::fromUtf16(lowered.getBuffer(), lowered.length());
}

} // namespace punte
