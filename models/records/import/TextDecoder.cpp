// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/TextDecoder.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

namespace punte {

namespace {

extern "C" void punteMarkUnreadable(const void *, UConverterToUnicodeArgs *args, const char *, int32_t, UConverterCallbackReason reason,
                                    UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone: nothing to write
    const UChar mark = TextDecoder::unreadableMark;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

} // namespace

struct TextDecoder::State {
    UConverter *converter = nullptr;
    ~State() { ucnv_close(converter); }
};

TextDecoder::TextDecoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::make(const QByteArray &encoding)
{
    auto state = std::make_unique<State>();
    UErrorCode status = U_ZERO_ERROR;
    state->converter = ucnv_open(encoding.constData(), &status);
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(state->converter, punteMarkUnreadable, nullptr, nullptr, nullptr, &status);
    if (encoding.isEmpty() || U_FAILURE(status))
        return std::unexpected(toldError(ErrorKind::Invalid, [name = QString::fromUtf8(encoding)] { return QCoreApplication::translate("Import", "The encoding “%1” is not known.").arg(name); }));
    return TextDecoder(std::move(state));
}

QList<QByteArray> TextDecoder::offered()
{
    return {"UTF-8", "windows-1250", "ISO-8859-2", "ISO-8859-16", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "IBM852",
            "windows-1251", "windows-1254"};
}

QByteArray TextDecoder::toUtf8(QByteArrayView bytes, bool last)
{
    QString text;
    const char *source = bytes.data();
    const char *end = source + bytes.size();
    UChar buffer[8192];
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        UChar *target = buffer;
        ucnv_toUnicode(m_state->converter, &target, buffer + std::size(buffer), &source, end, nullptr, last, &status);
        text.append(reinterpret_cast<const QChar *>(buffer), target - buffer);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return text.toUtf8();
}

} // namespace punte
