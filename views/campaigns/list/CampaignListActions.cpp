// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CampaignListPage that makes its commands, presets and menus.
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/db/SqlStore.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/list/CampaignInspector.h"
#include "views/campaigns/list/CampaignListPage.h"
#include "views/campaigns/list/CampaignPresets.h"
#include "views/campaigns/page/CampaignMove.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace punte {

void CampaignListPage::makeActions()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns");
    m_inspect = shell().addAction({.id = "campaigns.inspect", .context = "CampaignListPage", .text = QT_TRANSLATE_NOOP("CampaignListPage", "Show beside the list"), .group = group,
                                      .icon = "view-split-left-right", .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return)}, this);
    connect(m_inspect, &QAction::triggered, this, [this] {
        if (m_inspector->isWanted())
            m_inspector->setWanted(false);
        else if (const QUuid id = m_desk->table().currentId(); !id.isNull())
            showCampaign(id);
    });
    if (!shell().session().may("campaigns.write"))
        return;
    m_new = shell().addAction({.id = "campaigns.newCampaign", .context = "CampaignListPage", .text = QT_TRANSLATE_NOOP("CampaignListPage", "New campaign"), .group = group, .icon = "list-add",
                                  .shortcut = Qt::CTRL | Qt::Key_N}, this);
    connect(m_new, &QAction::triggered, this, [this] {
        m_inspector->setWanted(true);
        m_inspector->newCampaign();
    });
    m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
    connect(m_emptyButton, &QPushButton::clicked, m_new, &QAction::trigger);
    m_move = shell().addAction({.id = "campaigns.move", .context = "CampaignListPage", .text = QT_TRANSLATE_NOOP("CampaignListPage", "Change the state\u2026"), .group = group,
                                   .icon = "go-next", .shortcut = Qt::CTRL | Qt::Key_M, .inPalette = false}, this);
    connect(m_move, &QAction::triggered, this, [this] { move(nullptr); });
}

void CampaignListPage::makePresets()
{
    m_presets->setObjectName(QStringLiteral("campaignPresets"));
    auto *menu = new QMenu(m_presets);
    menu->setObjectName(QStringLiteral("campaignPresetMenu"));
    auto *group = new QActionGroup(menu);
    for (const CampaignPreset &preset : campaignPresets()) {
        QAction *choice = menu->addAction(QString());
        choice->setObjectName(QStringLiteral("preset-") + QString::fromLatin1(preset.id));
        choice->setCheckable(true);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, filter = preset.filter] { m_desk->openFilter(filter); });
    }
    connect(m_presets, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_presets->mapToGlobal(QPoint(0, m_presets->height()))); });
    connect(&m_desk->model(), &PagedTableModel::selected, this, &CampaignListPage::showPreset);
}

void CampaignListPage::showPreset()
{
    const auto *menu = m_presets->findChild<QMenu *>();
    if (!menu)
        return;
    const CampaignPreset *shown = campaignPreset(m_desk->model().filter());
    for (int i = 0; i < menu->actions().size(); ++i) {
        const CampaignPreset &preset = campaignPresets().at(i);
        menu->actions().at(i)->setText(QCoreApplication::translate("CampaignPresets", preset.text));
        menu->actions().at(i)->setChecked(&preset == shown);
    }
    m_presets->setText(tr("Show: %1").arg(shown ? QCoreApplication::translate("CampaignPresets", shown->text) : tr("a filter of one\u2019s own")));
    m_presets->setAccessibleName(m_presets->text());
}

void CampaignListPage::connectInspector()
{
    connect(m_inspector, &CampaignInspector::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Campaign created"); }, action);
        m_desk->table().selectId(id);
    });
    connect(m_inspector, &CampaignInspector::moveWanted, this, &CampaignListPage::move);
    connect(m_inspector, &CampaignInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            m_desk->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &CampaignInspector::wantedChanged, this, &CampaignListPage::inspectorWanted);
    connect(m_inspector, &CampaignInspector::wantedChanged, this, &CampaignListPage::keyHintsChanged);
    connect(m_inspector, &CampaignInspector::readyChanged, this, &CampaignListPage::readyChanged);
}

// Of the row the keyboard stands on, read anew: the list knows the columns it shows only.
void CampaignListPage::move(QWidget *place)
{
    const QUuid chosen = m_desk->table().currentId();
    const QUuid id = chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen;
    if (id.isNull())
        return;
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/read_campaign", {{QStringLiteral("campaign"), id}}),
        SqlStore::instance().statement("campaigns/list_next_states", {{QStringLiteral("record"), id}})};
    shell().database().run(this, request, [this, place = QPointer<QWidget>(place)](const BatchResult &result) {
        if (!result)
            return shell().showError([] { return tr("The campaign could not be read."); }, result.error());
        const ResultSet &rows = result->at(0);
        if (rows.rows.isEmpty())
            return;
        const CampaignFacts campaign{.id = rows.value(0, u"id").toUuid(), .version = rows.value(0, u"version").toInt(), .name = rows.value(0, u"name").toString(),
            .status = rows.value(0, u"status").toString(), .currency = rows.value(0, u"currency").toString()};
        QList<CampaignDetails::Step> steps;
        for (int i = 0; i < result->at(1).rows.size(); ++i)
            steps.append({result->at(1).value(i, u"state").toString(), result->at(1).value(i, u"missing").toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)});
        askMove(campaign, steps, place);
    });
}

// Under the row or the button that it was asked from.
void CampaignListPage::askMove(const CampaignFacts &campaign, const QList<CampaignDetails::Step> &steps, QWidget *place)
{
    RecordTable &table = m_desk->table();
    auto *question = new CampaignMove(shell(), campaign, steps, place ? place : table.viewport());
    connect(question, &CampaignMove::moved, m_inspector, &CampaignInspector::readAgain);
    if (place)
        question->popup();
    else
        question->popupAt(table.visualRect(table.currentIndex()));
}

void CampaignListPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("campaignMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QUuid> ids = m_desk->table().selectedIds();
    if (ids.size() == 1) {
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { shell().openRecord("campaign", id); });
        menu->addAction(m_inspect);
        if (m_move)
            menu->addAction(m_move);
    }
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

} // namespace punte
