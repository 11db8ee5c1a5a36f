// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"

#include <QHash>

namespace punte {

/// Keeps passwords until the program ends: for tests, and where there is no keyring.
class MemorySecretStore final : public SecretStore {
public:
    void read(QObject *context, const QString &key, ReadDone done) override;
    void write(QObject *context, const QString &key, const QString &secret, WriteDone done) override;
    void remove(QObject *context, const QString &key, WriteDone done) override;
    [[nodiscard]] bool canRemember() const override { return false; }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace punte
