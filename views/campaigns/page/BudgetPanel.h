// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PanelFrame.h"

#include <QJsonValue>
#include <QUuid>

class QPushButton;

namespace punte {

class EditorGrid;
class PairRows;
class CampaignWriter;
class RecordForm;
class ShellServices;

/// The budget of a campaign and what of it is for what: the parts add up to the whole, the difference is said while one types, and both are
/// saved together.
class BudgetPanel final : public PanelFrame {
    Q_OBJECT
public:
    BudgetPanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent = nullptr);

    /// The form holds another record, or the same as it is now: what is typed of the same one stays.
    void showRecord();
    void setWritable(bool writable);
    void retranslate();

private:
    void showSum();
    void save();
    [[nodiscard]] QString typedTotal() const;

    ShellServices &m_shell;
    RecordForm &m_form;
    CampaignWriter &m_writer;
    EditorGrid *m_total;
    PairRows *m_rows;
    PlainLabel *m_sum;
    PlainLabel *m_problem;
    QWidget *m_foot;
    QPushButton *m_save;
    QPushButton *m_revert;
    QUuid m_record;
    QJsonValue m_stored;
    QString m_storedTotal;
    bool m_writable = false;
    bool m_saving = false;
};

} // namespace punte
