// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ValueEditor.h"

#include "models/records/FieldFormat.h"
#include "views/components/ChoiceEditors.h"
#include "views/components/DateEdit.h"
#include "views/components/MoneyEdit.h"
#include "views/components/PersonCombo.h"
#include "views/components/RecordPicker.h"
#include "views/components/RepeatEdit.h"
#include "views/components/TextEditors.h"
#include "views/theme/PunteStyle.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace punte {

QString EditorSources::personName(const QUuid &id) const
{
    if (persons) {
        const QList<PickItem> people = persons();
        for (const PickItem &person : people)
            if (person.id == id)
                return person.title;
    }
    return {};
}

ValueEditor::ValueEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QStringLiteral("edit_") + QString::fromLatin1(field.column));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
}

ValueEditor *ValueEditor::create(const Field &field, const EditorSources &sources, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText: return new LongTextEditor(field, parent);
    case FieldKind::Integer:
    case FieldKind::Percent: return new NumberEditor(field, parent);
    case FieldKind::Money: return new MoneyEdit(field, sources.currency, parent);
    case FieldKind::Date:
    case FieldKind::Instant: return new DateEdit(field, parent);
    case FieldKind::Bool: return new BoolEditor(field, parent);
    case FieldKind::Enum: return new EnumEditor(field, parent);
    case FieldKind::Person: return new PersonCombo(field, sources, parent);
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign: return new RecordPicker(field, sources.records.value(field.kind), parent);
    case FieldKind::Repeat: return new RepeatEdit(field, parent);
    case FieldKind::Tags: return new TagsEditor(field, sources.tags ? sources.tags() : QStringList(), parent);
    default: return new TextEditor(field, parent);
    }
}

FieldCheck ValueEditor::check() const
{
    const FieldCheck typed = read();
    if (typed.level == FieldCheck::Level::Error)
        return typed;
    return FieldFormat::check(m_field, typed.normalised);
}

FieldCheck ValueEditor::readOk(const QVariant &value)
{
    FieldCheck check;
    check.normalised = value;
    return check;
}

FieldCheck ValueEditor::readError(const QString &message)
{
    FieldCheck check;
    check.level = FieldCheck::Level::Error;
    check.message = message;
    return check;
}

void ValueEditor::setInvalid(bool invalid)
{
    if (m_inner)
        setInvalidField(m_inner, invalid);
}

void ValueEditor::setLabel(const QString &label)
{
    m_label = label;
    if (m_inner)
        m_inner->setAccessibleName(label);
}

QString ValueEditor::labelText() const { return m_label.isEmpty() ? m_field.titleText() : m_label; }

void ValueEditor::setInner(QWidget *inner)
{
    m_inner = inner;
    setFocusProxy(inner);
    setFocusPolicy(inner->focusPolicy());
    inner->setAccessibleName(labelText());
    inner->installEventFilter(this);
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (isMultiLine() ? key->modifiers() == Qt::ControlModifier : plain) && !hasPopup()) {
            Q_EMIT committed();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !hasPopup()) {
            Q_EMIT cancelled();
            return true;
        }
        if (m_inCell && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) {
            Q_EMIT tabbed(key->key() == Qt::Key_Tab);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason && !hasPopup()
            && !isAncestorOf(QApplication::focusWidget()))
            Q_EMIT focusLeft();
    }
    return QWidget::eventFilter(watched, event);
}

void ValueEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_inner)
            m_inner->setAccessibleName(labelText());
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace punte
