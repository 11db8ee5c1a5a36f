// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/ContractCommands.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorRow.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/sales/contracts/ContractText.h"

#include <QBoxLayout>
#include <QEvent>

namespace punte {

static const QList<QByteArray> newContractColumns{"customer_company_id", "contract_number", "title", "contract_type", "status", "start_date", "end_date",
    "auto_renewal", "renewal_months", "renewal_notice_days", "reminder_days", "monthly_fee", "total_value", "payment_terms"};

ContractInspector::ContractInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("contracts"), this))
    , m_details(new ContractDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("contractInspector"));
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
    connect(this, &InspectorFrame::subtitleActivated, this, [this] { m_shell.openRecord("company", company()); });
    connect(m_form, &RecordForm::loaded, this, &ContractInspector::showHead);
    connect(m_form, &RecordForm::loaded, this, &ContractInspector::showRights);
    connect(m_form, &RecordForm::loaded, this, &ContractInspector::readyChanged);
    connect(m_form, &RecordForm::valueChanged, this, &ContractInspector::showHead);
    connect(m_form, &RecordForm::missing, this, [this] { setTitle(tr("This contract is not there any more")); });
    connect(m_details, &ContractDetails::changed, this, &ContractInspector::fillTasks);
    connect(m_details, &ContractDetails::changed, this, &ContractInspector::readyChanged);
    connect(m_details, &ContractDetails::failed, this,
        [this](const AppError &error) { m_shell.showError(tr("The tasks of the contract could not be read."), error); });
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

void ContractInspector::build()
{
    keepTyped();
    clearSections();
    delete m_controller;
    m_new = nullptr;
    m_next = addSection({});
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("contractForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(ContractText::formColumns());
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted(tr("The contract was not saved."));
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "customer_company_id")
            m_shell.openRecord("company", raw.toUuid());
        else if (column == "opportunity_id")
            m_shell.openRecord("opportunity", raw.toUuid());
    });
    addSection(tr("Details"))->addWidget(m_view);
    m_tasks = addSection(tr("Reminders and tasks"));
    if (m_renew) {
        m_renew->setText(tr("Renew\u2026"));
        m_terminate->setText(tr("Terminate\u2026"));
    }
    setFootVisible(m_renew != nullptr);
    showRights();
    if (m_form->isLoaded())
        showHead();
    fillTasks();
}

void ContractInspector::keepTyped()
{
    if (m_controller)
        m_controller->keepTyped();
}

// A contract of a colleague can be read and not typed in: said before somebody has typed.
void ContractInspector::showRights()
{
    if (!m_view)
        return;
    const QString why = Permissions(m_shell.session()).explanation("contracts.write", m_form->storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
    if (!m_renew)
        return;
    const ContractFacts contract = facts();
    m_renew->setEnabled(why.isEmpty() && contract.canRenew());
    m_renew->setToolTip(plainToolTip(!why.isEmpty() ? why : contract.canRenew() ? QString() : tr("A contract in force with an end date can be renewed.")));
    m_terminate->setEnabled(why.isEmpty() && contract.canTerminate());
    m_terminate->setToolTip(plainToolTip(!why.isEmpty() ? why : contract.canTerminate() ? QString() : tr("Only a contract in force can be terminated.")));
}

ContractFacts ContractInspector::facts() const { return ContractFacts::of(*m_form); }

QUuid ContractInspector::contract() const { return m_form->id(); }

QUuid ContractInspector::company() const { return m_form->storedValue("customer_company_id").toUuid(); }

QString ContractInspector::companyName() const { return m_form->text("customer_company_id"); }

bool ContractInspector::isReady() const
{
    return !m_wanted || m_new || m_form->id().isNull() || (m_form->isLoaded() && !m_details->isLoading());
}

void ContractInspector::showContract(const QUuid &id)
{
    if (m_new)
        build();
    if (id.isNull() || id == m_form->id())
        return;
    m_form->load(id);
    m_details->setContract(id);
}

void ContractInspector::showHead()
{
    if (!m_next)
        return;
    setTitle(m_form->title());
    setSubtitle(companyName(), m_form->text("title"));
    clearSection(m_next);
    ContractText::addNext(*m_next, *m_form);
    showRights();
}

void ContractInspector::fillTasks()
{
    if (!m_tasks)
        return;
    clearSection(m_tasks);
    for (const ContractDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
        connect(row, &InspectorRow::opened, this, [this, task] { m_shell.openRecord("task", task.id); });
        connect(row, &InspectorRow::checked, this, [this, task] {
            TaskCommands::complete(m_shell.database(), this, task.id, task.version, task.title, [this](const Result<QUuid> &action) {
                if (!action)
                    m_shell.showError(tr("The task was not completed."), action.error());
                else
                    m_shell.showToast(tr("Task completed"), *action);
            });
        });
        m_tasks->addWidget(row);
    }
    if (!m_details->tasks().isEmpty())
        return;
    auto *note = new PlainLabel(tr("No reminder: \u201C%1\u201D makes one, so many days before the last day to give notice.").arg(m_form->tableInfo().field("reminder_days")->titleText()), FontRole::Secondary, Token::Text3);
    note->setWordWrap(true);
    m_tasks->addWidget(note);
}

void ContractInspector::newContract(const QUuid &company, const QString &companyName)
{
    if (m_controller)
        m_controller->leave();
    keepTyped();
    clearSections();
    delete m_controller;
    m_controller = nullptr;
    m_view = nullptr;
    m_next = m_tasks = nullptr;
    m_details->setContract({});
    m_form->clear();
    setFootVisible(false);
    setTitle(tr("New contract"));
    setSubtitle({});
    QVariantMap defaults{{QStringLiteral("status"), QStringLiteral("DRAFT")}, {QStringLiteral("auto_renewal"), false},
        {QStringLiteral("currency"), m_shell.session().currency}};
    if (!company.isNull())
        defaults.insert({{QStringLiteral("customer_company_id"), company}, {QStringLiteral("company_name"), companyName}});
    m_new = new NewRecordForm(m_shell, m_form->tableInfo(), newContractColumns, defaults, m_sources);
    m_new->setTexts(tr("Create contract"), tr("The contract was not created."));
    m_new->view()->setEmptyText("contract_number", tr("the next one"));
    connect(m_new, &NewRecordForm::cancelled, this, [this] {
        m_new = nullptr; // given up: nothing to keep
        build();
        setWanted(false);
    });
    connect(m_new, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        m_new = nullptr;
        build();
        showContract(id);
        Q_EMIT contractCreated(id, action);
    });
    addSection({})->addWidget(m_new);
    m_new->setCommand("contracts.newContract");
    m_new->focusFirst();
}

void ContractInspector::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

void ContractInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_new)
        newContract();
    else
        build();
}

} // namespace punte
