// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FormRow.h"

#include "models/records/FieldFormat.h"
#include "views/components/FieldDisplay.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ValueEditor.h"
#include "views/theme/Icons.h"

#include <QBoxLayout>
#include <QPainter>

namespace punte {

FormRow::FormRow(RecordFormView *form, const Field &field)
    : QWidget(form)
    , m_form(form)
    , m_field(field)
    , m_label(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_display(new FieldDisplay(field, this))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
{
    setObjectName(QStringLiteral("row_") + QString::fromLatin1(field.column));
    m_note->setObjectName(QStringLiteral("note_") + QString::fromLatin1(field.column));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(1);
    grid->setColumnMinimumWidth(0, Theme::instance().px(118));
    grid->setColumnStretch(1, 1);
    m_label->setFixedWidth(Theme::instance().px(116));
    m_label->setFixedHeight(Theme::instance().px(26));
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_slot = new QVBoxLayout;
    m_slot->setContentsMargins(0, 0, 0, 0);
    m_slot->addWidget(m_display);
    grid->addLayout(m_slot, 0, 1);
    m_note->setContentsMargins(Theme::instance().px(26), 0, 4, 2);
    grid->addWidget(m_note, 1, 1);
    connect(m_display, &FieldDisplay::editRequested, this, &FormRow::startEditing);
    connect(m_display, &FieldDisplay::activated, this, [this] { Q_EMIT m_form->linkActivated(m_field.column, stored()); });
    retranslateUi();
    showStored(true);
    updateWritable();
}

QVariant FormRow::stored() const { return m_form->m_values.value(QString::fromLatin1(m_field.column)); }

void FormRow::showStored(bool force, bool onlyIfNew)
{
    const QVariantMap &values = m_form->m_values;
    const QString display = m_field.displayColumn.isEmpty() ? (m_field.kind == FieldKind::Person ? m_form->m_sources.personName(stored().toUuid()) : QString())
                                                            : values.value(QString::fromLatin1(m_field.displayColumn)).toString();
    const QString currency = m_field.currencyColumn.isEmpty() ? QString() : values.value(QString::fromLatin1(m_field.currencyColumn)).toString();
    m_display->setValue(stored(), display, currency);
    const QVariantList shown{stored(), display, currency};
    if (!m_editor || !force || (onlyIfNew && shown == m_shown))
        return;
    m_shown = shown;
    m_editor->setValue(stored(), display, currency);
    showMessage(FieldCheck::Level::Ok, {});
}

void FormRow::updateWritable()
{
    const bool can = m_form->isWritable(m_field);
    m_display->setEditable(can && m_form->m_mode == RecordFormView::Mode::InPlace);
    if (m_form->m_mode == RecordFormView::Mode::Edit && can)
        openEditor();
    if (m_editor)
        m_editor->setEnabled(can);
    m_display->setReason(can || !m_field.editable ? QString() : m_form->m_why);
}

void FormRow::setDue(bool due) { m_display->setDue(due); }

void FormRow::setInHead(bool inHead)
{
    m_inHead = inHead;
    updateShown();
}

void FormRow::updateShown()
{
    if (m_inHead || isHidden())
        setVisible(!m_inHead || m_editor || !m_note->isHidden());
}

void FormRow::setEmptyText(const QString &text) { m_display->setEmptyText(text); }

void FormRow::openEditor()
{
    if (m_editor)
        return;
    m_editor = ValueEditor::create(m_field, m_form->m_sources, this);
    m_slot->addWidget(m_editor);
    m_label->setBuddy(m_editor);
    showStored(true);
    m_display->hide();
    m_editor->show();
    updateShown();
    connect(m_editor, &ValueEditor::edited, this, [this] {
        m_form->setDirty(m_field.column, true);
        m_level = FieldCheck::Level::Ok;
        m_message.clear();
        m_editor->setInvalid(false);
        updateNote();
        Q_EMIT m_form->fieldEdited(m_field.column);
    });
    const bool inPlace = m_form->m_mode == RecordFormView::Mode::InPlace;
    connect(m_editor, &ValueEditor::committed, this, [this, inPlace] {
        if (inPlace)
            commit(true);
        else if (m_field.kind != FieldKind::Enum && !m_field.isLink())
            m_form->submit();
    }, Qt::QueuedConnection);
    connect(m_editor, &ValueEditor::cancelled, this, [this, inPlace] {
        if (!inPlace) {
            Q_EMIT m_form->cancelled();
            return;
        }
        m_form->setDirty(m_field.column, false);
        closeEditor(true);
    }, Qt::QueuedConnection);
    connect(m_editor, &ValueEditor::focusLeft, this, [this, inPlace] {
        if (inPlace)
            commit(false);
        else if (m_form->m_dirty.contains(m_field.column))
            static_cast<void>(check(true));
    }, Qt::QueuedConnection);
}

void FormRow::startEditing()
{
    if (!m_form->isWritable(m_field))
        return;
    openEditor();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    updateNote();
}

void FormRow::closeEditor(bool focusDisplay)
{
    if (!m_editor)
        return;
    ValueEditor *editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    m_display->show();
    if (focusDisplay && m_inHead)
        Q_EMIT m_form->headEdited();
    else if (focusDisplay)
        m_display->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    m_level = FieldCheck::Level::Ok;
    m_message.clear();
    updateNote();
    showStored(false);
}

// A refused input stays where it is, with the reason: typing is never thrown away.
void FormRow::commit(bool focusDisplay)
{
    if (!m_editor || m_committing)
        return;
    const bool touched = m_form->m_dirty.contains(m_field.column);
    const FieldCheck result = check(touched);
    if (touched && result.level == FieldCheck::Level::Error)
        return;
    m_committing = true;
    m_handedOn = m_editor->draft();
    const QString newCurrency = m_editor->currency();
    const QString display = m_editor->displayText();
    const QString currencyKey = QString::fromLatin1(m_field.currencyColumn);
    const bool currencyChanged = !currencyKey.isEmpty() && touched && m_form->m_values.value(currencyKey).toString() != newCurrency && !result.normalised.isNull();
    const bool changed = touched && result.normalised != stored();
    if (changed) { // shown at once; the page says whether it was taken
        m_form->m_values.insert(QString::fromLatin1(m_field.column), result.normalised);
        if (!m_field.displayColumn.isEmpty())
            m_form->m_values.insert(QString::fromLatin1(m_field.displayColumn), display);
    }
    if (currencyChanged)
        m_form->m_values.insert(currencyKey, newCurrency);
    closeEditor(focusDisplay);
    if (result.level == FieldCheck::Level::Warning && touched)
        showMessage(result.level, result.message);
    m_committing = false;
    if (currencyChanged)
        Q_EMIT m_form->fieldCommitted(m_field.currencyColumn, newCurrency);
    if (changed)
        Q_EMIT m_form->fieldCommitted(m_field.column, result.normalised);
    else if (!currencyChanged)
        m_form->setDirty(m_field.column, false);
}

FieldCheck FormRow::check(bool show)
{
    FieldCheck result;
    if (!m_editor) {
        result.normalised = stored();
        return result;
    }
    result = m_editor->check();
    if (show)
        showMessage(result.level, result.message);
    return result;
}

QString FormRow::currency() const { return m_editor ? m_editor->currency() : QString(); }
QString FormRow::draft() const { return m_editor ? m_editor->draft() : m_handedOn; }

void FormRow::setDraft(const QString &text)
{
    openEditor();
    m_editor->setDraft(text);
    if (check(false).level == FieldCheck::Level::Error)
        static_cast<void>(check(true));
    updateNote();
}

void FormRow::showMessage(FieldCheck::Level level, const QString &message)
{
    m_level = level;
    m_message = message;
    if (m_editor)
        m_editor->setInvalid(level == FieldCheck::Level::Error);
    updateNote();
}

void FormRow::updateNote()
{
    QString text = m_message;
    Token token = m_level == FieldCheck::Level::Error ? Token::Danger : m_level == FieldCheck::Level::Warning ? Token::Warning : Token::Text2;
    if (text.isEmpty() && m_editor && m_form->m_dirty.contains(m_field.column)) {
        text = m_editor->echo();
        token = Token::Text2;
    }
    m_note->setText(text);
    m_note->setToken(token);
    m_note->setVisible(!text.isEmpty());
    updateShown();
    update();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (m_note->isHidden())
        return;
    QPainter painter(this);
    const int edge = Theme::instance().px(14);
    const QRect place(m_note->x() + 7, m_note->y() + (Theme::instance().lineHeight(FontRole::Secondary) - edge) / 2 + 1, edge, edge);
    const bool problem = !m_message.isEmpty() && m_level != FieldCheck::Level::Ok;
    Icons::paint(painter, place, problem ? QStringLiteral("data-warning") : QStringLiteral("go-next"),
                 themeColor(!problem ? Token::Text3 : m_level == FieldCheck::Level::Error ? Token::Danger : Token::Warning));
}

void FormRow::retranslateUi()
{
    const bool mark = m_field.required && m_form->m_mode == RecordFormView::Mode::Edit;
    m_label->setText(mark ? tr("%1 *").arg(m_field.titleText()) : m_field.titleText());
    const QString tip = mark ? tr("%1 Required.").arg(m_field.tooltipText()).trimmed() : m_field.tooltipText();
    m_label->setToolTip(tip.isEmpty() ? QString() : plainToolTip(m_label->text() + QLatin1Char('\n') + tip)); // without one of its own it tells what is cut
    m_display->retranslateUi();
    if (!m_message.isEmpty())
        m_message = m_editor ? m_editor->check().message : FieldFormat::check(m_field, stored()).message;
    updateNote();
}

} // namespace punte
