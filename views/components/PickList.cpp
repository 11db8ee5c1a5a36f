// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PickList.h"

#include "models/core/TextClean.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace punte {

namespace {

enum PickRole { PickSubtitleRole = Qt::UserRole + 1, PickTypedRole, PickAvatarRole };

class PickDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Theme::instance().px(160), Theme::instance().px(30)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            Shapes::box(*painter, QRectF(option.rect), theme.px(5), themeColor(option.state & QStyle::State_Selected ? Token::Tint : Token::Inset));
        QRect rect = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const QString title = index.data().toString();
        if (index.data(PickAvatarRole).toBool()) {
            const int edge = theme.px(20);
            InitialsAvatar::paint(*painter, QRectF(rect.left(), rect.center().y() - edge / 2 + 1, edge, edge), title);
            rect.setLeft(rect.left() + edge + theme.px(7));
        }
        // The matching beginning of a word stands out.
        const QString typed = foldText(index.data(PickTypedRole).toString());
        qsizetype from = typed.isEmpty() ? -1 : foldText(title).indexOf(typed);
        if (foldText(title).size() != title.size())
            from = -1; // folding changed the length: positions do not fit
        const QFont plain = theme.font(FontRole::Body);
        const QFont bold = theme.font(FontRole::PanelTitle);
        int x = rect.left();
        const auto part = [&](const QString &text, const QFont &font, Token token) {
            if (text.isEmpty() || x >= rect.right())
                return;
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(themeColor(token));
            painter->drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, rect.right() - x + 1));
            x += metrics.horizontalAdvance(text);
        };
        if (from >= 0) {
            part(title.left(from), plain, Token::Text1);
            part(title.mid(from, typed.size()), bold, Token::AccentText);
            part(title.mid(from + typed.size()), plain, Token::Text1);
        } else {
            part(title, plain, Token::Text1);
        }
        x += theme.px(10);
        part(index.data(PickSubtitleRole).toString(), theme.font(FontRole::Secondary), Token::Text2);
    }
};

} // namespace

PickList::PickList(QWidget *parent)
    : QListView(parent)
    , m_lines(new QStandardItemModel(this))
{
    setModel(m_lines);
    setItemDelegate(new PickDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setProperty("punteFrameless", true);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT picked(m_items.at(index.row())); });
}

void PickList::setItems(const QList<PickItem> &items, const QString &typed, bool avatars)
{
    m_items = items;
    m_lines->clear();
    for (const PickItem &item : items) {
        auto *line = new QStandardItem(item.title);
        line->setData(item.subtitle, PickSubtitleRole);
        line->setData(typed, PickTypedRole);
        line->setData(avatars, PickAvatarRole);
        line->setToolTip(plainToolTip(item.subtitle.isEmpty() ? item.title : QStringLiteral("%1, %2").arg(item.title, item.subtitle)));
        m_lines->appendRow(line);
    }
    if (!items.isEmpty())
        setCurrentIndex(m_lines->index(0, 0));
    setFixedHeight(PickList::sizeHint().height()); // a scroll area's own least height is that of several lines
}

const PickItem *PickList::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

void PickList::move(int by)
{
    if (m_items.isEmpty())
        return;
    const int row = std::clamp(currentIndex().row() + by, 0, int(m_items.size()) - 1);
    setCurrentIndex(m_lines->index(row, 0));
}

QSize PickList::sizeHint() const
{
    return {Theme::instance().px(280), Theme::instance().px(30) * std::clamp(int(m_items.size()), 1, 8) + 2};
}

} // namespace punte
