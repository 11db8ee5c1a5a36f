// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CompanyInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/customers/CompanyDetails.h"
#include "models/records/Enums.h"
#include "views/components/InspectorRow.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QEvent>

namespace punte {

CompanyInspector::CompanyInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_details(new CompanyDetails(shell.database(), shell.changeFeed(), this))
{
    setObjectName(QStringLiteral("companyInspector"));
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::rebuildSections);
    connect(m_details, &CompanyDetails::changed, this, &CompanyInspector::readyChanged);
    connect(m_details, &CompanyDetails::failed, this, [this](const AppError &error) {
        m_shell.showError(tr("What stands around the customer could not be read."), error);
    });
}

void CompanyInspector::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

bool CompanyInspector::isReady() const
{
    return !m_details->isLoading();
}

void CompanyInspector::showCompany(const QUuid &id)
{
    m_details->setCompany(id);
}

void CompanyInspector::newCompany()
{
    m_details->setCompany({});
}

static void addInspectorNote(QBoxLayout *section, const QString &text)
{
    section->addWidget(new PlainLabel(text, FontRole::Secondary, Token::Text3));
}

void CompanyInspector::rebuildSections()
{
    clearSections();
    if (m_details->company().isNull())
        return;
    addContacts();
    addOpportunities();
    addTasks();
    addInteractions();
}

void CompanyInspector::addContacts()
{
    QBoxLayout *section = addSection(tr("Contacts"));
    for (const CompanyDetails::Contact &contact : m_details->contacts()) {
        QStringList facts{contact.position};
        if (contact.primary)
            facts << tr("primary");
        if (contact.decides)
            facts << tr("decides");
        facts.removeAll(QString());
        auto *row = new InspectorRow({.icon = QStringLiteral("user"), .title = contact.name, .secondary = facts.join(QStringLiteral(" \u00B7 ")),
            .fact = contact.phone, .tooltip = contact.email});
        connect(row, &InspectorRow::opened, this, [this, id = contact.id] { m_shell.openRecord("contact", id); });
        section->addWidget(row);
    }
    if (m_details->contacts().isEmpty())
        addInspectorNote(section, tr("Nobody yet"));
}

void CompanyInspector::addOpportunities()
{
    QBoxLayout *section = addSection(tr("Open opportunities"));
    for (const CompanyDetails::Opportunity &opportunity : m_details->opportunities()) {
        const QDate today = Clock::today();
        QString when = Enums::recordText("opportunity_stage", opportunity.stage);
        if (opportunity.closes.isValid())
            when += QStringLiteral(" \u00B7 ")
                + (opportunity.closes < today ? DateFormat::overdue(opportunity.closes, today) : DateFormat::relativeDate(opportunity.closes, today));
        auto *row = new InspectorRow({.stage = opportunity.stage, .title = opportunity.title, .secondary = when,
            .fact = opportunity.amount.isEmpty() ? QString() : NumberFormat::money(opportunity.amount, opportunity.currency.toLatin1()),
            .factColor = Token::Text1, .tooltip = opportunity.title});
        connect(row, &InspectorRow::opened, this, [this, id = opportunity.id] { m_shell.openRecord("opportunity", id); });
        section->addWidget(row);
    }
    if (m_details->opportunities().isEmpty())
        addInspectorNote(section, tr("None open"));
}

void CompanyInspector::addTasks()
{
    QBoxLayout *section = addSection(tr("Next tasks"));
    const QDate today = Clock::today();
    for (const CompanyDetails::Task &task : m_details->tasks()) {
        const QDate due = task.due.toLocalTime().date();
        const bool late = due.isValid() && due < today;
        auto *row = new InspectorRow({.checkbox = true, .title = task.title,
            .fact = late ? DateFormat::overdue(due, today) : due.isValid() ? DateFormat::relativeDate(due, today) : QString(),
            .factColor = late ? Token::Danger : Token::Text2, .tooltip = task.due.isValid() ? DateFormat::fullInstant(task.due) : task.title});
        connect(row, &InspectorRow::checked, this, [this, task] { Q_EMIT taskChecked(task.id, task.version, task.title); });
        section->addWidget(row);
    }
    if (m_details->tasks().isEmpty())
        addInspectorNote(section, tr("Nothing to do"));
}

void CompanyInspector::addInteractions()
{
    static const QHash<QString, QString> icons{{QStringLiteral("CALL"), QStringLiteral("call-start")}, {QStringLiteral("EMAIL"), QStringLiteral("mail-message")},
        {QStringLiteral("MEETING"), QStringLiteral("meeting-attending")}, {QStringLiteral("DEMO"), QStringLiteral("view-presentation")},
        {QStringLiteral("PRESENTATION"), QStringLiteral("view-presentation")}, {QStringLiteral("FOLLOW_UP"), QStringLiteral("edit-redo")},
        {QStringLiteral("SUPPORT"), QStringLiteral("help-contents")}};
    QBoxLayout *section = addSection(tr("Last interactions"));
    for (const CompanyDetails::Interaction &event : m_details->interactions()) {
        QString kind = Enums::recordText("interaction_type", event.type);
        if (event.minutes > 0)
            kind += QStringLiteral(", ") + DateFormat::minutes(event.minutes);
        const QString text = event.outcome.isEmpty() ? event.description : event.outcome;
        section->addWidget(new InspectorRow({.icon = icons.value(event.type), .title = kind, .secondary = text,
            .fact = DateFormat::relativeInstant(event.when, Clock::now()), .tooltip = DateFormat::fullInstant(event.when) + QLatin1Char('\n') + event.description}));
    }
    if (m_details->interactions().isEmpty())
        addInspectorNote(section, tr("None yet"));
}

void CompanyInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuildSections();
}

} // namespace punte
