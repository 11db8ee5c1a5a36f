// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CampaignOverview.h"

#include "models/campaigns/plan/CampaignDetails.h"
#include "models/campaigns/plan/CampaignWriter.h"
#include "models/campaigns/plan/PlanJson.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/AudiencePanel.h"
#include "views/campaigns/page/BudgetPanel.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/campaigns/page/CriteriaPanel.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelColumn.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

CampaignOverview::CampaignOverview(ShellServices &shell, RecordForm &form, CampaignDetails &details, const EditorSources &sources, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_form(form)
    , m_details(details)
    , m_sources(sources)
    , m_formPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_moneyPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_missingPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_writer(new CampaignWriter(shell.database(), form, this))
    , m_budget(new BudgetPanel(shell, form, *m_writer))
    , m_criteria(new CriteriaPanel(shell, form, *m_writer))
    , m_audience(new AudiencePanel(shell, form, *m_writer))
{
    m_moneyPanel->setObjectName(QStringLiteral("spentPanel"));
    m_missingPanel->setObjectName(QStringLiteral("missingPanel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    row->setSpacing(Theme::instance().px(12));
    row->addWidget(PanelColumn::make({m_formPanel, m_audience}, 320), 5);
    row->addWidget(PanelColumn::make({m_missingPanel, m_moneyPanel, m_budget, m_criteria}, 320), 4);
    connect(&m_form, &RecordForm::loaded, this, &CampaignOverview::showRights);
    connect(&m_form, &RecordForm::loaded, this, &CampaignOverview::showPanels);
    connect(&m_form, &RecordForm::valueChanged, this, &CampaignOverview::showPanels);
    connect(&m_form, &RecordForm::loaded, this, &CampaignOverview::readyChanged);
    connect(&m_details, &CampaignDetails::changed, this, &CampaignOverview::fillMoney);
    connect(&m_details, &CampaignDetails::changed, this, &CampaignOverview::fillMissing);
    connect(&m_details, &CampaignDetails::changed, this, &CampaignOverview::readyChanged);
    CampaignOverview::retranslate();
}

// Made anew when the language changes: what is typed in it stays.
void CampaignOverview::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form.tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("campaignForm"));
    m_view->setSources(m_sources);
    m_view->setHeadings(CampaignText::headings());
    m_view->setColumns(CampaignText::formColumns());
    m_formPanel->content()->addWidget(m_view);
    m_controller = new RecordFormController(m_shell, m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The campaign was not saved."); });
    showRights();
}

// The page reads the form and what stands around it.
void CampaignOverview::setRecord(const QUuid &id)
{
    m_record = id;
    showRights();
    showPanels();
    fillMoney();
    fillMissing();
}

void CampaignOverview::showRights()
{
    const QString why = Permissions(m_shell.session()).explanation("campaigns.write", m_form.storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
    m_budget->setWritable(why.isEmpty());
    m_criteria->setWritable(why.isEmpty());
    m_audience->setWritable(why.isEmpty());
}

void CampaignOverview::showPanels()
{
    m_budget->showRecord();
    m_criteria->showRecord();
    m_audience->showRecord();
}

void CampaignOverview::fillMoney()
{
    QBoxLayout *content = m_moneyPanel->content();
    InspectorFrame::clearSection(content);
    const QByteArray currency = m_details.currency().toLatin1();
    const auto line = [content](const QString &title, const QString &fact, Token color, const QString &secondary = {}) {
        auto *row = new InspectorRow({.icon = QStringLiteral("view-bank"), .title = title, .secondary = secondary, .fact = fact, .factColor = color});
        row->setCursor(Qt::ArrowCursor); // read, not opened
        row->setFocusPolicy(Qt::NoFocus);
        content->addWidget(row);
    };
    if (m_details.spent().isEmpty()) {
        content->addWidget(new PlainLabel(m_details.isLoaded() ? tr("Your role does not see figures.") : QString(), FontRole::Secondary, Token::Text3));
        return;
    }
    const QString difference = CampaignText::differenceText(m_details.spent(), m_details.total(), m_details.currency());
    line(tr("Spent so far"), NumberFormat::money(m_details.spent(), currency), m_details.isOverspent() ? Token::Danger : Token::Text1, difference);
    if (m_details.typed().isEmpty())
        return;
    const QString off = PlanJson::difference(m_details.typed(), m_details.spent());
    line(tr("As typed"), NumberFormat::money(m_details.typed(), currency), Token::Text1,
        off.toDouble() == 0.0 ? tr("the same as the figures") : tr("%1 beside the figures").arg(NumberFormat::moneyChange(off, currency)));
}

// What it lacks for the states that are asked for most: being planned or started, and its message.
void CampaignOverview::fillMissing()
{
    QBoxLayout *content = m_missingPanel->content();
    InspectorFrame::clearSection(content);
    QStringList seen;
    for (const CampaignDetails::Step &step : m_details.steps())
        for (const QString &rule : step.missing)
            if (!seen.contains(rule)) {
                seen.append(rule);
                auto *label = new PlainLabel(CampaignText::missingText(rule), FontRole::Body, Token::Text1);
                label->setObjectName(QStringLiteral("lacks-") + rule);
                label->setWordWrap(true);
                content->addWidget(label);
            }
    m_missingPanel->setVisible(!seen.isEmpty());
}

bool CampaignOverview::isReady() const
{
    return m_record.isNull() || (m_form.isLoaded() && !m_details.isLoading());
}

void CampaignOverview::focusFirst()
{
    for (QWidget *field : m_view->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->isVisible()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    setFocus(Qt::OtherFocusReason);
}

void CampaignOverview::retranslate()
{
    m_formPanel->setTitle(tr("Purpose and goal"));
    m_moneyPanel->setTitle(tr("Spent"));
    m_missingPanel->setTitle(tr("Still missing before the launch"));
    buildForm();
    m_budget->retranslate();
    m_criteria->retranslate();
    m_audience->retranslate();
    fillMoney();
    fillMissing();
}

} // namespace punte
