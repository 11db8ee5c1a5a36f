// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/SqlStore.h"

#include "models/core/Logging.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace punte {

namespace {

/// Walks through SQL text, copying it, and replaces `:name` outside of strings, identifiers, comments and dollar quotes.
class PlaceholderRewriter {
public:
    explicit PlaceholderRewriter(const QString &text) : m_text(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\'')
                copyQuoted(u'\'', isEscapeString());
            else if (c == u'"')
                copyQuoted(u'"', false);
            else if (startsWith(u"--"))
                copyUntil(u"\n");
            else if (startsWith(u"/*"))
                copyBlockComment();
            else if (c == u'$')
                copyDollar();
            else if (c == u':')
                colon();
            else
                copy(1);
        }
    }

    QString sql;
    QStringList params;

private:
    static bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; }
    static bool isNameChar(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9'); }
    [[nodiscard]] bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// E'...' strings know backslash escapes; `CASE'x'` does not begin one.
    [[nodiscard]] bool isEscapeString() const
    {
        return m_at > 0 && m_text[m_at - 1].toUpper() == u'E' && (m_at == 1 || !isNameChar(m_text[m_at - 2]));
    }

    void copy(qsizetype count)
    {
        sql += QStringView(m_text).mid(m_at, count);
        m_at += count;
    }

    void copyUntil(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        copy(found < 0 ? m_text.size() - m_at : found + end.size() - m_at);
    }

    void copyQuoted(QChar quote, bool backslash)
    {
        copy(1);
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            copy(backslash && c == u'\\' ? 2 : 1);
            if (c == quote)
                return; // a doubled quote simply begins the next string
        }
    }

    void copyBlockComment()
    {
        int depth = 0;
        do {
            if (startsWith(u"/*"))
                ++depth, copy(2);
            else if (startsWith(u"*/"))
                --depth, copy(2);
            else
                copy(1);
        } while (depth > 0 && m_at < m_text.size());
    }

    void copyDollar()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isNameChar(m_text[end]))
            ++end;
        const bool afterName = m_at > 0 && isNameChar(m_text[m_at - 1]);
        if (afterName || end >= m_text.size() || m_text[end] != u'$' || (end > m_at + 1 && m_text[m_at + 1].isDigit())) {
            copy(1);
            return;
        }
        const QString tag = m_text.mid(m_at, end - m_at + 1);
        copy(tag.size());
        copyUntil(tag);
    }

    void colon()
    {
        if (startsWith(u"::") || startsWith(u":=")) {
            copy(2);
            return;
        }
        qsizetype end = m_at + 1;
        if (end >= m_text.size() || !isNameStart(m_text[end])) {
            copy(1);
            return;
        }
        while (end < m_text.size() && isNameChar(m_text[end]))
            ++end;
        const QString name = m_text.mid(m_at + 1, end - m_at - 1);
        qsizetype number = params.indexOf(name);
        if (number < 0) {
            number = params.size();
            params.append(name);
        }
        sql += u'$' + QString::number(number + 1);
        m_at = end;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

void sqlStoreDefect(const QByteArray &name, const QString &what)
{
#ifndef QT_NO_DEBUG
    qFatal("query %s: %s", name.constData(), qPrintable(what));
#else
    qCCritical(logDatabase).noquote() << "query" << name << what;
#endif
}

} // namespace

SqlStore::SqlStore()
{
    const QString root = QStringLiteral(":/sql/queries/");
    QDirIterator files(root, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray name = path.mid(root.size()).chopped(4).toUtf8();
        m_queries.insert(name, parse(name, QString::fromUtf8(file.readAll())));
    }
}

const SqlStore &SqlStore::instance()
{
    static const SqlStore store;
    return store;
}

SqlStore::Query SqlStore::parse(const QByteArray &name, const QString &text)
{
    Query query;
    query.name = name;
    // The head is every comment line before the first line of SQL; it is read, not sent.
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QString line = text.mid(at, end - at).trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1String("--")))
            break;
        const QString words = line.mid(2).trimmed();
        if (words.startsWith(QLatin1String("purpose:"))) {
            query.purpose = words.mid(8).trimmed();
        } else if (words.startsWith(QLatin1String("params:"))) {
            for (const QString &param : words.mid(7).split(u',', Qt::SkipEmptyParts))
                if (const QString declared = param.simplified(); !declared.isEmpty() && declared != QLatin1String("none") && declared != QLatin1String("-"))
                    query.declared.append(declared);
        } else if (words == QLatin1String("hot") || words.startsWith(QLatin1String("hot "))) {
            query.hot = true;
        } else if (words == QLatin1String("writes") || words.startsWith(QLatin1String("writes "))) {
            query.writes = true;
        }
        at = end + 1;
    }
    const QString body = text.mid(at).trimmed();
    PlaceholderRewriter rewriter(body);
    rewriter.run();
    query.sql = rewriter.sql;
    query.params = rewriter.params;
    return query;
}

QList<QByteArray> SqlStore::names() const
{
    QList<QByteArray> names = m_queries.keys();
    std::sort(names.begin(), names.end());
    return names;
}

bool SqlStore::contains(const QByteArray &name) const
{
    return m_queries.contains(name);
}

const SqlStore::Query &SqlStore::query(const QByteArray &name) const
{
    const auto found = m_queries.constFind(name);
    if (found != m_queries.constEnd())
        return *found;
    sqlStoreDefect(name, QStringLiteral("does not exist"));
    static const Query none;
    return none;
}

Statement SqlStore::statement(const QByteArray &name, const QVariantMap &params) const
{
    const Query &found = query(name);
    Statement statement{name, found.sql, {}};
    for (const QString &param : found.params) {
        const auto value = params.constFind(param);
        if (value == params.constEnd()) {
            sqlStoreDefect(name, QStringLiteral("parameter %1 is missing").arg(param));
            return Statement{name, {}, {}};
        }
        statement.params.append(*value);
    }
    for (auto it = params.constBegin(); it != params.constEnd(); ++it) {
        if (!found.params.contains(it.key())) {
            sqlStoreDefect(name, QStringLiteral("has no parameter %1").arg(it.key()));
            return Statement{name, {}, {}};
        }
    }
    return statement;
}

} // namespace punte
