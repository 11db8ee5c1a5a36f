// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditTab.h"

#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "views/campaigns/crediting/CreditBar.h"
#include "views/campaigns/crediting/CreditView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

CreditTab::CreditTab(ShellServices &shell, QWidget *parent) : RecordTab(parent), m_bar(new CreditBar), m_view(new CreditView(shell, *m_bar)), m_name(new Reading(shell.database(), this))
{
    setObjectName(QStringLiteral("creditTab"));
    m_bar->setInset();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    connect(m_view, &CreditView::readyChanged, this, &RecordTab::readyChanged);
    connect(m_view, &CreditView::statusFiguresChanged, this, &RecordTab::statusFiguresChanged);
}

void CreditTab::setRecord(const QUuid &id)
{
    m_record = id;
    m_view->setCampaign(id, {});
    if (id.isNull())
        return;
    // Its name as well: without a share it does not stand in the report.
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/read_campaign_name", {{QStringLiteral("id"), id}})};
    m_name->ask(request, [this](const BatchResult &result) {
        if (result && !result->first().rows.isEmpty())
            m_view->setCampaign(m_record, result->first().value(0, u"name").toString());
        Q_EMIT readyChanged();
    });
    m_view->activate();
}

bool CreditTab::isReady() const { return m_record.isNull() || (!m_name->isRunning() && m_view->isReady()); }

void CreditTab::retranslate() { m_view->retranslate(); }

void CreditTab::focusFirst() { m_view->focusFirst(); }

QList<StatusFigure> CreditTab::statusFigures() const { return m_view->statusFigures(); }

QList<Scene> CreditTab::scenes() { return m_view->scenes(); }

} // namespace punte
