// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/list/CampaignListPage.h"

#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/campaigns/list/CampaignInspector.h"
#include "views/campaigns/list/CampaignPresets.h"
#include "views/campaigns/page/CampaignMove.h"
#include "views/campaigns/page/CampaignSources.h"
#include "views/campaigns/parts/CampaignSwitch.h"
#include "views/components/Buttons.h"
#include "views/components/FilterBar.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace punte {

CampaignListPage::CampaignListPage(ShellServices &shell, QWidget *parent)
    : Page("campaign_list", shell, parent)
    , m_sources(campaignSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "campaigns", .prefix = "campaigns", .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .context = "CampaignListPage",
              .findText = QT_TRANSLATE_NOOP("CampaignListPage", "Filter the campaigns by text"), .nextText = QT_TRANSLATE_NOOP("CampaignListPage", "Next campaign"),
              .previousText = QT_TRANSLATE_NOOP("CampaignListPage", "Previous campaign"), .sortColumn = "start_date", .sortOrder = Qt::DescendingOrder,
              .dependencies = {"core.users", "marketing.campaign_metrics"},
              .words = {.everything = [] { return tr("All campaigns"); }, .count = [](int n) { return tr("%n campaign(s)", nullptr, n); }, .unread = [] { return tr("The campaigns could not be read."); },
                  .unsaved = [] { return tr("The campaign was not saved."); }, .deleted = [](int n) { return tr("%n campaign(s) deleted", nullptr, n); }}}))
    , m_inspector(new CampaignInspector(shell, m_sources, this))
    , m_leading(new QWidget(this))
    , m_switch(new CampaignSwitch(shell, CampaignSwitch::List, this))
    , m_presets(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("view-filter")))
{
    setObjectName(QStringLiteral("campaignListPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    auto *row = new QHBoxLayout(m_leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(10));
    row->addWidget(m_switch);
    row->addWidget(m_presets);
    makeActions();
    makePresets();
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, &CampaignListPage::showMenu);
    connect(&m_desk->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showRecord(id);
    });
    const auto openPage = [this](const QUuid &id) { this->shell().openRecord("campaign", id); };
    connect(&m_desk->table(), &RecordTable::recordActivated, this, openPage);
    m_inspector->setCanOpen(true);
    connect(m_inspector, &CampaignInspector::openRequested, this, [this, openPage] { openPage(m_inspector->record()); });
    connectInspector();
    CampaignListPage::retranslate();
}

QWidget *CampaignListPage::topBarWidget() { return m_desk->barWidget(m_leading); }

QWidget *CampaignListPage::filterBar() { return &m_desk->filterBar(); }

QWidget *CampaignListPage::inspector() { return m_inspector; }

bool CampaignListPage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
}

void CampaignListPage::activate()
{
    m_desk->activate();
    showPreset();
}

void CampaignListPage::openView(const QUuid &view) { m_desk->views().show(view); }

void CampaignListPage::openFilter(const Filter &filter) { m_desk->openFilter(filter); }

RecordWalker *CampaignListPage::walker(const QByteArray &kind) { return kind == "campaign" ? m_desk : nullptr; }

bool CampaignListPage::isReady() const { return m_desk->isReady() && m_inspector->isReady(); }

QList<StatusFigure> CampaignListPage::statusFigures() const { return {m_desk->countFigure()}; }

QList<KeyHint> CampaignListPage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

RecordRef CampaignListPage::currentRecord() const
{
    const QUuid chosen = m_desk->table().currentId();
    return {"campaign", chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen};
}

QJsonObject CampaignListPage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void CampaignListPage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
    if (state.value(QLatin1String("inspector")).toBool())
        showCampaign(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void CampaignListPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_desk->selectRecord(id);
    showCampaign(id);
}

void CampaignListPage::showCampaign(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(id);
}

void CampaignListPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

void CampaignListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

void CampaignListPage::retranslate()
{
    m_desk->retranslate();
    m_switch->retranslate();
    m_desk->setEmptyText(tr("No campaigns yet"), tr("The first one plans its budget, its activities and what is measured of them."));
    if (m_emptyButton)
        m_emptyButton->setText(m_new->text());
    showPreset();
    Q_EMIT statusFiguresChanged();
}

QList<Scene> CampaignListPage::scenes()
{
    const auto close = [this] {
        for (CampaignMove *move : window()->findChildren<CampaignMove *>())
            move->closePopup();
        if (auto *form = m_inspector->findChild<NewRecordForm *>())
            Q_EMIT form->cancelled();
        m_inspector->setWanted(false);
        m_desk->table().clearSelection();
    };
    QList<Scene> all = m_desk->scenes();
    all.append({"inspector", [this] { openRecord("campaign", m_desk->model().index(0, 0).data(IdRole).toUuid()); }, close});
    all.append({"running", [this] { m_desk->openFilter(campaignPresets().at(1).filter); }, [this] { m_desk->openFilter({}); }});
    if (m_new)
        all.append({"new", [this] { m_new->trigger(); }, close});
    return all;
}

} // namespace punte
