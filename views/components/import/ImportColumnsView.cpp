// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportColumnsView.h"

#include "views/components/PlainLabel.h"
#include "views/components/import/ImportColumnsModel.h"
#include "views/components/import/ImportHeader.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace punte {

namespace {
constexpr int importColumnRow = 34;
constexpr int importFieldHeight = 24;
constexpr int importWordIndent = 14;
} // namespace

QRect ImportColumnDelegate::field(const QRect &cell)
{
    const Theme &theme = Theme::instance();
    const int height = theme.px(importFieldHeight);
    return {cell.left() + theme.px(2), cell.top() + (cell.height() - 1 - height) / 2, cell.width() - theme.px(12), height};
}

void ImportColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *columns = qobject_cast<const ImportColumnsModel *>(index.model());
    if (!columns)
        return;
    const Theme &theme = Theme::instance();
    const bool word = columns->isWord(index.row());
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus) && enabled;
    const QString text = index.data().toString();
    painter->save();
    painter->fillRect(option.rect, themeColor(Token::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == ImportColumnsModel::FileColumn) {
        const QFont font = theme.font(word ? FontRole::Body : FontRole::BodyMedium);
        const int chevron = theme.px(8);
        QRect room = option.rect.adjusted(theme.px(12 + (word ? importWordIndent : 0)), 0, -theme.px(8), -1);
        Shapes::chevron(*painter, QRectF(room.right() - chevron, room.center().y() - chevron / 2.0, chevron, chevron), Qt::RightArrow, themeColor(Token::Text3));
        room.setRight(room.right() - chevron - theme.px(6));
        painter->setFont(font);
        painter->setPen(themeColor(!enabled ? Token::Disabled : word ? Token::Text2 : Token::Text1));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, room.width()));
    } else {
        const QRect box = field(option.rect);
        const QFont font = theme.font(FontRole::Body);
        Shapes::box(*painter, QRectF(box), theme.px(6), themeColor(option.state & QStyle::State_MouseOver && enabled ? Token::Inset : Token::Panel), themeColor(Token::Line2));
        if (focused)
            Shapes::ring(*painter, QRectF(box).adjusted(-1, -1, 1, 1), theme.px(7), themeColor(Token::Accent));
        const int arrow = theme.px(8);
        QRect room = box.adjusted(theme.px(8), 0, -theme.px(8), 0);
        Shapes::chevron(*painter, QRectF(room.right() - arrow, room.center().y() - arrow / 2.0 + 1, arrow, arrow), Qt::DownArrow, themeColor(enabled ? Token::Text2 : Token::Disabled));
        room.setRight(room.right() - arrow - theme.px(6));
        painter->setFont(font);
        painter->setPen(themeColor(!enabled ? Token::Disabled : columns->isUsed(index.row()) ? Token::Text1 : Token::Text3));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

ImportColumnsView::ImportColumnsView(ImportColumnsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_columns(model)
{
    setObjectName(QStringLiteral("importColumnsView"));
    setProperty("punteFrameless", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new ImportHeader(this));
    setModel(model);
    setItemDelegate(new ImportColumnDelegate(this));
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &ImportColumnsView::applyTheme);
    applyTheme();
}

void ImportColumnsView::applyTheme()
{
    const Theme &theme = Theme::instance();
    verticalHeader()->setMinimumSectionSize(theme.px(importColumnRow));
    verticalHeader()->setDefaultSectionSize(theme.px(importColumnRow));
    viewport()->update();
}

void ImportColumnsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int half = viewport()->width() / 2;
    setColumnWidth(ImportColumnsModel::FileColumn, half);
    setColumnWidth(ImportColumnsModel::MeaningColumn, viewport()->width() - half);
}

void ImportColumnsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, ImportColumnsModel::MeaningColumn));
}

void ImportColumnsView::openChoices(int row)
{
    const QList<ImportColumnsModel::Choice> choices = m_columns->choices(row);
    if (choices.isEmpty())
        return;
    setCurrentIndex(model()->index(row, ImportColumnsModel::MeaningColumn));
    scrollTo(currentIndex());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("importChoiceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ImportColumnsModel::Choice &choice : choices) {
        QString text = choice.text;
        QAction *action = menu->addAction(text.replace(u'&', QLatin1String("&&")));
        action->setData(choice.code);
        action->setCheckable(true);
        action->setChecked(choice.isCurrent);
        if (choice.isCurrent)
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, row, code = choice.code] { m_columns->choose(row, code); });
    }
    const QRect box = ImportColumnDelegate::field(visualRect(currentIndex()));
    menu->setMinimumWidth(box.width());
    menu->popup(viewport()->mapToGlobal(box.bottomLeft() + QPoint(0, 2)));
}

void ImportColumnsView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        openChoices(index.row());
    else
        QTableView::mousePressEvent(event);
}

void ImportColumnsView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool opens = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space || event->key() == Qt::Key_F4
                        || event->key() == Qt::Key_F2) && event->modifiers() == Qt::NoModifier;
    if (opens || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        return openChoices(row);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return m_columns->choose(row, QString());
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return; // the name is no field
    QTableView::keyPressEvent(event);
}

} // namespace punte
