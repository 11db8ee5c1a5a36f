// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/StageTrack.h"

#include "models/core/Clock.h"
#include "models/sales/StageHistory.h"
#include "views/components/InspectorFrame.h"
#include "views/components/PlainLabel.h"
#include "views/sales/opportunity/StageText.h"

#include <QBoxLayout>

namespace punte {

StageTrack::StageTrack(const StageHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stageTrack"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    connect(&history, &StageHistory::changed, this, &StageTrack::fill);
    fill();
}

void StageTrack::fill()
{
    InspectorFrame::clearSection(m_rows);
    if (m_history.stays().isEmpty()) {
        m_rows->addWidget(new PlainLabel(m_history.isLoading() ? QString() : tr("Not known"), FontRole::Secondary, Token::Text3));
        return;
    }
    const QDate today = Clock::today();
    for (const StageStep &step : m_history.track(today)) {
        if (step.state == StageStep::State::Ahead)
            continue; // the stage switch shows them
        auto *row = new InspectorRow(StageText::step(step, today));
        row->setObjectName(QStringLiteral("stageRow") + QString::fromLatin1(step.stage));
        connect(row, &InspectorRow::opened, this, &StageTrack::opened);
        m_rows->addWidget(row);
    }
}

void StageTrack::retranslate() { fill(); }

} // namespace punte
