// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/snapshots/LongWords.h"

namespace punte {

LongWords::LongWords(QObject *parent)
    : QTranslator(parent)
{
    if (!m_english.load(QStringLiteral(":/i18n/punte_en.qm")))
        qFatal("no English plural forms");
}

QString LongWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString english = m_english.translate(context, source, disambiguation, n);
    return lengthened(english.isEmpty() ? QString::fromUtf8(source) : english);
}

QString LongWords::lengthened(const QString &text)
{
    QString longer;
    int owed = 0; // hundredths of a character
    bool tag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        longer += c;
        tag = c == QLatin1Char('<') || (tag && c != QLatin1Char('>'));
        owed += 35;
        const bool placeholder = i > 0 && text.at(i - 1) == QLatin1Char('%');
        for (; owed >= 100 && c.isLetter() && !placeholder && !tag; owed -= 100)
            longer += c;
    }
    return longer;
}

} // namespace punte
