// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Email.h"

#include <QCoreApplication>

namespace punte {

namespace {

/// Reads one address from left to right; the first error ends it, warnings are remembered.
class EmailReader final {
public:
    explicit EmailReader(QStringView text) : m_text(text) {}

    QString error;
    QString warning;

    void read()
    {
        if (!readLocalPart())
            return;
        if (atEnd() || m_text[m_at] != u'@') {
            fail(QCoreApplication::translate("Checks", "An e-mail address has an @ between a name and a domain."));
            return;
        }
        const qsizetype localLength = m_at;
        ++m_at;
        const qsizetype domainStart = m_at;
        if (!readDomain())
            return;
        if (!atEnd()) {
            fail(unexpectedText(m_text[m_at]));
            return;
        }
        if (localLength > 64 || m_text.size() - domainStart > 253 || m_text.size() > 254)
            warn(QCoreApplication::translate("Checks", "The e-mail address is longer than mail servers accept."));
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    bool fail(const QString &text)
    {
        error = text;
        return false;
    }
    void warn(const QString &text)
    {
        if (warning.isEmpty())
            warning = text;
    }
    static QString unexpectedText(QChar c)
    {
        return c.isPrint() ? QCoreApplication::translate("Checks", "“%1” cannot stand there in an e-mail address.").arg(c)
                           : QCoreApplication::translate("Checks", "The e-mail address holds an invisible character.");
    }
    static bool isAtomChar(QChar c)
    {
        if (c.unicode() >= 128)
            return !c.isSpace() && c.isPrint();
        return c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-/=?^_`{|}~").contains(c);
    }

    /// Comments and folding white space; both are allowed between the parts and warned about.
    bool skipComments()
    {
        while (!atEnd()) {
            const QChar c = m_text[m_at];
            if (c == u' ' || c == u'\t') {
                warn(QCoreApplication::translate("Checks", "Blanks inside an e-mail address are an old form that many programs refuse."));
                ++m_at;
            } else if (c == u'\r') {
                if (m_at + 2 >= m_text.size() || m_text[m_at + 1] != u'\n' || (m_text[m_at + 2] != u' ' && m_text[m_at + 2] != u'\t'))
                    return fail(unexpectedText(c));
                warn(QCoreApplication::translate("Checks", "The e-mail address is folded over two lines."));
                m_at += 2;
            } else if (c == u'(') {
                if (!skipOneComment())
                    return false;
            } else {
                break;
            }
        }
        return true;
    }
    bool skipOneComment()
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                if (++m_at >= m_text.size())
                    break;
            } else if (c == u'(') {
                ++depth;
            } else if (c == u')' && --depth == 0) {
                ++m_at;
                warn(QCoreApplication::translate("Checks", "The e-mail address holds a comment."));
                return true;
            } else if (c.unicode() < 32 && c != u'\t') {
                return fail(unexpectedText(c));
            }
        }
        return fail(QCoreApplication::translate("Checks", "A comment in the e-mail address is not closed."));
    }

    bool readQuoted()
    {
        warn(QCoreApplication::translate("Checks", "A quoted name in an e-mail address is refused by many programs."));
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c == u'\\' && ++m_at >= m_text.size())
                break;
            if (m_text[m_at].unicode() < 32 && m_text[m_at] != u'\t')
                return fail(unexpectedText(m_text[m_at]));
        }
        return fail(QCoreApplication::translate("Checks", "A quoted name in the e-mail address is not closed."));
    }

    bool readLocalPart()
    {
        for (int words = 0;; ++words) {
            if (!skipComments())
                return false;
            if (!atEnd() && m_text[m_at] == u'"') {
                if (words > 0)
                    warn(QCoreApplication::translate("Checks", "The e-mail address is in an old form."));
                if (!readQuoted())
                    return false;
            } else {
                const qsizetype start = m_at;
                while (!atEnd() && isAtomChar(m_text[m_at]))
                    ++m_at;
                if (m_at == start)
                    return fail(missingWord());
            }
            if (!skipComments())
                return false;
            if (atEnd() || m_text[m_at] != u'.')
                return true;
            ++m_at;
        }
    }
    [[nodiscard]] QString missingWord() const
    {
        if (atEnd())
            return QCoreApplication::translate("Checks", "The e-mail address is not complete.");
        if (m_text[m_at] == u'.')
            return QCoreApplication::translate("Checks", "A dot cannot stand there in an e-mail address.");
        if (m_text[m_at] == u'@')
            return QCoreApplication::translate("Checks", "The e-mail address has nothing before @, or a dot just before it.");
        return unexpectedText(m_text[m_at]);
    }

    bool readDomain()
    {
        if (!skipComments())
            return false;
        if (!atEnd() && m_text[m_at] == u'[')
            return readLiteral() && skipComments();
        int labels = 0;
        bool lastNumeric = false;
        for (;;) {
            if (!skipComments())
                return false;
            const qsizetype start = m_at;
            lastNumeric = true;
            while (!atEnd() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'-' || m_text[m_at].isMark()
                                || m_text[m_at].isHighSurrogate() || m_text[m_at].isLowSurrogate())) {
                lastNumeric = lastNumeric && m_text[m_at].isDigit();
                ++m_at;
            }
            if (m_at == start)
                return fail(missingWord());
            if (m_text[start] == u'-' || m_text[m_at - 1] == u'-')
                return fail(QCoreApplication::translate("Checks", "A part of an e-mail domain cannot begin or end with a dash."));
            if (m_at - start > 63)
                warn(QCoreApplication::translate("Checks", "The e-mail address is longer than mail servers accept."));
            ++labels;
            if (!skipComments())
                return false;
            if (atEnd() || m_text[m_at] != u'.')
                break;
            ++m_at;
        }
        if (labels < 2)
            warn(QCoreApplication::translate("Checks", "The e-mail domain has no dot."));
        else if (lastNumeric)
            warn(QCoreApplication::translate("Checks", "The e-mail domain ends with a number."));
        return true;
    }
    bool readLiteral()
    {
        for (++m_at; !atEnd() && m_text[m_at] != u']'; ++m_at) {
            if (m_text[m_at].unicode() <= 32 || m_text[m_at] == u'[' || m_text[m_at] == u'\\')
                return fail(unexpectedText(m_text[m_at]));
        }
        if (atEnd())
            return fail(QCoreApplication::translate("Checks", "The e-mail address is not complete."));
        ++m_at;
        warn(QCoreApplication::translate("Checks", "The e-mail address names a computer, not a domain."));
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Check checkEmail(const QString &typed)
{
    Check check;
    check.normalised = typed.trimmed();
    EmailReader reader(check.normalised);
    reader.read();
    if (!reader.error.isEmpty()) {
        check.level = Check::Level::Error;
        check.reason = reader.error;
    } else if (!reader.warning.isEmpty()) {
        check.level = Check::Level::Warning;
        check.reason = reader.warning;
    }
    return check;
}

} // namespace punte
