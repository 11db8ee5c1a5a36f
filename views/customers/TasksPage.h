// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

namespace punte {

class FilterBar;
class PagedTableModel;
class RecordListPanel;
struct ActionLabel;
struct RowSelection;

/// What is to be done, soonest first: mine and open unless the filter says otherwise. Completed in place by Space or the bulk bar.
class TasksPage final : public Page {
    Q_OBJECT
public:
    explicit TasksPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *filterBar() override;
    QAction *primaryAction() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeActions();
    void connectList();
    void setFilter(const Filter &filter);
    void completeSelection();
    void complete(const RowSelection &selection);
    [[nodiscard]] bool isOpen(const QModelIndex &cell) const;
    void deleteSelection();
    void openSubject(const QUuid &task);
    [[nodiscard]] ActionLabel bulkLabel(const QByteArray &code, const RowSelection &selection) const;
    [[nodiscard]] Filter myOpenTasks() const;

    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    FilterBar *m_filterBar;
    QList<QUuid> m_wantedSelection; ///< to be selected when its rows are there
    bool m_activated = false;
};

} // namespace punte
