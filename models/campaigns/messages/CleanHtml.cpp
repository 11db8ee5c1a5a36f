// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/CleanHtml.h"

#include "models/campaigns/messages/HtmlTokens.h"
#include "models/campaigns/messages/MessagePeople.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace punte {

QStringList CleanHtml::removedTexts() const
{
    QStringList texts;
    for (auto it = removed.begin(); it != removed.end(); ++it) {
        switch (it.key()) {
        case HtmlRemoval::Script: texts << QCoreApplication::translate("CleanHtml", "Scripts were taken out."); break;
        case HtmlRemoval::Remote: texts << QCoreApplication::translate("CleanHtml", "Pictures and styles from elsewhere were taken out: a message loads nothing. Add the picture to the campaign instead."); break;
        case HtmlRemoval::Form: texts << QCoreApplication::translate("CleanHtml", "Form fields were taken out."); break;
        case HtmlRemoval::Link: texts << QCoreApplication::translate("CleanHtml", "%n links that lead to no page, mail or telephone were taken out.", nullptr, it.value()); break;
        case HtmlRemoval::Style: texts << QCoreApplication::translate("CleanHtml", "Looks that mail programs do not show were taken out."); break;
        case HtmlRemoval::Unknown: texts << QCoreApplication::translate("CleanHtml", "Elements that a message does not need were taken out."); break;
        case HtmlRemoval::Depth: texts << QCoreApplication::translate("CleanHtml", "Parts nested too deeply were put side by side."); break;
        }
    }
    return texts;
}

