// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

class QPushButton;

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
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QByteArray fileKind() const override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectList();
    void setFilter(const Filter &filter);
    void showCompany(const QUuid &id);
    void newCompany();
    void deleteSelection();
    void selectCompany(const QUuid &id);
    void openContact(const QUuid &id);
    void showMenu(const QPoint &globalPos);

    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    FilterBar *m_filterBar;
    CompanyInspector *m_inspector;
    QAction *m_newCompany = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QAction *m_delete = nullptr;
    struct Contact {
        QUuid id;
        QUuid company;
        QString name;
    };
    Contact m_contact; ///< somebody who was looked for: a call is logged with him
    QList<QUuid> m_wantedSelection; ///< to be selected when its rows are there
    bool m_activated = false;
};

} // namespace punte
