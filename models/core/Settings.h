// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
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
    Zoom,                ///< percent, 75..200
    WindowGeometry,      ///< QByteArray
    WindowState,         ///< QByteArray
    NavigationCollapsed, ///< bool
    InspectorVisible,    ///< bool
    InspectorWidth,      ///< pixels
    RestoreSession,      ///< bool
    StartPage,           ///< page name, "last" or "view:<uuid>"
    LastPage,            ///< page name
    LastProfile,         ///< connection profile
    LastLogin,           ///< login last used in the last profile
    CallScheme,          ///< "tel", "sip", "callto"
    DesktopNotifications,///< bool
    DoNotDisturb,        ///< bool
    UndoDepth,           ///< steps shown
    ToastSeconds,        ///< how long a toast with Undo stays
    ImportFolder,        ///< last folder of a file dialogue
    ExportFolder,
    WorkspaceDirectory   ///< empty = the default place
};

/// Settings over one INI file. A file that is damaged is set aside as `<file>.bad` and the defaults hold; a single value of the wrong
/// type or outside its range reads as its default. GUI thread; writes are collected and written by `flush` or the destructor.
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

    /// State of pages and widgets (columns, splitters, filters, selection), by objectName path: opaque bytes or text.
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

Q_SIGNALS:
    void changed(punte::SettingKey key);

private:
    QString m_file;
    QString m_setAside;
    std::unique_ptr<QSettings> m_store;
};

} // namespace punte
