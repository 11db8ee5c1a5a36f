// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShellSettings.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace punte {

namespace {

QString settingsFile(const QString &file)
{
    return file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/punte.ini") : file;
}

// Logins and databases may hold characters that QSettings takes for groups.
QString stateKey(const QString &loginKey, const QString &rest)
{
    return QStringLiteral("logins/") + QString::fromLatin1(loginKey.toUtf8().toPercentEncoding()) + QLatin1Char('/') + rest;
}

} // namespace

ShellSettings::ShellSettings(const QString &file)
    : m_settings(settingsFile(file), QSettings::IniFormat)
{
}

QString ShellSettings::oneOf(const QString &key, const QStringList &allowed, const QString &fallback) const
{
    const QString value = m_settings.value(key).toString();
    return allowed.contains(value) ? value : fallback;
}

QString ShellSettings::language() const
{
    return oneOf(QStringLiteral("window/language"), {QStringLiteral("ro"), QStringLiteral("en")}, QString());
}

void ShellSettings::setLanguage(const QString &code) { m_settings.setValue(QStringLiteral("window/language"), code); }

QString ShellSettings::theme() const
{
    const QString system = QStringLiteral("system");
    return oneOf(QStringLiteral("window/theme"), {QStringLiteral("light"), QStringLiteral("dark"), system}, system);
}

void ShellSettings::setTheme(const QString &name) { m_settings.setValue(QStringLiteral("window/theme"), name); }

QString ShellSettings::density() const
{
    const QString normal = QStringLiteral("normal");
    return oneOf(QStringLiteral("window/density"), {QStringLiteral("compact"), normal, QStringLiteral("comfortable")}, normal);
}

void ShellSettings::setDensity(const QString &name) { m_settings.setValue(QStringLiteral("window/density"), name); }

int ShellSettings::zoom() const
{
    return std::clamp(m_settings.value(QStringLiteral("window/zoom"), 100).toInt(), 80, 150);
}

void ShellSettings::setZoom(int percent) { m_settings.setValue(QStringLiteral("window/zoom"), std::clamp(percent, 80, 150)); }

bool ShellSettings::navigationFolded() const { return m_settings.value(QStringLiteral("window/navigationFolded"), false).toBool(); }

void ShellSettings::setNavigationFolded(bool folded) { m_settings.setValue(QStringLiteral("window/navigationFolded"), folded); }

QByteArray ShellSettings::geometry() const { return m_settings.value(QStringLiteral("window/geometry")).toByteArray(); }

void ShellSettings::setGeometry(const QByteArray &geometry) { m_settings.setValue(QStringLiteral("window/geometry"), geometry); }

QString ShellSettings::sampleLogin() const { return m_settings.value(QStringLiteral("sample/login")).toString(); }

void ShellSettings::setSampleLogin(const QString &login) { m_settings.setValue(QStringLiteral("sample/login"), login); }

QVariant ShellSettings::shortcut(const QByteArray &actionId) const
{
    return m_settings.value(QStringLiteral("shortcuts/") + QString::fromLatin1(actionId));
}

void ShellSettings::setShortcut(const QByteArray &actionId, const QVariant &keys)
{
    const QString key = QStringLiteral("shortcuts/") + QString::fromLatin1(actionId);
    if (keys.isNull())
        m_settings.remove(key);
    else
        m_settings.setValue(key, keys);
}

QByteArray ShellSettings::lastPage(const QString &loginKey) const
{
    return m_settings.value(stateKey(loginKey, QStringLiteral("page"))).toString().toLatin1();
}

void ShellSettings::setLastPage(const QString &loginKey, const QByteArray &pageId)
{
    m_settings.setValue(stateKey(loginKey, QStringLiteral("page")), QString::fromLatin1(pageId));
}

QJsonObject ShellSettings::pageState(const QString &loginKey, const QByteArray &pageId) const
{
    const QString text = m_settings.value(stateKey(loginKey, QStringLiteral("state-") + QString::fromLatin1(pageId))).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void ShellSettings::setPageState(const QString &loginKey, const QByteArray &pageId, const QJsonObject &state)
{
    m_settings.setValue(stateKey(loginKey, QStringLiteral("state-") + QString::fromLatin1(pageId)),
                        QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

} // namespace punte
