// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/PersonOverview.h"

#include "models/customers/TaskCommands.h"
#include "models/customers/TimelineModel.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelColumn.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/company/ActivityPanel.h"
#include "views/customers/company/TimelineDesk.h"
#include "views/customers/company/TimelinePrint.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/people/DuplicateStrip.h"
#include "views/customers/people/MoveDialog.h"
#include "views/customers/people/RoleDatesPopup.h"
#include "views/customers/people/RoleText.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>

namespace punte {

static const QList<QByteArray> personFormColumns{"salutation", "first_name", "last_name", "customer_company_id", "position", "department", "phone", "email",
    "is_decision_maker", "is_primary_contact", "is_active", "preferred_language", "tags", "notes"};

static constexpr int personColumn = 290;
static constexpr int personColumnsFrom = 1060;

PersonOverview::PersonOverview(ShellServices &shell, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_sources(customerSources(shell))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("contacts"), this))
    , m_details(new PersonDetails(shell.database(), shell.changeFeed(), this))
    , m_detailsPanel(new PanelFrame)
    , m_rolesPanel(new PanelFrame)
    , m_tasksPanel(new PanelFrame)
    , m_timeline(new TimelineModel(shell.database(), shell.changeFeed(), this))
    , m_activity(new ActivityPanel(*m_timeline, m_sources))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    row->setSpacing(Theme::instance().px(12));
    m_left = PanelColumn::make({m_detailsPanel}, personColumn);
    m_right = PanelColumn::make({m_rolesPanel, m_tasksPanel}, personColumn);
    for (QScrollArea *column : {m_left, m_right})
        column->setFixedWidth(Theme::instance().px(personColumn));
    row->addWidget(m_left);
    row->addWidget(buildMiddle(), 1);
    row->addWidget(m_right);
    m_rolesPanel->setObjectName(QStringLiteral("rolesPanel"));
    if (QWidget *plus = InspectorFrame::plusFor(shell.action("customers.newTask")))
        m_tasksPanel->addHeadWidget(plus);
    if (shell.session().may("contacts.write")) {
        m_move = shell.addAction({.id = "person.move", .context = "PersonOverview", .text = QT_TRANSLATE_NOOP("PersonOverview", "Moved to\u2026"),
                                     .group = QT_TRANSLATE_NOOP("ActionGroups", "People"), .icon = "go-next", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M),
                                     .keywords = QT_TRANSLATE_NOOP("PersonOverview", "new job company changed")}, this);
        connect(m_move, &QAction::triggered, this, &PersonOverview::move);
    }
    connect(m_form, &RecordForm::loaded, this, &PersonOverview::showRights);
    connect(m_form, &RecordForm::loaded, this, &PersonOverview::headChanged);
    connect(m_form, &RecordForm::loaded, this, &PersonOverview::readyChanged);
    connect(m_form, &RecordForm::valueChanged, this, &PersonOverview::headChanged);
    connect(m_form, &RecordForm::missing, this, [this] {
        m_missing = true;
        Q_EMIT readyChanged();
    });
    connect(m_form, &RecordForm::loaded, this, &PersonOverview::showAbout);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &PersonOverview::readyChanged);
    new TimelineDesk(shell, *m_timeline, *m_activity->view(), "person", "contact");
    connect(m_details, &PersonDetails::changed, this, &PersonOverview::fill);
    connect(m_details, &PersonDetails::changed, this, &PersonOverview::headChanged);
    connect(m_details, &PersonDetails::changed, this, &PersonOverview::readyChanged);
    connect(m_details, &PersonDetails::failed, this,
        [this](const AppError &error) { m_shell.showError([] { return tr("What stands around the person could not be read."); }, error); });
    buildForm();
    retranslate();
}

QWidget *PersonOverview::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(10));
    middle->setMinimumWidth(Theme::instance().px(240));
    if (m_shell.session().may("interactions.write")) {
        m_composer = new Composer(m_shell, m_sources, false);
        m_composer->setObjectName(QStringLiteral("personComposer"));
        m_composerPanel = new PanelFrame;
        m_composerPanel->setContentPadding(12);
        m_composerPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the list below gives way
        m_composerPanel->content()->addWidget(m_composer);
        connect(m_composer, &Composer::cancelled, this, [this] { m_activity->view()->setFocus(Qt::OtherFocusReason); });
        column->addWidget(m_composerPanel);
    }
    column->addWidget(m_activity, 1);
    return middle;
}

// The company of the person is known with the record.
void PersonOverview::showAbout()
{
    if (!m_composer || m_about == m_form->id())
        return;
    m_about = m_form->id();
    RecordContext about;
    addContext(about);
    m_composer->setAbout(about);
}

void PersonOverview::resizeEvent(QResizeEvent *event)
{
    RecordTab::resizeEvent(event);
    arrange();
}

void PersonOverview::arrange()
{
    constexpr int compactUnder = 520;
    const Theme &theme = Theme::instance();
    if (m_composer)
        m_composer->setCompact(height() < theme.px(compactUnder));
    for (QWidget *side : std::initializer_list<QWidget *>{m_left, m_right})
        side->setFixedWidth(sideWidth(personColumn));
    const bool narrow = width() < theme.px(personColumnsFrom);
    if (narrow == m_right->isHidden())
        return;
    auto *to = static_cast<QBoxLayout *>((narrow ? m_left : m_right)->widget()->layout());
    int at = narrow ? 1 : 0;
    for (PanelFrame *panel : {m_rolesPanel, m_tasksPanel})
        to->insertWidget(at++, panel);
    m_right->setVisible(!narrow);
}

