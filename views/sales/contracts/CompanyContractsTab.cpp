// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/CompanyContractsTab.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/sales/contracts/ContractText.h"

#include <QApplication>
#include <QBoxLayout>
#include <QStackedLayout>

namespace punte {

CompanyContractsTab::CompanyContractsTab(ShellServices &shell, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_contracts(new CompanyContracts(shell.database(), shell.changeFeed(), this))
    , m_panel(new PanelFrame)
    , m_rows(new QWidget)
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_stack(new QStackedLayout(this))
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_rows, m_loading, m_error})
        m_stack->addWidget(each);
    m_loading->waitFor(*m_contracts);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    layout->addWidget(m_panel, 0, Qt::AlignTop); // as high as its lines
    layout->addStretch(1);
    connect(m_contracts, &CompanyContracts::changed, this, &CompanyContractsTab::fill);
    connect(m_contracts, &CompanyContracts::changed, this, &CompanyContractsTab::readyChanged);
    connect(m_contracts, &CompanyContracts::changed, this, &CompanyContractsTab::showState);
    connect(m_contracts, &CompanyContracts::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
        if (m_contracts->isLoaded())
            m_shell.showError([] { return tr("The contracts could not be read."); }, error);
    });
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_contracts->load();
        showState();
    });
    retranslate();
}

void CompanyContractsTab::setRecord(const QUuid &id)
{
    m_contracts->setCompany(id);
    showState();
}

void CompanyContractsTab::showState()
{
    if (m_contracts->isLoading() || m_contracts->isLoaded())
        m_failed = false;
    showInPlaceOf(*m_rows, m_failed ? m_error : m_contracts->isLoading() && !m_contracts->isLoaded() ? static_cast<QWidget *>(m_loading) : m_rows, *m_stack);
}

void CompanyContractsTab::retranslate()
{
    m_panel->setTitle(tr("Contracts"));
    m_loading->setText(tr("Loading the contracts…"));
    fill();
}

void CompanyContractsTab::focusFirst()
{
    if (!InspectorRow::focusFirst(*m_panel->content()))
        setFocus(Qt::OtherFocusReason);
}

void CompanyContractsTab::fill()
{
    const bool hadKeyboard = hasFocus() || m_panel->isAncestorOf(QApplication::focusWidget());
    InspectorFrame::clearSection(m_panel->content());
    const QDate today = Clock::today();
    for (const CompanyContracts::Contract &contract : m_contracts->contracts()) {
        QStringList facts{Enums::recordText("contract_status", contract.status)};
        if (!contract.type.isEmpty())
            facts << Enums::recordText("contract_type", contract.type);
        facts << ContractText::next(DateFormat::dayOf(contract.renewal), contract.renewsItself, today);
        facts.removeAll(QString());
        const QString amount = !contract.fee.isEmpty() ? tr("%1 a month").arg(NumberFormat::money(contract.fee, contract.currency.toLatin1()))
            : contract.total.isEmpty()                 ? QString()
                                                       : NumberFormat::money(contract.total, contract.currency.toLatin1());
        const QString name = contract.title.isEmpty() ? contract.number : QStringLiteral("%1 \u00B7 %2").arg(contract.number, contract.title);
        auto *row = new InspectorRow({.icon = QStringLiteral("document-edit-sign"), .title = name, .secondary = facts.join(QStringLiteral(" \u00B7 ")),
            .fact = amount, .factColor = Token::Text1, .tooltip = ContractText::notice(DateFormat::dayOf(contract.notice), today)});
        connect(row, &InspectorRow::opened, this, [this, id = contract.id] { m_shell.openRecord("contract", id); });
        m_panel->content()->addWidget(row);
    }
    if (m_contracts->contracts().isEmpty())
        m_panel->content()->addWidget(new PlainLabel(tr("None yet"), FontRole::Secondary, Token::Text3));
    if (hadKeyboard) // it was on a row that is put away, or waited for the first
        focusFirst();
}

} // namespace punte
