// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"

namespace punte {

/// The desktop's keyring through QtKeychain. Never blocks; an unlock prompt of the desktop may take as long as the person does.
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(QString service = QStringLiteral("punte"));

    void read(QObject *context, const QString &key, ReadDone done) override;
    void write(QObject *context, const QString &key, const QString &secret, WriteDone done) override;
    void remove(QObject *context, const QString &key, WriteDone done) override;
    [[nodiscard]] bool canRemember() const override { return m_available; }

private:
    QString m_service;
    bool m_available = true;
};

} // namespace punte
