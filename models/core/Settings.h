// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace punte {

/// What the program remembers for a person on this computer. One table in Settings.cpp says the name in the file, the type, the default
/// and the allowed values of each; nothing else writes settings. Business data and passwords never live here.
enum class SettingKey {
    Language,            ///< "system", "ro", "en"
    Theme,               ///< "system", "light", "dark"
    Density,             ///< "compact", "normal", "comfortable"
    Zoom,                ///< percent, 80..150
    WindowGeometry,      ///< QByteArray
    NavigationCollapsed, ///< bool
    SampleLogin,         ///< as whom the sample was last used
    PhoneScheme,         ///< what opens a number: "tel", "sip", "callto"
    DesktopNotices,      ///< bool: tell on the desktop while the window is not active
    QuietUntil           ///< do not disturb: ISO instant, "always", or empty
};

/// Puts an INI file that is damaged aside as `<file>.bad`, so that reading it starts afresh and nothing is lost. The new name, or empty
/// when the file is sound or not there.
QString setAsideDamagedIni(const QString &file);

/// Settings over one INI file. A file that is damaged is set aside as `<file>.bad` and the defaults hold; a single value of the wrong
/// type or outside its range reads as its default. GUI thread; writes are collected and written half a second later by another thread, and
/// by `flush` or the destructor at once.
class Settings final : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(SettingKey key) const;
    [[nodiscard]] QString text(SettingKey key) const { return value(key).toString(); }
    [[nodiscard]] int number(SettingKey key) const { return value(key).toInt(); }
    [[nodiscard]] bool flag(SettingKey key) const { return value(key).toBool(); }
    /// False (and nothing changes) when the value does not fit the key.
    bool setValue(SettingKey key, const QVariant &value);
    void reset(SettingKey key);
    void resetAll();

    /// What has no entry in the table because its names come from elsewhere (pages, logins, commands): opaque bytes or text. An invalid
    /// value takes it away.
    [[nodiscard]] QVariant state(const QString &name) const;
    void setState(const QString &name, const QVariant &value);
    void clearState();

    /// Writes now; false when the file cannot be written.
    bool flush();
    /// Where the damaged file was put, or empty.
    [[nodiscard]] QString setAsideFile() const { return m_setAside; }
    [[nodiscard]] QString fileName() const { return m_file; }

    [[nodiscard]] static QVariant defaultValue(SettingKey key);
    [[nodiscard]] static QList<SettingKey> keys();
    [[nodiscard]] static QString nameInFile(SettingKey key);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(punte::SettingKey key);
    void stateChanged(const QString &name);

private:
    void writeLater();
    QString m_file;
    QString m_setAside;
    std::unique_ptr<QSettings> m_store;
    QTimer m_writeTimer;
    QThreadPool m_writer;
};

} // namespace punte
