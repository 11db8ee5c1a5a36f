// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/AgendaDelegate.h"

#include "models/core/Clock.h"
#include "models/core/NumberFormat.h"
#include "models/records/agenda/AgendaModel.h"
#include "models/records/agenda/AgendaText.h"
#include "views/components/KeyCap.h"
#include "views/components/PlainLabel.h"
#include "views/components/home/AgendaListView.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace punte {

namespace {

constexpr int numberRight = 34; // where numbers end
constexpr int discLeft = 46;
constexpr int discSize = 26;
constexpr int textLeft = 84;
constexpr int lineSide = 14;
constexpr int hintsNeed = 560;  // lines narrower than this show the keys alone

QString iconOf(const AgendaItem &item)
{
    const AgendaProvider *provider = AgendaProviders::provider(item.provider);
    return provider ? QString::fromLatin1(provider->iconOf(item.kind)) : QString();
}

void paintDisc(QPainter &painter, const QRect &line, const QString &icon)
{
    const Theme &theme = Theme::instance();
    const int size = theme.px(discSize);
    const QRectF disc(line.left() + theme.px(discLeft), line.center().y() - size / 2, size, size);
    Shapes::box(painter, disc, size / 2.0, themeColor(Token::Inset), themeColor(Token::Line2));
    const int edge = theme.px(14);
    if (!icon.isEmpty())
        Icons::paint(painter, QRect(int(disc.left()) + (size - edge) / 2, int(disc.top()) + (size - edge) / 2, edge, edge), icon, themeColor(Token::Text2));
}

void paintSubject(QPainter &painter, const QRect &place, const AgendaItem &item)
{
    const Theme &theme = Theme::instance();
    const QFont name = theme.font(FontRole::BodyMedium);
    const QFont plain = theme.font(FontRole::Body);
    const int gap = theme.px(8);
    const int company = item.company.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(item.company) + gap;
    // Both are shortened when they must be, the company first.
    const QString whole = AgendaText::subject(item).simplified();
    const int wanted = QFontMetrics(name).horizontalAdvance(whole);
    const bool fits = wanted + company <= place.width();
    const QString subject = fits ? whole : QFontMetrics(name).elidedText(whole, Qt::ElideRight, std::max(place.width() - company, place.width() * 6 / 10));
    painter.setFont(name);
    painter.setPen(themeColor(Token::Text1));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, subject);
    const int used = QFontMetrics(name).horizontalAdvance(subject) + gap;
    if (item.company.isEmpty() || used >= place.width())
        return;
    painter.setFont(plain);
    painter.setPen(themeColor(Token::Text2));
    const QRect rest = place.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(plain).elidedText(item.company, Qt::ElideRight, rest.width()));
}

void paintFacts(QPainter &painter, const QRect &place, const QList<AgendaFact> &facts)
{
    const Theme &theme = Theme::instance();
    int left = place.left();
    bool first = true;
    for (const AgendaFact &fact : facts) {
        const bool plain = fact.tone == AgendaFact::Tone::Plain;
        const QFont font = theme.font(plain ? FontRole::Secondary : FontRole::TableHeader);
        if (!first && place.right() - left < theme.px(56))
            return; // no room for what would stand behind the point
        if (!first) {
            const int dot = theme.px(3);
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColor(Token::Text3));
            painter.drawEllipse(QRectF(left + theme.px(8) - dot / 2.0, place.center().y() - dot / 2.0 + 1, dot, dot));
            left += theme.px(16);
        }
        first = false;
        const QColor ink = plain ? themeColor(Token::Text2) : theme.text(fact.tone == AgendaFact::Tone::Danger ? Semantic::Danger : Semantic::Warning);
        if (fact.tone == AgendaFact::Tone::Danger) { // never by colour alone
            const int edge = theme.px(13);
            Icons::paint(painter, QRect(left, place.center().y() - edge / 2, edge, edge), QStringLiteral("data-warning"), ink);
            left += edge + theme.px(5);
        }
        const int room = place.right() - left;
        if (room < theme.px(24))
            return;
        painter.setPen(ink);
        NumberPainter::draw(painter, QRectF(left, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter, fact.text, font, true);
        left += qRound(NumberPainter::width(fact.text, font));
    }
}

} // namespace

AgendaDelegate::AgendaDelegate(Hints hints, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hints(std::move(hints))
{
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const AgendaListView *>(option.widget);
    return {option.rect.width(), view ? view->lineHeight() : Theme::instance().px(54)};
}

int AgendaDelegate::paintHints(QPainter &painter, const QRect &line, const AgendaItem &item) const
{
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(FontRole::Secondary);
    const bool words = line.width() >= theme.px(hintsNeed);
    int right = line.right() - theme.px(lineSide);
    const QList<KeyHint> hints = m_hints(item);
    painter.setFont(font);
    for (auto hint = hints.crbegin(); hint != hints.crend(); ++hint) {
        if (words) {
            const int width = QFontMetrics(font).horizontalAdvance(hint->text);
            painter.setPen(themeColor(Token::Text2));
            painter.drawText(QRect(right - width, line.top(), width + 1, line.height()), Qt::AlignLeft | Qt::AlignVCenter, hint->text);
            right -= width + theme.px(5);
        }
        for (auto key = hint->keys.crbegin(); key != hint->keys.crend(); ++key) {
            const QSize size = KeyCap::sizeFor(*key);
            KeyCap::paint(painter, QRectF(right - size.width(), line.center().y() - size.height() / 2.0, size.width(), size.height()), *key);
            right -= size.width() + theme.px(3);
        }
        right -= theme.px(9);
    }
    return line.right() - theme.px(lineSide) - right;
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto item = index.data(AgendaModel::ItemRole).value<AgendaItem>();
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(rect, themeColor(selected ? Token::Tint2 : Token::Hover));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), themeColor(Token::Accent));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    if (selected && (option.state & QStyle::State_HasFocus))
        Shapes::ring(*painter, QRectF(rect).adjusted(1, 1, -1, -2), theme.px(4), themeColor(Token::Accent));
    painter->setPen(themeColor(item.snoozedUntil.isValid() ? Token::Text3 : Token::Text2));
    NumberPainter::draw(*painter, QRectF(rect.left(), rect.top(), theme.px(numberRight), rect.height()), Qt::AlignRight | Qt::AlignVCenter,
        NumberFormat::integer(index.row() + 1), theme.font(FontRole::PanelTitle));
    paintDisc(*painter, rect, iconOf(item));
    const int hints = selected ? paintHints(*painter, rect, item) : 0;
    const int first = theme.lineHeight(FontRole::BodyMedium);
    const int second = theme.lineHeight(FontRole::Secondary);
    const int left = rect.left() + theme.px(textLeft);
    const int width = rect.right() - theme.px(lineSide) - hints - (hints > 0 ? theme.px(8) : 0) - left;
    const int top = rect.top() + (rect.height() - first - second - theme.px(1)) / 2;
    paintSubject(*painter, QRect(left, top, width, first), item);
    paintFacts(*painter, QRect(left, top + first + theme.px(1), width, second), AgendaText::facts(item, Clock::now()));
    painter->restore();
}

bool AgendaDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto item = index.data(AgendaModel::ItemRole).value<AgendaItem>();
    QStringList lines{AgendaText::subject(item), item.company};
    for (const AgendaFact &fact : AgendaText::facts(item, Clock::now()))
        lines.append(fact.text);
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view, view->visualRect(index));
    return true;
}

} // namespace punte
