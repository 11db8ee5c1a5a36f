// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/CompanyOverviewTab.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/TaxId.h"
#include "models/customers/CompanyDetails.h"
#include "models/customers/TaskCommands.h"
#include "models/customers/TimelineModel.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/KeyCap.h"
#include "views/components/PanelEdges.h"
#include "views/components/PanelFrame.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/company/ActivityPanel.h"
#include "views/customers/company/AddressList.h"
#include "views/customers/company/CompanyPanels.h"
#include "views/customers/company/TimelineDesk.h"
#include "views/customers/company/TimelinePrint.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/composer/Composer.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace punte {

namespace {

constexpr int threeColumnsFrom = 1060;
constexpr int leftWidth = 290;
constexpr int rightWidth = 316;
constexpr int compactUnder = 520; // height from which the composer is open all the time
constexpr int activityAtLeast = 90;
constexpr int minute = 60'000;

const QList<QByteArray> overviewColumns{"company_name", "legal_name", "tax_id", "vat_payer", "trade_register_no", "website", "phone", "email", "city", "county",
    "founding_year", "industry_name", "industry_code", "sector", "company_size", "employee_count", "annual_revenue_amount", "iban", "bank", "target_market",
    "status", "owner_id", "preferred_language", "tags", "notes"};

QScrollArea *columnArea(QWidget *content, const char *name)
{
    auto *area = new QScrollArea;
    area->setObjectName(QLatin1String(name));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    PanelEdges::add(area);
    return area;
}

} // namespace

CompanyOverviewTab::CompanyOverviewTab(ShellServices &shell, RecordForm &form, CompanyDetails &details, const EditorSources &sources, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_form(form)
    , m_details(details)
    , m_sources(sources)
    , m_timeline(new TimelineModel(shell.database(), shell.changeFeed(), this))
    , m_detailsPanel(new PanelFrame(QStringLiteral("\u2013")))
    , m_addresses(new AddressList(shell, details, sources))
    , m_panels(new CompanyPanels(shell, details))
    , m_activity(new ActivityPanel(*m_timeline, sources))
{
    auto *left = new QWidget;
    m_leftColumn = new QVBoxLayout(left);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(10);
    m_leftColumn->addWidget(m_detailsPanel);
    auto *right = new QWidget;
    m_rightColumn = new QVBoxLayout(right);
    m_rightColumn->setContentsMargins(0, 0, 0, 0);
    m_rightColumn->addWidget(m_panels);
    m_left = columnArea(left, "companyLeft");
    m_right = columnArea(right, "companyRight");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_left);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(10);
    row->addLayout(middle, 1);
    row->addWidget(m_right);
    buildDetails();
    buildMiddle();
    if (m_composerPanel)
        middle->addWidget(m_composerPanel);
    middle->addWidget(m_activity, 1);
    m_activity->setMinimumHeight(Theme::instance().px(activityAtLeast));
    m_clock.setInterval(minute);
    connect(&m_clock, &QTimer::timeout, this, &CompanyOverviewTab::showSaved);
    m_clock.start();
    connect(&details, &CompanyDetails::changed, this, &CompanyOverviewTab::readyChanged);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &CompanyOverviewTab::readyChanged);
    connectForm();
    CompanyOverviewTab::retranslate();
    new TimelineDesk(shell, *m_timeline, *m_activity->view(), "customer", "company");
    arrange();
}

CompanyOverviewTab::~CompanyOverviewTab() = default;

void CompanyOverviewTab::buildDetails()
{
    buildForm();
    m_detailsPanel->content()->addWidget(m_addresses);
    m_leftColumn->addStretch(1);
    connect(m_panels, &CompanyPanels::taskChecked, this, [this](const QUuid &task, int version, const QString &title) {
        TaskCommands::complete(m_shell.database(), this, task, version, title, [this](const Result<QUuid> &action) {
            if (!action)
                m_shell.showError([] { return tr("The task was not completed."); }, action.error());
            else
                m_shell.showToast([] { return tr("Task completed"); }, *action);
        });
    });
}

// Made anew when the language changes: what is typed in it stays.
void CompanyOverviewTab::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form.tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("customerForm"));
    m_view->setSources(m_sources);
    m_view->setHeadings({{"status", tr("Relationship")}});
    m_view->setColumns(overviewColumns);
    watchTaxId();
    m_detailsPanel->content()->insertWidget(0, m_view);
    m_controller = new RecordFormController(m_shell, m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The customer was not saved."); });
    showRights();
}

// RO in front of a tax ID is no part of the number: it says that the company pays VAT, and goes there, in the same step of undo.
void CompanyOverviewTab::watchTaxId()
{
    connect(m_view, &RecordFormView::fieldEdited, this, [this](const QByteArray &column) {
        if (column == "tax_id")
            m_typedTaxId = m_view->draft().value(QLatin1String("tax_id")).toString();
    });
    // Before the controller, which saves all that is staged.
    connect(m_view, &RecordFormView::fieldCommitted, this, [this](const QByteArray &column) {
        if (column == "tax_id" && checkTaxId(std::exchange(m_typedTaxId, QString())).vatPrefix)
            m_form.setValue("vat_payer", true);
    });
}

