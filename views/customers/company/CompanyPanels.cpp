// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/CompanyPanels.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/core/Phone.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/people/MoveDialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QUrl>

namespace punte {

CompanyPanels::CompanyPanels(ShellServices &shell, CompanyDetails &details, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_details(details)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("companyPanels"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    if (shell.session().may("opportunities.read"))
        m_opportunities = addPanel("opportunitiesPanel", "sales.newOpportunityFor");
    if (shell.session().may("tasks.read"))
        m_tasks = addPanel("tasksPanel", "customers.newTask");
    if (shell.session().may("contacts.read"))
        m_contacts = addPanel("contactsPanel", "customers.newPerson");
    m_column->addStretch(1);
    connect(&details, &CompanyDetails::changed, this, &CompanyPanels::fill);
    retranslate();
}

PanelFrame *CompanyPanels::addPanel(const char *name, const QByteArray &command)
{
    auto *panel = new PanelFrame(QStringLiteral("\u2013"));
    panel->setObjectName(QLatin1String(name));
    panel->content()->setSpacing(2);
    if (QWidget *plus = InspectorFrame::plusFor(m_shell.action(command)))
        panel->addHeadWidget(plus);
    m_column->addWidget(panel);
    return panel;
}

static void addPanelNote(QBoxLayout *section, const QString &text)
{
    section->addWidget(new PlainLabel(text, FontRole::Secondary, Token::Text3));
}

// Rows are made anew; the keyboard stays in the panel, on the line where it was.
void CompanyPanels::fill()
{
    const QWidget *focus = QApplication::focusWidget();
    PanelFrame *panels[]{m_opportunities, m_tasks, m_contacts};
    PanelFrame *focused = nullptr;
    int line = -1;
    for (PanelFrame *panel : panels) {
        if (!panel)
            continue;
        for (int i = 0; focus && i < panel->content()->count(); ++i)
            if (QWidget *row = panel->content()->itemAt(i)->widget(); row && (row == focus || row->isAncestorOf(focus))) {
                focused = panel;
                line = i;
            }
        InspectorFrame::clearSection(panel->content());
    }
    fillOpportunities();
    fillTasks();
    fillContacts();
    if (focused && focused->content()->count() > 0) {
        QWidget *row = focused->content()->itemAt(std::min(line, focused->content()->count() - 1))->widget();
        if (auto *inner = row->findChild<InspectorRow *>())
            row = inner;
        row->setFocus(Qt::OtherFocusReason);
    }
}

void CompanyPanels::fillOpportunities()
{
    if (!m_opportunities)
        return;
    QStringList sums;
    for (const CompanyDetails::Money &money : m_details.figures().open)
        sums << NumberFormat::money(money.sum, money.currency.toLatin1());
    m_opportunities->setNote(sums.join(QStringLiteral(" + ")));
    QBoxLayout *section = m_opportunities->content();
    for (const CompanyDetails::Opportunity &opportunity : m_details.opportunities()) {
        const QDate today = Clock::today();
        const QDate closes = DateFormat::dayOf(opportunity.closes);
        QString tip = opportunity.title + QLatin1Char('\n') + Enums::recordText("opportunity_stage", opportunity.stage);
        if (closes.isValid())
            tip += QLatin1Char('\n') + (closes < today ? DateFormat::overdue(closes, today) : DateFormat::relativeDate(closes, today));
        auto *row = new InspectorRow({.stage = opportunity.stage, .title = opportunity.title,
            .fact = opportunity.amount.isEmpty() ? QString() : NumberFormat::money(opportunity.amount, opportunity.currency.toLatin1()),
            .factColor = Token::Text1, .tooltip = tip});
        connect(row, &InspectorRow::opened, this, [this, id = opportunity.id] { m_shell.openRecord("opportunity", id); });
        section->addWidget(row);
    }
    if (m_details.opportunities().isEmpty())
        addPanelNote(section, tr("None open"));
}

void CompanyPanels::fillTasks()
{
    if (!m_tasks)
        return;
    m_tasks->setNote(m_details.tasks().isEmpty() ? QString() : NumberFormat::integer(m_details.tasks().size()));
    QBoxLayout *section = m_tasks->content();
    for (const CompanyDetails::Task &task : m_details.tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
        connect(row, &InspectorRow::checked, this, [this, task] { Q_EMIT taskChecked(task.id, task.version, task.title); });
        connect(row, &InspectorRow::opened, this, [this, id = task.id] { m_shell.openRecord("task", id); });
        section->addWidget(row);
    }
    if (m_details.tasks().isEmpty())
        addPanelNote(section, tr("Nothing to do"));
}

void CompanyPanels::fillContacts()
{
    if (!m_contacts)
        return;
    m_contacts->setNote(m_details.contacts().isEmpty() ? QString() : NumberFormat::integer(m_details.contacts().size()));
    for (const CompanyDetails::Contact &contact : m_details.contacts())
        m_contacts->content()->addWidget(contactRow(contact));
    if (m_details.contacts().isEmpty())
        addPanelNote(m_contacts->content(), tr("Nobody yet"));
}

QWidget *CompanyPanels::contactRow(const CompanyDetails::Contact &contact)
{
    auto *host = new QWidget;
    host->setObjectName(QStringLiteral("contactRow"));
    auto *line = new QHBoxLayout(host);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    QStringList facts{contact.position};
    if (contact.primary)
        facts << tr("primary");
    if (contact.decides)
        facts << tr("decides");
    facts.removeAll(QString());
    auto *row = new InspectorRow({.title = contact.name, .secondary = facts.join(QStringLiteral(" \u00B7 ")), .tooltip = contact.email});
    connect(row, &InspectorRow::opened, this, [this, id = contact.id] { m_shell.openRecord("contact", id); });
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, this, [this, contact, row](const QPoint &place) { showContactMenu(contact, row->mapToGlobal(place)); });
    line->addWidget(new InitialsAvatar(contact.name, Theme::instance().px(24)));
    line->addWidget(row, 1);
    if (!contact.phone.isEmpty()) {
        QToolButton *call = Buttons::icon(QStringLiteral("call-start"), tr("Call %1, %2").arg(contact.name, phoneForReading(contact.phone)));
        call->setObjectName(QStringLiteral("callButton"));
        connect(call, &QAbstractButton::clicked, this, [this, contact] {
            m_shell.call({.number = contact.phone, .who = {"contact", contact.id},
                .about = {.customer = m_details.company(), .contact = contact.id, .contactName = contact.name}});
        });
        line->addWidget(call);
    }
    if (!contact.email.isEmpty()) {
        QToolButton *write = Buttons::icon(QStringLiteral("mail-message"), tr("Write to %1, %2").arg(contact.name, contact.email));
        write->setObjectName(QStringLiteral("writeButton"));
        connect(write, &QAbstractButton::clicked, this, [this, contact] { m_shell.openLink(emailLink(contact.email)); });
        line->addWidget(write);
    }
    return host;
}

// What happens with a person of the customer: he is talked to, and one day he has moved on.
void CompanyPanels::showContactMenu(const CompanyDetails::Contact &contact, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contactMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id = contact.id] { m_shell.openRecord("contact", id); });
    if (m_shell.session().may("interactions.write"))
        menu->addAction(plainButtonText(tr("Log an interaction with %1\u2026").arg(contact.name)), this, [this, contact] { Q_EMIT contactChosen(contact.id, contact.name); });
    if (m_shell.session().may("contacts.write"))
        menu->addAction(tr("Moved to\u2026"), this, [this, contact] {
            (new MoveDialog(m_shell, customerSources(m_shell), contact.id, contact.version, contact.name, window()))->open();
        });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(globalPos);
}

void CompanyPanels::retranslate()
{
    if (m_opportunities)
        m_opportunities->setTitle(tr("Open opportunities"));
    if (m_tasks)
        m_tasks->setTitle(tr("Tasks"));
    if (m_contacts)
        m_contacts->setTitle(tr("Contacts"));
    fill();
}

} // namespace punte
