// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportTable.h"

#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/components/import/ImportHeader.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace punte {

namespace {

constexpr int importRowHeight = 50;
constexpr int importFirstLine = 27;
constexpr int importButtonHeight = 20;

ChipSpec importOutcomeChip(ImportOutcome outcome)
{
    const QString text = ImportRowsModel::outcomeText(outcome);
    switch (outcome) {
    case ImportOutcome::New: return {text, Semantic::Positive, QStringLiteral("list-add")};
    case ImportOutcome::Changed: return {text, Semantic::Info, QStringLiteral("document-edit")};
    case ImportOutcome::Unchanged: return {text, Semantic::Neutral, QStringLiteral("checkmark")};
    case ImportOutcome::Asks: return {text, Semantic::Warning, QStringLiteral("data-warning")};
    case ImportOutcome::Refused: return {text, Semantic::Danger, QStringLiteral("dialog-cancel")};
    }
    return {};
}

int importOutcomeWidth()
{
    int width = 0;
    for (const ImportOutcome outcome : {ImportOutcome::New, ImportOutcome::Changed, ImportOutcome::Unchanged, ImportOutcome::Asks, ImportOutcome::Refused})
        width = std::max(width, Chip::sizeFor(importOutcomeChip(outcome)).width());
    return width;
}

void paintImportCell(QPainter &painter, const QRect &room, const ImportCell &cell, bool right, const QFont &font)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(font);
    const QString arrow = QStringLiteral(" → ");
    const int lead = cell.before.isEmpty() ? 0 : int(std::ceil(NumberPainter::width(cell.before, font))) + metrics.horizontalAdvance(arrow);
    const int padding = cell.isFresh ? theme.px(4) : 0;
    int width = int(std::ceil(NumberPainter::width(cell.text, font))) + 2 * padding;
    // Where both do not fit, the new value counts.
    const bool showsBefore = lead > 0 && lead + width <= room.width();
    const int whole = std::min(width + (showsBefore ? lead : 0), room.width());
    int x = right ? room.right() + 1 - whole : showsBefore ? room.left() : room.left() - padding; // the words stand in one line
    if (showsBefore) {
        painter.setPen(themeColor(Token::Text3));
        NumberPainter::draw(painter, QRectF(x, room.top(), lead, room.height()), Qt::AlignLeft | Qt::AlignVCenter, cell.before + arrow, font);
        x += lead;
    }
    width = std::min(width, room.right() + 1 - x);
    const QRect box(x, room.top() + (room.height() - theme.px(18)) / 2, width, theme.px(18));
    if (cell.isFresh)
        Shapes::box(painter, QRectF(box), theme.px(3), themeColor(Token::PositiveGround));
    painter.setPen(themeColor(cell.isFresh ? Token::Positive : Token::Text1));
    NumberPainter::draw(painter, QRectF(box.adjusted(padding, 0, -padding + 1, 0)), Qt::AlignLeft | Qt::AlignVCenter, cell.text, font, true);
}

} // namespace

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const ImportRowsModel *>(index.model());
    const ImportRecord *record = rows ? rows->record(index.row()) : nullptr;
    if (!record)
        return;
    const Theme &theme = Theme::instance();
    Token ground = Token::Panel;
    if (option.state & QStyle::State_Selected)
        ground = Token::Tint;
    else if (record->outcome == ImportOutcome::Asks)
        ground = Token::WarningGround;
    else if (record->outcome == ImportOutcome::Refused)
        ground = Token::Inset;
    painter->save();
    painter->fillRect(option.rect, themeColor(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
    const QRect line(option.rect.left() + theme.px(10), option.rect.top() + theme.px(3), option.rect.width() - theme.px(20), theme.px(importFirstLine - 3));
    if (index.column() == ImportRowsModel::RowColumn) {
        painter->setPen(themeColor(Token::Text2));
        NumberPainter::draw(*painter, QRectF(line), Qt::AlignRight | Qt::AlignVCenter, QString::number(record->number), theme.font(FontRole::Secondary));
    } else if (index.column() == ImportRowsModel::OutcomeColumn) {
        Chip::paint(*painter, line, importOutcomeChip(record->outcome));
    } else {
        ImportCell cell = rows->cell(index.row(), index.column());
        if (cell.text.isEmpty())
            cell = {{}, QStringLiteral("–"), false};
        paintImportCell(*painter, line, cell, index.column() == ImportRowsModel::AmountColumn,
                        theme.font(index.column() == ImportRowsModel::NameColumn ? FontRole::BodyMedium : FontRole::Body));
    }
    painter->restore();
}

ImportTable::ImportTable(ImportRowsModel *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("importTable"));
    setProperty("punteFrameless", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new ImportHeader(this));
    setModel(rows);
    setItemDelegate(new ImportRowDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // The second line crosses the columns: whatever changes in a row, all of it is drawn again.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(), qOverload<>(&QWidget::update));
    connect(rows, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, &ImportTable::applyTheme);
    applyTheme();
}

void ImportTable::applyTheme()
{
    const Theme &theme = Theme::instance();
    verticalHeader()->setMinimumSectionSize(theme.px(importRowHeight));
    verticalHeader()->setDefaultSectionSize(theme.px(importRowHeight));
    placeColumns();
    viewport()->update();
}

void ImportTable::placeColumns()
{
    const Theme &theme = Theme::instance();
    const int row = theme.px(52);
    const int outcome = importOutcomeWidth() + theme.px(20);
    const int rest = std::max(viewport()->width() - row - outcome, theme.px(360));
    setColumnWidth(ImportRowsModel::RowColumn, row);
    setColumnWidth(ImportRowsModel::OutcomeColumn, outcome);
    // The amount has room for its old value, an arrow and the new one.
    const int name = rest * 30 / 100;
    const int second = std::max(rest * 16 / 100, theme.px(112)); // a tax ID is whole or worth nothing
    const int third = rest * 19 / 100;
    setColumnWidth(ImportRowsModel::NameColumn, name);
    setColumnWidth(ImportRowsModel::SecondColumn, second);
    setColumnWidth(ImportRowsModel::ThirdColumn, third);
    setColumnWidth(ImportRowsModel::AmountColumn, rest - name - second - third);
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void ImportTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        placeColumns(); // outcomes are words
}

void ImportTable::setAnswerable(bool answerable)
{
    m_answerable = answerable;
    viewport()->update();
}

void ImportTable::showNextQuestion()
{
    const int row = m_rows->nextQuestion(currentIndex().row());
    if (row < 0)
        return;
    setCurrentIndex(m_rows->index(row, ImportRowsModel::NameColumn));
    scrollTo(currentIndex());
}

QRect ImportTable::secondLine(int row) const
{
    const Theme &theme = Theme::instance();
    const int left = columnViewportPosition(ImportRowsModel::NameColumn) + theme.px(10);
    const int top = rowViewportPosition(row) + theme.px(importFirstLine);
    return {left, top, viewport()->width() - left - theme.px(10), theme.px(importButtonHeight)};
}

QList<ImportTable::Button> ImportTable::buttons(int row) const
{
    const Theme &theme = Theme::instance();
    const QStringList texts = m_answerable ? m_rows->choices(row) : QStringList();
    const QFontMetrics metrics(theme.font(FontRole::SecondaryMedium));
    QList<Button> buttons(texts.size());
    const QRect line = secondLine(row);
    int right = line.right() + 1;
    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        // Names of customers can be long; the whole text stands in the menu and in the question.
        const QString text = metrics.elidedText(texts[i], Qt::ElideRight, theme.px(130));
        const int width = metrics.horizontalAdvance(text) + 2 * theme.px(8);
        buttons[i] = {int(i), text, QRect(right - width, line.top(), width, line.height())};
        right -= width + theme.px(6);
    }
    return buttons;
}

