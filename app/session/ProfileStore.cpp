// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileStore.h"

#include "models/core/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace punte {

namespace {

AppError invalidProfile(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

QString profileGroup(const QString &name) { return QString::fromLatin1(name.toUtf8().toPercentEncoding()); }

QString profileText(const char *source) { return QCoreApplication::translate("ProfileStore", source); }

} // namespace

ProfileStore::ProfileStore(const QString &file)
    : m_file(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/profiles.ini") : file)
{
    setAsideDamagedIni(m_file);
}

QList<Profile> ProfileStore::profiles() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    QList<Profile> found;
    for (const QString &group : settings.childGroups()) {
        settings.beginGroup(group);
        Profile profile;
        profile.name = QString::fromUtf8(QByteArray::fromPercentEncoding(group.toLatin1()));
        profile.hosts = settings.value(QStringLiteral("hosts")).toStringList().join(QLatin1Char(','));
        profile.ports = settings.value(QStringLiteral("ports")).toStringList().join(QLatin1Char(','));
        profile.database = settings.value(QStringLiteral("database"), profile.database).toString();
        profile.login = settings.value(QStringLiteral("login")).toString();
        profile.rootCertificate = settings.value(QStringLiteral("rootCertificate")).toString();
        profile.rememberPassword = settings.value(QStringLiteral("rememberPassword"), true).toBool();
        profile.lastUsed = settings.value(QStringLiteral("lastUsed")).toDateTime();
        settings.endGroup();
        if (!profile.hosts.isEmpty())
            found.append(profile);
    }
    std::stable_sort(found.begin(), found.end(), [](const Profile &a, const Profile &b) { return a.lastUsed > b.lastUsed; });
    return found;
}

Result<Profile> ProfileStore::find(const QString &name) const
{
    QStringList known;
    for (const Profile &profile : profiles()) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
        known += profile.name;
    }
    return std::unexpected(invalidProfile([name, known] {
        return known.isEmpty() ? profileText(QT_TRANSLATE_NOOP("ProfileStore", "There is no profile “%1”; no company server is set up yet.")).arg(name)
                               : profileText(QT_TRANSLATE_NOOP("ProfileStore", "There is no profile “%1”. Known: %2."))
                                     .arg(name, known.join(QStringLiteral(", ")));
    }));
}

Result<> ProfileStore::save(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return std::unexpected(invalidProfile([] { return profileText(QT_TRANSLATE_NOOP("ProfileStore", "The profile needs a name.")); }));
    if (profile.hosts.trimmed().isEmpty() || profile.hosts.contains(QLatin1Char(' ')))
        return std::unexpected(invalidProfile([] { return profileText(QT_TRANSLATE_NOOP("ProfileStore", "The server needs a name such as crm.example.ro.")); }));
    for (const QString &port : profile.ports.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535)
            return std::unexpected(invalidProfile([] { return profileText(QT_TRANSLATE_NOOP("ProfileStore", "The port is a number from 1 to 65535.")); }));
    }
    if (profile.database.isEmpty())
        return std::unexpected(invalidProfile([] { return profileText(QT_TRANSLATE_NOOP("ProfileStore", "The database needs a name.")); }));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(profileGroup(profile.name));
    settings.setValue(QStringLiteral("hosts"), profile.hosts);
    settings.setValue(QStringLiteral("ports"), profile.ports);
    settings.setValue(QStringLiteral("database"), profile.database);
    settings.setValue(QStringLiteral("login"), profile.login);
    settings.setValue(QStringLiteral("rootCertificate"), profile.rootCertificate);
    settings.setValue(QStringLiteral("rememberPassword"), profile.rememberPassword);
    settings.setValue(QStringLiteral("lastUsed"), profile.lastUsed);
    settings.endGroup();
    settings.sync();
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (settings.status() != QSettings::NoError)
        return std::unexpected(invalidProfile([file = m_file] { return profileText(QT_TRANSLATE_NOOP("ProfileStore", "The profile could not be written to %1.")).arg(file); }));
    return {};
}

void ProfileStore::remove(const QString &name)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(profileGroup(name));
}

void ProfileStore::markUsed(const QString &name, const QDateTime &when)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (settings.childGroups().contains(profileGroup(name)))
        settings.setValue(profileGroup(name) + QStringLiteral("/lastUsed"), when);
}

} // namespace punte
