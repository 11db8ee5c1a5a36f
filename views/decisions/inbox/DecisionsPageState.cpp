// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DecisionsPage: at which decision it stands, and what it remembers of that.
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/decisions/inbox/DecisionInspector.h"
#include "views/decisions/inbox/DecisionsPage.h"

#include <algorithm>

namespace punte {

RecordRef DecisionsPage::currentRecord() const
{
    const QUuid chosen = selection().value(0);
    return {"decision", chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen};
}

RecordContext DecisionsPage::currentContext() const
{
    const QUuid chosen = selection().value(0);
    RecordContext context;
    if (m_inspector->isWanted() && (chosen.isNull() || chosen == m_inspector->record())) {
        context.customer = m_inspector->company();
        context.customerName = m_inspector->companyName();
    } else if (const BoardCard *card = m_board->card(chosen); card && m_switch->currentIndex() == BoardPage) {
        context.customer = m_board->value(*card, "customer_company_id").toUuid();
        context.customerName = m_board->value(*card, "customer_name").toString();
    } else if (const int row = m_list->rowOf(chosen); row >= 0) {
        context.customer = m_list->rawValue(row, "customer_company_id").toUuid();
        context.customerName = m_list->rawValue(row, "customer_name").toString();
    }
    return context;
}

QJsonObject DecisionsPage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("view"), m_switch->currentIndex());
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("selected"), toJson(selection()));
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void DecisionsPage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
    setFilter(Filter::fromJson(state.value(QLatin1String("filter")).toObject()));
    m_switch->setCurrentIndex(std::clamp<int>(state.value(QLatin1String("view")).toInt(), ListPage, BoardPage));
    showContent();
    if (state.value(QLatin1String("inspector")).toBool())
        showDecision(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void DecisionsPage::openRecord(const QByteArray &, const QUuid &id)
{
    showDecision(id);
    if (m_board->isSelecting() || m_list->isSelecting())
        m_desk->wantSelection({id});
    else
        selectDecision(id);
}

} // namespace punte
