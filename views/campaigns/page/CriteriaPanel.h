// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PanelFrame.h"

#include <QJsonValue>
#include <QUuid>

class QPushButton;

namespace punte {

class PairRows;
class CampaignWriter;
class RecordForm;
class ShellServices;

/// By what a campaign will be called a success: measures with their targets. What it does not understand of them stays as it came.
class CriteriaPanel final : public PanelFrame {
    Q_OBJECT
public:
    CriteriaPanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent = nullptr);

    void showRecord();
    void setWritable(bool writable);
    void retranslate();

private:
    void showState();
    void save();

    ShellServices &m_shell;
    RecordForm &m_form;
    CampaignWriter &m_writer;
    PairRows *m_rows;
    PlainLabel *m_problem;
    QWidget *m_foot;
    QPushButton *m_save;
    QPushButton *m_revert;
    QUuid m_record;
    QJsonValue m_stored;
    bool m_writable = false;
    bool m_saving = false;
};

} // namespace punte
