// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/RunsTab.h"

#include "models/campaigns/plan/CampaignDetails.h"
#include "models/core/DateFormat.h"
#include "models/records/PagedTableModel.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>

namespace punte {

static RecordRowsSetup runRows()
{
    return {.table = "campaign_runs", .column = "campaign_id", .sortColumn = "", .dependencies = {}, .kind = "", .count = [](int n) { return RunsTab::tr("%n run(s)", nullptr, n); },
        .unread = [] { return RunsTab::tr("The runs could not be read."); }, .none = [] { return RunsTab::tr("No run yet"); },
        .noneFact = [] { return RunsTab::tr("The first one is made when the scheduled time has come."); }};
}

RunsTab::RunsTab(ShellServices &shell, const EditorSources &sources, CampaignDetails &details, QWidget *parent)
    : RecordRowsTab(shell, sources, runRows(), parent)
    , m_details(details)
    , m_next(new PlainLabel(QString(), FontRole::Body, Token::Text1))
{
    m_next->setObjectName(QStringLiteral("nextRuns"));
    m_next->setWordWrap(true);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(0, m_next);
    column->setSpacing(Theme::instance().px(8));
    connect(&m_details, &CampaignDetails::changed, this, &RunsTab::showNext);
    showNext();
}

void RunsTab::showNext()
{
    QStringList times;
    for (const QDateTime &time : m_details.nextRuns())
        times.append(DateFormat::fullInstant(time));
    m_next->setText(times.isEmpty() ? tr("No time is set for the next message.") : tr("Next: %1").arg(times.join(QStringLiteral(" \u00B7 "))));
    m_next->setToken(times.isEmpty() ? Token::Text3 : Token::Text1);
}

void RunsTab::retranslate()
{
    RecordRowsTab::retranslate();
    if (m_next)
        showNext();
}

} // namespace punte
