// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordTab.h"

class QStackedLayout;

namespace punte {

class EmptyState;
class ErrorState;
class LoadingState;
class RecordHistoryModel;
class TimelineView;
struct TimelineItem;

/// What was done to one record, field by field, as the ledger has it; for any kind of record. A change can be taken back from here: one's
/// own, and where the right is there those of others.
class HistoryTab final : public RecordTab {
    Q_OBJECT
public:
    /// `table`: "crm.customer_companies".
    HistoryTab(ShellServices &shell, const QByteArray &table, QWidget *parent = nullptr);

    /// What belongs to the record as well, see RecordHistoryModel::setStatement().
    void setStatement(const QByteArray &statement, const QList<QByteArray> &tables);
    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    bool preparePrint() override;
    void addToPrint(PrintedRecord &paper) const override;

private:
    void showState();
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] bool mayUndo(const TimelineItem &change) const;

    ShellServices &m_shell;

    RecordHistoryModel *m_model;
    TimelineView *m_view;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QStackedLayout *m_stack;
};

} // namespace punte
