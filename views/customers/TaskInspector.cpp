// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TaskInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/ErrorMapping.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QEvent>

namespace punte {

static const QList<QByteArray> taskFormColumns{"title", "status", "kind", "due_date", "duration_minutes", "repeat_rule", "reminder_at", "priority",
    "assigned_to_user_id", "customer_id", "contact_person_id", "opportunity_id", "location", "description"};
static const QList<QByteArray> newTaskColumns{"title", "kind", "due_date", "duration_minutes", "repeat_rule", "reminder_at", "priority", "assigned_to_user_id",
    "customer_id", "contact_person_id", "location", "description"};

TaskInspector::TaskInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("tasks"), this))
    , m_complete(Buttons::push(tr("Complete"), ButtonVariant::Default, QStringLiteral("checkmark")))
{
    setObjectName(QStringLiteral("taskInspector"));
    m_complete->setObjectName(QStringLiteral("completeTaskButton"));
    addFootWidget(m_complete);
    addFootStretch();
    bindLive(shell.changeFeed(), *m_form);
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
    connect(this, &InspectorFrame::subtitleActivated, this, [this] { Q_EMIT subjectRequested(m_form->id()); });
    connect(this, &InspectorFrame::headFieldChosen, this, [this](const QByteArray &column) {
        if (m_view && m_form->isLoaded())
            m_view->editField(column);
    });
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completeRequested(m_form->id(), m_form->title()); });
    connect(m_form, &RecordForm::loaded, this, &TaskInspector::showForm);
    connect(m_form, &RecordForm::loaded, this, &TaskInspector::showTitle);
    connect(m_form, &RecordForm::loaded, this, &TaskInspector::showRights);
    connect(m_form, &RecordForm::loaded, this, &TaskInspector::readyChanged);
    connect(m_form, &RecordForm::valueChanged, this, &TaskInspector::showTitle);
    connect(m_form, &RecordForm::missing, this, [this] { showInstead(Shown::Gone); });
    connect(m_form, &RecordForm::failed, this, [this](const AppError &error) {
        m_failure = error;
        if (!m_form->isLoaded())
            showInstead(Shown::Failed);
    });
    build();
}

void TaskInspector::build()
{
    keepTyped();
    clearSections();
    delete m_controller;
    m_new = nullptr;
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("taskForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(taskFormColumns);
    m_view->setHeadColumns({"title"});
    m_view->setDueColumns({"due_date"});
    m_view->setEmptyText("repeat_rule", tr("does not repeat"));
    showRights();
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted(tr("The task was not saved."));
    connect(m_view, &RecordFormView::headEdited, this, &InspectorFrame::focusHead);
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        const char *kind = column == "customer_id" ? "company" : column == "opportunity_id" ? "opportunity" : column == "contact_person_id" ? "contact" : nullptr;
        if (kind)
            m_shell.openRecord(kind, raw.toUuid());
    });
    m_instead = new PlainLabel(QString(), FontRole::Body, Token::Text2);
    m_instead->setObjectName(QStringLiteral("taskMissing"));
    m_instead->setWordWrap(true);
    m_instead->hide();
    QBoxLayout *section = addSection({});
    section->addWidget(m_instead);
    section->addWidget(m_view);
    setFootVisible(true);
    if (m_form->isLoaded())
        showTitle();
    else if (m_shown != Shown::Form)
        showInstead(m_shown);
}

// Nothing of the task before may speak for one that is not there.
void TaskInspector::showInstead(Shown shown)
{
    m_shown = shown;
    if (!m_view)
        return;
    const bool gone = shown == Shown::Gone;
    setTitle(gone ? tr("This task is not there any more") : tr("The task could not be read."));
    setSubtitle({});
    setHeadFields({});
    m_instead->setText(gone ? tr("Somebody deleted it, or it is not yours to see.") : inPresentLanguage(m_failure).what);
    m_instead->show();
    m_view->hide();
    setFootVisible(false);
    Q_EMIT readyChanged();
}

void TaskInspector::showForm()
{
    m_shown = Shown::Form;
    if (!m_view)
        return;
    m_instead->hide();
    m_view->show();
    setFootVisible(true);
}

// A colleague's task can be read and not typed in: said before somebody has typed.
void TaskInspector::showRights()
{
    const Permissions permissions(m_shell.session());
    const QString why = permissions.explanation("tasks.write", m_form->storedValue("assigned_to_user_id").toUuid());
    const QString status = m_form->storedValue("status").toString();
    const bool open = status != QLatin1String("COMPLETED") && status != QLatin1String("CANCELLED");
    m_complete->setEnabled(why.isEmpty() && open && m_form->isLoaded());
    m_complete->setToolTip(plainToolTip(why));
    if (!m_view)
        return;
    m_view->setWritable(why.isEmpty(), why);
    const Field *title = m_form->tableInfo().field("title");
    setHeadFields(why.isEmpty() ? QList<HeadField>{{title->column, title->titleText()}} : QList<HeadField>());
}

void TaskInspector::showTitle()
{
    if (m_new)
        return;
    setTitle(m_form->title());
    const QDateTime due = m_form->value("due_date").toDateTime();
    setSubtitle(m_form->text("customer_id"), due.isValid() ? DateFormat::relativeInstant(due, Clock::now()) : QString());
    const QString status = m_form->storedValue("status").toString();
    m_complete->setEnabled(m_complete->toolTip().isEmpty() && m_form->isLoaded() && status != QLatin1String("COMPLETED") && status != QLatin1String("CANCELLED"));
}

void TaskInspector::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

QUuid TaskInspector::task() const
{
    return m_form->id();
}

bool TaskInspector::isReady() const
{
    return !m_wanted || m_new || m_form->id().isNull() || m_form->isLoaded() || m_shown != Shown::Form;
}

void TaskInspector::showTask(const QUuid &id)
{
    if (m_new)
        build();
    if (!id.isNull() && id != m_form->id()) {
        m_shown = Shown::Form;
        m_form->load(id);
    }
}

void TaskInspector::keepTyped()
{
    if (m_controller)
        m_controller->keepTyped();
}

void TaskInspector::newTask(const QVariantMap &defaults)
{
    if (m_controller)
        m_controller->leave();
    keepTyped();
    clearSections();
    delete m_controller;
    m_controller = nullptr;
    m_view = nullptr;
    m_form->clear();
    setTitle(tr("New task"));
    setSubtitle({});
    setHeadFields({});
    setFootVisible(false);
    m_defaults = defaults;
    QVariantMap values{{QStringLiteral("status"), QStringLiteral("PENDING")}, {QStringLiteral("kind"), QStringLiteral("TODO")}, {QStringLiteral("priority"), QStringLiteral("MEDIUM")},
        {QStringLiteral("assigned_to_user_id"), m_shell.session().userId}};
    values.insert(defaults);
    m_new = new NewRecordForm(m_shell, m_form->tableInfo(), newTaskColumns, values, m_sources);
    m_new->setTexts(tr("Create task"), tr("The task was not created."));
    connect(m_new, &NewRecordForm::cancelled, this, [this] {
        m_new = nullptr; // given up: nothing to keep
        build();
        setWanted(false);
    });
    connect(m_new, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        m_new = nullptr;
        build();
        showTask(id);
        Q_EMIT taskCreated(id, action);
    });
    addSection({})->addWidget(m_new);
    m_new->setCommand("tasks.new");
    m_new->focusFirst();
}

void TaskInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_complete->setText(tr("Complete"));
    if (m_new)
        newTask(m_defaults);
    else
        build();
}

} // namespace punte