namespace {

constexpr qsizetype deepestHtml = 40;
constexpr qsizetype largestDataImage = 400 * 1024; // 300 KB in base64

QSet<QString> htmlNames(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

const QSet<QString> &allowedHtml()
{
    static const QSet<QString> names = htmlNames("p br div span strong b em i u s a ul ol li h1 h2 h3 h4 blockquote hr table thead tbody tr td th img sub sup small");
    return names;
}

bool isVoidHtml(const QString &name)
{
    return name == QLatin1String("br") || name == QLatin1String("hr") || name == QLatin1String("img");
}

// Attributes by element; those of "*" fit everywhere.
bool isAllowedAttribute(const QString &element, const QString &attribute)
{
    static const QHash<QString, QSet<QString>> allowed{{QStringLiteral("*"), htmlNames("style title lang dir align")}, {QStringLiteral("a"), htmlNames("href")},
        {QStringLiteral("img"), htmlNames("src alt width height")}, {QStringLiteral("table"), htmlNames("width cellpadding cellspacing border")},
        {QStringLiteral("td"), htmlNames("colspan rowspan width valign")}, {QStringLiteral("th"), htmlNames("colspan rowspan width valign")},
        {QStringLiteral("ol"), htmlNames("start")}};
    return allowed.value(QStringLiteral("*")).contains(attribute) || allowed.value(element).contains(attribute);
}

// Looks word by word: only names and values that can neither load something nor hide it.
QString cleanStyle(const QString &style, bool &cut)
{
    static const QSet<QString> names = htmlNames("color background-color text-align text-decoration font-weight font-style font-size font-family line-height width "
                                                 "padding padding-left padding-right padding-top padding-bottom margin margin-left margin-right margin-top margin-bottom "
                                                 "border border-top border-bottom border-collapse vertical-align border-radius");
    static const QRegularExpression value(QStringLiteral("^[A-Za-z0-9#%., \\-']{1,100}$"));
    // A text of no size is there to be hidden.
    static const QRegularExpression hides(QStringLiteral("(^|[^0-9.])-|^0*(\\.0+)?(px|pt|em|rem|%)?$"));
    QStringList kept;
    for (const QString &rule : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = rule.indexOf(u':');
        const QString name = rule.left(colon).trimmed().toLower();
        const QString words = colon < 0 ? QString() : rule.mid(colon + 1).trimmed();
        const bool sized = name == QLatin1String("font-size") || name == QLatin1String("line-height") || name == QLatin1String("width");
        const bool negative = name.startsWith(QLatin1String("margin")) && words.contains(u'-');
        if (names.contains(name) && value.match(words).hasMatch() && !negative && !(sized && hides.match(words).hasMatch()))
            kept << name + QLatin1String(": ") + words;
        else if (!rule.trimmed().isEmpty())
            cut = true;
    }
    return kept.join(QLatin1String("; "));
}

bool isCleanLink(const QString &address, bool placeholders)
{
    static const QRegularExpression mail(QStringLiteral("^mailto:[^\\s<>\"@]+@[^\\s<>\"@]+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression folded(QStringLiteral("%0[ad]"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(QStringLiteral("^tel:[+0-9().-]+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression placeholder(QStringLiteral("^\\{[a-z_]+\\}$"));
    return isMessageLink(address) || (mail.match(address).hasMatch() && !folded.match(address).hasMatch()) || phone.match(address).hasMatch()
        || (placeholders && placeholder.match(address).hasMatch());
}

/// Writes the tokens that may stay, keeps the tags balanced.
class HtmlCleaner final {
public:
    explicit HtmlCleaner(const CleanHtmlOptions &options) : m_options(options) {}

    CleanHtml clean(const QString &html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Words: m_clean.html += token.words.toHtmlEscaped(); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            }
        }
        while (!m_open.isEmpty())
            closeLast();
        return std::move(m_clean);
    }

private:
    void removed(HtmlRemoval what) { ++m_clean.removed[what]; }
    void closeLast() { m_clean.html += QLatin1String("</") + m_open.takeLast() + u'>'; }

    void open(const HtmlToken &token)
    {
        if (!allowedHtml().contains(token.name)) {
            nameRemoval(token.name);
            return;
        }
        if (token.name == QLatin1String("img"))
            return openImage(token);
        if (!isVoidHtml(token.name) && m_open.size() >= deepestHtml) {
            ++m_tooDeep[token.name]; // its end is left out too
            return removed(HtmlRemoval::Depth);
        }
        m_clean.html += u'<' + token.name + attributes(token) + u'>';
        if (!isVoidHtml(token.name))
            m_open.append(token.name);
    }
    void nameRemoval(const QString &name)
    {
        static const QSet<QString> frame = htmlNames("html head body center font meta main section article header footer title tfoot caption col colgroup dl dt dd pre code label");
        static const QSet<QString> forms = htmlNames("form input button select option textarea fieldset");
        static const QSet<QString> remote = htmlNames("iframe frame frameset object embed link base audio video source picture svg style");
        if (name == QLatin1String("script") || name == QLatin1String("noscript"))
            removed(HtmlRemoval::Script);
        else if (forms.contains(name))
            removed(HtmlRemoval::Form);
        else if (remote.contains(name))
            removed(HtmlRemoval::Remote);
        else if (!frame.contains(name))
            removed(HtmlRemoval::Unknown);
    }
    void close(const QString &name)
    {
        if (!allowedHtml().contains(name) || isVoidHtml(name))
            return;
        if (const auto deep = m_tooDeep.find(name); deep != m_tooDeep.end() && deep.value() > 0) {
            --deep.value();
            return;
        }
        if (!m_open.contains(name))
            return;
        while (m_open.last() != name)
            closeLast();
        closeLast();
    }

    void openImage(const HtmlToken &token)
    {
        const QString source = token.attribute(QLatin1String("src")).trimmed();
        static const QRegularExpression data(QStringLiteral("^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$"));
        const bool asset = source.startsWith(QLatin1String("cid:")) && m_options.assets.contains(source.mid(4));
        if (asset || (source.size() <= largestDataImage && data.match(source).hasMatch())) {
            m_clean.html += QLatin1String("<img") + attributes(token) + u'>';
            return;
        }
        removed(HtmlRemoval::Remote);
        m_clean.html += token.attribute(QLatin1String("alt")).toHtmlEscaped();
    }

    QString attributes(const HtmlToken &token)
    {
        QString written;
        QSet<QString> seen;
        for (const auto &[name, value] : token.attributes) {
            QString kept = value;
            if (name.startsWith(QLatin1String("on"))) {
                removed(HtmlRemoval::Script);
                continue;
            }
            if (!isAllowedAttribute(token.name, name) || seen.contains(name)) {
                if (name != QLatin1String("class") && name != QLatin1String("id") && name != QLatin1String("target") && name != QLatin1String("rel"))
                    removed(name == QLatin1String("background") || name == QLatin1String("srcset") ? HtmlRemoval::Remote : HtmlRemoval::Unknown);
                continue;
            }
            if (name == QLatin1String("href")) {
                kept = value.trimmed();
                if (!isCleanLink(kept, m_options.placeholders)) {
                    removed(kept.startsWith(QLatin1String("javascript"), Qt::CaseInsensitive) ? HtmlRemoval::Script : HtmlRemoval::Link);
                    continue;
                }
            } else if (name == QLatin1String("style")) {
                bool cut = false;
                kept = cleanStyle(value, cut);
                if (cut)
                    removed(HtmlRemoval::Style);
                if (kept.isEmpty())
                    continue;
            }
            seen.insert(name);
            written += u' ' + name + QLatin1String("=\"") + kept.toHtmlEscaped() + u'"';
        }
        return written;
    }

    const CleanHtmlOptions &m_options;
    CleanHtml m_clean;
    QStringList m_open;
    QHash<QString, int> m_tooDeep;
};

} // namespace

CleanHtml cleanHtml(const QString &html, const CleanHtmlOptions &options)
{
    return HtmlCleaner(options).clean(html);
}

} // namespace punte
