// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PanelFrame.h"

#include <QUuid>

#include <array>

class QLineEdit;
class QPushButton;

namespace punte {

class CampaignWriter;
class RecordForm;
class ShellServices;

/// Whom a campaign means, in words: people, places, interests. Only described here; who gets a message is the segment's.
class AudiencePanel final : public PanelFrame {
    Q_OBJECT
public:
    AudiencePanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent = nullptr);

    void showRecord();
    void setWritable(bool writable);
    void retranslate();

private:
    struct Line {
        QByteArray column;
        PlainLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QString stored;
    };
    [[nodiscard]] bool isDirty() const;
    void showState();
    void save();

    ShellServices &m_shell;
    RecordForm &m_form;
    CampaignWriter &m_writer;
    std::array<Line, 3> m_lines;
    PlainLabel *m_hint;
    QWidget *m_foot;
    QPushButton *m_save;
    QPushButton *m_revert;
    QUuid m_record;
    bool m_writable = false;
    bool m_saving = false;
};

} // namespace punte
