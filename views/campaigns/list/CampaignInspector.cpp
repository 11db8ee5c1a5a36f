// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/list/CampaignInspector.h"

#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

CampaignInspector::CampaignInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "campaigns", "campaignInspectorForm", parent)
    , m_details(new CampaignDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("campaignInspector"));
    connect(m_details, &CampaignDetails::changed, this, &CampaignInspector::fillAround);
    connect(m_details, &CampaignDetails::changed, this, &CampaignInspector::readyChanged);
    connect(m_details, &CampaignDetails::failed, this,
        [this](const AppError &error) { this->shell().showError([] { return tr("What stands around the campaign could not be read."); }, error); });
    if (shell.session().may("campaigns.write")) {
        m_move = Buttons::small(QString());
        m_move->setObjectName(QStringLiteral("moveButton"));
        connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(m_move); });
        addFootWidget(m_move);
        addFootStretch();
    }
    build();
}

RecordInspector::Words CampaignInspector::words() const
{
    return {tr("This campaign is not there any more"), tr("The campaign could not be read."), [] { return tr("The campaign was not saved."); }, [] { return tr("The campaign was not created."); }};
}

void CampaignInspector::setUpForm(RecordFormView &view)
{
    view.setHeadings(CampaignText::headings());
    view.setColumns(CampaignText::formColumns());
}

void CampaignInspector::addSections(RecordFormView &view)
{
    m_now = addSection({});
    addSection(tr("Details"))->addWidget(&view);
    m_missing = addSection(tr("Still missing before the launch"));
    if (m_move)
        m_move->setText(tr("Change the state\u2026"));
    setFootVisible(m_move != nullptr);
    fillAround();
}

void CampaignInspector::showRights()
{
    RecordInspector::showRights();
    if (m_move && view()) {
        m_move->setEnabled(readOnlyReason().isEmpty());
        m_move->setToolTip(plainToolTip(readOnlyReason()));
    }
}

void CampaignInspector::showHead()
{
    if (!m_now)
        return;
    setTitle(form().title());
    setSubtitle({}, form().text("primary_goal"));
    fillAround();
    showRights();
}

void CampaignInspector::fillAround()
{
    if (!m_now)
        return;
    clearSection(m_now);
    clearSection(m_missing);
    const QString status = form().storedValue("status").toString();
    if (!form().isLoaded() || status.isEmpty())
        return;
    const EnumLook look = EnumLooks::look("campaign_status", status);
    m_now->addWidget(new Chip({Enums::recordText("campaign_status", status), look.role, look.icon}), 0, Qt::AlignLeft);
    const QByteArray currency = form().storedValue("currency").toString().toLatin1();
    QString money = tr("Budget %1").arg(NumberFormat::money(form().storedValue("total_budget").toString(), currency));
    if (m_details->isLoaded() && !m_details->spent().isEmpty())
        money = tr("%1 spent of %2").arg(NumberFormat::money(m_details->spent(), currency), NumberFormat::money(form().storedValue("total_budget").toString(), currency));
    auto *label = new PlainLabel(money, FontRole::Body, m_details->isOverspent() ? Token::Danger : Token::Text1);
    label->setObjectName(QStringLiteral("campaignMoney"));
    label->setWordWrap(true);
    m_now->addWidget(label);
    QStringList seen;
    for (const CampaignDetails::Step &step : m_details->steps())
        for (const QString &rule : step.missing)
            if (!seen.contains(rule)) {
                seen.append(rule);
                auto *line = new PlainLabel(CampaignText::missingText(rule), FontRole::Secondary, Token::Text2);
                line->setWordWrap(true);
                m_missing->addWidget(line);
            }
    if (seen.isEmpty())
        m_missing->addWidget(new PlainLabel(tr("Nothing"), FontRole::Secondary, Token::Text3));
}

void CampaignInspector::readAgain()
{
    form().refresh();
    m_details->load();
}

void CampaignInspector::newCampaign()
{
    (void)beginNew(tr("New campaign"), CampaignText::newColumns(),
        {{QStringLiteral("campaign_type"), QStringLiteral("CONVERSION")}, {QStringLiteral("type"), QStringLiteral("one_time")}, {QStringLiteral("channel"), QStringLiteral("email")},
            {QStringLiteral("total_budget"), QStringLiteral("0.00")}, {QStringLiteral("currency"), shell().session().currency}, {QStringLiteral("owner_id"), shell().session().userId},
            {QStringLiteral("owner_name"), sources().personName(shell().session().userId)}},
        tr("Create campaign"), "campaigns.newCampaign");
}

} // namespace punte
