// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/OpportunityOverview.h"

#include "models/core/Clock.h"
#include "models/customers/TaskCommands.h"
#include "models/customers/TimelineModel.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/OpportunityDetails.h"
#include "models/sales/StageHistory.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/KeyCap.h"
#include "views/components/PanelColumn.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/company/ActivityPanel.h"
#include "views/customers/company/TimelinePrint.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/composer/Composer.h"
#include "views/sales/SalesPanels.h"
#include "views/sales/opportunity/StageTrack.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

static const QList<QByteArray> opportunityPageColumns{"title", "customer_company_id", "owner_id", "amount", "expected_close_date", "probability",
    "contact_person_id", "source", "competitor", "description"};

namespace {
constexpr int opportunityLeftWidth = 290;
constexpr int opportunityRightWidth = 316;
constexpr int opportunityThreeColumnsFrom = 1060;
constexpr int opportunityCompactUnder = 520; // height from which the composer is open all the time
} // namespace

OpportunityOverview::OpportunityOverview(ShellServices &shell, RecordForm &form, OpportunityDetails &details, StageHistory &history,
    const EditorSources &sources, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_form(form)
    , m_details(details)
    , m_sources(sources)
    , m_timeline(new TimelineModel(shell.database(), shell.changeFeed(), this))
    , m_detailsPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_stagesPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_tasksPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_track(new StageTrack(history))
    , m_activity(new ActivityPanel(*m_timeline, sources))
{
    m_stagesPanel->content()->addWidget(m_track);
    m_tasksPanel->setObjectName(QStringLiteral("tasksPanel"));
    if (QWidget *plus = InspectorFrame::plusFor(shell.action("customers.newTask")))
        m_tasksPanel->addHeadWidget(plus);
    buildComposer();
    buildColumns();
    connect(m_track, &StageTrack::opened, this, &OpportunityOverview::stagesWanted);
    connect(&m_form, &RecordForm::loaded, this, &OpportunityOverview::showAbout);
    connect(&m_form, &RecordForm::loaded, this, &OpportunityOverview::showRights);
    connect(&m_form, &RecordForm::loaded, this, &OpportunityOverview::readyChanged);
    connect(&m_details, &OpportunityDetails::changed, this, &OpportunityOverview::fillTasks);
    connect(&m_details, &OpportunityDetails::changed, this, &OpportunityOverview::readyChanged);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &OpportunityOverview::readyChanged);
    OpportunityOverview::retranslate();
}

void OpportunityOverview::buildColumns()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    row->setSpacing(Theme::instance().px(12));
    m_left = PanelColumn::make({m_detailsPanel}, opportunityLeftWidth);
    row->addWidget(m_left);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Theme::instance().px(10));
    if (m_composerPanel)
        middle->addWidget(m_composerPanel);
    middle->addWidget(m_activity, 1);
    row->addLayout(middle, 1);
    m_right = PanelColumn::make({m_stagesPanel, m_tasksPanel}, opportunityRightWidth);
    row->addWidget(m_right);
    arrange();
}

void OpportunityOverview::resizeEvent(QResizeEvent *event)
{
    RecordTab::resizeEvent(event);
    arrange();
}

// In a narrow window the third column goes under the first.
void OpportunityOverview::arrange()
{
    const Theme &theme = Theme::instance();
    m_left->setFixedWidth(sideWidth(opportunityLeftWidth));
    m_right->setFixedWidth(sideWidth(opportunityRightWidth));
    if (m_composer)
        m_composer->setCompact(height() < theme.px(opportunityCompactUnder));
    const bool narrow = width() < theme.px(opportunityThreeColumnsFrom);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    QBoxLayout *home = PanelColumn::rowsOf(narrow ? m_left : m_right);
    int place = narrow ? 1 : 0;
    for (PanelFrame *panel : {m_stagesPanel, m_tasksPanel})
        home->insertWidget(place++, panel);
    m_right->setVisible(!narrow);
}

