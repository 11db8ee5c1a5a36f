// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/EditorGrid.h"

#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QGridLayout>

namespace punte {

Field looseField(const QByteArray &column, FieldKind kind, int maxLength, bool required)
{
    Field field;
    field.column = column;
    field.kind = kind;
    field.maxLength = maxLength;
    field.required = required;
    return field;
}

EditorGrid::EditorGrid(const EditorSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_grid(new QGridLayout(this))
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(Theme::instance().px(6));
    m_grid->setColumnMinimumWidth(0, Theme::instance().px(118));
    m_grid->setColumnStretch(1, 1);
    m_message->setObjectName(QStringLiteral("gridMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_grid->addWidget(m_message, 1000, 1);
}

void EditorGrid::addWidget(const QString &label, QWidget *widget)
{
    int row = m_grid->property("next").toInt();
    auto *text = new PlainLabel(label, FontRole::Secondary, Token::Text2);
    if (!qobject_cast<ValueEditor *>(widget)) // which names the field inside
        widget->setAccessibleName(label);
    // Beside a field of one line the label stands in its middle, beside a taller one at its first line.
    const bool tall = widget->sizeHint().height() > Theme::instance().px(40);
    text->setContentsMargins(0, tall ? Theme::instance().px(5) : 0, 0, 0);
    m_grid->addWidget(text, row, 0, (tall ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft);
    m_grid->addWidget(widget, row, 1);
    m_labels.insert(widget, text);
    m_grid->setProperty("next", row + 2);
}

ValueEditor *EditorGrid::addEditor(const Field &field, const QString &label)
{
    ValueEditor *editor = ValueEditor::create(field, m_sources, this);
    editor->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Editor"));
    editor->setLabel(label);
    addWidget(label, editor);
    auto *echo = new PlainLabel(QString(), FontRole::Caption, Token::Text3);
    echo->hide();
    m_grid->addWidget(echo, m_grid->property("next").toInt() - 1, 1);
    m_editors << editor;
    connect(editor, &ValueEditor::committed, this, &EditorGrid::committed);
    connect(editor, &ValueEditor::cancelled, this, &EditorGrid::cancelled, Qt::QueuedConnection); // who hears it may delete the editor
    connect(editor, &ValueEditor::edited, this, [this, editor, echo] {
        m_message->hide();
        editor->setInvalid(false);
        echo->setText(editor->echo());
        echo->setVisible(!editor->echo().isEmpty());
        Q_EMIT edited();
    });
    return editor;
}

ValueEditor *EditorGrid::editor(const QByteArray &column) const
{
    for (ValueEditor *editor : m_editors)
        if (editor->field().column == column)
            return editor;
    return nullptr;
}

void EditorGrid::setLabel(const QByteArray &column, const QString &label)
{
    ValueEditor *named = editor(column);
    named->setLabel(label);
    m_labels.value(named)->setText(label);
}

void EditorGrid::showMessage(const QString &message, QWidget *focus)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (focus)
        focus->setFocus();
}

std::optional<QVariantMap> EditorGrid::values()
{
    QVariantMap values;
    for (ValueEditor *editor : std::as_const(m_editors)) {
        const FieldCheck check = editor->check();
        const bool wrong = check.level == FieldCheck::Level::Error;
        editor->setInvalid(wrong);
        if (wrong) {
            showMessage(check.message, editor);
            return std::nullopt;
        }
        const QString column = QString::fromLatin1(editor->field().column);
        if (!check.normalised.isNull())
            values.insert(column, check.normalised);
        if (editor->field().kind == FieldKind::Money && !editor->currency().isEmpty())
            values.insert(QStringLiteral("currency"), editor->currency());
    }
    return values;
}

} // namespace punte
