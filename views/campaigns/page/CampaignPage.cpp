// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CampaignPage.h"

#include "models/campaigns/plan/CampaignCommands.h"
#include "models/campaigns/plan/CampaignDetails.h"
#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/intake/SendsTab.h"
#include "views/campaigns/page/ActivitiesTab.h"
#include "views/campaigns/page/AssetsTab.h"
#include "views/campaigns/page/CampaignMove.h"
#include "views/campaigns/page/CampaignOverview.h"
#include "views/campaigns/page/CampaignSources.h"
#include "views/campaigns/page/ChannelsTab.h"
#include "views/campaigns/page/MetricsTab.h"
#include "views/campaigns/page/RunsTab.h"
#include "views/components/EnumLook.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/company/HistoryTab.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

CampaignPage::CampaignPage(ShellServices &shell, QWidget *parent)
    : RecordPage("campaign", "campaign", "campaign_list", shell, parent)
    , m_sources(campaignSources(shell))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("campaigns"), this))
    , m_details(new CampaignDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("campaignPage"));
    addTabs();
    makeCommands();
    followForm(*m_form, {[] { return tr("This campaign is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }});
    followDetails(*m_details);
    setFirst("campaigns/find_first_campaign", {}, {[] { return tr("No campaigns yet"); }, [] { return tr("A campaign plans its budget, its activities and what is measured of them."); }});
    connect(m_form, &RecordForm::loaded, this, &CampaignPage::showHead);
    connect(m_form, &RecordForm::valueChanged, this, &CampaignPage::showHead);
    connect(m_details, &CampaignDetails::changed, this, &CampaignPage::showFigures);
    connect(m_details, &CampaignDetails::failed, this,
        [this](const AppError &error) { this->shell().showError([] { return tr("What stands around the campaign could not be read."); }, error); });
    connect(head(), &RecordHead::titleClicked, this, [this] {
        showTab("overview");
        if (m_form->isLoaded())
            overview()->form()->editField("name");
    });
    connect(head(), &RecordHead::figureActivated, this, [this](const QByteArray &) { showTab("metrics"); });
}

void CampaignPage::addTabs()
{
    addTab({.id = "overview", .title = QT_TRANSLATE_NOOP("RecordTabs", "Overview"), .order = 0,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new CampaignOverview(services, *m_form, *m_details, m_sources, host); }});
    addTab({.id = "activities", .title = QT_TRANSLATE_NOOP("RecordTabs", "Activities"), .order = 100,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new ActivitiesTab(services, m_sources, *m_form, host); },
        .countQuery = "campaigns/count_campaign_activities", .countTables = {"marketing.campaign_activities"}});
    addTab({.id = "channels", .title = QT_TRANSLATE_NOOP("RecordTabs", "Channels"), .order = 200,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new ChannelsTab(services, *m_form, host); }});
    addTab({.id = "metrics", .title = QT_TRANSLATE_NOOP("RecordTabs", "Figures"), .order = 300, .permission = "metrics.read",
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * {
            auto *tab = new MetricsTab(services, *m_form, host);
            connect(tab, &MetricsTab::figuresSaved, m_details, &CampaignDetails::load);
            return tab;
        }});
    addTab({.id = "assets", .title = QT_TRANSLATE_NOOP("RecordTabs", "Assets"), .order = 650,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new AssetsTab(services, m_sources, host); }});
    addTab({.id = "runs", .title = QT_TRANSLATE_NOOP("RecordTabs", "Runs"), .order = 750,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new RunsTab(services, m_sources, *m_details, host); },
        .countQuery = "campaigns/count_campaign_runs", .countTables = {"marketing.campaign_runs"}});
    addTab({.id = "sends", .title = QT_TRANSLATE_NOOP("RecordTabs", "Messages"), .order = 800, .permission = "results.read",
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new SendsTab(services, m_sources, host); },
        .countQuery = "campaigns/count_campaign_sends", .countTables = {"marketing.campaign_sends"}});
    addTab({.id = "history", .title = QT_TRANSLATE_NOOP("RecordTabs", "History"), .order = 900,
        .create = [](ShellServices &services, QWidget *host) -> RecordTab * { return new HistoryTab(services, "marketing.marketing_campaigns", host); }});
}

void CampaignPage::makeCommands()
{
    if (!shell().session().may("campaigns.write"))
        return;
    m_move = shell().addAction({.id = "campaign.move", .context = "CampaignPage", .text = QT_TRANSLATE_NOOP("CampaignPage", "Change the state\u2026"),
                                   .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "go-next", .shortcut = Qt::CTRL | Qt::Key_M, .inPalette = false},
        this);
    connect(m_move, &QAction::triggered, this, &CampaignPage::askMove);
}

