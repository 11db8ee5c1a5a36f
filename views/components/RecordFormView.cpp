// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordFormView.h"

#include "views/components/FormRow.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace punte {

RecordFormView::RecordFormView(const TableInfo &table, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("recordForm"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(mode == Mode::Edit ? 6 : 0);
    for (const Field &field : table.fields)
        if (field.inForm)
            m_columns.append(field.column);
    rebuild();
}

RecordFormView::~RecordFormView() = default;

void RecordFormView::setSources(const EditorSources &sources)
{
    m_sources = sources;
    rebuild();
}

void RecordFormView::setColumns(const QList<QByteArray> &columns)
{
    m_columns = columns;
    rebuild();
}

void RecordFormView::setHeadColumns(const QSet<QByteArray> &columns)
{
    m_head = columns;
    for (FormRow *row : std::as_const(m_rows))
        row->setInHead(m_head.contains(row->field().column));
}

void RecordFormView::setEmptyText(const QByteArray &column, const QString &text)
{
    if (FormRow *each = row(column))
        each->setEmptyText(text);
}

void RecordFormView::setDueColumns(const QSet<QByteArray> &columns)
{
    m_due = columns;
    for (FormRow *row : std::as_const(m_rows))
        row->setDue(m_due.contains(row->field().column));
}

void RecordFormView::rebuild()
{
    QJsonObject typed;
    for (const FormRow *row : std::as_const(m_rows))
        if (row->isEditing() && m_dirty.contains(row->field().column))
            typed.insert(QString::fromLatin1(row->field().column), row->draft());
    qDeleteAll(m_rows);
    m_rows.clear();
    qDeleteAll(m_headingRows);
    m_headingRows.clear();
    for (const QByteArray &column : std::as_const(m_columns)) {
        const Field *field = m_table.field(column);
        if (!field)
            continue;
        if (const QString heading = m_headings.value(column); !heading.isEmpty()) {
            auto *label = new PlainLabel(heading, FontRole::SecondaryMedium, Token::Text2, this);
            label->setContentsMargins(0, Theme::instance().px(10), 0, Theme::instance().px(2));
            m_layout->addWidget(label);
            m_headingRows.append(label);
        }
        auto *row = new FormRow(this, *field);
        row->setDue(m_due.contains(column));
        row->setInHead(m_head.contains(column));
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    if (!typed.isEmpty())
        setDraft(typed);
}

FormRow *RecordFormView::row(const QByteArray &column) const
{
    for (FormRow *row : m_rows)
        if (row->field().column == column)
            return row;
    return nullptr;
}

bool RecordFormView::isWritable(const Field &field) const { return m_writable && field.editable && !m_locked.contains(field.column); }

void RecordFormView::setValues(const QVariantMap &values)
{
    m_values = values;
    const bool wasDirty = isDirty();
    const QSet<QByteArray> typed = std::exchange(m_dirty, {});
    for (const QByteArray &column : typed)
        Q_EMIT fieldReleased(column);
    const bool typing = std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *each) { return each->isEditing(); });
    if (m_mode == Mode::InPlace && typing)
        rebuild(); // closes editors
    for (FormRow *row : std::as_const(m_rows)) {
        row->showStored(true);
        row->showMessage(FieldCheck::Level::Ok, {});
    }
    if (wasDirty)
        Q_EMIT dirtyChanged(false);
}

void RecordFormView::refreshValues(const QVariantMap &values)
{
    QVariantMap next = values;
    QList<QByteArray> settled;
    for (const QByteArray &column : std::as_const(m_dirty)) {
        const QString key = QString::fromLatin1(column);
        FormRow *each = row(column);
        const bool same = values.value(key) == m_values.value(key);
        if (each && each->isEditing()) // being typed: only the base under it changes
            continue;
        if (same)
            settled.append(column);
        else
            next.insert(key, m_values.value(key)); // on its way to the database: what was meant stays in sight
    }
    m_values = next;
    for (FormRow *each : std::as_const(m_rows))
        each->showStored(!m_dirty.contains(each->field().column), true);
    acceptColumns(settled);
}

