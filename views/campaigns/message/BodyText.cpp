// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/BodyText.h"

#include "models/campaigns/messages/CleanHtml.h"
#include "models/campaigns/messages/HtmlTokens.h"
#include "models/campaigns/messages/MessagePeople.h"
#include "views/campaigns/message/FieldChip.h"
#include "views/theme/Theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace punte {

namespace {

const QRegularExpression &placeholderWords()
{
    static const QRegularExpression words(QStringLiteral("\\{\\{|\\}\\}|\\{only_for:([^{}\\n]*)\\}|\\{/only_for\\}|\\{([a-z_]+(?:\\|[^{}\\n]*)?)\\}"));
    return words;
}

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    format.setBottomMargin(Theme::instance().px(8));
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// Builds a document out of clean HTML, or finds out that it cannot.
class HtmlShower final {
public:
    explicit HtmlShower(QTextDocument &document) : m_cursor(&document) {}

    bool show(const QString &html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (m_fits && tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Words: words(token.words); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            }
        }
        return m_fits && m_group.isEmpty();
    }

private:
    void lose() { m_fits = false; }

    void block(const QTextBlockFormat &format)
    {
        QTextBlockFormat wanted = format;
        if (!m_group.isEmpty())
            wanted.setProperty(BodyText::onlyForProperty, m_group);
        if (m_first)
            m_cursor.setBlockFormat(wanted);
        else
            m_cursor.insertBlock(wanted, {});
        m_first = false;
        m_open = true;
        m_blank = true;
        if (QTextList *list = m_cursor.currentList(); list && !m_inItem)
            list->remove(m_cursor.block());
    }
    void needBlock()
    {
        if (!m_open)
            block(paragraphFormat());
    }

