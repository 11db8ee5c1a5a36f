// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Settings.h"
#include "models/records/RecordRef.h"

#include <QJsonObject>

namespace punte {

/// The window's own settings: one INI file per person of the operating system. What belongs to a login (page, page states) is kept
/// under a key made of database and login. Values are read leniently: a broken file gives defaults. GUI thread.
class ShellSettings final {
public:
    /// `file` empty = the standard place (AppConfigLocation/punte.ini).
    explicit ShellSettings(const QString &file = QString());

    [[nodiscard]] QString language() const;           ///< "ro", "en"; empty = follow the system
    void setLanguage(const QString &code);
    [[nodiscard]] QString theme() const;              ///< "light", "dark" or "system"
    void setTheme(const QString &name);
    [[nodiscard]] QString density() const;            ///< "compact", "normal" or "comfortable"
    void setDensity(const QString &name);
    [[nodiscard]] int zoom() const;                   ///< per cent, 80-150
    void setZoom(int percent);

    [[nodiscard]] bool navigationFolded() const;
    void setNavigationFolded(bool folded);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString sampleLogin() const;        ///< as whom the sample was last used
    void setSampleLogin(const QString &login);

    /// Shortcut of a command as the person set it; a null variant = the default. An empty text = no shortcut.
    [[nodiscard]] QVariant shortcut(const QByteArray &actionId) const;
    void setShortcut(const QByteArray &actionId, const QVariant &keys);
    /// The command whose keys a `stateChanged` of the values is about; empty for everything else.
    [[nodiscard]] static QByteArray shortcutIn(const QString &stateName);

    [[nodiscard]] QByteArray lastPage(const QString &loginKey) const;
    void setLastPage(const QString &loginKey, const QByteArray &pageId);
    /// Page and saved view that the login starts with; an empty page = the last one.
    [[nodiscard]] QPair<QByteArray, QUuid> startView(const QString &loginKey) const;
    void setStartView(const QString &loginKey, const QByteArray &pageId, const QUuid &view);
    /// The records opened last: keys only, names stay in the database.
    [[nodiscard]] QList<RecordRef> recentRecords(const QString &loginKey) const;
    void setRecentRecords(const QString &loginKey, const QList<RecordRef> &records);
    [[nodiscard]] QJsonObject pageState(const QString &loginKey, const QByteArray &pageId) const;
    void setPageState(const QString &loginKey, const QByteArray &pageId, const QJsonObject &state);

    /// The values themselves, for pages.
    [[nodiscard]] Settings &values() { return m_settings; }
    void sync() { m_settings.flush(); }
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }

private:
    Settings m_settings;
};

} // namespace punte