void CampaignPage::askMove()
{
    if (!m_form->isLoaded() || m_form->id() != record() || !m_details->isLoaded())
        return;
    auto *move = new CampaignMove(shell(), CampaignFacts::of(*m_form), m_details->steps(), this);
    connect(move, &CampaignMove::moved, m_form, &RecordForm::refresh);
    connect(move, &CampaignMove::moved, m_details, &CampaignDetails::load);
    move->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

// The page of its message is another room's.
QList<QAction *> CampaignPage::recordActions()
{
    QAction *message = shell().action("campaign.message");
    return message ? QList<QAction *>{message} : QList<QAction *>();
}

CampaignOverview *CampaignPage::overview() { return static_cast<CampaignOverview *>(tab("overview")); }

void CampaignPage::openRecord(const QByteArray &kind, const QUuid &id)
{
    if (kind != "campaign_activity")
        return RecordPage::openRecord(kind, id);
    shell().database().query(this, "campaigns/find_campaign_of_activity", {{QStringLiteral("activity"), id}}, [this, id](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty())
            return shell().showToast([] { return tr("This activity is not there any more."); });
        RecordPage::openRecord("campaign", result->first().value(0, u"campaign_id").toUuid());
        showTab("activities");
        if (auto *activities = qobject_cast<ActivitiesTab *>(tab("activities")))
            activities->choose(id);
    });
}

void CampaignPage::showRecord(const QUuid &id)
{
    m_form->load(id);
    m_details->setCampaign(id);
}

void CampaignPage::showHead()
{
    if (!m_form->isLoaded() || m_form->id() != record())
        return;
    setRecordTitle(m_form->title());
    const QString status = m_form->storedValue("status").toString();
    const EnumLook look = EnumLooks::look("campaign_status", status);
    head()->setChips({{Enums::recordText("campaign_status", status), look.role, look.icon}});
    const QDate start = DateFormat::dayOf(m_form->storedValue("start_date"));
    const QDate end = DateFormat::dayOf(m_form->storedValue("end_date"));
    const QString days = start.isValid() && end.isValid() ? QStringLiteral("%1 \u2013 %2").arg(DateFormat::shortDate(start), DateFormat::shortDate(end))
        : start.isValid()                                 ? tr("from %1").arg(DateFormat::shortDate(start))
                                                          : QString();
    QStringList facts{Enums::recordText("campaign_purpose", m_form->storedValue("campaign_type").toString()), days, m_form->text("owner_id"),
        m_form->storedValue("cancel_reason").toString()};
    facts.removeAll(QString());
    head()->setFacts(facts);
    const QString why = Permissions(shell().session()).explanation("campaigns.write", m_form->storedValue("owner_id").toUuid());
    head()->setTitleEditable(why.isEmpty());
    if (m_move) {
        m_move->setEnabled(why.isEmpty());
        m_move->setToolTip(plainToolTip(why));
    }
    showFigures();
}

void CampaignPage::showFigures()
{
    QList<KeyFigure> figures;
    const QByteArray currency = m_form->storedValue("currency").toString().toLatin1();
    if (const QString total = m_form->storedValue("total_budget").toString(); !total.isEmpty())
        figures.append({"budget", tr("Budget"), {NumberFormat::money(total, currency)}, {}, false});
    if (m_details->isLoaded() && !m_details->spent().isEmpty())
        figures.append({"spent", m_details->isOverspent() ? tr("Spent, over budget") : tr("Spent"), {NumberFormat::money(m_details->spent(), currency)},
            tr("Cost of the figures by day and of the messages"), true});
    const QDate end = DateFormat::dayOf(m_form->storedValue("end_date"));
    if (end.isValid())
        figures.append({"end", tr("Last day"), {DateFormat::relativeDate(end, Clock::today())}, DateFormat::fullDate(end), false});
    head()->setFigures(figures);
}

void CampaignPage::retranslate()
{
    RecordPage::retranslate();
    showHead();
}

QList<Scene> CampaignPage::scenes()
{
    QList<Scene> all = RecordPage::scenes();
    if (m_move)
        all.append({"move", [this] { askMove(); },
            [this] {
                for (CampaignMove *move : window()->findChildren<CampaignMove *>())
                    move->closePopup();
            }});
    return all;
}

} // namespace punte
