// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace punte {

/// One step of an HTML text: words between tags (entities read), or a tag. Names are lower case, values have their entities read.
struct HtmlToken {
    enum class Kind { Words, Open, Close };
    Kind kind = Kind::Words;
    QString name;
    QString words;
    QList<std::pair<QString, QString>> attributes;
    [[nodiscard]] QString attribute(QLatin1String attributeName) const;
};

/// Reads HTML step by step, in linear time whatever is in it. Comments, declarations and what is never shown (script, style, title, frames,
/// ...) are passed over with all they hold; those names are handed out as Open without content, so that somebody can say what was left out.
class HtmlTokens final {
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}
    [[nodiscard]] bool next(HtmlToken &token);

private:
    bool takeTag(HtmlToken &token);
    void takeAttribute(HtmlToken &token);
    void skipBlanks();
    void skipContent(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// Whether an element is passed over with all it holds.
[[nodiscard]] bool isUnshownHtml(const QString &name);
/// &amp; &icirc; &#238; &#xEE; become their letters; what is no entity stays as it is.
[[nodiscard]] QString withoutHtmlEntities(QStringView text);

} // namespace punte
