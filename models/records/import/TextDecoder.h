// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace punte {

/// Turns the bytes of a file into UTF-8, piece by piece, whatever its encoding. What cannot be read in the encoding becomes
/// `unreadableMark`, so that the row can be named; nothing is dropped silently. Source: ICU converters. One thread at a time.
class TextDecoder final {
public:
    /// A noncharacter that no text may hold: stands for bytes that are not of the encoding.
    static constexpr char16_t unreadableMark = 0xFDD0;

    [[nodiscard]] static Result<TextDecoder> make(const QByteArray &encoding);
    /// Encodings offered to a person when the guess is wrong.
    [[nodiscard]] static QList<QByteArray> offered();

    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;
    ~TextDecoder();

    /// The next piece; `last` ends the text, so that half a character at its end is found.
    [[nodiscard]] QByteArray toUtf8(QByteArrayView bytes, bool last);

private:
    struct State;
    explicit TextDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace punte
