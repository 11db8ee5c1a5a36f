// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/ComposerField.h"

#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QVBoxLayout>

namespace punte {

ComposerField::ComposerField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(QString(), FontRole::Caption, Token::Text2))
    , m_editor(editor)
    , m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_note);
    column->addStretch(1);
    m_note->setObjectName(editor->objectName() + QStringLiteral("Note"));
    m_note->hide();
}

void ComposerField::giveNoteTo(QWidget *place)
{
    layout()->removeWidget(m_note);
    m_note->setParent(place);
    m_note->hide();
}

void ComposerField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (!qobject_cast<ValueEditor *>(m_editor)) // which name their inner field themselves
        m_editor->setAccessibleName(label);
}

void ComposerField::showEcho(const QString &text) { showNote(text, false); }

void ComposerField::showFault(const QString &text) { showNote(text, true); }

QString ComposerField::noteText() const { return m_note->isHidden() ? QString() : m_note->text(); }

void ComposerField::showNote(const QString &text, bool fault)
{
    m_fault = fault && !text.isEmpty();
    m_note->setToken(m_fault ? Token::Danger : Token::Text3);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    if (auto *value = qobject_cast<ValueEditor *>(m_editor))
        value->setInvalid(m_fault);
    Q_EMIT noteChanged();
}

} // namespace punte