void RecordFormView::setWritable(bool writable, const QString &why)
{
    m_writable = writable;
    m_why = why;
    for (FormRow *row : std::as_const(m_rows))
        row->updateWritable();
}

void RecordFormView::setColumnWritable(const QByteArray &column, bool writable)
{
    if (writable)
        m_locked.remove(column);
    else
        m_locked.insert(column);
    if (FormRow *each = row(column))
        each->updateWritable();
}

QVariantMap RecordFormView::changes() const
{
    QVariantMap changed;
    for (FormRow *row : m_rows) {
        const Field &field = row->field();
        if (!m_dirty.contains(field.column))
            continue;
        const FieldCheck check = row->check(false);
        if (check.level == FieldCheck::Level::Error)
            continue;
        changed.insert(QString::fromLatin1(field.column), check.normalised);
        if (!field.currencyColumn.isEmpty() && !check.normalised.isNull() && row->isEditing())
            changed.insert(QString::fromLatin1(field.currencyColumn), row->currency());
    }
    return changed;
}

bool RecordFormView::checkAll()
{
    FormRow *first = nullptr;
    for (FormRow *row : std::as_const(m_rows)) {
        if (!row->isEditing() || !isWritable(row->field()))
            continue;
        if (row->check(true).level == FieldCheck::Level::Error && !first)
            first = row;
    }
    if (first)
        first->editor()->setFocus(Qt::TabFocusReason);
    return first == nullptr;
}

void RecordFormView::submit()
{
    if (checkAll())
        Q_EMIT formSubmitted(changes());
}

void RecordFormView::setMessage(const QByteArray &column, FieldCheck::Level level, const QString &message)
{
    if (FormRow *each = row(column))
        each->showMessage(level, message);
}

void RecordFormView::acceptColumns(const QList<QByteArray> &columns)
{
    for (const QByteArray &column : columns)
        setDirty(column, false);
}

void RecordFormView::commitOpen()
{
    for (FormRow *each : std::as_const(m_rows))
        each->commit(false);
}

void RecordFormView::acceptSaved(const QSet<QByteArray> &waiting)
{
    const QSet<QByteArray> dirty = m_dirty - waiting;
    for (const QByteArray &column : dirty)
        if (const FormRow *each = row(column); !each || !each->isEditing())
            setDirty(column, false);
}

void RecordFormView::revertColumns(const QList<QByteArray> &columns)
{
    for (const QByteArray &column : columns) {
        setDirty(column, false);
        if (FormRow *each = row(column))
            each->showStored(true);
    }
}

void RecordFormView::setDirty(const QByteArray &column, bool dirty)
{
    const bool before = isDirty();
    if (dirty)
        m_dirty.insert(column);
    else if (m_dirty.remove(column))
        Q_EMIT fieldReleased(column);
    if (before != isDirty())
        Q_EMIT dirtyChanged(isDirty());
}

QJsonObject RecordFormView::draft() const
{
    QJsonObject draft;
    for (const FormRow *row : m_rows)
        if (m_dirty.contains(row->field().column))
            draft.insert(QString::fromLatin1(row->field().column), row->draft());
    return draft;
}

void RecordFormView::setDraft(const QJsonObject &draft)
{
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const QByteArray column = it.key().toLatin1();
        FormRow *each = row(column);
        if (!each || !isWritable(each->field()))
            continue;
        setDirty(column, true);
        each->setDraft(it.value().toString());
    }
}

void RecordFormView::editField(const QByteArray &column)
{
    if (FormRow *each = row(column))
        each->startEditing();
}

void RecordFormView::focusFirst()
{
    for (FormRow *row : std::as_const(m_rows))
        if (isWritable(row->field())) {
            if (m_mode == Mode::Edit)
                row->startEditing();
            return;
        }
}

void RecordFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (FormRow *row : std::as_const(m_rows))
            row->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace punte
