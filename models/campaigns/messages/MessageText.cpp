// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace punte {

QString MessageTextError::text() const
{
    switch (what) {
    case What::Unknown: return QCoreApplication::translate("MessageText", "There is no field “%1”.").arg(word);
    case What::Unclosed: return QCoreApplication::translate("MessageText", "A brace is opened and not closed. To write a brace, type it twice.");
    case What::InTag: return QCoreApplication::translate("MessageText", "The field “%1” stands inside a tag. Only a link's whole address may be a field, and only one that is a link.").arg(word);
    case What::NoFallback: return QCoreApplication::translate("MessageText", "The field “%1” takes no words to write instead.").arg(word);
    case What::MarkupFallback: return QCoreApplication::translate("MessageText", "The words to write instead of “%1” hold a tag.").arg(word);
    case What::BlockInBlock: return QCoreApplication::translate("MessageText", "A part “only for” stands inside another one.");
    case What::BlockUnclosed: return QCoreApplication::translate("MessageText", "A part “only for” has no end.");
    case What::BlockUnopened: return QCoreApplication::translate("MessageText", "A part “only for” ends here and does not begin.");
    case What::UnknownGroup: return QCoreApplication::translate("MessageText", "There is no group “%1”.").arg(word);
    case What::LineBreak: return QCoreApplication::translate("MessageText", "The subject is one line.");
    }
    return {};
}

bool MessageText::hasBlocks() const
{
    return std::ranges::any_of(pieces, [](const MessagePiece &piece) { return piece.kind == MessagePiece::Kind::OnlyFor; });
}

namespace {

constexpr qsizetype longestPlaceholder = 400;

/// Walks the text once. In HTML it knows whether it is between tags, inside one, or in something that is never shown.
class MessageTextReader final {
public:
    MessageTextReader(const QString &source, MessageTextPart part, const QStringList &groups) : m_source(source), m_part(part), m_groups(groups) {}

    MessageText read()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if (c == u'{')
                takeBrace();
            else if (c == u'}' && next() == u'}')
                keep(u"}", 2);
            else if (m_part == MessageTextPart::Html)
                takeHtml(c);
            else {
                if (m_part == MessageTextPart::Subject && (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator))
                    complain(MessageTextError::What::LineBreak, 1, {});
                keep(QStringView(&c, 1), 1);
            }
        }
        finishWords();
        if (m_blockAt >= 0) {
            m_at = m_blockAt;
            complain(MessageTextError::What::BlockUnclosed, 1, {});
        }
        return std::move(m_text);
    }

