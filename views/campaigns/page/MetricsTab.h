// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/MetricGrid.h"
#include "views/components/recordpage/RecordTab.h"

#include <QTableView>

class QComboBox;
class QToolButton;

namespace punte {

class CampaignChannels;
class PlainLabel;
class RecordForm;
class ShellServices;

/// The table of days: typing begins in the cell, Enter goes to the day below.
class MetricTable final : public QTableView {
    Q_OBJECT
public:
    explicit MetricTable(QWidget *parent = nullptr);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

/// The figures of a campaign by day, one channel and one month at a time, typed as in a spreadsheet. What is strange is said beside the day and
/// kept as it is. The last figures typed can be taken back.
class MetricsTab final : public RecordTab {
    Q_OBJECT
public:
    MetricsTab(ShellServices &shell, const RecordForm &campaign, QWidget *parent);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

    void showMonth(QDate month);

Q_SIGNALS:
    void figuresSaved();

private:
    // MetricsTabBuild.cpp
    void build();
    void makeActions();
    void connectGrid();
    // MetricsTab.cpp
    void fillChannels();
    void showPlace();
    void showNote();
    void step(int months);

    ShellServices &m_shell;
    const RecordForm &m_campaign;
    CampaignChannels *m_channels;
    MetricGrid *m_grid;
    MetricTable *m_table;
    QComboBox *m_channel;
    QToolButton *m_earlier;
    QToolButton *m_later;
    PlainLabel *m_monthLabel;
    PlainLabel *m_note;
    QList<QAction *> m_actions;
    QAction *m_takeBack = nullptr;
    QDate m_month;
    QUuid m_record;
    bool m_placed = false; ///< the month of this campaign is chosen
};

} // namespace punte
