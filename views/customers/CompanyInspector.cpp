// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CompanyInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/core/Phone.h"
#include "models/core/TaxId.h"
#include "models/customers/CompanyDetails.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/RecordForm.h"
#include "views/components/InspectorRow.h"
#include "views/components/InteractionLook.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/people/DuplicateStrip.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QUrl>

namespace punte {

// The fields that one looks at every day come first; the rest stands below them.
static const QList<QByteArray> companyFormColumns{"company_name", "status", "owner_id", "phone", "email", "website", "tax_id", "vat_payer",
    "trade_register_no", "legal_name", "city", "county", "industry_name", "company_size", "employee_count", "annual_revenue_amount", "iban", "bank",
    "preferred_language", "tags", "notes"};
static const QList<QByteArray> newCompanyColumns{"company_name", "tax_id", "phone", "email", "website", "city", "county", "status", "owner_id"};

CompanyInspector::CompanyInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "companies", "companyForm", parent)
    , m_details(new CompanyDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("companyInspector"));
    setHeadColumns({"company_name"});
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::fill);
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::readyChanged);
    connect(m_details, &CompanyDetails::failed, this, [this](const AppError &error) {
        this->shell().showError([] { return tr("What stands around the customer could not be read."); }, error);
    });
    build();
}

RecordInspector::Words CompanyInspector::words() const
{
    return {tr("This customer is not there any more"), tr("The customer could not be read."), [] { return tr("The customer was not saved."); }, [] { return tr("The customer was not created."); }};
}

void CompanyInspector::setUpForm(RecordFormView &view)
{
    view.setColumns(companyFormColumns);
    watchTaxId(view);
}

void CompanyInspector::addSections(RecordFormView &view)
{
    QBoxLayout *details = addSection(tr("Details"));
    details->addWidget(&view);
    m_duplicates = new DuplicateStrip(shell(), "company", view);
    m_duplicates->setRecord(record());
    details->addWidget(m_duplicates);
    m_contacts = addSection(tr("Contacts"), {}, plusFor(shell().action("customers.newPerson")));
    m_opportunities = addSection(tr("Open opportunities"));
    m_tasks = addSection(tr("Next tasks"), {}, plusFor(shell().action("customers.newTask")));
    m_interactions = addSection(tr("Last interactions"), {}, plusFor(shell().action("customers.logInteraction")));
    fill();
}

void CompanyInspector::forgetSections()
{
    m_duplicates = nullptr;
    m_contacts = m_opportunities = m_tasks = m_interactions = nullptr;
}

// RO in front of a tax ID is no part of the number: it says that the company pays VAT, and goes there, in the same step of undo.
void CompanyInspector::watchTaxId(RecordFormView &view)
{
    connect(&view, &RecordFormView::fieldEdited, this, [this, &view](const QByteArray &column) {
        if (column == "tax_id")
            m_typedTaxId = view.draft().value(QLatin1String("tax_id")).toString();
    });
    // Before the controller, which saves all that is staged.
    connect(&view, &RecordFormView::fieldCommitted, this, [this](const QByteArray &column) {
        if (column == "tax_id" && checkTaxId(std::exchange(m_typedTaxId, QString())).vatPrefix)
            form().setValue("vat_payer", true);
    });
}

QString CompanyInspector::companyName() const
{
    return form().title();
}

bool CompanyInspector::isAroundReady() const
{
    return !m_details->isLoading();
}

void CompanyInspector::readAround(const QUuid &id)
{
    if (m_duplicates)
        m_duplicates->setRecord(id);
    m_details->setCompany(id);
}

void CompanyInspector::showHead()
{
    setTitle(form().title());
    QStringList place{form().text("city"), form().text("county")};
    place.removeAll(QString());
    place.removeDuplicates(); // București, București
    setSubtitle({}, place.join(QStringLiteral(", ")));
}

void CompanyInspector::newCompany(const QString &phone)
{
    QVariantMap known{{QStringLiteral("status"), QStringLiteral("LEAD")}, {QStringLiteral("owner_id"), shell().session().userId}};
    if (!phone.isEmpty())
        known.insert(QStringLiteral("phone"), phone);
    NewRecordForm *made = beginNew(tr("New customer"), newCompanyColumns, known, tr("Create customer"), "customers.newCompany");
    made->addNote(new DuplicateStrip(shell(), "company", *made->view()));
}

static void addInspectorNote(QBoxLayout *section, const QString &text)
{
    section->addWidget(new PlainLabel(text, FontRole::Secondary, Token::Text3));
}

void CompanyInspector::fill()
{
    if (!m_contacts)
        return;
    for (QBoxLayout *section : {m_contacts, m_opportunities, m_tasks, m_interactions})
        clearSection(section);
    fillContacts();
    fillOpportunities();
    fillTasks();
    fillInteractions();
}

