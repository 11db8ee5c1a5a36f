// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardPage.h"

#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "views/campaigns/dashboard/PacePanel.h"
#include "views/campaigns/parts/CampaignSwitch.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/FigureTiles.h"
#include "views/campaigns/dashboard/MarkRowsView.h"
#include "views/campaigns/dashboard/MetricPanel.h"
#include "views/campaigns/dashboard/SendsPanel.h"
#include "views/campaigns/dashboard/SharePanel.h"
#include "views/campaigns/dashboard/TestPanel.h"
#include "views/components/LoadingState.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

DashboardPage::DashboardPage(ShellServices &services, QWidget *parent)
    : Page("campaigns", services, parent)
    , m_model(new DashboardModel(services.database(), services.changeFeed(), this))
    , m_names(new Reading(services.database(), this))
    , m_switch(new CampaignSwitch(services, CampaignSwitch::Dashboard, nullptr))
    , m_bar(new DashboardBar)
    , m_stack(new QStackedLayout(this))
    , m_area(new QScrollArea)
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
    , m_tiles(new FigureTiles)
    , m_metric(new MetricPanel)
    , m_budget(new PacePanel)
    , m_sends(new SendsPanel)
    , m_test(new TestPanel)
    , m_share(new SharePanel)
    , m_rows(new MarkRowsView(services.database()))
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("dashboardPage"));
    buildBody();
    buildActions();
    m_loading->waitFor(*m_model);
    connect(m_error, &ErrorState::retryRequested, m_model, &DashboardModel::load);
    connect(m_model, &DashboardModel::changed, this, [this] {
        showAll();
        Q_EMIT readyChanged();
        Q_EMIT statusFiguresChanged();
    });
    connect(m_model, &DashboardModel::staleChanged, this, [this] { m_bar->showFigures(m_model->dashboard(), m_model->isStale()); });
    connect(m_model, &DashboardModel::failed, this, [this](const AppError &error) {
        if (m_model->isLoaded())
            shell().showError([] { return tr("The figures could not be counted."); }, error);
    });
    wirePanels();
    retranslate();
}

void DashboardPage::wirePanels()
{
    connect(m_bar, &DashboardBar::filterChanged, this, &DashboardPage::chosen);
    connect(m_bar, &DashboardBar::currencyChanged, this, [this] {
        showAll();
        Q_EMIT statusFiguresChanged();
    });
    connect(m_bar, &DashboardBar::refreshWanted, m_model, &DashboardModel::refresh);
    connect(m_tiles, &FigureTiles::opened, this, [this](DashboardMetric metric) { openRows(DashboardMark::metrics(m_model->filter(), currency()), DashboardText::name(metric)); });
    connect(m_metric, &MetricPanel::opened, this, &DashboardPage::openRows);
    connect(m_budget, &PacePanel::opened, this, &DashboardPage::openRows);
    connect(m_sends, &SendsPanel::opened, this, &DashboardPage::openRows);
    connect(m_test, &TestPanel::opened, this, &DashboardPage::openRows);
    connect(m_share, &SharePanel::opened, this, &DashboardPage::openRows);
    const auto openCampaign = [this](const QUuid &id) { shell().openRecord("campaign", id); };
    connect(m_test, &TestPanel::testOpened, this, &DashboardPage::openTest);
    connect(m_rows, &MarkRowsView::campaignOpened, this, openCampaign);
    connect(m_rows, &MarkRowsView::personOpened, this, [this](const QUuid &id) { shell().openRecord("contact", id); });
    connect(m_rows, &MarkRowsView::closed, this, &DashboardPage::closeRows);
    connect(m_rows, &MarkRowsView::changed, this, &DashboardPage::readyChanged);
    connect(m_rows, &MarkRowsView::exportWanted, this, &DashboardPage::exportCsv);
}

QWidget *DashboardPage::topBarWidget() { return m_switch; }

QAction *DashboardPage::primaryAction() { return m_new; }

QWidget *DashboardPage::filterBar() { return m_bar; }

QByteArray DashboardPage::currency() const
{
    const QByteArray chosenCurrency = m_bar->currency();
    return chosenCurrency.isEmpty() ? shell().session().currency.toLatin1() : chosenCurrency;
}

QList<StatusFigure> DashboardPage::statusFigures() const
{
    if (!m_model->isLoaded())
        return {};
    const Dashboard &dashboard = m_model->dashboard();
    QList<StatusFigure> all{{QString(), tr("%n campaigns", nullptr, dashboard.campaigns)}, {tr("Cost in the period"), DashboardText::money(dashboard.total(currency()).cost, currency())}};
    qint64 spent = 0, budget = 0;
    for (const BudgetLine &line : dashboard.budget) {
        if (line.currency == currency()) {
            spent += line.spent();
            budget += line.budget;
        }
    }
    if (budget > 0)
        all.append({tr("Spent since start"), tr("%1 of %2").arg(DashboardText::money(spent, currency()), DashboardText::money(budget, currency()))});
    return all;
}

