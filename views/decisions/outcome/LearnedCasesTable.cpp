// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/LearnedCasesTable.h"

#include "views/components/Chip.h"
#include "views/components/RecordHeaders.h"
#include "views/decisions/outcome/LearnedCasesModel.h"
#include "views/decisions/outcome/LearningText.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace punte {

namespace {

constexpr int learnedMargin = 10;

class LearnedCaseDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const QVariant chip = index.data(LearnedCasesModel::ChipRole);
        const int width = chip.isValid() ? Chip::sizeFor(LearningText::keptChip(chip.toBool())).width()
                                         : int(NumberPainter::width(index.data().toString(), theme.font(role(index)))) + 2;
        return {width + 2 * theme.px(learnedMargin), theme.px(30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, themeColor(Token::Tint));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, themeColor(Token::Inset));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
        const QRect room = option.rect.adjusted(theme.px(learnedMargin), 0, -theme.px(learnedMargin), -1);
        if (const QVariant chip = index.data(LearnedCasesModel::ChipRole); chip.isValid()) {
            Chip::paint(*painter, room, LearningText::keptChip(chip.toBool()));
        } else {
            painter->setPen(themeColor(index.column() == LearnedCasesModel::Case             ? Token::Accent
                                       : index.data(LearnedCasesModel::QuietRole).toBool() ? Token::Text2
                                                                                           : Token::Text1));
            NumberPainter::draw(*painter, QRectF(room), index.data(Qt::TextAlignmentRole).toInt(), index.data().toString(), theme.font(role(index)), true);
        }
        painter->restore();
    }

private:
    [[nodiscard]] static FontRole role(const QModelIndex &index)
    {
        return index.data(LearnedCasesModel::StrongRole).toBool() ? FontRole::TableHeader : FontRole::Secondary;
    }
};

} // namespace

LearnedCasesTable::LearnedCasesTable(QWidget *parent) : QTableView(parent), m_model(new LearnedCasesModel(this))
{
    setModel(m_model);
    setItemDelegate(new LearnedCaseDelegate(this));
    setHorizontalHeader(new RecordHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == LearnedCasesModel::Case)
            Q_EMIT caseOpened(index.data(LearnedCasesModel::IdRole).toUuid());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT caseOpened(index.data(LearnedCasesModel::IdRole).toUuid()); });
    connect(&Theme::instance(), &Theme::changed, this, &LearnedCasesTable::applyTheme);
    applyTheme();
}

void LearnedCasesTable::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(Theme::instance().px(24));
    verticalHeader()->setDefaultSectionSize(Theme::instance().px(30));
    share();
}

void LearnedCasesTable::setCases(const QList<LearnedCase> &cases)
{
    m_model->setCases(cases);
    setColumnHidden(LearnedCasesModel::Alike, std::ranges::none_of(cases, [](const LearnedCase &each) { return each.similarity.has_value(); }));
    share();
}

bool LearnedCasesTable::showCase(const QUuid &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->cases().at(row).id != id)
            continue;
        selectRow(row);
        scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

void LearnedCasesTable::retranslate()
{
    m_model->retranslate();
    share();
}

// Names share what figures leave; where the window is narrow they are shortened, never the figures.
void LearnedCasesTable::share()
{
    if (m_sharing) // a bar that comes or goes asks again
        return;
    m_sharing = true;
    // Where names would have no room, the figures that are told in a tooltip as well go first.
    int left = 0;
    int wanted[LearnedCasesModel::ColumnCount]{};
    const int least = Theme::instance().px(84);
    const auto measure = [&] {
        left = viewport()->width();
        for (int column = 0; column < LearnedCasesModel::ColumnCount; ++column) {
            const QString head = m_model->headerData(column, Qt::Horizontal).toString();
            wanted[column] = isColumnHidden(column) ? 0
                                                    : std::max(sizeHintForColumn(column), int(NumberPainter::width(head, Theme::instance().font(FontRole::TableHeader)))
                                                                                              + 2 * Theme::instance().px(learnedMargin) + 2);
            if (column != LearnedCasesModel::Customer && column != LearnedCasesModel::Response)
                left -= wanted[column];
        }
    };
    setColumnHidden(LearnedCasesModel::CostExpected, false);
    setColumnHidden(LearnedCasesModel::Hours, false);
    measure();
    for (const int column : {int(LearnedCasesModel::CostExpected), int(LearnedCasesModel::Hours)}) {
        if (left >= 2 * Theme::instance().px(110))
            break;
        setColumnHidden(column, true);
        measure();
    }
    for (int column = 0; column < LearnedCasesModel::ColumnCount; ++column)
        if (!isColumnHidden(column) && column != LearnedCasesModel::Customer && column != LearnedCasesModel::Response)
            setColumnWidth(column, wanted[column]);
    const int customer = wanted[LearnedCasesModel::Customer], response = wanted[LearnedCasesModel::Response];
    const auto head = [this](int column) {
        return int(NumberPainter::width(m_model->headerData(column, Qt::Horizontal).toString(), Theme::instance().font(FontRole::TableHeader))) + 2 * Theme::instance().px(learnedMargin) + 2;
    };
    const int first = std::max({least, head(LearnedCasesModel::Customer), int(double(left) * customer / std::max(1, customer + response))});
    setColumnWidth(LearnedCasesModel::Customer, first);
    setColumnWidth(LearnedCasesModel::Response, std::max({least, head(LearnedCasesModel::Response), left - first}));
    m_sharing = false;
}

void LearnedCasesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void LearnedCasesTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(index.isValid() && index.column() == LearnedCasesModel::Case ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LearnedCasesTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT caseOpened(currentIndex().data(LearnedCasesModel::IdRole).toUuid());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace punte
