// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordDelegate.h"

#include "models/records/FieldFormat.h"
#include "models/records/PagedTableModel.h"
#include "views/components/ValueEditor.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace punte {

namespace {

// Covers the cell below, so that the old value does not shine through round the field.
class CellEditor final : public QWidget {
public:
    CellEditor(ValueEditor *editor, QWidget *parent) : QWidget(parent), m_editor(editor) { editor->setParent(this); }
    [[nodiscard]] ValueEditor *editor() const { return m_editor; }

    // What the editor was filled with, and whether somebody has typed since.
    std::optional<QVariant> filled;
    RecordRow base;
    bool typed = false;
    bool closed = false; ///< what still comes from it, as the focus leaves, is too late

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const int height = m_editor->isMultiLine() ? this->height() - 6 : std::min(this->height() - 2, m_editor->sizeHint().height());
        m_editor->setGeometry(4, (this->height() - height) / 2, width() - 8, height);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Tint));
    }

private:
    ValueEditor *m_editor;
};

} // namespace

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Field *field = fieldOf(index);
    if (!field)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *cell = new CellEditor(ValueEditor::create(*field, m_sources, parent), parent);
    ValueEditor *editor = cell->editor();
    editor->setInCell(true);
    cell->setFocusProxy(editor);
    cell->setObjectName(QStringLiteral("cellEditor"));
    auto *self = const_cast<RecordDelegate *>(this);
    connect(editor, &ValueEditor::committed, self, [self, cell] { self->finishEditing(cell, SubmitModelCache); });
    connect(editor, &ValueEditor::tabbed, self, [self, cell](bool forward) { self->finishEditing(cell, forward ? EditNextItem : EditPreviousItem); });
    connect(editor, &ValueEditor::cancelled, self, [self, cell] {
        if (!std::exchange(cell->closed, true))
            Q_EMIT self->closeEditor(cell, RevertModelCache);
    });
    connect(editor, &ValueEditor::focusLeft, self, [self, cell] { self->finishEditing(cell, NoHint); });
    connect(editor, &ValueEditor::edited, cell, [cell] {
        cell->typed = true;
        cell->editor()->setInvalid(false);
        const QString echo = cell->editor()->echo();
        if (!echo.isEmpty() && cell->isVisible())
            QToolTip::showText(cell->mapToGlobal(QPoint(0, cell->height())), plainToolTip(echo), cell, {}, 4000);
        else
            QToolTip::hideText();
    });
    return cell;
}

// A refused value stays in its field with the reason; leaving the field gives it up.
void RecordDelegate::finishEditing(QWidget *editor, EndEditHint hint)
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (cell->closed)
        return;
    const FieldCheck check = cell->editor()->check();
    if (check.level == FieldCheck::Level::Error && hint != NoHint) {
        cell->editor()->setInvalid(true);
        QToolTip::showText(cell->mapToGlobal(QPoint(0, cell->height())), plainToolTip(check.message), cell);
        return;
    }
    cell->closed = true;
    QToolTip::hideText();
    if (check.level != FieldCheck::Level::Error)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = dynamic_cast<CellEditor *>(editor);
    if (!cell)
        return QStyledItemDelegate::setEditorData(editor, index);
    // Live changes call this again: what is being typed stays, and so does the cursor when nothing is new here.
    const QVariant raw = index.data(RawRole);
    const auto *paged = qobject_cast<const PagedTableModel *>(index.model());
    if (cell->filled && (cell->typed || *cell->filled == raw)) {
        if (paged && !cell->typed)
            cell->base = paged->recordAt(index.row());
        return;
    }
    cell->filled = raw;
    if (paged)
        cell->base = paged->recordAt(index.row());
    cell->editor()->setValue(index.data(RawRole), index.data(Qt::DisplayRole).toString(), index.data(CurrencyRole).toString());
    cell->editor()->selectAll();
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *cell = dynamic_cast<CellEditor *>(editor);
    if (!cell)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const FieldCheck check = cell->editor()->check();
    // Untouched is untouched, even if somebody else changed the cell meanwhile.
    const Field *field = fieldOf(index);
    if (check.level == FieldCheck::Level::Error || check.normalised == index.data(RawRole)
        || (field && cell->filled && FieldFormat::same(*field, *cell->filled, check.normalised)))
        return;
    if (auto *paged = qobject_cast<PagedTableModel *>(model))
        paged->edit(index, check.normalised, cell->base);
    else
        model->setData(index, check.normalised, Qt::EditRole);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    const int need = Theme::instance().px(150);
    if (rect.width() < need)
        rect.setWidth(need);
    if (auto *cell = dynamic_cast<CellEditor *>(editor); cell && cell->editor()->isMultiLine())
        rect.setHeight(Theme::instance().px(84));
    editor->setGeometry(rect.adjusted(0, 0, 0, rect.height() > 60 ? 0 : -1));
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // The editors report their own keys; Qt's filter would also commit on losing the focus to a popup.
    if (dynamic_cast<CellEditor *>(watched))
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace punte