void OpportunityOverview::buildComposer()
{
    if (!m_shell.session().may("interactions.write"))
        return;
    m_composer = new Composer(m_shell, m_sources, false);
    m_composer->setObjectName(QStringLiteral("pageComposer"));
    m_composerPanel = new PanelFrame;
    m_composerPanel->setContentPadding(12);
    m_composerPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the list below gives way
    m_composerPanel->content()->addWidget(m_composer);
    connect(m_composer, &Composer::cancelled, this, &OpportunityOverview::focusTimeline);
}

// Made anew when the language changes: what is typed in it stays.
void OpportunityOverview::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form.tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("opportunityPageForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(opportunityPageColumns);
    m_view->setDueColumns({"expected_close_date"});
    m_detailsPanel->content()->addWidget(m_view);
    m_controller = new RecordFormController(m_shell, m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The opportunity was not saved."); });
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "customer_company_id")
            m_shell.openRecord("company", raw.toUuid());
        else if (column == "contact_person_id")
            m_shell.openRecord("contact", raw.toUuid());
    });
    showRights();
}

// The page reads the form, the tasks and the stages; here follows what happened.
void OpportunityOverview::setRecord(const QUuid &id)
{
    m_record = id;
    m_timeline->setOpportunity(id);
    showAbout();
    showRights();
}

void OpportunityOverview::showAbout()
{
    if (!m_composer || m_form.id() != m_record || !m_form.isLoaded())
        return;
    const QUuid company = m_form.storedValue("customer_company_id").toUuid();
    if (m_composer->about().opportunity == m_record && m_composer->about().customer == company)
        return; // what is typed stays
    m_composer->setAbout({.customer = company, .customerName = m_form.text("customer_company_id"), .opportunity = m_record,
        .contact = m_form.storedValue("contact_person_id").toUuid(), .contactName = m_form.text("contact_person_id")});
}

// An opportunity of a colleague can be read and not typed in: said before somebody has typed.
void OpportunityOverview::showRights()
{
    const QString why = Permissions(m_shell.session()).explanation("opportunities.write", m_form.storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
}

void OpportunityOverview::fillTasks()
{
    InspectorFrame::clearSection(m_tasksPanel->content());
    for (const OpportunityDetails::Task &task : m_details.tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
        connect(row, &InspectorRow::opened, this, [this, task] { m_shell.openRecord("task", task.id); });
        connect(row, &InspectorRow::checked, this, [this, task] { SalesPanels::complete(m_shell, this, task.id, task.version, task.title); });
        m_tasksPanel->content()->addWidget(row);
    }
    if (m_details.tasks().isEmpty())
        m_tasksPanel->content()->addWidget(new PlainLabel(tr("Nothing to do"), FontRole::Secondary, Token::Text3));
}

bool OpportunityOverview::isReady() const
{
    return m_record.isNull() || (!m_timeline->isLoading() && !m_details.isLoading() && m_form.isLoaded());
}

void OpportunityOverview::focusTimeline() { m_activity->view()->setFocus(Qt::OtherFocusReason); }

bool OpportunityOverview::preparePrint() { return m_timeline->readOn(TimelinePrint::mostRows) && isReady(); }

void OpportunityOverview::addToPrint(PrintedRecord &paper) const { TimelinePrint::add(paper, tr("Activity"), *m_timeline); }

void OpportunityOverview::focusFirst() { focusTimeline(); }

QList<KeyHint> OpportunityOverview::keyHints() const
{
    const QAction *log = m_shell.action("customers.logInteraction");
    if (!m_composer || !log)
        return {};
    return {{KeyCap::keys(log->shortcut()), tr("log")}, {KeyCap::keys(QKeySequence(Qt::CTRL | Qt::Key_Enter)), tr("save what is logged")}};
}

void OpportunityOverview::retranslate()
{
    m_detailsPanel->setTitle(tr("Details"));
    m_stagesPanel->setTitle(tr("Time in stage"));
    m_tasksPanel->setTitle(tr("Next tasks"));
    buildForm();
    m_track->retranslate();
    m_activity->retranslate();
    m_activity->setNote(m_shell.session().may("interactions.read") ? QString() : tr("Without interactions: your role does not see them"));
    if (m_composer)
        m_composer->retranslate();
    fillTasks();
}

} // namespace punte
