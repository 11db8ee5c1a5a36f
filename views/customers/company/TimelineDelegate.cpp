// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/TimelineDelegate.h"

#include "models/core/Clock.h"
#include "models/customers/TimelineModel.h"
#include "models/customers/TimelineText.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/InteractionLook.h"
#include "views/components/MentionCompleter.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QTextLayout>

namespace punte {

namespace {
constexpr int discEdge = 26;
constexpr int sideMargin = 12;
constexpr int fewLines = 3;
constexpr int dayHeadHeight = 30;
constexpr int editorHeight = 96;

int timelineTextLeft() { return Theme::instance().px(sideMargin + discEdge + 10); }
}

void TimelineDelegate::toggle(const QString &key)
{
    if (!m_open.remove(key))
        m_open.insert(key);
}

QString TimelineDelegate::iconOf(const TimelineItem &item)
{
    if (item.kind == "interaction")
        return interactionIcon(item.type);
    if (item.kind == "note")
        return QStringLiteral("note");
    if (item.kind == "task")
        return QStringLiteral("view-pim-tasks");
    return item.kind == "task_done" ? QStringLiteral("checkmark") : QStringLiteral("document-edit");
}

int TimelineDelegate::textWidth(int width, const TimelineItem &item)
{
    const Theme &theme = Theme::instance();
    const int when = QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(TimelineText::when(item)) + theme.px(12);
    return width - timelineTextLeft() - theme.px(sideMargin) - when;
}

QStringList TimelineDelegate::detailLines(const TimelineItem &item, int width) const
{
    const QString text = TimelineText::detail(item);
    if (text.isEmpty())
        return {};
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(FontRole::Secondary);
    const bool open = m_open.contains(item.key());
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(40, width));
            lines << paragraph.mid(line.textStart(), line.textLength());
            if (!open && lines.size() > fewLines)
                break;
        }
        layout.endLayout();
        if (!open && lines.size() > fewLines)
            break;
    }
    if (!open && lines.size() > fewLines) {
        lines.resize(fewLines);
        const QFontMetrics metrics(font);
        lines.last() = metrics.elidedText(lines.last() + QStringLiteral(" \u2026\u2026"), Qt::ElideRight, std::min(width, metrics.horizontalAdvance(lines.last()) + metrics.horizontalAdvance(QChar(0x2026))));
    }
    return lines;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto item = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    const int text = item.key() == m_editing ? theme.px(editorHeight) : int(detailLines(item, textWidth(width, item)).size()) * theme.lineHeight(FontRole::Secondary);
    return {width, (index.data(TimelineModel::FirstOfDayRole).toBool() ? theme.px(dayHeadHeight) : 0)
            + std::max(theme.px(discEdge), theme.lineHeight(FontRole::Body) + text) + theme.px(14)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto item = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TimelineModel::FirstOfDayRole).toBool()) {
        const QRect head(rect.left() + theme.px(sideMargin), rect.top(), rect.width() - 2 * theme.px(sideMargin), theme.px(dayHeadHeight));
        const QString day = item.isPinned() ? TimelineText::pinned() : item.at.isValid() ? TimelineText::day(item.at.toLocalTime().date(), Clock::today()) : item.cursor;
        painter->setFont(theme.font(FontRole::SecondaryMedium));
        painter->setPen(themeColor(Token::Text2));
        painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, day);
        const int line = head.left() + painter->fontMetrics().horizontalAdvance(day) + theme.px(10);
        painter->fillRect(QRect(line, head.center().y(), std::max(0, head.right() - line), 1), themeColor(Token::Line));
        rect.setTop(rect.top() + theme.px(dayHeadHeight));
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        Shapes::box(*painter, QRectF(rect).adjusted(theme.px(4), 1, -theme.px(4), -1), theme.px(6),
            themeColor(option.state & QStyle::State_Selected ? Token::Tint2 : Token::Inset));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        Shapes::ring(*painter, QRectF(rect).adjusted(theme.px(4), 1, -theme.px(4), -1), theme.px(6), themeColor(Token::Accent));
    const int top = rect.top() + theme.px(7);
    const QRect disc(rect.left() + theme.px(sideMargin), top, theme.px(discEdge), theme.px(discEdge));
    const bool change = item.kind == "change";
    Shapes::box(*painter, QRectF(disc), disc.width() / 2.0, themeColor(Token::Inset), themeColor(Token::Line));
    const int icon = theme.px(14);
    Icons::paint(*painter, QRect(disc.center().x() - icon / 2 + 1, disc.center().y() - icon / 2 + 1, icon, icon), iconOf(item),
        themeColor(change ? Token::Text3 : Token::Text2));

    if (item.isPinned()) {
        const int pin = theme.px(12);
        Icons::paint(*painter, QRect(disc.right() - pin / 2, disc.bottom() - pin / 2, pin, pin), QStringLiteral("pin"), themeColor(Token::Accent));
    }
    const int left = rect.left() + timelineTextLeft();
    const int wide = textWidth(option.rect.width(), item);
    const TimelineText::Headline head = TimelineText::headline(item);
    const int line = theme.lineHeight(FontRole::Body);
    painter->setFont(theme.font(change ? FontRole::BodyMedium : FontRole::PanelTitle));
    painter->setPen(themeColor(Token::Text1));
    const int strong = std::min(wide, painter->fontMetrics().horizontalAdvance(head.strong) + 1);
    painter->drawText(QRect(left, top, strong, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(head.strong, Qt::ElideRight, strong));
    const int restLeft = left + strong + theme.px(5);
    painter->setFont(theme.font(FontRole::Secondary));
    painter->setPen(themeColor(Token::Text2));
    if (const int room = left + wide - restLeft; room > theme.px(30))
        painter->drawText(QRect(restLeft, top, room, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(head.rest, Qt::ElideRight, room));
    painter->drawText(QRect(left, top, rect.right() - theme.px(sideMargin) - left, line), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, TimelineText::when(item));
    int y = top + line;
    painter->setPen(themeColor(Token::Text2));
    for (const QString &each : item.key() == m_editing ? QStringList() : detailLines(item, wide)) {
        painter->drawText(QRect(left, y, wide, theme.lineHeight(FontRole::Secondary)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, each.trimmed());
        y += theme.lineHeight(FontRole::Secondary);
    }
    painter->restore();
}

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto item = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    auto *editor = new PlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("timelineEditor"));
    editor->setAccessibleName(TimelineText::headline(item).plain());
    editor->setTabChangesFocus(true);
    editor->setPlainText(m_drafts.value(item.key(), item.body));
    editor->setProperty("item", QVariant::fromValue(item)); // the version that was read, whatever comes meanwhile
    m_editing = item.key();
    auto *self = const_cast<TimelineDelegate *>(this);
    connect(editor, &QPlainTextEdit::textChanged, self, [self, editor, item] { Q_EMIT self->typed(item, editor->toPlainText()); });
    // The line grows under its editor. Names come before the keys by which the view ends the editing: it has taken the editor by then.
    QMetaObject::invokeMethod(self, [self, at = QPersistentModelIndex(index), there = QPointer(editor)] {
        if (there)
            new MentionCompleter(there, self->m_sources);
        if (at.isValid())
            Q_EMIT self->sizeHintChanged(at);
    }, Qt::QueuedConnection);
    return editor;
}

void TimelineDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_editing.clear();
    QStyledItemDelegate::destroyEditor(editor, index);
    if (index.isValid())
        Q_EMIT const_cast<TimelineDelegate *>(this)->sizeHintChanged(index);
}

// What is being typed is not overwritten by what a colleague saves meanwhile.
void TimelineDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const auto item = editor->property("item").value<TimelineItem>();
    const QString text = static_cast<QPlainTextEdit *>(editor)->toPlainText().trimmed();
    auto *self = const_cast<TimelineDelegate *>(this);
    if (text == item.body.trimmed() || (text.isEmpty() && item.kind == "note"))
        Q_EMIT self->givenUp(item);
    else
        Q_EMIT self->committed(item, text);
}

void TimelineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const int top = option.rect.top() + (index.data(TimelineModel::FirstOfDayRole).toBool() ? theme.px(dayHeadHeight) : 0) + theme.px(7)
        + theme.lineHeight(FontRole::Body) + theme.px(2);
    const int left = option.rect.left() + timelineTextLeft();
    editor->setGeometry(left, top, option.rect.right() - theme.px(sideMargin) - left, theme.px(editorHeight) - theme.px(4));
}

// Enter is a new line, Ctrl+Enter saves, Esc gives up.
bool TimelineDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(object);
    if (editor && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool save = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier);
        if (save || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (save)
                    Q_EMIT commitData(editor);
                else
                    Q_EMIT givenUp(editor->property("item").value<TimelineItem>());
                Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            }
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace punte
