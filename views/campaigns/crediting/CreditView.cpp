// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditView.h"

#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "views/campaigns/crediting/CreditBar.h"
#include "views/campaigns/crediting/CreditGrid.h"
#include "views/campaigns/crediting/TouchPopup.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace punte {

CreditView::CreditView(ShellServices &shell, CreditBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_bar(bar)
    , m_model(new CreditModel(shell.database(), shell.changeFeed(), this))
    , m_stack(new QStackedLayout(this))
    , m_body(new QWidget)
    , m_summary(new PanelFrame(QStringLiteral("\u2013")))
    , m_measure(new SegmentedSwitch)
    , m_export(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("document-export")))
    , m_campaigns(new CreditGrid)
    , m_listPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_list(new CreditGrid)
    , m_listNone(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_pathPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_path(new CreditGrid)
    , m_pathNone(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_origin(Buttons::small(QString()))
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_empty(new EmptyState)
{
    build();
    wire();
    retranslate();
}

void CreditView::setCampaign(const QUuid &campaign, const QString &name)
{
    const bool other = campaign != m_campaign;
    m_campaign = campaign;
    m_campaignName = name;
    if (other)
        m_pick = campaign.isNull() ? CreditPick{} : CreditPick{CreditPick::Kind::Campaign, campaign};
    showReport();
    if (other && m_model->isLoaded())
        listPicked();
}

void CreditView::activate()
{
    m_activated = true;
    const auto [from, to] = m_bar.days();
    m_model->setPeriod(from, to);
}

bool CreditView::isReady() const { return m_activated && m_model->isQuiet() && (m_model->isLoaded() || m_model->error()); }

CreditMeasure CreditView::measure() const { return CreditMeasure(std::clamp(m_measure->currentIndex(), 0, 2)); }

int CreditView::pickedRow() const
{
    const auto row = std::ranges::find(m_picks, m_pick);
    return row == m_picks.end() ? int(m_picks.size()) - 1 : int(row - m_picks.begin());
}

void CreditView::showReport()
{
    const CreditReport &report = m_model->report();
    m_bar.showReport(report, m_model->isStale(), m_model->isComputing());
    auto [table, picks] = CreditTables::campaigns(report, m_bar.currency(), measure(), m_campaign, m_campaignName);
    m_picks = picks;
    m_campaigns->setTable(table, {0});
    m_campaigns->fitHeight(9);
    if (!m_picks.isEmpty())
        m_campaigns->chooseRow(pickedRow());
    const CreditTotal *total = report.total(m_bar.currency());
    m_summary->setNote(!total                                  ? QString()
                       : measure() == CreditMeasure::Conversions ? tr("%n conversions", nullptr, int(total->conversions))
                                                                 : tr("of %1").arg(DashboardText::money(total->value, total->currency)));
    showState();
    Q_EMIT statusFiguresChanged();
}

void CreditView::showState()
{
    QWidget *wanted = m_body;
    if (!m_model->isLoaded() && m_model->error()) {
        m_error->setError(*m_model->error());
        wanted = m_error;
    } else if (!m_model->isLoaded()) {
        wanted = m_loading;
    } else if (m_model->report().totals.isEmpty()) {
        wanted = m_empty;
    }
    if (m_stack->currentWidget() != wanted)
        showInPlaceOf(*m_body, wanted, *m_stack);
}

QString CreditView::pickText() const
{
    switch (m_pick.kind) {
    case CreditPick::Kind::Unattributed: return tr("Unattributed");
    case CreditPick::Kind::All: return tr("All");
    case CreditPick::Kind::Campaign: break;
    }
    return m_campaigns->table().rows.value(pickedRow()).value(0);
}

void CreditView::pick(int row)
{
    const CreditPick chosen = m_picks.value(row);
    if (chosen == m_pick)
        return;
    m_pick = chosen;
    listPicked();
}

void CreditView::listPicked() { m_model->setListed(m_bar.currency(), m_pick.kind == CreditPick::Kind::Campaign ? m_pick.campaign : QUuid(), m_pick.kind == CreditPick::Kind::Unattributed); }

void CreditView::showConversions()
{
    const ConversionList &list = m_model->conversions();
    m_list->setTable(CreditTables::conversions(list), {1});
    const auto row = std::ranges::find(list.rows, m_model->chosen(), &CreditConversion::id);
    if (!list.rows.isEmpty())
        m_list->chooseRow(row == list.rows.end() ? 0 : int(row - list.rows.begin()));
    m_listPanel->setNote(list.count > list.rows.size() ? tr("%1: the latest %2 of %3").arg(pickText(), NumberFormat::integer(list.rows.size()), NumberFormat::integer(list.count))
                                                       : pickText());
    m_list->setVisible(!list.rows.isEmpty());
    m_listNone->setVisible(list.rows.isEmpty());
    m_listNone->setText(!m_shell.session().may("results.read")  ? tr("Your role counts conversions, it does not see whose they are.")
                        : m_pick.kind == CreditPick::Kind::Campaign ? tr("This campaign has no share in a conversion of these days that you may see.")
                                                                    : tr("There is no such conversion in these days that you may see."));
}

void CreditView::showPath()
{
    const CreditConversion *conversion = m_model->chosenConversion();
    const QList<CreditTouch> path = conversion ? m_model->path() : QList<CreditTouch>();
    m_path->setTable(CreditTables::path(path, conversion ? conversion->value : 0, measure()), {2});
    if (!path.isEmpty())
        m_path->chooseRow(0);
    m_path->setVisible(!path.isEmpty());
    m_origin->setVisible(!path.isEmpty());
    m_pathPanel->setNote(conversion ? DashboardText::money(conversion->value, conversion->currency) : QString());
    m_pathNone->setVisible(path.isEmpty());
    m_pathNone->setText(conversion ? tr("Nothing of a campaign touched this customer in the %n days before: what it is worth is unattributed.", nullptr, m_model->report().lookbackDays) : QString());
}

void CreditView::openConversion(int row)
{
    const CreditConversion conversion = m_model->conversions().rows.value(row);
    if (!conversion.isBooking() && !conversion.title.isEmpty())
        m_shell.openRecord("opportunity", conversion.id);
    else if (!conversion.contactId.isNull())
        m_shell.openRecord("contact", conversion.contactId);
    else if (!conversion.companyId.isNull())
        m_shell.openRecord("company", conversion.companyId);
}

void CreditView::openTouch(int row)
{
    const CreditConversion *conversion = m_model->chosenConversion();
    if (!conversion || row < 0 || row >= m_model->path().size())
        return;
    m_path->chooseRow(row);
    auto *popup = new TouchPopup(m_shell, m_model->path().at(row), m_path);
    popup->popupAt(m_path->visualRect(m_path->model()->index(row, 0)).translated(m_path->viewport()->mapTo(m_path, QPoint())));
}

QList<StatusFigure> CreditView::statusFigures() const
{
    const CreditTotal *total = m_model->report().total(m_bar.currency());
    if (!m_model->isLoaded() || !total)
        return {};
    return {{QString(), tr("%n conversions", nullptr, int(total->conversions))}, {tr("Attributed"), DashboardText::money(total->attributedValue(), total->currency)},
        {tr("Unattributed"), DashboardText::money(total->unattributedValue, total->currency)}};
}

QJsonObject CreditView::saveState() const
{
    QJsonObject state = m_bar.saveState();
    state.insert(QStringLiteral("measure"), m_measure->currentIndex());
    return state;
}

void CreditView::restoreState(const QJsonObject &state)
{
    m_bar.restoreState(state);
    m_measure->setCurrentIndex(std::clamp(state.value(QStringLiteral("measure")).toInt(), 0, 2));
    showReport();
}

void CreditView::focusFirst() { (m_stack->currentWidget() == m_body ? static_cast<QWidget *>(m_campaigns) : m_stack->currentWidget())->setFocus(Qt::OtherFocusReason); }

QList<Scene> CreditView::scenes()
{
    return {{"touch", [this] { openTouch(0); },
        [this] {
            for (TouchPopup *popup : window()->findChildren<TouchPopup *>())
                popup->closePopup();
        }}};
}

} // namespace punte
