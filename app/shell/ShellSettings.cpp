// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShellSettings.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace punte {

namespace {

const QString shortcutGroup = QStringLiteral("shortcuts/");

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
    : m_settings(settingsFile(file))
{
}

QString ShellSettings::language() const
{
    const QString code = m_settings.text(SettingKey::Language);
    return code == QLatin1String("system") ? QString() : code;
}

void ShellSettings::setLanguage(const QString &code)
{
    m_settings.setValue(SettingKey::Language, code.isEmpty() ? QStringLiteral("system") : code);
}

QString ShellSettings::theme() const { return m_settings.text(SettingKey::Theme); }

void ShellSettings::setTheme(const QString &name) { m_settings.setValue(SettingKey::Theme, name); }

QString ShellSettings::density() const { return m_settings.text(SettingKey::Density); }

void ShellSettings::setDensity(const QString &name) { m_settings.setValue(SettingKey::Density, name); }

int ShellSettings::zoom() const { return m_settings.number(SettingKey::Zoom); }

void ShellSettings::setZoom(int percent) { m_settings.setValue(SettingKey::Zoom, std::clamp(percent, 80, 150)); }

bool ShellSettings::navigationFolded() const { return m_settings.flag(SettingKey::NavigationCollapsed); }

void ShellSettings::setNavigationFolded(bool folded) { m_settings.setValue(SettingKey::NavigationCollapsed, folded); }

QByteArray ShellSettings::geometry() const { return m_settings.value(SettingKey::WindowGeometry).toByteArray(); }

void ShellSettings::setGeometry(const QByteArray &geometry) { m_settings.setValue(SettingKey::WindowGeometry, geometry); }

QString ShellSettings::sampleLogin() const { return m_settings.text(SettingKey::SampleLogin); }

void ShellSettings::setSampleLogin(const QString &login) { m_settings.setValue(SettingKey::SampleLogin, login); }

QVariant ShellSettings::shortcut(const QByteArray &actionId) const
{
    return m_settings.state(shortcutGroup + QString::fromLatin1(actionId));
}

QByteArray ShellSettings::shortcutIn(const QString &stateName)
{
    return stateName.startsWith(shortcutGroup) ? stateName.mid(shortcutGroup.size()).toLatin1() : QByteArray();
}

void ShellSettings::setShortcut(const QByteArray &actionId, const QVariant &keys)
{
    m_settings.setState(shortcutGroup + QString::fromLatin1(actionId), keys.isNull() ? QVariant() : keys);
}

QByteArray ShellSettings::lastPage(const QString &loginKey) const
{
    return m_settings.state(stateKey(loginKey, QStringLiteral("page"))).toString().toLatin1();
}

void ShellSettings::setLastPage(const QString &loginKey, const QByteArray &pageId)
{
    m_settings.setState(stateKey(loginKey, QStringLiteral("page")), QString::fromLatin1(pageId));
}

QPair<QByteArray, QUuid> ShellSettings::startView(const QString &loginKey) const
{
    const QStringList parts = m_settings.state(stateKey(loginKey, QStringLiteral("start"))).toString().split(u' ');
    return {parts.value(0).toLatin1(), QUuid::fromString(parts.value(1))};
}

void ShellSettings::setStartView(const QString &loginKey, const QByteArray &pageId, const QUuid &view)
{
    m_settings.setState(stateKey(loginKey, QStringLiteral("start")),
                        pageId.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(pageId) + u' ' + view.toString(QUuid::WithoutBraces)));
}

QList<RecordRef> ShellSettings::recentRecords(const QString &loginKey) const
{
    QList<RecordRef> records;
    for (const QString &each : m_settings.state(stateKey(loginKey, QStringLiteral("recent"))).toString().split(u' ', Qt::SkipEmptyParts)) {
        const RecordRef record{each.section(u':', 0, 0).toLatin1(), QUuid::fromString(each.section(u':', 1))};
        if (!record.isNull())
            records.append(record);
    }
    return records;
}

void ShellSettings::setRecentRecords(const QString &loginKey, const QList<RecordRef> &records)
{
    QStringList kept;
    for (const RecordRef &record : records)
        kept.append(QString::fromLatin1(record.kind) + u':' + record.id.toString(QUuid::WithoutBraces));
    m_settings.setState(stateKey(loginKey, QStringLiteral("recent")), kept.join(u' '));
}

QJsonObject ShellSettings::pageState(const QString &loginKey, const QByteArray &pageId) const
{
    const QString text = m_settings.state(stateKey(loginKey, QStringLiteral("state-") + QString::fromLatin1(pageId))).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void ShellSettings::setPageState(const QString &loginKey, const QByteArray &pageId, const QJsonObject &state)
{
    m_settings.setState(stateKey(loginKey, QStringLiteral("state-") + QString::fromLatin1(pageId)),
                        QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

} // namespace punte