    void words(const QString &text)
    {
        qsizetype at = 0;
        auto found = placeholderWords().globalMatch(text);
        while (m_fits && found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            plain(text.mid(at, match.capturedStart() - at));
            at = match.capturedEnd();
            if (match.capturedView(0).startsWith(u"{only_for:"))
                beginGroup(match.captured(1));
            else if (match.capturedView(0) == u"{/only_for}")
                endGroup();
            else if (match.capturedLength(2) > 0 && FieldChip::isField(match.captured(2)))
                chip(match.captured(2));
            else
                plain(match.captured(0));
        }
        plain(text.mid(at));
    }
    void plain(const QString &text)
    {
        QString out;
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (blank && (m_blank || !m_open))
                continue;
            m_blank = blank;
            if (!m_open)
                needBlock();
            m_blank = blank;
            out += blank ? QChar(u' ') : c;
        }
        if (!out.isEmpty())
            m_cursor.insertText(out, m_format);
    }
    void chip(const QString &source)
    {
        needBlock();
        m_cursor.setCharFormat(m_format);
        FieldChip::insert(m_cursor, source);
        m_blank = false;
    }
    void beginGroup(const QString &groups)
    {
        if (m_open || !m_group.isEmpty() || groups.trimmed().isEmpty())
            return lose(); // inside of a paragraph: only the source can show it
        m_group = groups.trimmed();
    }
    void endGroup()
    {
        if (m_open || m_group.isEmpty())
            return lose();
        m_group.clear();
    }

    void open(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == QLatin1String("a"))
            return openLink(token);
        if (name == QLatin1String("img"))
            return image(token);
        if (!token.attributes.isEmpty())
            return lose();
        if (name == QLatin1String("p") || name == QLatin1String("div")) {
            if (m_open)
                return lose();
            return block(paragraphFormat());
        }
        if (name == QLatin1String("br")) {
            needBlock();
            m_cursor.insertText(QString(QChar::LineSeparator), m_format);
            m_blank = true;
        } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
            if (m_list || m_open)
                return lose();
            m_listStyle = name == QLatin1String("ul") ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal;
            m_list = true;
            m_current = nullptr;
        } else if (name == QLatin1String("li")) {
            if (!m_list || m_open)
                return lose();
            item();
        } else if (!mark(name, true)) {
            lose();
        }
    }
    void item()
    {
        m_inItem = true;
        block(paragraphFormat());
        if (!m_current)
            m_current = m_cursor.createList(m_listStyle);
        else
            m_current->add(m_cursor.block());
        m_inItem = false;
    }
    bool mark(const QString &name, bool on)
    {
        if (name == QLatin1String("strong") || name == QLatin1String("b"))
            m_format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        else if (name == QLatin1String("em") || name == QLatin1String("i"))
            m_format.setFontItalic(on);
        else if (name == QLatin1String("u"))
            m_format.setFontUnderline(on);
        else
            return name == QLatin1String("span");
        return true;
    }
    void openLink(const HtmlToken &token)
    {
        if (token.attributes.size() != 1)
            return lose();
        needBlock();
        m_format.setAnchor(true);
        m_format.setAnchorHref(token.attribute(QLatin1String("href")));
        m_format.setForeground(themeColor(Token::AccentText));
        m_format.setFontUnderline(true);
    }
    void image(const HtmlToken &token)
    {
        needBlock();
        QTextImageFormat format;
        format.setName(token.attribute(QLatin1String("src")));
        format.setProperty(QTextFormat::ImageAltText, token.attribute(QLatin1String("alt")));
        if (const int width = token.attribute(QLatin1String("width")).toInt(); width > 0)
            format.setWidth(width);
        if (const int height = token.attribute(QLatin1String("height")).toInt(); height > 0)
            format.setHeight(height);
        for (const auto &attribute : token.attributes)
            if (!QStringList{QStringLiteral("src"), QStringLiteral("alt"), QStringLiteral("width"), QStringLiteral("height")}.contains(attribute.first))
                return lose();
        m_cursor.insertImage(format);
        m_blank = false;
    }
    void close(const QString &name)
    {
        if (name == QLatin1String("p") || name == QLatin1String("div") || name == QLatin1String("li"))
            m_open = false;
        else if (name == QLatin1String("ul") || name == QLatin1String("ol"))
            m_list = false;
        else if (name == QLatin1String("a"))
            m_format = QTextCharFormat(); // marks around a link end with it: they are written inside
        else
            (void)mark(name, false);
    }

    QTextCursor m_cursor;
    QTextCharFormat m_format;
    QTextList *m_current = nullptr;
    QTextListFormat::Style m_listStyle = QTextListFormat::ListDisc;
    QString m_group;
    bool m_list = false;
    bool m_inItem = false;
    bool m_first = true;
    bool m_open = false;
    bool m_blank = true; ///< a further blank would be none
    bool m_fits = true;
};

QString fragmentText(const QTextFragment &fragment)
{
    if (FieldChip::isChip(fragment.charFormat()))
        return FieldChip::placeholder(fragment.charFormat()).repeated(fragment.length());
    return fragment.text();
}

QString imageTag(const QTextImageFormat &image)
{
    QString tag = QStringLiteral("<img src=\"") + image.name().toHtmlEscaped() + QStringLiteral("\" alt=\"") + image.property(QTextFormat::ImageAltText).toString().toHtmlEscaped() + u'"';
    if (image.width() > 0)
        tag += QStringLiteral(" width=\"%1\"").arg(qRound(image.width()));
    if (image.height() > 0)
        tag += QStringLiteral(" height=\"%1\"").arg(qRound(image.height()));
    return tag + u'>';
}

QString fragmentHtml(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return imageTag(format.toImageFormat()).repeated(fragment.length());
    QString words = fragmentText(fragment).toHtmlEscaped();
    words.replace(QChar(QChar::LineSeparator), QStringLiteral("<br>"));
    if (format.fontWeight() > QFont::Medium)
        words = QStringLiteral("<strong>") + words + QStringLiteral("</strong>");
    if (format.fontItalic())
        words = QStringLiteral("<em>") + words + QStringLiteral("</em>");
    if (format.fontUnderline() && !format.isAnchor())
        words = QStringLiteral("<u>") + words + QStringLiteral("</u>");
    return words;
}