QRect ImportTable::answerRect(int row, int choice) const
{
    return buttons(row).value(choice).rect;
}

int ImportTable::choiceAt(const QPoint &pos) const
{
    const int row = rowAt(pos.y());
    if (row < 0)
        return -1;
    for (const Button &button : buttons(row)) {
        if (button.rect.contains(pos))
            return button.choice;
    }
    return -1;
}

void ImportTable::answer(int row, int choice)
{
    if (!m_answerable || !m_rows->answer(row, choice))
        return;
    Q_EMIT answered(row);
    showNextQuestion();
}

// Names and reasons are often longer than their place.
QString ImportTable::toolTipAt(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid())
        return {};
    if (pos.y() < secondLine(index.row()).top())
        return index.data().toString();
    const int choice = choiceAt(pos);
    return choice < 0 ? m_rows->reason(index.row()) : m_rows->choices(index.row()).value(choice);
}

bool ImportTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
    return true;
}

void ImportTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const Theme &theme = Theme::instance();
    QPainter painter(viewport());
    const int first = std::max(rowAt(0), 0);
    for (int row = first; row < m_rows->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const ImportRecord *record = m_rows->record(row);
        if (!record)
            return;
        QRect text = secondLine(row);
        const QList<Button> answers = buttons(row);
        if (!answers.isEmpty())
            text.setRight(answers.first().rect.left() - theme.px(8));
        const bool asks = record->outcome == ImportOutcome::Asks;
        const QFont font = theme.font(asks ? FontRole::SecondaryMedium : FontRole::Secondary);
        painter.setFont(font);
        painter.setPen(themeColor(asks ? Token::Text1 : Token::Text2));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(m_rows->reason(row), Qt::ElideRight, text.width()));
        const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
        painter.setFont(theme.font(FontRole::SecondaryMedium));
        for (const Button &button : answers) {
            Shapes::box(painter, QRectF(button.rect), theme.px(5), themeColor(button.rect.contains(pointer) ? Token::Hover : Token::Panel), themeColor(Token::Line2));
            painter.setPen(themeColor(Token::Text1));
            painter.drawText(button.rect, Qt::AlignCenter | Qt::TextSingleLine, button.text);
        }
    }
}

void ImportTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const int choice = event->button() == Qt::LeftButton ? choiceAt(event->position().toPoint()) : -1;
    if (choice >= 0)
        answer(rowAt(event->position().toPoint().y()), choice);
}

void ImportTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(choiceAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int row = rowAt(event->position().toPoint().y());
    if (row >= 0 && m_rows->record(row) && m_rows->record(row)->outcome == ImportOutcome::Asks)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const QStringList choices = m_answerable ? m_rows->choices(row) : QStringList();
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < choices.size() && digit < 9) {
        answer(row, digit);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && !choices.isEmpty()) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, secondLine(row).bottomLeft(), viewport()->mapToGlobal(secondLine(row).bottomLeft()));
        contextMenuEvent(&menu);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImportTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : rowAt(event->pos().y());
    const QStringList choices = m_answerable ? m_rows->choices(row) : QStringList();
    if (choices.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QString text = choices[i];
        text.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ');
        const QString key = i < 9 ? QStringLiteral("\t%1").arg(i + 1) : QString();
        connect(menu->addAction(text + key), &QAction::triggered, this, [this, row, i] { answer(row, int(i)); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(secondLine(row).bottomLeft()) : event->globalPos());
}

} // namespace punte
