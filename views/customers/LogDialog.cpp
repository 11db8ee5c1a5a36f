// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/LogDialog.h"

#include "models/core/Clock.h"
#include "models/customers/InteractionCommands.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

LogDialog::LogDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, bool taskOnly, QWidget *window)
    : m_shell(shell)
    , m_about(about)
    , m_taskOnly(taskOnly)
    , m_grid(new EditorGrid(sources))
    , m_save(Buttons::push(taskOnly ? tr("Create task") : tr("Save"), ButtonVariant::Primary))
    , m_overlay(nullptr)
{
    setObjectName(taskOnly ? QStringLiteral("taskDialog") : QStringLiteral("logDialog"));
    setFixedWidth(Theme::instance().px(520));
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::instance().px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::instance().px(10));
    layout->addWidget(new PlainLabel(taskOnly ? tr("New task") : tr("Log an interaction"), FontRole::PageTitle));
    layout->addWidget(m_grid);
    if (!taskOnly)
        addInteractionFields();
    addTaskFields();
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    foot->addWidget(new PlainLabel(tr("Ctrl+Enter saves, Esc gives up"), FontRole::Caption, Token::Text3), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    m_overlay = new ModalOverlay(this, window);
    connect(cancel, &QPushButton::clicked, m_overlay, &ModalOverlay::close);
    connect(m_grid, &EditorGrid::cancelled, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_save, &QPushButton::clicked, this, &LogDialog::save);
}

void LogDialog::addInteractionFields()
{
    Field type = looseField("type", FieldKind::Enum, 0, true);
    type.enumName = "interaction_type";
    m_grid->addEditor(type, tr("Kind"))->setValue(QStringLiteral("CALL"));
    ValueEditor *when = m_grid->addEditor(looseField("date_time", FieldKind::Instant, 0, true), tr("When"));
    static_cast<DateEdit *>(when)->setHint(DateHint::Past);
    when->setValue(Clock::now());
    m_grid->addEditor(looseField("customer_id", FieldKind::Company, 0, true), tr("Customer"))->setValue(m_about.customer, m_about.customerName);
    m_grid->addEditor(looseField("contact_person_id", FieldKind::Contact), tr("With whom"))->setValue(m_about.contact, m_about.contactName);
    m_grid->addEditor(looseField("duration_minutes", FieldKind::Integer), tr("Minutes"));
    m_grid->addEditor(looseField("description", FieldKind::LongText, 20000), tr("Notes"));
    m_grid->addEditor(looseField("outcome", FieldKind::Text, 500), tr("Outcome"));
    Field feedback = looseField("feedback_type", FieldKind::Enum);
    feedback.enumName = "feedback_type";
    m_grid->addEditor(feedback, tr("Feedback"));
}

void LogDialog::addTaskFields()
{
    m_grid->addEditor(looseField("task_title", FieldKind::Text, 255, m_taskOnly), m_taskOnly ? tr("Task") : tr("Next task"));
    ValueEditor *due = m_grid->addEditor(looseField("task_due", FieldKind::Instant), tr("Due"));
    static_cast<DateEdit *>(due)->setHint(DateHint::Future);
    if (!m_taskOnly)
        return;
    m_grid->addEditor(looseField("customer_id", FieldKind::Company), tr("Customer"))->setValue(m_about.customer, m_about.customerName);
    Field priority = looseField("priority", FieldKind::Enum);
    priority.enumName = "task_priority";
    m_grid->addEditor(priority, tr("Priority"))->setValue(QStringLiteral("MEDIUM"));
    m_grid->addEditor(looseField("assigned_to_user_id", FieldKind::Person), tr("For whom"));
}

void LogDialog::setType(const QString &type)
{
    m_grid->editor("type")->setValue(type);
}

void LogDialog::open()
{
    m_overlay->open();
    if (QWidget *first = m_grid->editor(m_taskOnly ? "task_title" : m_about.customer.isNull() ? "customer_id" : "description"))
        first->setFocus();
}

void LogDialog::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    m_save->setEnabled(false);
    if (m_taskOnly)
        saveTask(*values);
    else
        saveInteraction(*values);
}

// A due date without a time of day means the whole day; the form cannot tell it from midnight, which nobody types.
static bool hasTimeOfDay(const QDateTime &instant)
{
    return instant.isValid() && instant.toLocalTime().time() != QTime(0, 0);
}

void LogDialog::saveTask(const QVariantMap &values)
{
    NewTask task;
    task.title = values.value(QStringLiteral("task_title")).toString();
    task.due = values.value(QStringLiteral("task_due")).toDateTime();
    task.hasTime = hasTimeOfDay(task.due);
    task.customer = values.value(QStringLiteral("customer_id")).toUuid();
    task.opportunity = m_about.opportunity;
    task.contact = m_about.contact;
    task.assignedTo = values.value(QStringLiteral("assigned_to_user_id")).toUuid();
    task.priority = values.value(QStringLiteral("priority")).toString();
    TaskCommands::create(m_shell.database(), this, task, [this](const Result<QUuid> &action) {
        if (action)
            return finish(*action, tr("Task created"));
        m_save->setEnabled(true);
        m_grid->showMessage(action.error().what);
    });
}

void LogDialog::saveInteraction(const QVariantMap &values)
{
    NewInteraction what;
    what.customer = values.value(QStringLiteral("customer_id")).toUuid();
    what.contact = values.value(QStringLiteral("contact_person_id")).toUuid();
    what.opportunity = m_about.opportunity;
    what.subject = m_grid->editor("customer_id")->displayText();
    what.type = values.value(QStringLiteral("type")).toString();
    what.when = values.value(QStringLiteral("date_time")).toDateTime();
    what.direction = QStringLiteral("OUTBOUND");
    what.minutes = values.value(QStringLiteral("duration_minutes"), -1).toInt();
    what.description = values.value(QStringLiteral("description")).toString();
    what.outcome = values.value(QStringLiteral("outcome")).toString();
    what.feedback = values.value(QStringLiteral("feedback_type")).toString();
    what.nextTask = values.value(QStringLiteral("task_title")).toString();
    what.nextDue = values.value(QStringLiteral("task_due")).toDateTime();
    what.nextHasTime = hasTimeOfDay(what.nextDue);
    InteractionCommands::log(m_shell.database(), this, what, [this](const Result<QUuid> &action) {
        if (action)
            return finish(*action, tr("Interaction saved"));
        m_save->setEnabled(true);
        m_grid->showMessage(action.error().what);
    });
}

void LogDialog::finish(const QUuid &action, const QString &text)
{
    m_shell.showToast(text, action);
    m_overlay->close();
}

void LogDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

void LogDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Line), 1));
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::instance().px(10), Theme::instance().px(10));
}

} // namespace punte
