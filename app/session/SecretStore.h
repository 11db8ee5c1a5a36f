// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace punte {

/// Where passwords are kept between sign-ins. Answers on the caller's thread, later or at once, only while `context` lives.
/// An empty answer to `read` means: ask the person. A Denied error on `write` means: there is no keyring, ask each time.
class SecretStore {
public:
    using ReadDone = std::function<void(std::optional<QString> secret)>;
    using WriteDone = std::function<void(Result<>)>;

    virtual ~SecretStore() = default;
    virtual void read(QObject *context, const QString &key, ReadDone done) = 0;
    virtual void write(QObject *context, const QString &key, const QString &secret, WriteDone done) = 0;
    virtual void remove(QObject *context, const QString &key, WriteDone done) = 0;
    /// False once the keyring is known to be missing: do not offer to remember.
    [[nodiscard]] virtual bool canRemember() const = 0;
};

} // namespace punte
