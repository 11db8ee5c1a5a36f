// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Settings.h"
#include "views/components/SettingRow.h"

#include <QVariant>

namespace punte {

/// A setting of this computer with a few values, as a combo box: choosing is setting, and what is set elsewhere is shown here.
class ChoiceSetting final : public SettingRow {
    Q_OBJECT
public:
    struct Option {
        QVariant value;
        QString text;
    };
    ChoiceSetting(const QByteArray &id, Settings &settings, SettingKey key, QWidget *parent);

    /// The values in order, in the window's language.
    void setOptions(const QList<Option> &options);

private:
    void showValue();

    Settings &m_settings;
    SettingKey m_key;
};

} // namespace punte
