// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MimeMessage.h"

#include <gmime/gmime.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>
#include <mutex>
#include <utility>

namespace punte {

namespace {

constexpr qsizetype longestMimeText = 2 * 1024 * 1024;
constexpr qsizetype longestMimeHeader = 10'000;
constexpr qsizetype longestRawHeader = 900; // a line has at most 998

struct MimeUnref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using MimeHold = std::unique_ptr<T, MimeUnref>;

std::unexpected<AppError> mimeRefused(LiveText tell)
{
    return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell)));
}

// A reason that names the part it is about: "The subject: it holds a line break."
std::unexpected<AppError> mimeRefused(const char *part, const AppError &why)
{
    return mimeRefused([part, tell = why.tell] { return QCoreApplication::translate("Messages", part).arg(tell()); });
}

// Text that looks like an encoded word (=?utf-8?q?...?=) would be read as what it encodes: it is encoded whole, in words of at most 72 signs.
QByteArray mimeWords(const QString &text)
{
    if (!text.contains(QLatin1String("=?")))
        return text.toUtf8();
    QByteArrayList words;
    QByteArray piece;
    const auto finish = [&] { words << "=?UTF-8?B?" + std::exchange(piece, {}).toBase64() + "?="; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QByteArray sign = text.mid(i, pair ? 2 : 1).toUtf8();
        if (piece.size() + sign.size() > 45)
            finish();
        piece += sign;
        i += pair;
    }
    finish();
    return words.join(' ');
}

// Values are checked again here, whatever came before: this is the last place before a header is written.
Result<> checkMimeHeaders(const RenderedMessage &message)
{
    struct Header {
        const char *part;
        QString text;
        qsizetype longest;
    };
    const Header headers[] = {{QT_TRANSLATE_NOOP("Messages", "The subject: %1"), message.subject, longestMimeHeader},
        {QT_TRANSLATE_NOOP("Messages", "The sender's name: %1"), message.fromName, 200}, {QT_TRANSLATE_NOOP("Messages", "The contact's name: %1"), message.toName, 200},
        {QT_TRANSLATE_NOOP("Messages", "The way to stop messages: %1"), message.listUnsubscribe, longestRawHeader}};
    for (const Header &header : headers)
        if (const auto text = headerText(header.text, header.longest); !text)
            return mimeRefused(header.part, text.error());
    const std::pair<const char *, QString> addresses[] = {{QT_TRANSLATE_NOOP("Messages", "The sender's address: %1"), message.from},
        {QT_TRANSLATE_NOOP("Messages", "The address of the contact: %1"), message.to}};
    for (const auto &[part, address] : addresses)
        if (const auto checked = headerAddress(address); !checked)
            return mimeRefused(part, checked.error());
    if (!message.replyTo.isEmpty())
        if (const auto checked = headerAddress(message.replyTo); !checked)
            return mimeRefused(QT_TRANSLATE_NOOP("Messages", "The address for answers: %1"), checked.error());
    for (const QChar c : message.listUnsubscribe)
        if (c.unicode() < 32 || c.unicode() > 126)
            return mimeRefused([] { return QCoreApplication::translate("Messages", "The way to stop messages holds letters that a header cannot."); });
    if (message.listUnsubscribe.isEmpty())
        return mimeRefused([] { return QCoreApplication::translate("Messages", "The message says no way to stop further ones."); });
    if (message.plain.size() > longestMimeText || message.html.size() > longestMimeText)
        return mimeRefused([] { return QCoreApplication::translate("Messages", "The text is larger than 2 MB."); });
    return {};
}

/// Puts the parts together and writes them.
class MimeBuilder final {
public:
    MimeBuilder(const RenderedMessage &message, const QList<MessageAsset> &assets) : m_message(message), m_assets(assets) {}

