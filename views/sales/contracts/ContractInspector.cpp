// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/RecordForm.h"
#include "models/sales/ContractCommands.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorRow.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/sales/contracts/ContractText.h"

#include <QBoxLayout>

namespace punte {

static const QList<QByteArray> newContractColumns{"customer_company_id", "contract_number", "title", "contract_type", "status", "start_date", "end_date",
    "auto_renewal", "renewal_months", "renewal_notice_days", "reminder_days", "monthly_fee", "total_value", "payment_terms"};

ContractInspector::ContractInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "contracts", "contractForm", parent)
    , m_details(new ContractDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("contractInspector"));
    connect(this, &InspectorFrame::subtitleActivated, this, [this] { this->shell().openRecord("company", company()); });
    connect(m_details, &ContractDetails::changed, this, &ContractInspector::fillTasks);
    connect(m_details, &ContractDetails::changed, this, &ContractInspector::readyChanged);
    connect(m_details, &ContractDetails::failed, this,
        [this](const AppError &error) { this->shell().showError([] { return tr("The tasks of the contract could not be read."); }, error); });
    if (shell.session().may("contracts.write")) {
        m_renew = Buttons::small(QString());
        m_renew->setObjectName(QStringLiteral("renewButton"));
        m_terminate = Buttons::small(QString());
        m_terminate->setObjectName(QStringLiteral("terminateButton"));
        connect(m_renew, &QPushButton::clicked, this, [this] { Q_EMIT renewWanted(m_renew); });
        connect(m_terminate, &QPushButton::clicked, this, [this] { Q_EMIT terminateWanted(m_terminate); });
        addFootWidget(m_renew);
        addFootWidget(m_terminate);
        addFootStretch();
    }
    build();
}

RecordInspector::Words ContractInspector::words() const
{
    return {tr("This contract is not there any more"), tr("The contract could not be read."), [] { return tr("The contract was not saved."); }, [] { return tr("The contract was not created."); }};
}

void ContractInspector::setUpForm(RecordFormView &view)
{
    view.setColumns(ContractText::formColumns());
}

void ContractInspector::addSections(RecordFormView &view)
{
    m_next = addSection({});
    addSection(tr("Details"))->addWidget(&view);
    m_tasks = addSection(tr("Reminders and tasks"));
    if (m_renew) {
        m_renew->setText(tr("Renew\u2026"));
        m_terminate->setText(tr("Terminate\u2026"));
    }
    setFootVisible(m_renew != nullptr);
    fillTasks();
}

void ContractInspector::forgetSections()
{
    m_next = m_tasks = nullptr;
}

void ContractInspector::showRights()
{
    RecordInspector::showRights();
    if (!m_renew || !view())
        return;
    const QString why = readOnlyReason();
    const ContractFacts contract = facts();
    m_renew->setEnabled(why.isEmpty() && contract.canRenew());
    m_renew->setToolTip(plainToolTip(!why.isEmpty() ? why : contract.canRenew() ? QString() : tr("A contract in force with an end date can be renewed.")));
    m_terminate->setEnabled(why.isEmpty() && contract.canTerminate());
    m_terminate->setToolTip(plainToolTip(!why.isEmpty() ? why : contract.canTerminate() ? QString() : tr("Only a contract in force can be terminated.")));
}

ContractFacts ContractInspector::facts() const { return ContractFacts::of(form()); }

QUuid ContractInspector::company() const { return form().storedValue("customer_company_id").toUuid(); }

QString ContractInspector::companyName() const { return form().text("customer_company_id"); }

bool ContractInspector::isAroundReady() const { return !m_details->isLoading(); }

void ContractInspector::readAround(const QUuid &id) { m_details->setContract(id); }

void ContractInspector::showHead()
{
    if (!m_next)
        return;
    setTitle(form().title());
    setSubtitle(companyName(), form().text("title"));
    clearSection(m_next);
    ContractText::addNext(*m_next, form());
    showRights();
}

void ContractInspector::fillTasks()
{
    if (!m_tasks)
        return;
    clearSection(m_tasks);
    for (const ContractDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, shell().session().may("tasks.write")));
        connect(row, &InspectorRow::opened, this, [this, task] { shell().openRecord("task", task.id); });
        connect(row, &InspectorRow::checked, this, [this, task] {
            TaskCommands::complete(shell().database(), this, task.id, task.version, task.title, [this](const Result<QUuid> &action) {
                if (!action)
                    shell().showError([] { return tr("The task was not completed."); }, action.error());
                else
                    shell().showToast([] { return tr("Task completed"); }, *action);
            });
        });
        m_tasks->addWidget(row);
    }
    if (!m_details->tasks().isEmpty())
        return;
    auto *note = new PlainLabel(tr("No reminder: \u201C%1\u201D makes one, so many days before the last day to give notice.").arg(form().tableInfo().field("reminder_days")->titleText()), FontRole::Secondary, Token::Text3);
    note->setWordWrap(true);
    m_tasks->addWidget(note);
}

void ContractInspector::newContract(const QUuid &company, const QString &companyName)
{
    QVariantMap defaults{{QStringLiteral("status"), QStringLiteral("DRAFT")}, {QStringLiteral("auto_renewal"), false},
        {QStringLiteral("currency"), shell().session().currency}};
    if (!company.isNull())
        defaults.insert({{QStringLiteral("customer_company_id"), company}, {QStringLiteral("company_name"), companyName}});
    NewRecordForm *made = beginNew(tr("New contract"), newContractColumns, defaults, tr("Create contract"), "contracts.newContract");
    made->view()->setEmptyText("contract_number", tr("the next one"));
}

} // namespace punte