private:
    [[nodiscard]] QChar next() const { return m_at + 1 < m_source.size() ? m_source.at(m_at + 1) : QChar(); }
    void keep(QStringView words, qsizetype step)
    {
        m_words += words;
        m_at += step;
    }
    void complain(MessageTextError::What what, qsizetype length, const QString &word) { m_text.errors.append({what, m_at, length, word.left(60)}); }
    void finishWords()
    {
        if (!m_words.isEmpty())
            m_text.pieces.append({MessagePiece::Kind::Words, std::exchange(m_words, {})});
    }

    void takeHtml(QChar c)
    {
        if (!m_inTag && c == u'<') {
            const QStringView rest = QStringView(m_source).mid(m_at);
            if (rest.startsWith(u"<!--"))
                return skipPast(QStringLiteral("-->"));
            for (const QLatin1String name : {QLatin1String("script"), QLatin1String("style")})
                if (rest.mid(1).startsWith(name, Qt::CaseInsensitive))
                    return skipPast(QStringLiteral("</") + name);
            m_inTag = next().isLetter() || next() == u'/' || next() == u'!' || next() == u'?';
        } else if (m_inTag && !m_quote.isNull()) {
            if (c == m_quote)
                m_quote = QChar();
        } else if (m_inTag && (c == u'"' || c == u'\'')) {
            m_quote = c;
        } else if (m_inTag && c == u'>') {
            m_inTag = false;
        }
        keep(QStringView(&c, 1), 1);
    }
    void skipPast(const QString &end)
    {
        const qsizetype found = m_source.indexOf(end, m_at, Qt::CaseInsensitive);
        const qsizetype to = found < 0 ? m_source.size() : found + end.size();
        keep(QStringView(m_source).mid(m_at, to - m_at), to - m_at);
    }

    void takeBrace()
    {
        if (next() == u'{')
            return keep(u"{", 2);
        qsizetype end = m_at + 1;
        const qsizetype limit = std::min(m_source.size(), m_at + longestPlaceholder);
        while (end < limit && m_source.at(end) != u'}' && m_source.at(end) != u'{' && m_source.at(end) != u'\n')
            ++end;
        if (end >= limit || m_source.at(end) != u'}') {
            complain(MessageTextError::What::Unclosed, 1, {});
            return keep(u"{", 1);
        }
        const QString inside = m_source.mid(m_at + 1, end - m_at - 1);
        finishWords();
        if (inside.startsWith(QLatin1String("only_for:")))
            openBlock(inside.mid(9), end + 1 - m_at);
        else if (inside == QLatin1String("/only_for"))
            closeBlock(end + 1 - m_at);
        else
            takeField(inside, end + 1 - m_at);
        m_at = end + 1;
    }

    void openBlock(const QString &words, qsizetype length)
    {
        static const QRegularExpression word(QStringLiteral("^[a-z0-9_]{1,60}$"));
        MessagePiece piece{MessagePiece::Kind::OnlyFor, {}};
        for (const QString &typed : words.split(u',')) {
            const QString group = typed.trimmed().toLower();
            if (!word.match(group).hasMatch() || (!m_groups.isEmpty() && !m_groups.contains(group)))
                complain(MessageTextError::What::UnknownGroup, length, typed.trimmed());
            piece.groups.append(group);
        }
        if (m_inTag)
            complain(MessageTextError::What::InTag, length, QStringLiteral("only_for"));
        if (m_blockAt >= 0)
            complain(MessageTextError::What::BlockInBlock, length, {});
        m_blockAt = m_at;
        m_text.pieces.append(piece);
    }
    void closeBlock(qsizetype length)
    {
        if (m_blockAt < 0)
            complain(MessageTextError::What::BlockUnopened, length, {});
        m_blockAt = -1;
        m_text.pieces.append({MessagePiece::Kind::EndOnly, {}});
    }

    void takeField(const QString &inside, qsizetype length)
    {
        const qsizetype bar = inside.indexOf(u'|');
        const QString name = (bar < 0 ? inside : inside.left(bar)).trimmed();
        const MessageField *field = findMessageField(name);
        if (!field)
            return complain(MessageTextError::What::Unknown, length, name);
        MessagePiece piece{MessagePiece::Kind::Field, bar < 0 ? QString() : inside.mid(bar + 1).trimmed(), field, bar >= 0 && !inside.mid(bar + 1).trimmed().isEmpty()};
        if (bar >= 0 && !field->mayFallBack)
            complain(MessageTextError::What::NoFallback, length, name);
        if (m_part == MessageTextPart::Html && (piece.words.contains(u'<') || piece.words.contains(u'>')))
            complain(MessageTextError::What::MarkupFallback, length, name);
        if (m_inTag && !(field->isLink && isWholeAddress(length)))
            complain(MessageTextError::What::InTag, length, name);
        m_text.pieces.append(piece);
    }
    // href="{...}" and nothing beside it.
    [[nodiscard]] bool isWholeAddress(qsizetype length) const
    {
        static const QRegularExpression before(QStringLiteral("[\\s\"'/]href\\s*=\\s*[\"']$"), QRegularExpression::CaseInsensitiveOption);
        const qsizetype from = std::max<qsizetype>(0, m_at - 40);
        return !m_quote.isNull() && m_at > 0 && m_source.at(m_at - 1) == m_quote && before.match(m_source.mid(from, m_at - from)).hasMatch() && m_at + length < m_source.size() && m_source.at(m_at + length) == m_quote;
    }

    const QString &m_source;
    const MessageTextPart m_part;
    const QStringList &m_groups;
    MessageText m_text;
    QString m_words;
    qsizetype m_at = 0;
    qsizetype m_blockAt = -1;
    bool m_inTag = false;
    QChar m_quote;
};

} // namespace

MessageText readMessageText(const QString &source, MessageTextPart part, const QStringList &groups)
{
    return MessageTextReader(source, part, groups).read();
}

} // namespace punte
