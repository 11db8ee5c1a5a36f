// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

class QPushButton;

namespace punte {

class ListDesk;
class RequestSwitch;

/// All requests as a list, also the closed ones: filtered, in saved views, changed many at once, exported. An opened one stands in the inbox.
class RequestListPage final : public Page {
    Q_OBJECT
public:
    explicit RequestListPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    void openView(const QUuid &view) override;
    [[nodiscard]] QString titleText() const override;
    QAction *primaryAction() override { return m_new; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    RecordWalker *walker(const QByteArray &kind) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeActions();
    void setStatus(const QString &status, const QByteArray &code);
    void newRequest();
    void showMenu(const QPoint &globalPos);

    EditorSources m_sources;
    ListDesk *m_desk;
    RequestSwitch *m_switch;
    QAction *m_new = nullptr;
    QList<QAction *> m_states; ///< what a request becomes
    QPushButton *m_emptyButton = nullptr;
};

} // namespace punte
