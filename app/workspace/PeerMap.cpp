// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/PeerMap.h"

#include "models/core/AdvisedError.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <unistd.h>

namespace punte {

namespace {

const QByteArray peerMapHead = QByteArrayLiteral("# Written by Punte; changes are lost.\n");

} // namespace

PeerMap::PeerMap(QString dataFolder, ServerAccount account)
    : m_dataFolder(std::move(dataFolder))
    , m_account(std::move(account))
{
}

QStringList PeerMap::logins() const
{
    QFile file(m_dataFolder + QStringLiteral("/pg_ident.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression form(QStringLiteral("^punte \"[^\"]*\" \"([^\"]+)\"$"), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto it = form.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
        all.append(it.next().captured(1));
    return all;
}

Result<> PeerMap::writeLogins(const QStringList &logins) const
{
    QByteArray text = peerMapHead;
    const QString person = ServerAccount::programAccount();
    if (person.contains(u'"') || person.startsWith(u'/'))
        return std::unexpected(toldError(ErrorKind::Incompatible, [person] { return tr("The user name %1 has characters that PostgreSQL cannot map.").arg(person); }));
    QStringList sorted = logins;
    sorted.sort();
    sorted.removeDuplicates();
    for (const QString &login : std::as_const(sorted))
        text += QStringLiteral("punte \"%1\" \"%2\"\n").arg(person, login).toUtf8();
    return replace(QStringLiteral("pg_ident.conf"), text);
}

Result<> PeerMap::writeRules(bool trust) const
{
    return replace(QStringLiteral("pg_hba.conf"),
                   peerMapHead + (trust ? QByteArrayLiteral("local all all trust\n") : QByteArrayLiteral("local all all peer map=punte\n")));
}

Result<> PeerMap::replace(const QString &name, const QByteArray &text) const
{
    const QString path = m_dataFolder + u'/' + name;
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == text)
        return {};
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && (!m_account.isSwitched() || fchown(file.handle(), m_account.uid(), m_account.gid()) == 0) && file.commit();
    if (!written) {
        return std::unexpected(advisedError(ErrorKind::Internal,
            [why = file.errorString(), path] { return tr("The file %1 cannot be written: %2").arg(path, why); },
            [] { return tr("Check the free space and the rights of the workspace folder."); }));
    }
    return {};
}

} // namespace punte