QString blockHtml(const QTextBlock &block)
{
    QString out;
    QString link;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        const QString href = format.isAnchor() ? format.anchorHref() : QString();
        if (href != link) {
            out += link.isEmpty() ? QString() : QStringLiteral("</a>");
            out += href.isEmpty() ? QString() : QStringLiteral("<a href=\"") + href.toHtmlEscaped() + QStringLiteral("\">");
            link = href;
        }
        out += fragmentHtml(it.fragment());
    }
    return link.isEmpty() ? out : out + QStringLiteral("</a>");
}

QString listTag(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return !list ? QString() : list->format().style() == QTextListFormat::ListDecimal ? QStringLiteral("ol") : QStringLiteral("ul");
}

} // namespace

void BodyText::insertText(QTextCursor &cursor, const QString &source, bool oneLine)
{
    QString text = source;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    if (oneLine)
        text = messageLine(text) + (text.endsWith(u' ') ? QStringLiteral(" ") : QString());
    cursor.beginEditBlock();
    if (cursor.hasSelection())
        cursor.removeSelectedText();
    qsizetype at = 0;
    auto found = placeholderWords().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength(2) == 0 || !FieldChip::isField(match.captured(2)))
            continue;
        cursor.insertText(text.mid(at, match.capturedStart() - at));
        FieldChip::insert(cursor, match.captured(2));
        at = match.capturedEnd();
    }
    cursor.insertText(text.mid(at));
    cursor.endEditBlock();
}

QString BodyText::text(const QTextDocument &document, int from, int to)
{
    const int end = to < 0 ? document.characterCount() - 1 : to;
    QString out;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= end; block = block.next()) {
        if (block.position() > from)
            out += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int first = std::max(from, fragment.position());
            const int last = std::min(end, fragment.position() + fragment.length());
            if (first >= last || fragment.charFormat().isImageFormat())
                continue;
            out += FieldChip::isChip(fragment.charFormat()) ? FieldChip::placeholder(fragment.charFormat()).repeated(last - first)
                                                            : fragment.text().mid(first - fragment.position(), last - first);
        }
    }
    return out.replace(QChar(QChar::LineSeparator), u'\n');
}

bool BodyText::showHtml(QTextDocument &document, const QString &html)
{
    document.clear();
    CleanHtmlOptions options;
    options.placeholders = true;
    const bool shown = HtmlShower(document).show(cleanHtml(html, options).html);
    if (!shown)
        document.clear();
    return shown;
}

QString BodyText::html(const QTextDocument &document)
{
    if (isEmpty(document))
        return {};
    QString out;
    QString group;
    QString list;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString wanted = block.blockFormat().property(onlyForProperty).toString();
        const QString tag = listTag(block);
        if (!list.isEmpty() && (tag != list || wanted != group || block.textList() != block.previous().textList())) {
            out += QStringLiteral("</") + list + u'>';
            list.clear();
        }
        if (wanted != group) {
            out += group.isEmpty() ? QString() : QStringLiteral("{/only_for}");
            out += wanted.isEmpty() ? QString() : QStringLiteral("{only_for:") + wanted + u'}';
            group = wanted;
        }
        if (!tag.isEmpty() && list.isEmpty()) {
            out += u'<' + tag + u'>';
            list = tag;
        }
        out += tag.isEmpty() ? QStringLiteral("<p>") + blockHtml(block) + QStringLiteral("</p>") : QStringLiteral("<li>") + blockHtml(block) + QStringLiteral("</li>");
    }
    out += list.isEmpty() ? QString() : QStringLiteral("</") + list + u'>';
    return group.isEmpty() ? out : out + QStringLiteral("{/only_for}");
}

QString BodyText::htmlOfPlain(const QString &plain)
{
    QString text = plain;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString out;
    static const QRegularExpression gap(QStringLiteral("\\n{2,}"));
    for (const QString &paragraph : text.split(gap, Qt::SkipEmptyParts))
        out += QStringLiteral("<p>") + paragraph.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
    return out;
}

bool BodyText::isEmpty(const QTextDocument &document) { return document.characterCount() <= 1; }

} // namespace punte