void CompanyInspector::fillContacts()
{
    QBoxLayout *section = m_contacts;
    for (const CompanyDetails::Contact &contact : m_details->contacts()) {
        QStringList facts{contact.position};
        if (contact.primary)
            facts << tr("primary");
        if (contact.decides)
            facts << tr("decides");
        facts.removeAll(QString());
        auto *row = new InspectorRow({.icon = QStringLiteral("user"), .title = contact.name, .secondary = facts.join(QStringLiteral(" \u00B7 ")),
            .fact = phoneForReading(contact.phone), .tooltip = contact.email});
        connect(row, &InspectorRow::opened, this, [this, contact, row] { showContactMenu(contact, *row); });
        section->addWidget(row);
    }
    if (m_details->contacts().isEmpty())
        addInspectorNote(section, tr("Nobody yet"));
}

void CompanyInspector::showContactMenu(const CompanyDetails::Contact &contact, const QWidget &row)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contactMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, contact] { shell().openRecord("contact", contact.id); });
    if (!contact.phone.isEmpty())
        menu->addAction(tr("Call %1").arg(phoneForReading(contact.phone)), this, [this, contact] {
            shell().call({.number = contact.phone, .who = {"contact", contact.id},
                .about = {.customer = record(), .customerName = companyName(), .contact = contact.id, .contactName = contact.name}});
        });
    if (!contact.email.isEmpty())
        menu->addAction(tr("Write to %1").arg(contact.email), this, [this, contact] { shell().openLink(emailLink(contact.email)); });
    if (QAction *log = shell().action("customers.logInteraction"))
        menu->addAction(tr("Log an interaction with %1\u2026").arg(contact.name), this, [this, contact, log] {
            Q_EMIT contactChosen(contact.id, contact.name);
            log->trigger();
        });
    menu->addAction(tr("Copy the name"), this, [contact] { QApplication::clipboard()->setText(contact.name); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(row.mapToGlobal(QPoint(0, row.height())));
}

void CompanyInspector::fillOpportunities()
{
    QBoxLayout *section = m_opportunities;
    for (const CompanyDetails::Opportunity &opportunity : m_details->opportunities()) {
        const QDate today = Clock::today();
        QString when = Enums::recordText("opportunity_stage", opportunity.stage);
        const QDate closes = DateFormat::dayOf(opportunity.closes);
        if (!opportunity.closes.isNull())
            when += QStringLiteral(" \u00B7 ")
                + (!closes.isValid()      ? DateFormat::oddText(opportunity.closes)
                       : closes < today ? DateFormat::overdue(closes, today)
                                        : DateFormat::relativeDate(closes, today));
        auto *row = new InspectorRow({.stage = opportunity.stage, .title = opportunity.title, .secondary = when,
            .fact = opportunity.amount.isEmpty() ? QString() : NumberFormat::money(opportunity.amount, opportunity.currency.toLatin1()),
            .factColor = Token::Text1, .tooltip = opportunity.title});
        connect(row, &InspectorRow::opened, this, [this, id = opportunity.id] { shell().openRecord("opportunity", id); });
        section->addWidget(row);
    }
    if (m_details->opportunities().isEmpty())
        addInspectorNote(section, tr("None open"));
}

void CompanyInspector::fillTasks()
{
    QBoxLayout *section = m_tasks;
    for (const CompanyDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, shell().session().may("tasks.write")));
        connect(row, &InspectorRow::checked, this, [this, task] { Q_EMIT taskChecked(task.id, task.version, task.title); });
        section->addWidget(row);
    }
    if (m_details->tasks().isEmpty())
        addInspectorNote(section, tr("Nothing to do"));
}

void CompanyInspector::fillInteractions()
{
    QBoxLayout *section = m_interactions;
    for (const CompanyDetails::Interaction &event : m_details->interactions()) {
        const QDate day = DateFormat::dayOf(event.when);
        QString kind = Enums::recordText("interaction_type", event.type);
        if (event.minutes > 0)
            kind += QStringLiteral(", ") + DateFormat::minutes(event.minutes);
        const QString text = event.outcome.isEmpty() ? event.description : event.outcome;
        section->addWidget(new InspectorRow({.icon = interactionIcon(event.type), .title = kind, .secondary = text,
            .fact = day.isValid() ? DateFormat::relativeInstant(event.when.toDateTime(), Clock::now()) : DateFormat::oddText(event.when), .tooltip = DateFormat::fullInstant(event.when.toDateTime()) + QLatin1Char('\n') + event.description}));
    }
    if (m_details->interactions().isEmpty())
        addInspectorNote(section, tr("None yet"));
}

} // namespace punte
