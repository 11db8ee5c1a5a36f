// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/HtmlTokens.h"

#include <QHash>
#include <QSet>

namespace punte {

namespace {

const QHash<QString, char32_t> &htmlEntities()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> all;
        const std::pair<const char *, char32_t> known[] = {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}, {"nbsp", 0xA0},
            {"iexcl", 0xA1}, {"cent", 0xA2}, {"pound", 0xA3}, {"sect", 0xA7}, {"copy", 0xA9}, {"laquo", 0xAB}, {"shy", 0xAD}, {"reg", 0xAE}, {"deg", 0xB0},
            {"plusmn", 0xB1}, {"para", 0xB6}, {"middot", 0xB7}, {"raquo", 0xBB}, {"frac12", 0xBD}, {"iquest", 0xBF}, {"Acirc", 0xC2}, {"Auml", 0xC4},
            {"Ccedil", 0xC7}, {"Eacute", 0xC9}, {"Icirc", 0xCE}, {"Ouml", 0xD6}, {"times", 0xD7}, {"Uuml", 0xDC}, {"szlig", 0xDF}, {"agrave", 0xE0},
            {"aacute", 0xE1}, {"acirc", 0xE2}, {"auml", 0xE4}, {"ccedil", 0xE7}, {"egrave", 0xE8}, {"eacute", 0xE9}, {"ecirc", 0xEA}, {"euml", 0xEB},
            {"iacute", 0xED}, {"icirc", 0xEE}, {"iuml", 0xEF}, {"ntilde", 0xF1}, {"oacute", 0xF3}, {"ocirc", 0xF4}, {"ouml", 0xF6}, {"uacute", 0xFA},
            {"ucirc", 0xFB}, {"uuml", 0xFC}, {"Abreve", 0x102}, {"abreve", 0x103}, {"Scedil", 0x218}, {"scedil", 0x219}, {"Tcedil", 0x21A}, {"tcedil", 0x21B},
            {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bdquo", 0x201E},
            {"bull", 0x2022}, {"hellip", 0x2026}, {"euro", 0x20AC}, {"trade", 0x2122}};
        for (const auto &[name, sign] : known)
            all.insert(QLatin1String(name), sign);
        return all;
    }();
    return table;
}

// 0 = it is none.
char32_t htmlEntity(QStringView name)
{
    if (!name.startsWith(u'#'))
        return htmlEntities().value(name.toString(), 0);
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    if (!ok || code > 0x10FFFF || QChar::isSurrogate(code) || (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0))
        return ok ? 0xFFFD : 0;
    return code;
}

} // namespace

QString HtmlToken::attribute(QLatin1String attributeName) const
{
    for (const auto &[key, value] : attributes) {
        if (key == attributeName)
            return value;
    }
    return {};
}

bool isUnshownHtml(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char *one : {"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "template", "object",
                 "svg", "math", "audio", "video", "select"})
            all.insert(QLatin1String(one));
        return all;
    }();
    return names.contains(name);
}

QString withoutHtmlEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'&') {
            const qsizetype length = text.mid(i + 1, 11).indexOf(u';');
            if (const char32_t sign = length > 0 ? htmlEntity(text.mid(i + 1, length)) : 0) {
                out += QString::fromUcs4(&sign, 1);
                i += length + 1;
                continue;
            }
        }
        out += c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
    }
    return out;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (m_html.at(m_at) == u'<') {
            const QChar after = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
            if (after == u'!' || after == u'?') {
                const bool comment = m_html.mid(m_at).startsWith(u"<!--");
                const qsizetype end = m_html.indexOf(comment ? QStringView(u"-->") : QStringView(u">"), m_at + (comment ? 4 : 2));
                m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
                continue;
            }
            const bool closes = after == u'/' && m_at + 2 < m_html.size() && m_html.at(m_at + 2).unicode() < 128 && m_html.at(m_at + 2).isLetter();
            if (closes || (after.unicode() < 128 && after.isLetter())) {
                if (takeTag(token))
                    return true;
                continue;
            }
        }
        const qsizetype from = m_at;
        do
            ++m_at;
        while (m_at < m_html.size() && m_html.at(m_at) != u'<');
        token = {HtmlToken::Kind::Words, {}, withoutHtmlEntities(m_html.mid(from, m_at - from)), {}};
        return true;
    }
    return false;
}

void HtmlTokens::skipBlanks()
{
    while (m_at < m_html.size() && (m_html.at(m_at).isSpace() || m_html.at(m_at) == u'/'))
        ++m_at;
}

// False when the text ends inside the tag: then there is none.
bool HtmlTokens::takeTag(HtmlToken &token)
{
    ++m_at;
    token = {m_html.at(m_at) == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open, {}, {}, {}};
    if (token.kind == HtmlToken::Kind::Close)
        ++m_at;
    const qsizetype from = m_at;
    while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>' && m_html.at(m_at) != u'/')
        ++m_at;
    token.name = m_html.mid(from, std::min<qsizetype>(m_at - from, 40)).toString().toLower();
    for (;;) {
        skipBlanks();
        if (m_at >= m_html.size())
            return false;
        if (m_html.at(m_at) == u'>')
            break;
        takeAttribute(token);
    }
    ++m_at;
    if (token.kind == HtmlToken::Kind::Open && isUnshownHtml(token.name))
        skipContent(token.name);
    return true;
}

void HtmlTokens::takeAttribute(HtmlToken &token)
{
    qsizetype from = m_at;
    do
        ++m_at;
    while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'=' && m_html.at(m_at) != u'>' && m_html.at(m_at) != u'/');
    const QString name = m_html.mid(from, m_at - from).toString().toLower();
    while (m_at < m_html.size() && m_html.at(m_at).isSpace())
        ++m_at;
    QString value;
    if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
        ++m_at;
        while (m_at < m_html.size() && m_html.at(m_at).isSpace())
            ++m_at;
        const QChar quote = m_at < m_html.size() ? m_html.at(m_at) : QChar();
        if (quote == u'"' || quote == u'\'') {
            from = ++m_at;
            const qsizetype end = m_html.indexOf(quote, from);
            m_at = end < 0 ? m_html.size() : end + 1;
            value = withoutHtmlEntities(m_html.mid(from, (end < 0 ? m_html.size() : end) - from));
        } else {
            from = m_at;
            while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
                ++m_at;
            value = withoutHtmlEntities(m_html.mid(from, m_at - from));
        }
    }
    if (token.attributes.size() < 30)
        token.attributes.append({name, value});
}

void HtmlTokens::skipContent(const QString &name)
{
    const qsizetype end = m_html.indexOf(QString(QStringLiteral("</") + name), m_at, Qt::CaseInsensitive);
    if (end < 0) {
        m_at = m_html.size();
        return;
    }
    const qsizetype close = m_html.indexOf(u'>', end);
    m_at = close < 0 ? m_html.size() : close + 1;
}

} // namespace punte
