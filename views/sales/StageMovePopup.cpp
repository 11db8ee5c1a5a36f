// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/StageMovePopup.h"

#include "models/core/Clock.h"
#include "models/sales/LostReasons.h"
#include "models/sales/StageRules.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>

namespace punte {

static Field stageMoveField(const QByteArray &column, FieldKind kind, const char *title, int maxLength = 0)
{
    Field field;
    field.column = column;
    field.kind = kind;
    field.title = title;
    field.maxLength = maxLength;
    return field;
}

StageMovePopup::StageMovePopup(const Question &question, const LostReasons &reasons, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_question(question)
    , m_grid(new QGridLayout)
    , m_message(new PlainLabel)
    , m_confirm(Buttons::push(QString(), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("stageMovePopup"));
    setFixedWidth(Theme::instance().px(360));
    auto *title = new PlainLabel(question.title, FontRole::PanelTitle);
    content()->addWidget(title);
    m_grid->setColumnMinimumWidth(0, Theme::instance().px(118));
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);

    if (question.asks == StageInput::lost) {
        m_reason = new QComboBox;
        m_reason->setObjectName(QStringLiteral("lostReasonCombo"));
        m_reason->addItem(tr("Choose a reason"), QString());
        for (const LostReasons::Reason &reason : reasons.reasons())
            m_reason->addItem(LostReasons::label(reason), reason.code);
        addRow(tr("Reason"), m_reason);
        addEditor(stageMoveField("competitor", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Competitor"), 255), tr("Competitor"), sources);
        addEditor(stageMoveField("retry_on", FieldKind::Date, QT_TRANSLATE_NOOP("Fields", "Try again on")), tr("Try again on"), sources);
        m_confirm->setText(tr("Mark as lost"));
    } else if (question.asks == StageInput::won) {
        if (question.needsAmount) {
            Field amount = stageMoveField("amount", FieldKind::Money, QT_TRANSLATE_NOOP("Fields", "Amount"));
            amount.required = true;
            addEditor(amount, tr("Amount"), sources)->setValue(question.amount, {}, question.currency);
        }
        Field closed = stageMoveField("closed_at", FieldKind::Date, QT_TRANSLATE_NOOP("Fields", "Closed"));
        closed.required = true;
        ValueEditor *date = addEditor(closed, tr("Signed on"), sources);
        date->setValue(Clock::today());
        m_confirm->setText(tr("Mark as won"));
    } else {
        Field reason = stageMoveField("reopen_reason", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Reason"), 500);
        reason.required = true;
        addEditor(reason, tr("Why it reopens"), sources);
        m_confirm->setText(tr("Reopen"));
    }

    m_message->setObjectName(QStringLiteral("stageMoveMessage"));
    m_message->setToken(Token::Danger);
    m_message->hide();
    content()->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_confirm);
    m_confirm->setObjectName(QStringLiteral("confirmMoveButton"));
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_confirm, &QPushButton::clicked, this, &StageMovePopup::confirm);
}

void StageMovePopup::addRow(const QString &label, QWidget *editor)
{
    const int row = m_grid->rowCount();
    auto *text = new PlainLabel(label, FontRole::Secondary, Token::Text2);
    editor->setAccessibleName(label);
    m_grid->addWidget(text, row, 0);
    m_grid->addWidget(editor, row, 1);
}

ValueEditor *StageMovePopup::addEditor(const Field &field, const QString &label, const EditorSources &sources)
{
    ValueEditor *editor = ValueEditor::create(field, sources, this);
    editor->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Editor"));
    addRow(label, editor);
    m_editors << editor;
    connect(editor, &ValueEditor::committed, this, &StageMovePopup::confirm);
    connect(editor, &ValueEditor::edited, m_message, &QWidget::hide);
    return editor;
}

void StageMovePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        PopupFrame::keyPressEvent(event);
}

bool StageMovePopup::take(ValueEditor *editor, QVariantMap &values)
{
    const FieldCheck check = editor->check();
    editor->setInvalid(check.level == FieldCheck::Level::Error);
    if (check.level == FieldCheck::Level::Error) {
        m_message->setText(check.message);
        m_message->show();
        editor->setFocus();
        return false;
    }
    if (!check.normalised.isNull())
        values.insert(QString::fromLatin1(editor->field().column), check.normalised);
    if (editor->field().kind == FieldKind::Money)
        values.insert(QStringLiteral("currency"), editor->currency());
    return true;
}

void StageMovePopup::confirm()
{
    QVariantMap values;
    if (m_reason) {
        const QString code = m_reason->currentData().toString();
        if (code.isEmpty()) {
            m_message->setText(tr("Choose why it was lost."));
            m_message->show();
            m_reason->setFocus();
            return;
        }
        values.insert(QStringLiteral("lost_reason"), code);
    }
    for (ValueEditor *editor : std::as_const(m_editors))
        if (!take(editor, values))
            return;
    Q_EMIT confirmed(values);
    closePopup();
}

} // namespace punte
