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
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/InspectorRow.h"
#include "views/components/InteractionLook.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/people/DuplicateStrip.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QUrl>

namespace punte {

// The fields that one looks at every day come first; the rest stands below them.
static const QList<QByteArray> companyFormColumns{"company_name", "status", "owner_id", "phone", "email", "website", "tax_id", "vat_payer",
    "trade_register_no", "legal_name", "city", "county", "industry_name", "company_size", "employee_count", "annual_revenue_amount", "iban", "bank",
    "preferred_language", "tags", "notes"};
static const QList<QByteArray> newCompanyColumns{"company_name", "tax_id", "phone", "email", "website", "city", "county", "status", "owner_id"};

CompanyInspector::CompanyInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_details(new CompanyDetails(shell.database(), shell.changeFeed(), this))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("companies"), this))
{
    setObjectName(QStringLiteral("companyInspector"));
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
    connect(this, &InspectorFrame::headFieldChosen, this, [this](const QByteArray &column) {
        if (m_view && m_form->isLoaded())
            m_view->editField(column);
    });
    connect(m_form, &RecordForm::loaded, this, &CompanyInspector::showTitle);
    connect(m_form, &RecordForm::loaded, this, &CompanyInspector::showRights);
    connect(m_form, &RecordForm::loaded, this, &CompanyInspector::readyChanged);
    connect(m_form, &RecordForm::valueChanged, this, &CompanyInspector::showTitle);
    connect(m_form, &RecordForm::missing, this, [this] { setTitle(tr("This customer is not there any more")); });
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::fill);
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::readyChanged);
    connect(m_details, &CompanyDetails::failed, this, [this](const AppError &error) {
        m_shell.showError(tr("What stands around the customer could not be read."), error);
    });
    build();
}

void CompanyInspector::build()
{
    keepTyped();
    clearSections();
    delete m_controller;
    m_new = nullptr;
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("companyForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(companyFormColumns);
    m_view->setHeadColumns({"company_name"});
    watchTaxId();
    showRights();
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted(tr("The customer was not saved."));
    connect(m_view, &RecordFormView::headEdited, this, &InspectorFrame::focusHead);
    QBoxLayout *details = addSection(tr("Details"));
    details->addWidget(m_view);
    m_duplicates = new DuplicateStrip(m_shell, "company", *m_view);
    m_duplicates->setRecord(m_form->id());
    details->addWidget(m_duplicates);
    m_contacts = addSection(tr("Contacts"), {}, plusFor(m_shell.action("customers.newPerson")));
    m_opportunities = addSection(tr("Open opportunities"));
    m_tasks = addSection(tr("Next tasks"), {}, plusFor(m_shell.action("customers.newTask")));
    m_interactions = addSection(tr("Last interactions"), {}, plusFor(m_shell.action("customers.logInteraction")));
    if (m_form->isLoaded())
        showTitle();
    fill();
}

// RO in front of a tax ID is no part of the number: it says that the company pays VAT, and goes there, in the same step of undo.
void CompanyInspector::watchTaxId()
{
    connect(m_view, &RecordFormView::fieldEdited, this, [this](const QByteArray &column) {
        if (column == "tax_id")
            m_typedTaxId = m_view->draft().value(QLatin1String("tax_id")).toString();
    });
    // Before the controller, which saves all that is staged.
    connect(m_view, &RecordFormView::fieldCommitted, this, [this](const QByteArray &column) {
        if (column == "tax_id" && checkTaxId(std::exchange(m_typedTaxId, QString())).vatPrefix)
            m_form->setValue("vat_payer", true);
    });
}

// A record of a colleague can be read and not typed in: said before somebody has typed.
void CompanyInspector::showRights()
{
    if (!m_view)
        return;
    const QString why = Permissions(m_shell.session()).explanation("companies.write", m_form->storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
    const Field *name = m_form->tableInfo().field("company_name");
    setHeadFields(why.isEmpty() ? QList<HeadField>{{name->column, name->titleText()}} : QList<HeadField>());
}

void CompanyInspector::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

QUuid CompanyInspector::company() const
{
    return m_form->id();
}

QString CompanyInspector::companyName() const
{
    return m_form->title();
}

bool CompanyInspector::isReady() const
{
    return !m_wanted || m_details->company().isNull() || (!m_details->isLoading() && m_form->isLoaded());
}

void CompanyInspector::showCompany(const QUuid &id)
{
    if (m_new)
        build();
    if (id.isNull() || id == m_form->id())
        return;
    m_form->load(id);
    m_duplicates->setRecord(id);
    m_details->setCompany(id);
}

void CompanyInspector::showTitle()
{
    setTitle(m_form->title());
    QStringList place{m_form->text("city"), m_form->text("county")};
    place.removeAll(QString());
    place.removeDuplicates(); // București, București
    setSubtitle({}, place.join(QStringLiteral(", ")));
}

void CompanyInspector::keepTyped()
{
    if (m_controller)
        m_controller->keepTyped();
}

void CompanyInspector::newCompany(const QString &phone)
{
    if (m_controller)
        m_controller->leave();
    keepTyped();
    clearSections();
    delete m_controller;
    m_controller = nullptr;
    m_view = nullptr;
    m_duplicates = nullptr;
    m_contacts = m_opportunities = m_tasks = m_interactions = nullptr;
    m_details->setCompany({});
    m_form->clear();
    setTitle(tr("New customer"));
    setSubtitle({});
    setHeadFields({});
    QVariantMap known{{QStringLiteral("status"), QStringLiteral("LEAD")}, {QStringLiteral("owner_id"), m_shell.session().userId}};
    if (!phone.isEmpty())
        known.insert(QStringLiteral("phone"), phone);
    m_new = new NewRecordForm(m_shell, m_form->tableInfo(), newCompanyColumns, known, m_sources);
    m_new->setTexts(tr("Create customer"), tr("The customer was not created."));
    m_new->addNote(new DuplicateStrip(m_shell, "company", *m_new->view()));
    connect(m_new, &NewRecordForm::cancelled, this, [this] {
        m_new = nullptr; // given up: nothing to keep
        build();
        setWanted(false);
    });
    connect(m_new, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        m_new = nullptr;
        build();
        showCompany(id);
        Q_EMIT companyCreated(id, action);
    });
    addSection({})->addWidget(m_new);
    m_new->setCommand("customers.newCompany");
    m_new->focusFirst();
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
    menu->addAction(tr("Open"), this, [this, contact] { m_shell.openRecord("contact", contact.id); });
    if (!contact.phone.isEmpty())
        menu->addAction(tr("Call %1").arg(phoneForReading(contact.phone)), this, [this, contact] {
            m_shell.call({.number = contact.phone, .who = {"contact", contact.id},
                .about = {.customer = company(), .customerName = companyName(), .contact = contact.id, .contactName = contact.name}});
        });
    if (!contact.email.isEmpty())
        menu->addAction(tr("Write to %1").arg(contact.email), this, [this, contact] { m_shell.openLink(emailLink(contact.email)); });
    if (QAction *log = m_shell.action("customers.logInteraction"))
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
        connect(row, &InspectorRow::opened, this, [this, id = opportunity.id] { m_shell.openRecord("opportunity", id); });
        section->addWidget(row);
    }
    if (m_details->opportunities().isEmpty())
        addInspectorNote(section, tr("None open"));
}

void CompanyInspector::fillTasks()
{
    QBoxLayout *section = m_tasks;
    for (const CompanyDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
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

void CompanyInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_new)
        newCompany();
    else
        build();
}

} // namespace punte
