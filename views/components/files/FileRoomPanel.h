// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

class QComboBox;
class QProgressBar;

namespace punte {

class OrganisationSettings;
class PlainLabel;
class SettingRow;
class ShellServices;

/// How large a file and all files of the organisation may be, and how much of it is used. Changing needs settings.write.
class FileRoomPanel final : public Panel {
    Q_OBJECT
public:
    FileRoomPanel(ShellServices &shell, QWidget *parent);
    void activate() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void retranslate() override;

private:
    SettingRow *addRow(const QByteArray &id, const QString &key, QComboBox *combo, qint64 initial);
    void readRoom();
    void show();
    void put(const QString &key, qint64 bytes);

    ShellServices &m_shell;
    OrganisationSettings *m_settings;
    QComboBox *m_one;
    QComboBox *m_all;
    SettingRow *m_oneRow = nullptr;
    SettingRow *m_allRow = nullptr;
    QProgressBar *m_bar;
    PlainLabel *m_used;
    qint64 m_maxBytes = 0;
    qint64 m_maxTotal = 0;
    qint64 m_usedBytes = 0;
    bool m_mayWrite;
    bool m_ready = false;
};

} // namespace punte
