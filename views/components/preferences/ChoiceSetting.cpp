// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/ChoiceSetting.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace punte {

ChoiceSetting::ChoiceSetting(const QByteArray &id, Settings &settings, SettingKey key, QWidget *parent)
    : SettingRow(id, new QComboBox, parent)
    , m_settings(settings)
    , m_key(key)
{
    auto *combo = static_cast<QComboBox *>(editor());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::activated, this, [this, combo](int index) { m_settings.setValue(m_key, combo->itemData(index)); });
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo](int index) { // by the arrow keys, too
        if (index >= 0)
            m_settings.setValue(m_key, combo->itemData(index));
    });
    connect(&settings, &Settings::changed, this, [this](SettingKey changed) {
        if (changed == m_key)
            showValue();
    });
    connect(this, &SettingRow::resetRequested, this, [this] { m_settings.reset(m_key); });
}

void ChoiceSetting::setOptions(const QList<Option> &options)
{
    auto *combo = static_cast<QComboBox *>(editor());
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const Option &option : options)
        combo->addItem(option.text, option.value);
    showValue();
}

void ChoiceSetting::showValue()
{
    auto *combo = static_cast<QComboBox *>(editor());
    const QSignalBlocker quiet(combo);
    const QVariant value = m_settings.value(m_key);
    int index = combo->findData(value);
    if (index < 0 && value.isValid()) { // 115 %: set by hand in the file
        combo->addItem(value.toString(), value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
    setChanged(value != Settings::defaultValue(m_key));
}

} // namespace punte