void PersonOverview::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_duplicates;
    delete m_view;
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("personForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(personFormColumns);
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The person was not saved."); });
    m_duplicates = new DuplicateStrip(m_shell, "contact", *m_view);
    m_duplicates->setRecord(m_form->id());
    m_detailsPanel->content()->addWidget(m_view);
    m_detailsPanel->content()->addWidget(m_duplicates);
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "customer_company_id")
            m_shell.openRecord("company", raw.toUuid());
    });
    showRights();
}

void PersonOverview::setRecord(const QUuid &id)
{
    m_missing = false;
    m_duplicates->setRecord(id);
    if (id.isNull())
        m_form->clear();
    else
        m_form->load(id);
    m_details->setPerson(id);
    m_timeline->setSubject(TimelineModel::Subject::Contact, id);
}

bool PersonOverview::isReady() const
{
    return m_missing || m_details->person().isNull() || (m_form->isLoaded() && !m_details->isLoading() && !m_timeline->isLoading());
}

// The right to a person follows his company's owner, which the database knows; what is said here is the right at all.
QString PersonOverview::notWritable() const
{
    return Permissions(m_shell.session()).explanation("contacts.write");
}

void PersonOverview::showRights()
{
    const QString why = notWritable();
    m_view->setWritable(why.isEmpty(), why);
}

bool PersonOverview::preparePrint() { return m_timeline->readOn(TimelinePrint::mostRows) && isReady(); }

void PersonOverview::addToPrint(PrintedRecord &paper) const { TimelinePrint::add(paper, tr("Activity"), *m_timeline); }

void PersonOverview::focusFirst()
{
    for (QWidget *field : m_view->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->isVisible()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    setFocus(Qt::OtherFocusReason);
}

void PersonOverview::addContext(RecordContext &context) const
{
    if (!m_form->isLoaded())
        return;
    context.contact = m_form->id();
    context.contactName = m_form->title();
    context.customer = m_form->storedValue("customer_company_id").toUuid();
    context.customerName = m_form->text("customer_company_id");
}

QList<QAction *> PersonOverview::actions() const
{
    QList<QAction *> all;
    if (m_move)
        all << m_move;
    if (QAction *log = m_shell.action("customers.logInteraction"))
        all << log;
    return all;
}

void PersonOverview::move()
{
    if (!m_form->isLoaded())
        return;
    m_controller->leave(); // what is typed is saved before the row is read anew
    (new MoveDialog(m_shell, m_sources, m_form->id(), m_form->version(), m_form->title(), window()))->open();
}

void PersonOverview::retranslate()
{
    m_detailsPanel->setTitle(tr("Details"));
    m_rolesPanel->setTitle(tr("Roles"));
    m_tasksPanel->setTitle(tr("Tasks"));
    m_activity->retranslate();
    m_activity->setNote(m_shell.session().may("interactions.read") ? QString() : tr("Without interactions: your role does not see them"));
    if (m_composer)
        m_composer->retranslate();
    fill();
}

static void addPersonNote(PanelFrame *panel, const QString &text)
{
    panel->content()->addWidget(new PlainLabel(text, FontRole::Secondary, Token::Text3));
}

void PersonOverview::fill()
{
    for (PanelFrame *panel : {m_rolesPanel, m_tasksPanel})
        InspectorFrame::clearSection(panel->content());
    fillRoles();
    fillTasks();
}

void PersonOverview::fillRoles()
{
    for (const PersonDetails::Role &role : m_details->roles()) {
        const bool present = role.until.isNull();
        QStringList facts{RoleText::when(role)};
        if (role.decides)
            facts << tr("decides");
        facts.removeAll(QString());
        auto *row = new InspectorRow({.icon = present ? QStringLiteral("view-bank") : QStringLiteral("chronometer"), .title = RoleText::what(role),
            .secondary = facts.isEmpty() ? tr("since when is not known") : facts.join(QStringLiteral(" \u00B7 ")),
            .fact = role.main ? tr("now") : present ? tr("also") : QString(), .tooltip = RoleText::exact(role)});
        row->setObjectName(QStringLiteral("roleRow"));
        connect(row, &InspectorRow::opened, this, [this, role, row] { showRoleMenu(role, *row); });
        m_rolesPanel->content()->addWidget(row);
    }
    if (m_details->roles().isEmpty())
        addPersonNote(m_rolesPanel, tr("Belongs to no company"));
}

void PersonOverview::showRoleMenu(const PersonDetails::Role &role, QWidget &row)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!role.companyName.isEmpty())
        menu->addAction(tr("Open %1").arg(plainButtonText(role.companyName)), this, [this, role] { m_shell.openRecord("company", role.company); });
    if (notWritable().isEmpty()) {
        menu->addAction(tr("Change the dates\u2026"), this, [this, role, place = QPointer<QWidget>(&row)] {
            if (place)
                (new RoleDatesPopup(m_shell, role, m_form->id(), m_form->title(), place))->popup();
        });
        if (role.main)
            menu->addAction(m_move);
    }
    if (menu->isEmpty())
        return;
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(row.mapToGlobal(QPoint(0, row.height())));
}

void PersonOverview::fillTasks()
{
    for (const PersonDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, m_shell.session().may("tasks.write")));
        connect(row, &InspectorRow::checked, this, [this, task] {
            TaskCommands::complete(m_shell.database(), this, task.id, task.version, task.title, [this](const Result<QUuid> &action) {
                if (!action)
                    m_shell.showError([] { return tr("The task was not completed."); }, action.error());
                else
                    m_shell.showToast([] { return tr("Task completed"); }, *action);
            });
        });
        m_tasksPanel->content()->addWidget(row);
    }
    if (m_details->tasks().isEmpty())
        addPersonNote(m_tasksPanel, tr("Nothing to do"));
}

} // namespace punte
