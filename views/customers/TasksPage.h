// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

namespace punte {

class ListDesk;
class TaskInspector;
struct RowSelection;

/// What is to be done, soonest first: mine and open unless the filter says otherwise. Completed in place by a click or the
/// bulk bar; one task opens beside the list.
class TasksPage final : public Page {
    Q_OBJECT
public:
    explicit TasksPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    [[nodiscard]] QByteArray fileKind() const override;
    QList<QAction *> secondaryActions() override;
    void openView(const QUuid &view) override;
    void openFilter(const Filter &filter) override;
    QAction *primaryAction() override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    RecordWalker *walker(const QByteArray &kind) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectList();
    void connectInspector();
    void showTask(const QUuid &task);
    void newTask();
    void completeSelection();
    void complete(const RowSelection &selection);
    [[nodiscard]] bool isOpen(const QModelIndex &cell) const;
    void openSubject(const QUuid &task);
    [[nodiscard]] Filter myOpenTasks() const;

    EditorSources m_sources;
    ListDesk *m_desk;
    TaskInspector *m_inspector;
    QAction *m_new = nullptr;
};

} // namespace punte
