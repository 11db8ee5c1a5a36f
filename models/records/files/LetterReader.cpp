// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/LetterReader.h"

#include <gmime/gmime.h>
#include <unicode/ucnv.h>

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace punte {

namespace {

constexpr int mostLetterAddresses = 50;
constexpr int mostLetterAttachments = 100;
constexpr int mostLetterParts = 1000;
constexpr qsizetype longestLetterLine = 500;
constexpr qint64 longestEncodedText = 2 * 1024 * 1024;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using GHold = std::unique_ptr<T, Unref>;

std::unexpected<AppError> letterRefused(LiveText tell)
{
    return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell)));
}

// One line of plain text: signs that steer something else than ink are left out.
QString letterLine(const QString &text)
{
    QString line;
    for (const QChar c : text.left(4 * longestLetterLine)) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Other_Surrogate;
        if (c.isSpace() || steers)
            line += u' ';
        else
            line += c;
    }
    return line.simplified().left(longestLetterLine);
}

QString letterLine(const char *text) { return text ? letterLine(QString::fromUtf8(text)) : QString(); }

// By ICU's converter of that name; nothing when there is none or bytes are not of the charset.
std::optional<QString> letterDecoded(const QByteArray &bytes, const char *charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(2 * bytes.size() + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()), bytes.constData(),
        static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(length);
    return text;
}

// What the letter says of its charset, unless the bytes say otherwise; then UTF-8, then what Windows wrote in this part of the world.
QString letterText(const QByteArray &bytes, const char *charset)
{
    if (charset && *charset)
        if (const auto text = letterDecoded(bytes, charset))
            return *text;
    for (const char *other : {"UTF-8", "windows-1250"})
        if (const auto text = letterDecoded(bytes, other))
            return *text;
    return QString::fromLatin1(bytes);
}

/// Walks the parts of a letter.
class LetterParts {
public:
    explicit LetterParts(Letter &letter) : m_letter(letter) {}

    void take(GMimeObject *part, int depth)
    {
        if (!part || ++m_parts > mostLetterParts || depth > LetterReader::deepest) {
            m_letter.cut = true;
            return;
        }
        if (GMIME_IS_MULTIPART(part)) {
            auto *several = GMIME_MULTIPART(part);
            for (int i = 0; i < g_mime_multipart_get_count(several); ++i)
                take(g_mime_multipart_get_part(several, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
            addAttachment(inner ? letterLine(g_mime_message_get_subject(inner)) : QString());
        } else if (GMIME_IS_PART(part)) {
            takeLeaf(GMIME_PART(part));
        }
    }

    void finish()
    {
        QString text = !m_plain.trimmed().isEmpty() ? m_plain : LetterReader::wordsOf(m_html);
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        QString clean;
        for (const QChar c : std::as_const(text))
            if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Surrogate && c != QChar(0xFEFF)))
                clean += c;
            else if (c.isSurrogate())
                clean += c;
        m_letter.text = clean.trimmed();
        if (m_letter.text.size() > LetterReader::longestText) {
            m_letter.text.truncate(LetterReader::longestText);
            if (m_letter.text.back().isHighSurrogate())
                m_letter.text.chop(1);
            m_letter.cut = true;
        }
    }

private:
    void addAttachment(const QString &name)
    {
        if (m_letter.attachments.size() < mostLetterAttachments)
            m_letter.attachments.append(name.isEmpty() ? LetterReader::tr("without a name") : name);
    }

    void takeLeaf(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const char *name = g_mime_part_get_filename(part);
        const bool plain = !type || g_mime_content_type_is_type(type, "text", "plain");
        const bool html = type && g_mime_content_type_is_type(type, "text", "html");
        const bool attached = name || (disposition && qstricmp(disposition, "attachment") == 0) || (!plain && !html);
        QString &into = html ? m_html : m_plain;
        if (attached || !into.isEmpty()) {
            addAttachment(letterLine(name));
            return;
        }
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content || !g_mime_data_wrapper_get_stream(content))
            return;
        if (g_mime_stream_length(g_mime_data_wrapper_get_stream(content)) > longestEncodedText) {
            m_letter.cut = true;
            addAttachment({});
            return;
        }
        const GHold<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, stream.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        const QByteArray raw(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
        into = letterText(raw, type ? g_mime_content_type_get_parameter(type, "charset") : nullptr);
    }

    Letter &m_letter;
    QString m_plain;
    QString m_html;
    int m_parts = 0;
};

void takeLetterAddresses(InternetAddressList *list, QList<Letter::Address> &into)
{
    for (int i = 0; list && i < internet_address_list_length(list) && into.size() < mostLetterAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            into.append({letterLine(internet_address_get_name(address)), letterLine(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))});
    }
}

