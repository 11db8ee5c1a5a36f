// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

class QPushButton;

namespace punte {

class EditorGrid;
class PlainLabel;
class Reading;
class ShellServices;

/// Who the organisation is under its messages: legal name, address, tax id, phone. Read by all, written by who sets what holds for all.
class OrganisationPanel final : public Panel {
    Q_OBJECT
public:
    OrganisationPanel(ShellServices &shell, QWidget *parent = nullptr);
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void save();

    ShellServices &m_shell;
    Reading *m_reading;
    PlainLabel *m_about;
    EditorGrid *m_grid;
    QPushButton *m_save;
    int m_version = 0;
};

} // namespace punte
