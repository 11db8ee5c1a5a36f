// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/consents/ConsentPopup.h"
#include "views/components/recordpage/RecordTab.h"

class QBoxLayout;
class QStackedLayout;
class QTableView;

namespace punte {

class ConsentWordsModel;
struct ClosedAddress;
struct ConsentStanding;
class ContactConsents;
class EmptyState;
class ErrorState;
class LoadingState;
class PanelFrame;
class PlainLabel;
class RecordHeader;
class ShellServices;

/// What a person agreed to and what not: at the left what holds now, per channel, and why; at the right every word that was ever said, with its
/// source, its proof and who wrote it down. Words are only added.
class ConsentsTab final : public RecordTab {
    Q_OBJECT
public:
    explicit ConsentsTab(ShellServices &shell, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    QList<Scene> scenes() override;

private:
    void build();
    void makeActions();
    void show();
    void fillNow();
    void addStanding(const ConsentStanding &standing);
    void addClosed(const ClosedAddress &address);
    void ask(ConsentPopup::Word word);

    ShellServices &m_shell;
    ContactConsents *m_consents;
    ConsentWordsModel *m_words;
    PanelFrame *m_now;
    PanelFrame *m_history;
    QWidget *m_lines = nullptr;
    PlainLabel *m_note;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QStackedLayout *m_rows;
    QWidget *m_all;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QList<QAction *> m_actions;
    QAction *m_give = nullptr;
    QAction *m_optOut = nullptr;
    bool m_failed = false;
};

/// The tab "Consents" on the page of a person.
void registerConsentsTab();

} // namespace punte