// Up to the first empty line; -1 when it does not come.
qsizetype letterHeaderBytes(const QByteArray &bytes)
{
    const qsizetype crlf = bytes.indexOf("\r\n\r\n");
    const qsizetype lf = bytes.indexOf("\n\n");
    return crlf < 0 ? lf : lf < 0 ? crlf : std::min(crlf, lf);
}

} // namespace

QString LetterReader::wordsOf(const QString &html)
{
    QString words;
    const auto skipTo = [&](qsizetype from, const QString &end) {
        const qsizetype found = html.indexOf(end, from, Qt::CaseInsensitive);
        return found < 0 ? html.size() : found;
    };
    static const QHash<QString, QString> entities{{QStringLiteral("amp"), QStringLiteral("&")}, {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")}, {QStringLiteral("quot"), QStringLiteral("\"")}, {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("apos"), QStringLiteral("'")}};
    for (qsizetype i = 0; i < html.size();) {
        const QChar c = html.at(i);
        if (c == u'<') {
            const QStringView rest = QStringView(html).mid(i + 1, 10);
            if (rest.startsWith(u"!--")) {
                i = skipTo(i + 4, QStringLiteral("-->")) + 3;
                continue;
            }
            for (const QString &dropped : {QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("head"), QStringLiteral("title")})
                if (rest.startsWith(dropped, Qt::CaseInsensitive) && !rest.mid(dropped.size()).startsWith(u'e'))
                    i = skipTo(i, QStringLiteral("</") + dropped);
            for (const QLatin1String line : {QLatin1String("br"), QLatin1String("/p"), QLatin1String("/div"), QLatin1String("/tr"), QLatin1String("/li"), QLatin1String("/h")})
                if (rest.startsWith(line, Qt::CaseInsensitive)) {
                    words += u'\n';
                    break;
                }
            i = skipTo(i, QStringLiteral(">")) + 1;
        } else if (c == u'&') {
            const qsizetype length = QStringView(html).mid(i, 11).indexOf(u';'); // not further: a text of ampersands would take for ever
            const qsizetype end = i + length;
            QString name = length > 1 ? html.mid(i + 1, end - i - 1) : QString();
            if (!std::ranges::all_of(name, [](const QChar letter) { return letter.isLetterOrNumber() || letter == u'#'; }))
                name.clear(); // an ampersand that is one
            const uint code = name.startsWith(u'#') ? (name.startsWith(QLatin1String("#x"), Qt::CaseInsensitive) ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt()) : 0;
            if (code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code))
                words += QChar::fromUcs4(code);
            else
                words += entities.value(name, name.isEmpty() ? QStringLiteral("&") : QString());
            i = name.isEmpty() ? i + 1 : end + 1;
        } else {
            words += c.isSpace() ? QChar(u' ') : c;
            ++i;
        }
    }
    QStringList lines;
    for (const QString &line : words.split(u'\n')) {
        const QString simple = line.simplified();
        if (!simple.isEmpty() || (!lines.isEmpty() && !lines.constLast().isEmpty()))
            lines.append(simple);
    }
    return lines.join(u'\n').trimmed();
}

Result<Letter> LetterReader::readFile(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile)
        return letterRefused([] { return tr("This e-mail is larger than %1 MB. It can be kept as a file, without its attachments.").arg(largestFile / 1024 / 1024); });
    if (!file.open(QIODevice::ReadOnly))
        return letterRefused([why = file.errorString()] { return why; });
    return read(file.read(largestFile + 1));
}

Result<Letter> LetterReader::read(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return letterRefused([] { return tr("This e-mail is larger than %1 MB. It can be kept as a file, without its attachments.").arg(largestFile / 1024 / 1024); });
    const qsizetype head = letterHeaderBytes(bytes);
    if ((head < 0 ? bytes.size() : head) > mostHeaderBytes)
        return letterRefused([] { return tr("This file has more headers than an e-mail has."); });
    if (bytes.left(head < 0 ? bytes.size() : head).contains('\0'))
        return letterRefused([] { return tr("This file is no e-mail."); });
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const GHold<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GHold<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GHold<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return letterRefused([] { return tr("This file is no e-mail."); });
    Letter letter;
    QList<Letter::Address> from;
    takeLetterAddresses(g_mime_message_get_from(message.get()), from);
    letter.from = from.value(0);
    for (InternetAddressList *list : {g_mime_message_get_to(message.get()), g_mime_message_get_cc(message.get())})
        takeLetterAddresses(list, letter.to);
    letter.subject = letterLine(g_mime_message_get_subject(message.get()));
    if (GDateTime *date = g_mime_message_get_date(message.get()))
        letter.when = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date));
    if (letter.from.address.isEmpty() && letter.to.isEmpty() && letter.subject.isEmpty() && !letter.when.isValid())
        return letterRefused([] { return tr("This file is no e-mail."); });
    LetterParts parts(letter);
    parts.take(g_mime_message_get_mime_part(message.get()), 0);
    parts.finish();
    return letter;
}

} // namespace punte