QJsonObject DashboardPage::saveState() const
{
    QJsonObject state = m_bar->saveState();
    state.insert(QStringLiteral("metric"), int(m_metric->metric()));
    state.insert(QStringLiteral("model"), QString::fromLatin1(m_share->chosenModel()));
    state.insert(QStringLiteral("hidden"), toJson(m_metric->hidden().values()));
    return state;
}

void DashboardPage::restoreState(const QJsonObject &state)
{
    m_bar->restoreState(state);
    m_metric->setMetric(DashboardMetric(std::clamp(state.value(QStringLiteral("metric")).toInt(int(DashboardMetric::Conversions)), 0, dashboardMetrics - 1)));
    m_share->setModel(state.value(QStringLiteral("model")).toString().toLatin1());
    const QList<QUuid> hidden = idsFromJson(state.value(QStringLiteral("hidden")));
    m_metric->setHidden(QSet<QUuid>(hidden.begin(), hidden.end()));
}

void DashboardPage::activate()
{
    if (!m_activated) {
        m_activated = true;
        readNames();
    }
    m_model->setFilter(m_bar->filter());
}

void DashboardPage::chosen()
{
    closeRows();
    if (m_activated)
        m_model->setFilter(m_bar->filter());
}

void DashboardPage::readNames()
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_dashboard_campaigns", {})};
    m_names->ask(request, [this](const BatchResult &result) {
        if (result) {
            QList<std::pair<QUuid, QString>> names;
            const ResultSet &rows = result->first();
            for (int i = 0; i < rows.rows.size(); ++i)
                names.append({rows.value(i, u"id").toUuid(), rows.value(i, u"name").toString()});
            m_bar->setNames(names);
        } else {
            whenLiveAgain(shell().database(), this, [this] { readNames(); });
        }
        Q_EMIT readyChanged();
    });
}

bool DashboardPage::isReady() const
{
    return m_activated && !m_names->isRunning() && !m_model->isLoading() && (m_model->isLoaded() || m_model->error()) && !(m_showsRows && m_rows->isLoading());
}

void DashboardPage::showAll()
{
    if (m_model->isLoaded()) {
        m_bar->showFigures(m_model->dashboard(), m_model->isStale());
        showPanels(m_model->dashboard());
    }
    showState();
}

void DashboardPage::showPanels(const Dashboard &dashboard)
{
    m_tiles->showFigures(dashboard, m_model->filter(), currency());
    m_metric->showFigures(dashboard, m_model->filter(), currency());
    m_budget->showFigures(dashboard);
    m_sends->showFigures(dashboard, m_model->filter(), currency());
    m_test->showFigures(dashboard);
    m_share->showFigures(dashboard, m_model->filter(), currency());
}

void DashboardPage::showState()
{
    QWidget *wanted = m_showsRows ? static_cast<QWidget *>(m_rows) : m_area;
    if (!m_model->isLoaded() && m_model->error() && !m_model->isLoading()) {
        m_error->setError(*m_model->error());
        wanted = m_error;
    } else if (!m_model->isLoaded()) {
        wanted = m_loading;
    } else if (m_model->dashboard().campaigns == 0 && m_model->filter().campaigns.isEmpty()) {
        wanted = m_empty;
    }
    if (m_stack->currentWidget() != wanted)
        showInPlaceOf(*m_area, wanted, *m_stack);
}

void DashboardPage::openRows(const DashboardMark &mark, const QString &title)
{
    m_mark = QApplication::focusWidget();
    m_showsRows = true;
    showState();
    m_rows->open(mark, title, m_bar->words());
}

void DashboardPage::closeRows()
{
    if (!m_showsRows)
        return;
    m_showsRows = false;
    showState();
    if (m_mark)
        m_mark->setFocus(Qt::OtherFocusReason);
}

bool DashboardPage::stepPlace(int step)
{
    if (step > 0 || !m_showsRows)
        return false;
    closeRows();
    return true;
}

QList<Scene> DashboardPage::scenes()
{
    const auto state = [this](QWidget *widget) { showInPlaceOf(*m_area, widget, *m_stack); };
    const auto back = [this] { showAll(); };
    Dashboard nothing;
    nothing.hasResults = true;
    return {{"no_figures", [this, nothing] { showPanels(nothing); }, back}, {"no_results", [this] { showPanels(withoutResults()); }, back}, {"no_campaign", [this, state] { state(m_empty); }, back},
        {"error", [this, state] {
            m_error->setError(toldError(ErrorKind::Timeout, [] { return tr("The server did not answer in time."); }));
            state(m_error);
        }, back},
        {"tables", [this] { showTables(true); }, [this] { showTables(false); }},
        {"rows", [this] { openRows(DashboardMark::metrics(m_model->filter(), currency()), DashboardText::name(DashboardMetric::Conversions)); }, [this] { closeRows(); }}};
}

void DashboardPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    (m_showsRows ? static_cast<QWidget *>(m_rows) : m_tiles->tiles().first())->setFocus(event->reason());
}

} // namespace punte
