// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractOverview.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/ContractDetails.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelColumn.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/sales/SalesPanels.h"
#include "views/sales/contracts/ContractText.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

ContractOverview::ContractOverview(ShellServices &shell, RecordForm &form, ContractDetails &details, const EditorSources &sources, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_form(form)
    , m_details(details)
    , m_sources(sources)
    , m_detailsPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_datesPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_tasksPanel(new PanelFrame(QStringLiteral("\u2013")))
{
    m_datesPanel->setObjectName(QStringLiteral("keyDatesPanel"));
    m_tasksPanel->setObjectName(QStringLiteral("tasksPanel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    row->setSpacing(Theme::instance().px(12));
    row->addWidget(PanelColumn::make({m_detailsPanel}, 300), 5);
    row->addWidget(PanelColumn::make({m_datesPanel, m_tasksPanel}, 280), 4);
    connect(&m_form, &RecordForm::loaded, this, &ContractOverview::showRights);
    connect(&m_form, &RecordForm::loaded, this, &ContractOverview::fillDates);
    connect(&m_form, &RecordForm::loaded, this, &ContractOverview::readyChanged);
    connect(&m_details, &ContractDetails::changed, this, &ContractOverview::fillTasks);
    connect(&m_details, &ContractDetails::changed, this, &ContractOverview::readyChanged);
    ContractOverview::retranslate();
}

// Made anew when the language changes: what is typed in it stays.
void ContractOverview::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form.tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("contractPageForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(ContractText::formColumns());
    m_detailsPanel->content()->addWidget(m_view);
    m_controller = new RecordFormController(m_shell, m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The contract was not saved."); });
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "customer_company_id")
            m_shell.openRecord("company", raw.toUuid());
        else if (column == "opportunity_id")
            m_shell.openRecord("opportunity", raw.toUuid());
    });
    showRights();
}

// The page reads the form and the tasks.
void ContractOverview::setRecord(const QUuid &id)
{
    m_record = id;
    showRights();
}

// A contract of a colleague can be read and not typed in: said before somebody has typed.
void ContractOverview::showRights()
{
    const QString why = Permissions(m_shell.session()).explanation("contracts.write", m_form.storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
}

void ContractOverview::fillDates()
{
    QBoxLayout *content = m_datesPanel->content();
    InspectorFrame::clearSection(content);
    if (!m_form.isLoaded())
        return;
    ContractText::addNext(*content, m_form);
    const QDate today = Clock::today();
    const std::pair<QString, const char *> dates[] = {{tr("In force from"), "start_date"}, {tr("Last day"), "end_date"}, {tr("Give notice by"), "notice_on"},
        {tr("Next term begins"), "renewal_on"}, {tr("Terminated"), "terminated_on"}};
    for (const auto &[title, column] : dates) {
        const QDate day = DateFormat::dayOf(m_form.storedValue(column));
        if (!day.isValid() || (column == QByteArrayView("renewal_on") && !m_form.storedValue("auto_renewal").toBool()))
            continue; // what ends has no next term
        auto *line = new InspectorRow({.icon = QStringLiteral("view-calendar"), .title = title, .secondary = DateFormat::fullDate(day),
            .fact = DateFormat::relativeDate(day, today)});
        line->setCursor(Qt::ArrowCursor); // read, not opened
        content->addWidget(line);
    }
}

void ContractOverview::fillTasks()
{
    InspectorFrame::clearSection(m_tasksPanel->content());
    for (const ContractDetails::Task &task : m_details.tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
        connect(row, &InspectorRow::opened, this, [this, task] { m_shell.openRecord("task", task.id); });
        connect(row, &InspectorRow::checked, this, [this, task] { SalesPanels::complete(m_shell, this, task.id, task.version, task.title); });
        m_tasksPanel->content()->addWidget(row);
    }
    if (!m_details.tasks().isEmpty())
        return;
    auto *note = new PlainLabel(tr("No reminder: \u201C%1\u201D makes one, so many days before the last day to give notice.").arg(m_form.tableInfo().field("reminder_days")->titleText()),
        FontRole::Secondary, Token::Text3);
    note->setWordWrap(true);
    m_tasksPanel->content()->addWidget(note);
}

bool ContractOverview::isReady() const
{
    return m_record.isNull() || (m_form.isLoaded() && !m_details.isLoading());
}

void ContractOverview::focusFirst()
{
    for (QWidget *field : m_view->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->isVisible()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    setFocus(Qt::OtherFocusReason);
}

void ContractOverview::retranslate()
{
    m_detailsPanel->setTitle(tr("Details"));
    m_datesPanel->setTitle(tr("Key dates"));
    m_tasksPanel->setTitle(tr("Reminders and tasks"));
    buildForm();
    fillDates();
    fillTasks();
}

} // namespace punte
