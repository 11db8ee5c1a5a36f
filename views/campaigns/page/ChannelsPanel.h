// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/Panel.h"

class QPushButton;

namespace punte {

class PagedTableModel;
class PlainLabel;
class RecordListPanel;
class ShellServices;

/// The organisation's marketing channels with what they usually cost. Everybody reads it; changing needs lookups.write.
class ChannelsPanel final : public Panel {
    Q_OBJECT
public:
    ChannelsPanel(ShellServices &shell, QWidget *parent);
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void addChannel();

    ShellServices &m_shell;
    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    PlainLabel *m_about;
    QPushButton *m_add;
    bool m_asked = false;
};

} // namespace punte
