// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractQuestion.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

ContractQuestion::ContractQuestion(ShellServices &shell, const ContractFacts &contract, Asks asks, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_contract(contract)
    , m_asks(asks)
    , m_grid(new EditorGrid({}))
{
    const bool renewal = asks == Asks::Renewal;
    setObjectName(QStringLiteral("contractQuestion"));
    setFixedWidth(Theme::instance().px(360));
    content()->addWidget(new PlainLabel((renewal ? tr("Renew contract %1") : tr("Terminate contract %1")).arg(contract.number), FontRole::PanelTitle));
    if (renewal && contract.end.isValid())
        content()->addWidget(new PlainLabel(tr("Runs until %1 now").arg(DateFormat::longDate(contract.end)), FontRole::Secondary, Token::Text2));
    content()->addWidget(m_grid);
    ValueEditor *date = m_grid->addEditor(looseField("date", FieldKind::Date, 0, true), renewal ? tr("New end date") : tr("Ends on"));
    if (renewal)
        static_cast<DateEdit *>(date)->setHint(DateHint::Future);
    date->setValue(renewal ? ContractCommands::nextEnd(contract) : Clock::today());
    if (!renewal)
        m_grid->addEditor(looseField("reason", FieldKind::Text, 500), tr("Why"));
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *confirmButton = Buttons::push(renewal ? tr("Renew") : tr("Terminate"), ButtonVariant::Primary);
    confirmButton->setObjectName(QStringLiteral("confirmContractButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(confirmButton);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(confirmButton, &QPushButton::clicked, this, &ContractQuestion::confirm);
    connect(m_grid, &EditorGrid::committed, this, &ContractQuestion::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
}

void ContractQuestion::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    const QDate date = values->value(QStringLiteral("date")).toDate();
    const auto done = [this](const Result<QUuid> &action) { finish(action); };
    if (m_asks == Asks::Termination) {
        ContractCommands::terminate(m_shell.database(), this, m_contract, date, values->value(QStringLiteral("reason")).toString(), done);
    } else if (m_contract.end.isValid() && date <= m_contract.end) {
        m_grid->showMessage(tr("The new end lies before the present one."), m_grid->editor("date"));
    } else {
        ContractCommands::renew(m_shell.database(), this, m_contract, date, done);
    }
}

void ContractQuestion::finish(const Result<QUuid> &action)
{
    if (!action) {
        m_grid->showMessage(action.error().what);
        return;
    }
    m_shell.showToast([asks = m_asks, number = m_contract.number] { return (asks == Asks::Renewal ? tr("Contract %1 renewed") : tr("Contract %1 terminated")).arg(number); }, *action);
    closePopup();
}

} // namespace punte