void CompanyOverviewTab::buildMiddle()
{
    if (!m_shell.session().may("interactions.write"))
        return;
    m_composer = new Composer(m_shell, m_sources, false);
    m_composer->setObjectName(QStringLiteral("pageComposer"));
    m_composerPanel = new PanelFrame;
    m_composerPanel->setContentPadding(12);
    m_composerPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the list below gives way
    m_composerPanel->content()->addWidget(m_composer);
    connect(m_panels, &CompanyPanels::contactChosen, m_composer, [this](const QUuid &contact, const QString &name) {
        m_composer->setContact(contact, name);
        m_composer->focusFirst();
    });
    connect(m_composer, &Composer::cancelled, this, &CompanyOverviewTab::focusTimeline);
}

void CompanyOverviewTab::connectForm()
{
    connect(&m_form, &RecordForm::loaded, this, &CompanyOverviewTab::showAbout);
    connect(&m_form, &RecordForm::loaded, this, &CompanyOverviewTab::showRights);
    for (const auto signal : {&RecordForm::loaded, &RecordForm::saveStateChanged})
        connect(&m_form, signal, this, &CompanyOverviewTab::showSaved);
    connect(&m_form, &RecordForm::valueChanged, this, &CompanyOverviewTab::showSaved);
    connect(&m_form, &RecordForm::loaded, this, &CompanyOverviewTab::readyChanged);
}

// The page has asked for the form and what stands around it already; here follows what happened.
void CompanyOverviewTab::setRecord(const QUuid &id)
{
    if (m_composer)
        m_composer->setAbout({.customer = id, .customerName = m_form.id() == id ? m_form.title() : QString()});
    m_record = id;
    m_addresses->closeEditor();
    m_timeline->setCompany(id);
    m_left->verticalScrollBar()->setValue(0);
    m_right->verticalScrollBar()->setValue(0);
    showRights();
}

void CompanyOverviewTab::showAbout()
{
    if (m_composer && m_form.id() == m_record)
        m_composer->setCustomerName(m_form.title());
}

// A record of a colleague can be read and not typed in: said before somebody has typed.
void CompanyOverviewTab::showRights()
{
    const QString why = Permissions(m_shell.session()).explanation("companies.write", m_form.storedValue("owner_id").toUuid());
    m_view->setWritable(why.isEmpty(), why);
    m_addresses->setWritable(why.isEmpty(), why);
}

void CompanyOverviewTab::showSaved()
{
    if (!m_form.isLoaded()) {
        m_detailsPanel->setNote({});
        return;
    }
    if (m_form.saveState() == SaveState::Saving) {
        m_detailsPanel->setNote(tr("Saving\u2026"));
        return;
    }
    const QVariant at = m_form.storedValue("updated_at");
    const QString when = DateFormat::dayOf(at).isValid() ? DateFormat::relativeInstant(at.toDateTime(), Clock::now()) : DateFormat::oddText(at);
    m_detailsPanel->setNote(tr("Saved %1").arg(when));
}

bool CompanyOverviewTab::isReady() const
{
    return m_record.isNull() || (!m_timeline->isLoading() && !m_details.isLoading() && m_form.isLoaded());
}

void CompanyOverviewTab::focusTimeline() { m_activity->view()->setFocus(Qt::OtherFocusReason); }

bool CompanyOverviewTab::preparePrint() { return m_timeline->readOn(TimelinePrint::mostRows) && isReady(); }

void CompanyOverviewTab::addToPrint(PrintedRecord &paper) const { TimelinePrint::add(paper, tr("Activity"), *m_timeline); }

void CompanyOverviewTab::focusFirst() { focusTimeline(); }

void CompanyOverviewTab::addContext(RecordContext &context) const
{
    Q_UNUSED(context)
}

QList<KeyHint> CompanyOverviewTab::keyHints() const
{
    const QAction *log = m_shell.action("customers.logInteraction");
    if (!m_composer || !log)
        return {};
    return {{KeyCap::keys(log->shortcut()), tr("log")}, {KeyCap::keys(QKeySequence(Qt::CTRL | Qt::Key_Enter)), tr("save what is logged")}};
}

void CompanyOverviewTab::resizeEvent(QResizeEvent *event)
{
    RecordTab::resizeEvent(event);
    arrange();
}

void CompanyOverviewTab::arrange()
{
    const Theme &theme = Theme::instance();
    const bool narrow = width() < theme.px(threeColumnsFrom);
    m_left->setFixedWidth(sideWidth(leftWidth));
    m_right->setFixedWidth(sideWidth(rightWidth));
    if (m_composer)
        m_composer->setCompact(height() < theme.px(compactUnder));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        m_leftColumn->insertWidget(1, m_panels);
    else
        m_rightColumn->insertWidget(0, m_panels);
    m_right->setVisible(!narrow);
}

void CompanyOverviewTab::retranslate()
{
    m_detailsPanel->setTitle(tr("Details"));
    buildForm();
    m_addresses->retranslate();
    m_panels->retranslate();
    m_activity->retranslate();
    m_activity->setNote(m_shell.session().may("interactions.read") ? QString() : tr("Without interactions: your role does not see them"));
    if (m_composer)
        m_composer->retranslate();
    showSaved();
}

} // namespace punte