    QByteArray write(const QDateTime &date)
    {
        const MimeHold<GMimeMessage> mail(g_mime_message_new(TRUE));
        g_mime_message_set_subject(mail.get(), mimeWords(m_message.subject).constData(), "UTF-8");
        addAddress(g_mime_message_get_addresses(mail.get(), GMIME_ADDRESS_TYPE_FROM), m_message.fromName, m_message.from);
        addAddress(g_mime_message_get_addresses(mail.get(), GMIME_ADDRESS_TYPE_TO), m_message.toName, m_message.to);
        if (!m_message.replyTo.isEmpty())
            addAddress(g_mime_message_get_addresses(mail.get(), GMIME_ADDRESS_TYPE_REPLY_TO), {}, m_message.replyTo);
        GDateTime *when = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
        g_mime_message_set_date(mail.get(), when);
        g_date_time_unref(when);
        const QByteArray domain = m_message.from.mid(m_message.from.lastIndexOf(u'@') + 1).toLatin1();
        g_mime_message_set_message_id(mail.get(), (sendIdText(m_message.sendId).toLatin1() + '@' + domain).constData());
        addRaw(mail.get(), "List-Unsubscribe", m_message.listUnsubscribe.toLatin1());
        if (m_message.oneClick)
            addRaw(mail.get(), "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        g_mime_object_set_header(GMIME_OBJECT(mail.get()), "Content-Language", messageLanguageCode(m_message.language).constData(), nullptr);
        const MimeHold<GMimeObject> body(wholeBody());
        g_mime_message_set_mime_part(mail.get(), body.get());
        return bytesOf(mail.get());
    }

private:
    static void addAddress(InternetAddressList *list, const QString &name, const QString &address)
    {
        const MimeHold<InternetAddress> mailbox(internet_address_mailbox_new(name.isEmpty() ? nullptr : mimeWords(name).constData(), address.toLatin1().constData()));
        internet_address_set_charset(mailbox.get(), "UTF-8");
        internet_address_list_add(list, mailbox.get());
    }

    // As it is: GMime would encode addresses of the web into words that mail programs do not read there. Checked to be one line of ASCII.
    static void addRaw(GMimeMessage *mail, const char *name, const QByteArray &value)
    {
        GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(mail));
        g_mime_header_list_append(headers, name, "-", nullptr);
        g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name), (' ' + value + '\n').constData());
    }

    GMimeObject *textPart(const char *subtype, const QString &text) const
    {
        GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
        g_mime_text_part_set_charset(part, "utf-8");
        g_mime_text_part_set_text(part, text.toUtf8().constData());
        g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
        return GMIME_OBJECT(part);
    }
    GMimeObject *filePart(const MessageAsset &asset) const
    {
        const QByteArray type = asset.mediaType.contains('/') ? asset.mediaType : QByteArrayLiteral("application/octet-stream");
        const qsizetype slash = type.indexOf('/');
        GMimePart *part = g_mime_part_new_with_type(type.left(slash).constData(), type.mid(slash + 1).constData());
        const MimeHold<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(asset.bytes.constData(), static_cast<size_t>(asset.bytes.size())));
        const MimeHold<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
        g_mime_part_set_content(part, content.get());
        g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
        g_mime_object_set_disposition(GMIME_OBJECT(part), asset.isInside ? "inline" : "attachment");
        if (asset.isInside)
            g_mime_part_set_content_id(part, asset.id.toLatin1().constData());
        g_mime_part_set_filename(part, messageLine(asset.fileName).toUtf8().constData());
        return GMIME_OBJECT(part);
    }
    GMimeMultipart *several(const char *subtype, QList<GMimeObject *> parts)
    {
        GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
        g_mime_multipart_set_boundary(multipart, QByteArray("=_punte_" + m_message.sendId.toRfc4122().toHex() + '_' + QByteArray::number(++m_boundaries)).constData());
        for (GMimeObject *part : parts) {
            g_mime_multipart_add(multipart, part);
            g_object_unref(part);
        }
        return multipart;
    }
    GMimeObject *wholeBody()
    {
        GMimeObject *body = textPart("plain", m_message.plain);
        QList<GMimeObject *> attached;
        QList<GMimeObject *> inside;
        for (const MessageAsset &asset : m_assets) {
            if (!asset.isInside)
                attached.append(filePart(asset));
            else if (m_message.html.contains(QStringLiteral("\"cid:") + asset.id + u'"'))
                inside.append(filePart(asset));
        }
        if (!m_message.html.isEmpty()) {
            GMimeObject *html = textPart("html", m_message.html);
            if (!inside.isEmpty())
                html = GMIME_OBJECT(several("related", QList<GMimeObject *>{html} + inside));
            body = GMIME_OBJECT(several("alternative", {body, html}));
        }
        return attached.isEmpty() ? body : GMIME_OBJECT(several("mixed", QList<GMimeObject *>{body} + attached));
    }

    static QByteArray bytesOf(GMimeMessage *mail)
    {
        GMimeFormatOptions *options = g_mime_format_options_new();
        g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
        const MimeHold<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(mail), options, stream.get());
        g_mime_format_options_free(options);
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
    }

    const RenderedMessage &m_message;
    const QList<MessageAsset> &m_assets;
    int m_boundaries = 0;
};

Result<> checkMimeAssets(const QList<MessageAsset> &assets)
{
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9._-]{1,100}\\z"));
    static const QRegularExpression type(QStringLiteral("\\A[a-z]+/[A-Za-z0-9.+-]{1,100}\\z"));
    qint64 bytes = 0;
    for (const MessageAsset &asset : assets) {
        if ((asset.isInside && !id.match(asset.id).hasMatch()) || !type.match(QString::fromLatin1(asset.mediaType)).hasMatch())
            return mimeRefused([name = asset.fileName] { return QCoreApplication::translate("Messages", "The file %1 cannot be put into a message.").arg(name); });
        bytes += asset.bytes.size();
    }
    if (bytes > 15 * 1024 * 1024)
        return mimeRefused([] { return QCoreApplication::translate("Messages", "The files of the message are larger than 15 MB together; many mailboxes would refuse it."); });
    return {};
}

} // namespace

QString sendIdText(const QUuid &sendId)
{
    return sendId.toString(QUuid::WithoutBraces);
}

Result<QByteArray> mimeMessage(const RenderedMessage &message, const QList<MessageAsset> &assets, const QDateTime &date)
{
    if (message.sendId.isNull() || !date.isValid())
        return mimeRefused([] { return QCoreApplication::translate("Messages", "The message has no identifier or no date."); });
    if (auto checked = checkMimeHeaders(message); !checked)
        return std::unexpected(checked.error());
    if (auto checked = checkMimeAssets(assets); !checked)
        return std::unexpected(checked.error());
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    return MimeBuilder(message, assets).write(date);
}

} // namespace punte
