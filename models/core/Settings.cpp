// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Settings.h"

#include "models/core/Logging.h"

#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>

#include <optional>

namespace punte {

namespace {

constexpr qint64 settingsMaxBytes = 4 * 1024 * 1024;
constexpr int settingsWriteDelayMs = 500;

struct SettingInfo {
    SettingKey key;
    const char *name;
    QVariant fallback;      ///< also gives the type
    QStringList allowed;    ///< for words; empty = any text
    int low = 0;
    int high = 0;           ///< 0 = no range
};

const QList<SettingInfo> &settingTable()
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    const auto word = [](const char *text) { return QVariant(QString::fromLatin1(text)); };
    static const QList<SettingInfo> table = {
        {SettingKey::Language, "ui/language", word("system"), words("system ro en")},
        {SettingKey::Theme, "ui/theme", word("system"), words("system light dark")},
        {SettingKey::Density, "ui/density", word("normal"), words("compact normal comfortable")},
        {SettingKey::Zoom, "ui/zoom", 100, {}, 80, 150},
        {SettingKey::WindowGeometry, "window/geometry", QByteArray(), {}},
        {SettingKey::NavigationCollapsed, "window/navigationCollapsed", false, {}},
        {SettingKey::SampleLogin, "sample/login", word(""), {}},
        {SettingKey::PhoneScheme, "contact/phoneScheme", word("tel"), words("tel sip callto")},
        {SettingKey::DesktopNotices, "notices/desktop", true, {}},
        {SettingKey::QuietUntil, "notices/quietUntil", word(""), {}},
    };
    return table;
}

const SettingInfo &settingInfo(SettingKey key)
{
    for (const SettingInfo &info : settingTable()) {
        if (info.key == key)
            return info;
    }
    qFatal("A setting without an entry in the table");
}

/// The value in its type when it fits the key, otherwise nothing. INI files hold text: "true" and "120" must be read back.
std::optional<QVariant> fittingValue(const SettingInfo &info, const QVariant &value)
{
    switch (info.fallback.typeId()) {
    case QMetaType::Bool:
        if (value.typeId() == QMetaType::Bool)
            return value;
        if (value.toString() == QLatin1String("true") || value.toString() == QLatin1String("false"))
            return QVariant(value.toString() == QLatin1String("true"));
        return std::nullopt;
    case QMetaType::Int: {
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || value.typeId() == QMetaType::Bool || (info.high != 0 && (number < info.low || number > info.high)))
            return std::nullopt;
        return QVariant(number);
    }
    case QMetaType::QByteArray:
        return value.typeId() == QMetaType::QByteArray ? std::optional(value) : std::nullopt;
    default:
        if (value.typeId() != QMetaType::QString || (!info.allowed.isEmpty() && !info.allowed.contains(value.toString())))
            return std::nullopt;
        return value;
    }
}

/// Stricter than QSettings, which reads garbage as odd keys: only blank lines, comments, sections and key=value in printable UTF-8.
bool isSoundIniFile(const QString &file)
{
    static const QRegularExpression line(QStringLiteral(R"(^\s*(;.*|#.*|\[[^\]\x00-\x1f]+\]\s*|[^=\[\x00-\x1f]+=.*)?$)"));
    QFile input(file);
    if (!input.exists())
        return true;
    if (input.size() > settingsMaxBytes || !input.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = input.readAll();
    if (bytes.contains('\0') || QString::fromUtf8(bytes).toUtf8() != bytes)
        return false;
    for (const QString &text : QString::fromUtf8(bytes).split(u'\n')) {
        if (!line.match(text.endsWith(u'\r') ? text.chopped(1) : text).hasMatch())
            return false;
    }
    QSettings probe(file, QSettings::IniFormat);
    probe.sync();
    return probe.status() == QSettings::NoError;
}

} // namespace

QString setAsideDamagedIni(const QString &file)
{
    if (isSoundIniFile(file))
        return {};
    const QString bad = file + QStringLiteral(".bad");
    QFile::remove(bad);
    const bool moved = QFile::rename(file, bad);
    qCWarning(logCore) << "The file" << file << "is damaged and was put aside:" << moved;
    return moved ? bad : QString();
}

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file), m_setAside(setAsideDamagedIni(file))
{
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_store->installEventFilter(this);
    m_writer.setMaxThreadCount(1);
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(settingsWriteDelayMs);
    // Another object over the same file writes what this one holds: within a program they share it.
    connect(&m_writeTimer, &QTimer::timeout, this, [this] { m_writer.start([file = m_file] { QSettings(file, QSettings::IniFormat).sync(); }); });
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

// QSettings would write by itself as soon as the event loop turns, and waiting for the disk (20 to 40 ms) holds up the page that was just
// clicked on.
bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_store.get() && event->type() == QEvent::UpdateRequest) || QObject::eventFilter(watched, event);
}

void Settings::writeLater()
{
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
}

QVariant Settings::value(SettingKey key) const
{
    const SettingInfo &info = settingInfo(key);
    const QString name = QString::fromLatin1(info.name);
    if (!m_store->contains(name))
        return info.fallback;
    return fittingValue(info, m_store->value(name)).value_or(info.fallback);
}

bool Settings::setValue(SettingKey key, const QVariant &value)
{
    const SettingInfo &info = settingInfo(key);
    const auto fitting = fittingValue(info, value);
    if (!fitting)
        return false;
    if (this->value(key) == *fitting)
        return true;
    m_store->setValue(QString::fromLatin1(info.name), *fitting);
    writeLater();
    Q_EMIT changed(key);
    return true;
}

void Settings::reset(SettingKey key)
{
    const QVariant before = value(key);
    m_store->remove(nameInFile(key));
    writeLater();
    if (before != value(key))
        Q_EMIT changed(key);
}

void Settings::resetAll()
{
    for (const SettingKey key : keys())
        reset(key);
}

QVariant Settings::state(const QString &name) const
{
    return m_store->value(QStringLiteral("state/") + name);
}

void Settings::setState(const QString &name, const QVariant &value)
{
    if (state(name) == value)
        return;
    if (value.isValid())
        m_store->setValue(QStringLiteral("state/") + name, value);
    else
        m_store->remove(QStringLiteral("state/") + name);
    writeLater();
    Q_EMIT stateChanged(name);
}

void Settings::clearState()
{
    m_store->remove(QStringLiteral("state"));
    writeLater();
}

bool Settings::flush()
{
    m_store->sync();
    return m_store->status() == QSettings::NoError;
}

QVariant Settings::defaultValue(SettingKey key)
{
    return settingInfo(key).fallback;
}

QList<SettingKey> Settings::keys()
{
    QList<SettingKey> all;
    for (const SettingInfo &info : settingTable())
        all.append(info.key);
    return all;
}

QString Settings::nameInFile(SettingKey key)
{
    return QString::fromLatin1(settingInfo(key).name);
}

} // namespace punte
