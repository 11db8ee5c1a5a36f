// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/MoveDialog.h"

#include "models/core/Clock.h"
#include "models/records/Saves.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

MoveDialog::MoveDialog(ShellServices &shell, const EditorSources &sources, const QUuid &person, int version, const QString &name, QWidget *window)
    : m_shell(shell)
    , m_move{.person = person, .version = version, .company = {}, .position = {}, .on = {}}
    , m_name(name)
    , m_grid(new EditorGrid(sources))
    , m_save(Buttons::push(tr("Keep"), ButtonVariant::Primary))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("moveDialog"));
    setFixedWidth(Theme::instance().px(480));
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::instance().px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::instance().px(10));
    layout->addWidget(new PlainLabel(tr("%1 moved to\u2026").arg(name), FontRole::PageTitle));
    layout->addWidget(m_grid);
    m_grid->addEditor(looseField("customer_company_id", FieldKind::Company), tr("Company"));
    m_grid->addEditor(looseField("position", FieldKind::Text, 100), tr("Position"));
    ValueEditor *on = m_grid->addEditor(looseField("on", FieldKind::Date, 0, true), tr("Since"));
    static_cast<DateEdit *>(on)->setHint(DateHint::Past);
    on->setValue(Clock::today());
    m_draft = new GridDraft(shell, *m_grid, {.form = "move_contact", .record = person, .title = name, .kind = "contact"});
    auto *note = new PlainLabel(tr("The present role ends on that day and stays in the history. Without a company the person is a private customer."),
        FontRole::Caption, Token::Text3);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    foot->addWidget(new PlainLabel(tr("Ctrl+Enter saves, Esc gives up"), FontRole::Caption, Token::Text3), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    m_overlay = new ModalOverlay(this, window);
    connect(cancel, &QPushButton::clicked, this, &MoveDialog::giveUp);
    connect(m_grid, &EditorGrid::cancelled, this, &MoveDialog::giveUp);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_save, &QPushButton::clicked, this, &MoveDialog::save);
}

void MoveDialog::open()
{
    m_overlay->open();
    m_grid->editor("customer_company_id")->setFocus();
}

void MoveDialog::giveUp()
{
    m_draft->drop();
    m_overlay->close();
}

void MoveDialog::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    m_move.company = values->value(QStringLiteral("customer_company_id")).toUuid();
    m_move.position = values->value(QStringLiteral("position")).toString();
    m_move.on = values->value(QStringLiteral("on")).toDate();
    m_save->setEnabled(false);
    const QString company = m_grid->editor("customer_company_id")->displayText();
    const QUuid id = Saves::newId();
    m_draft->setSending(id);
    PersonCommands::move(m_shell.database(), this, m_move, id, [this, company](const Result<QUuid> &action) {
        if (!action) {
            m_draft->setSending({});
            m_save->setEnabled(true);
            m_grid->showMessage(action.error().what);
            return;
        }
        m_draft->drop();
        m_shell.showToast([name = m_name, company, leaves = m_move.company.isNull()] {
            return leaves ? tr("%1 belongs to no company any more").arg(name) : tr("%1 moved to %2").arg(name, company);
        }, *action);
        m_overlay->close();
    });
}

void MoveDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

void MoveDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Line), 1));
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::instance().px(10), Theme::instance().px(10));
}

} // namespace punte
