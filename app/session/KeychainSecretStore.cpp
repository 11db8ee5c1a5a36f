// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeychainSecretStore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace punte {

namespace {

Result<> keychainResult(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return {};
    return std::unexpected(toldError(
        ErrorKind::Denied, [] { return QCoreApplication::translate("KeychainSecretStore", "The system keyring did not keep the password; it is asked for each time."); },
        job->errorString()));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service)
    : m_service(std::move(service))
{
}

void KeychainSecretStore::read(QObject *context, const QString &key, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [this, job, done = std::move(done)] {
        // A locked keyring says "not found" as well (libsecret), so both mean: ask. Anything else: there is no keyring.
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            m_available = false;
        done(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void KeychainSecretStore::write(QObject *context, const QString &key, const QString &secret, WriteDone done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [this, job, done = std::move(done)] {
        const Result<> result = keychainResult(job);
        m_available = m_available && result.has_value();
        done(result);
    });
    job->start();
}

void KeychainSecretStore::remove(QObject *context, const QString &key, WriteDone done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(keychainResult(job)); });
    job->start();
}

} // namespace punte
