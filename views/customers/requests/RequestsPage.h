// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestThread.h"
#include "models/customers/RequestsModel.h"
#include "models/records/Saves.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

namespace punte {

class FactsPane;
class InboxPane;
class NewRequestDialog;
class RequestSwitch;
class ThreadPane;

/// Requests as an inbox: the list at the left, the thread with the answer in the middle, the customer at the right. Everything by key.
class RequestsPage final : public Page {
    Q_OBJECT
public:
    static constexpr int factsFrom = 1280; ///< width of the window from which the customer has room beside the thread

    explicit RequestsPage(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] bool fillsArea() const override { return true; }
    QWidget *topBarWidget() override;
    QAction *primaryAction() override { return m_new; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openFilter(const Filter &filter) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions();
    void showRequest(const QUuid &id);
    void enableActions();
    void take();
    void setStatus(const QString &status, const QByteArray &code);
    void write(RequestMessage::From from);
    void done(const QUuid &action, const ActionLabel &label);
    void openCustomer();
    void newRequest();
    void chooseFirst();
    void edit(const QByteArray &column);
    void showPanes();
    void walkList(int step);

    EditorSources m_sources;
    RequestsModel m_model;
    RequestThread m_thread;
    InboxPane *m_inbox;
    ThreadPane *m_pane;
    FactsPane *m_facts;
    RequestSwitch *m_switch;
    QAction *m_new = nullptr;
    QAction *m_take = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_note = nullptr;
    QAction *m_message = nullptr;
    QAction *m_wait = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QList<QAction *> m_edits;
    bool m_activated = false;
    bool m_editing = false; ///< a field of the request; a narrow window shows it in place of the list
    QUuid m_opened; ///< asked for by name: it stays, whether or not the list has it
    QUuid m_walked; ///< was opened from elsewhere: the list it came from leads on
    QUuid m_wanted; ///< to be selected as soon as the list has it
};

} // namespace punte
