// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TaskDialog.h"

#include "models/customers/TaskCommands.h"
#include "models/records/Saves.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

TaskDialog::TaskDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window)
    : m_shell(shell)
    , m_about(about)
    , m_grid(new EditorGrid(sources))
    , m_save(Buttons::push(tr("Create task"), ButtonVariant::Primary))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("taskDialog"));
    setFixedWidth(Theme::instance().px(520));
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::instance().px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::instance().px(10));
    layout->addWidget(new PlainLabel(tr("New task"), FontRole::PageTitle));
    layout->addWidget(m_grid);
    addFields();
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    foot->addWidget(new PlainLabel(tr("Ctrl+Enter saves, Esc gives up"), FontRole::Caption, Token::Text3), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    m_overlay = new ModalOverlay(this, window);
    connect(cancel, &QPushButton::clicked, this, &TaskDialog::giveUp);
    connect(m_grid, &EditorGrid::cancelled, this, &TaskDialog::giveUp);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close); // what was typed stays as a draft
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_save, &QPushButton::clicked, this, &TaskDialog::save);
}

void TaskDialog::addFields()
{
    m_grid->addEditor(looseField("task_title", FieldKind::Text, 255, true), tr("Task"));
    ValueEditor *due = m_grid->addEditor(looseField("task_due", FieldKind::Instant), tr("Due"));
    static_cast<DateEdit *>(due)->setHint(DateHint::Future);
    m_grid->addEditor(looseField("customer_id", FieldKind::Company), tr("Customer"))->setValue(m_about.customer, m_about.customerName);
    Field priority = looseField("priority", FieldKind::Enum);
    priority.enumName = "task_priority";
    m_grid->addEditor(priority, tr("Priority"))->setValue(QStringLiteral("MEDIUM"));
    m_grid->addEditor(looseField("assigned_to_user_id", FieldKind::Person), tr("For whom"));
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    m_draft = new GridDraft(m_shell, *m_grid, {.form = "task_dialog", .title = tr("New task"), .kind = "task", .command = "customers.newTask",
        .typed = {{QStringLiteral("opportunity"), text(m_about.opportunity)}, {QStringLiteral("contact"), text(m_about.contact)},
            {QStringLiteral("customer"), text(m_about.customer)}, {QStringLiteral("customerName"), m_about.customerName}}});
    // What was typed before was about somebody, whatever is in front now.
    const QJsonObject about = m_draft->beside();
    const auto id = [&about](const char *key) { return QUuid::fromString(about.value(QLatin1String(key)).toString()); };
    m_about.opportunity = id("opportunity");
    m_about.contact = id("contact");
    if (m_about.customer != id("customer") && !m_shell.drafts().typed("task_dialog", {}).contains(QLatin1String("customer_id")))
        m_grid->editor("customer_id")->setValue(id("customer"), about.value(QLatin1String("customerName")).toString());
}

void TaskDialog::giveUp()
{
    m_draft->drop();
    m_overlay->close();
}

void TaskDialog::open()
{
    m_overlay->open();
    if (QWidget *first = m_grid->editor("task_title"))
        first->setFocus();
}

void TaskDialog::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    m_save->setEnabled(false);
    saveTask(*values);
}

// A due date without a time of day means the whole day; the form cannot tell it from midnight, which nobody types.
static bool hasTimeOfDay(const QDateTime &instant)
{
    return instant.isValid() && instant.toLocalTime().time() != QTime(0, 0);
}

void TaskDialog::saveTask(const QVariantMap &values)
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
    const QUuid id = Saves::newId();
    m_draft->setSending(id);
    TaskCommands::create(m_shell.database(), this, task, id, [this](const Result<QUuid> &action) {
        if (action) {
            m_draft->drop();
            m_shell.showToast([] { return tr("Task created"); }, *action);
            m_overlay->close();
            return;
        }
        m_draft->setSending({});
        m_save->setEnabled(true);
        m_grid->showMessage(action.error().what);
    });
}

void TaskDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

void TaskDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Line), 1));
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::instance().px(10), Theme::instance().px(10));
}

} // namespace punte
