// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/Page.h"

#include <functional>

class QPushButton;

namespace punte {

class ContractInspector;
class ListDesk;
struct ContractFacts;

/// The list of contracts, the next renewal first, with the inspector of one and the commands to renew and to end it.
class ContractsPage final : public Page {
    Q_OBJECT
public:
    explicit ContractsPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    QAction *primaryAction() override { return m_newContract; }
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QByteArray fileKind() const override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openView(const QUuid &view) override;
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
    void connectInspector();
    void showContract(const QUuid &id);
    void newContract();
    void showMenu(const QPoint &globalPos);
    void withCurrent(const std::function<void(const ContractFacts &)> &then);
    void ask(const ContractFacts &contract, bool renewal, QWidget *place);
    void renew(QWidget *place);
    void terminate(QWidget *place);

    EditorSources m_sources;
    ListDesk *m_desk;
    ContractInspector *m_inspector;
    QAction *m_newContract = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_terminate = nullptr;
    QPushButton *m_emptyButton = nullptr;
};

} // namespace punte
