// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/Page.h"

class QPushButton;

namespace punte {

class CustomerSwitch;
class ListDesk;
class NewPersonPanel;

/// The list of people outside: at companies and on their own. The other side of Customers.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    [[nodiscard]] QByteArray fileKind() const override;
    QList<QAction *> secondaryActions() override;
    QAction *primaryAction() override { return m_newPerson; }
    [[nodiscard]] QByteArray parentPage() const override { return "customers"; }
    [[nodiscard]] bool isStartPage() const override { return true; }
    [[nodiscard]] QString titleText() const override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openView(const QUuid &view) override;
    RecordWalker *walker(const QByteArray &kind) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;
    /// An empty form; `company`: where the person works, if that is known already.
    void newPerson(const QUuid &company = {}, const QString &companyName = {}, const QString &phone = {});
    /// What a business card says, as the person of this company.
    void newPersonFromCard(const QUuid &company, const QString &companyName, const QJsonObject &card);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeActions();
    void showMenu(const QPoint &globalPos);
    void moveCurrent();

    EditorSources m_sources;
    ListDesk *m_desk;
    CustomerSwitch *m_switch;
    NewPersonPanel *m_new;
    QAction *m_newPerson = nullptr;
    QAction *m_move = nullptr;
    QPushButton *m_emptyButton = nullptr;
};

} // namespace punte
