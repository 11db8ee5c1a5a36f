// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/MemorySecretStore.h"

namespace punte {

void MemorySecretStore::read(QObject *, const QString &key, ReadDone done)
{
    const auto found = m_secrets.constFind(key);
    done(found == m_secrets.constEnd() ? std::nullopt : std::optional(*found));
}

void MemorySecretStore::write(QObject *, const QString &key, const QString &secret, WriteDone done)
{
    m_secrets.insert(key, secret);
    done({});
}

void MemorySecretStore::remove(QObject *, const QString &key, WriteDone done)
{
    m_secrets.remove(key);
    done({});
}

} // namespace punte
