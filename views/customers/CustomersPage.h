// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

namespace punte {

class CompanyInspector;
class FilterBar;
class PagedTableModel;
class RecordListPanel;

/// The list of customers (companies) with its filter and the company's inspector.
class CustomersPage final : public Page {
    Q_OBJECT
public:
    explicit CustomersPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *filterBar() override;
    QAction *primaryAction() override { return m_newCompany; }
    QWidget *inspector() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void makeActions();
    void connectList();
    void setFilter(const Filter &filter);
    void showCompany(const QUuid &id);
    void newCompany();
    void deleteSelection();

    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    FilterBar *m_filterBar;
    CompanyInspector *m_inspector;
    QAction *m_newCompany = nullptr;
    QAction *m_delete = nullptr;
    bool m_activated = false;
};

} // namespace punte
