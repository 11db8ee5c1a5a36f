// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/CleanHtml.h"

#include "models/campaigns/messages/HtmlTokens.h"

namespace punte {

namespace {

/// Puts the words of an HTML text on lines, as a reader of plain text expects them.
class PlainWriter final {
public:
    QString write(const QString &html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Words: words(token.words); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            }
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text;
    }

private:
    void words(const QString &text)
    {
        for (const QChar c : text) {
            if (c.isSpace() && c != QChar::Nbsp) {
                m_blank = true;
                continue;
            }
            if (m_blank && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !m_text.endsWith(u' '))
                m_text += u' ';
            m_blank = false;
            m_text += c == QChar::Nbsp ? QChar(u' ') : c;
            if (m_linkAt >= 0)
                m_linkWords += m_text.back();
        }
    }
    // At least `lines` line ends stand at the end, unless nothing was written yet.
    void breakTo(int lines)
    {
        m_blank = false;
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (m_text.isEmpty())
            return;
        int have = 0;
        while (have < lines && m_text.size() > have && m_text.at(m_text.size() - 1 - have) == u'\n')
            ++have;
        for (; have < lines; ++have)
            m_text += u'\n';
    }
    [[nodiscard]] static bool isParagraph(const QString &name)
    {
        return name == QLatin1String("p") || name == QLatin1String("blockquote") || name == QLatin1String("table") || name == QLatin1String("ul")
            || name == QLatin1String("ol") || (name.size() == 2 && name.startsWith(u'h') && name.at(1).isDigit());
    }
    void open(const HtmlToken &token)
    {
        if (token.name == QLatin1String("br")) {
            m_blank = false;
            m_text += u'\n';
        } else if (token.name == QLatin1String("hr")) {
            breakTo(2);
            m_text += QLatin1String("----------\n\n");
        } else if (token.name == QLatin1String("img")) {
            if (const QString alt = token.attribute(QLatin1String("alt")).simplified(); !alt.isEmpty())
                words(u'[' + alt + u']');
        } else if (token.name == QLatin1String("a")) {
            m_linkAt = m_text.size();
            m_link = token.attribute(QLatin1String("href"));
            m_linkWords.clear();
        } else if (token.name == QLatin1String("li")) {
            breakTo(1);
            if (m_lists.isEmpty() || m_lists.constLast() < 0)
                m_text += QLatin1String("- ");
            else
                m_text += QString::number(++m_lists.last()) + QLatin1String(". ");
        } else if (isParagraph(token.name)) {
            breakTo(m_lists.isEmpty() ? 2 : 1);
            if (token.name == QLatin1String("ul") || token.name == QLatin1String("ol"))
                m_lists.append(token.name == QLatin1String("ul") ? -1 : 0);
        } else if (token.name == QLatin1String("div") || token.name == QLatin1String("tr")) {
            breakTo(1);
        } else if ((token.name == QLatin1String("td") || token.name == QLatin1String("th")) && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
            words(QStringLiteral(" | "));
            m_blank = true;
        }
    }
    void close(const QString &name)
    {
        if (name == QLatin1String("a")) {
            closeLink();
        } else if (isParagraph(name)) {
            if ((name == QLatin1String("ul") || name == QLatin1String("ol")) && !m_lists.isEmpty())
                m_lists.removeLast();
            breakTo(m_lists.isEmpty() ? 2 : 1);
        } else if (name == QLatin1String("div") || name == QLatin1String("tr") || name == QLatin1String("li")) {
            breakTo(1);
        }
    }
    void closeLink()
    {
        if (m_linkAt < 0)
            return;
        m_linkAt = -1;
        QString address = m_link;
        for (const QLatin1String scheme : {QLatin1String("mailto:"), QLatin1String("tel:")})
            if (address.startsWith(scheme))
                address = address.mid(scheme.size());
        const QString said = QString(m_linkWords).remove(u' ');
        const bool same = address.isEmpty() || said == address || QLatin1String("https://") + said == address || QLatin1String("http://") + said == address;
        if (!same)
            m_text += (m_text.isEmpty() || m_text.endsWith(u'\n') ? QString() : QStringLiteral(" ")) + u'(' + address + u')';
    }

    QString m_text;
    QString m_link;
    QString m_linkWords;
    qsizetype m_linkAt = -1;
    QList<int> m_lists; ///< -1 = without numbers
    bool m_blank = false;
};

} // namespace

QString plainTextOf(const QString &html)
{
    return PlainWriter().write(html);
}

} // namespace punte
