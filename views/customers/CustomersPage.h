// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/Page.h"

class QPushButton;

namespace punte {

class CompanyInspector;
class CustomerSwitch;
class ListDesk;

/// The list of customers (companies) with its filter and the company's inspector.
class CustomersPage final : public Page {
    Q_OBJECT
public:
    explicit CustomersPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    void openView(const QUuid &view) override;
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
    RecordWalker *walker(const QByteArray &kind) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    /// The form of a new customer; `phone`: of whoever calls.
    void newCompany(const QString &phone = {});
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectList();
    void showCompany(const QUuid &id);
    void showMenu(const QPoint &globalPos);

    EditorSources m_sources;
    ListDesk *m_desk;
    CompanyInspector *m_inspector;
    CustomerSwitch *m_switch = nullptr;
    QAction *m_newCompany = nullptr;
    QAction *m_inspect = nullptr;
    QPushButton *m_emptyButton = nullptr;
    struct Contact {
        QUuid id;
        QUuid company;
        QString name;
    };
    Contact m_contact; ///< somebody who was chosen beside the company: a call is logged with him
};

} // namespace punte
