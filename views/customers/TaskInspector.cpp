// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TaskInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QBoxLayout>

#include <algorithm>

namespace punte {

static const QList<QByteArray> taskFormColumns{"title", "status", "kind", "due_date", "duration_minutes", "repeat_rule", "reminder_at", "priority",
    "assigned_to_user_id", "customer_id", "contact_person_id", "opportunity_id", "location", "description"};
static const QList<QByteArray> newTaskColumns{"title", "kind", "due_date", "duration_minutes", "repeat_rule", "reminder_at", "priority", "assigned_to_user_id",
    "customer_id", "contact_person_id", "location", "description"};

TaskInspector::TaskInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "tasks", "taskForm", parent)
    , m_complete(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("checkmark")))
{
    setObjectName(QStringLiteral("taskInspector"));
    setHeadColumns({"title"});
    m_complete->setObjectName(QStringLiteral("completeTaskButton"));
    addFootWidget(m_complete);
    addFootStretch();
    bindLive(shell.changeFeed(), form());
    connect(this, &InspectorFrame::subtitleActivated, this, [this] { Q_EMIT subjectRequested(record()); });
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completeRequested(record(), form().title()); });
    build();
}

RecordInspector::Words TaskInspector::words() const
{
    return {tr("This task is not there any more"), tr("The task could not be read."), [] { return tr("The task was not saved."); }, [] { return tr("The task was not created."); }};
}

void TaskInspector::setUpForm(RecordFormView &view)
{
    view.setColumns(taskFormColumns);
    view.setDueColumns({"due_date"});
    view.setEmptyText("repeat_rule", tr("does not repeat"));
}

void TaskInspector::addSections(RecordFormView &view)
{
    addSection({})->addWidget(&view);
    for (const RecordTabInfo &info : RecordTabRegistry::instance().tabs("task:beside")) {
        if (!info.permission.isEmpty() && !shell().session().may(info.permission))
            continue;
        RecordTab *each = info.create(shell(), this);
        addSection({})->addWidget(each);
        each->setRecord(m_about);
        connect(each, &RecordTab::readyChanged, this, &TaskInspector::readyChanged);
        m_beside.append(each);
    }
    m_complete->setText(tr("Complete"));
    setFootVisible(true);
}

void TaskInspector::readAround(const QUuid &id)
{
    m_about = id;
    for (RecordTab *each : std::as_const(m_beside))
        each->setRecord(id);
}

bool TaskInspector::isAroundReady() const
{
    return std::ranges::all_of(m_beside, [](const RecordTab *each) { return each->isReady(); });
}

void TaskInspector::showRights()
{
    RecordInspector::showRights();
    showComplete();
}

void TaskInspector::showComplete()
{
    const QString why = readOnlyReason();
    const QString status = form().storedValue("status").toString();
    m_complete->setEnabled(why.isEmpty() && form().isLoaded() && status != QLatin1String("COMPLETED") && status != QLatin1String("CANCELLED"));
    m_complete->setToolTip(plainToolTip(why));
}

void TaskInspector::showHead()
{
    if (isNew())
        return;
    setTitle(form().title());
    const QDateTime due = form().value("due_date").toDateTime();
    setSubtitle(form().text("customer_id"), due.isValid() ? DateFormat::relativeInstant(due, Clock::now()) : QString());
    showComplete();
}

void TaskInspector::newTask(const QVariantMap &defaults)
{
    m_defaults = defaults;
    QVariantMap values{{QStringLiteral("status"), QStringLiteral("PENDING")}, {QStringLiteral("kind"), QStringLiteral("TODO")}, {QStringLiteral("priority"), QStringLiteral("MEDIUM")},
        {QStringLiteral("assigned_to_user_id"), shell().session().userId}};
    values.insert(defaults);
    beginNew(tr("New task"), newTaskColumns, values, tr("Create task"), "tasks.new");
}

void TaskInspector::beginNewAgain()
{
    newTask(QVariantMap(m_defaults));
}

} // namespace punte
