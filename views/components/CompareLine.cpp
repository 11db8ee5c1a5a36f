// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/CompareLine.h"

#include "models/records/FieldFormat.h"
#include "views/components/CompareDialog.h"
#include "views/components/KeyCap.h"
#include "views/components/ValueEditor.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace punte {

namespace {

constexpr int comparePad = 12;

// Lays a text out in lines of the design's height and says how high that is.
int layOutCompareText(QTextLayout &layout, int width)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int line = Theme::instance().lineHeight(FontRole::Body);
    int y = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(std::max(20, width));
        each.setPosition(QPointF(0, y + (line - each.height()) / 2));
        y += line;
    }
    layout.endLayout();
    return y;
}

int compareTextHeight(const QString &text, int width)
{
    QTextLayout layout(text.isEmpty() ? QStringLiteral("-") : text, Theme::instance().font(FontRole::BodyMedium));
    return layOutCompareText(layout, width);
}

} // namespace

std::array<QRect, 5> compareColumns(int width, int height)
{
    const int label = std::clamp(width * 13 / 100, 110, 170);
    const int result = (width - label) * 24 / 100;
    const int each = (width - label - result) / 3;
    std::array<QRect, 5> columns;
    int x = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        const int w = i == 0 ? label : i == 4 ? width - x : each;
        columns[i] = QRect(x, 0, w, height);
        x += w;
    }
    return columns;
}

CompareLine::CompareLine(CompareDialog *dialog, const CompareRow &row)
    : QWidget(dialog)
    , m_dialog(dialog)
    , m_row(row)
    , m_settled(compareRow(row))
{
    setObjectName(QStringLiteral("compare_") + QString::fromLatin1(row.field.column));
    setFocusPolicy(m_settled.outcome == CompareOutcome::Equal ? Qt::NoFocus : Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslateUi();
}

QVariant CompareLine::value() const
{
    switch (m_choice) {
    case Choice::Theirs: return m_row.theirs;
    case Choice::Mine: return m_row.mine;
    case Choice::Written: return m_written;
    case Choice::None: break;
    }
    return m_settled.value;
}

QString CompareLine::resultText() const
{
    switch (m_choice) {
    case Choice::Theirs: return m_row.theirsText;
    case Choice::Mine: return m_row.mineText;
    case Choice::Written: return m_writtenText;
    case Choice::None: break;
    }
    return m_settled.text;
}

QString CompareLine::reason() const
{
    switch (m_choice) {
    case Choice::Theirs: return tr("you chose theirs");
    case Choice::Mine: return tr("you chose mine");
    case Choice::Written: return tr("you wrote it");
    case Choice::None: break;
    }
    switch (m_settled.outcome) {
    case CompareOutcome::Equal: return tr("equal in all three");
    case CompareOutcome::TheirsOnly: return tr("only they changed it");
    case CompareOutcome::MineOnly: return tr("only I changed it");
    case CompareOutcome::BothSame: return tr("both wrote the same");
    case CompareOutcome::ListsJoined: return tr("both kept: lists are joined");
    case CompareOutcome::TextMerged: return tr("both kept: no overlap");
    case CompareOutcome::NeedsChoice: return tr("theirs, mine or another value");
    }
    return {};
}

void CompareLine::choose(Choice choice)
{
    m_choice = choice;
    retranslateUi();
    update();
    m_dialog->choiceMade(this);
}

void CompareLine::retranslateUi()
{
    setAccessibleName(tr("%1: theirs %2, mine %3; result: %4")
                          .arg(m_row.field.titleText(), m_row.theirsText, m_row.mineText, isOpen() ? tr("choose one") : resultText()));
    updateGeometry();
}

QSize CompareLine::sizeHint() const { return {900, heightForWidth(std::max(900, width()))}; }

int CompareLine::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const auto columns = compareColumns(width, 0);
    const int radio = needsChoice() ? theme.px(22) : 0;
    int height = compareTextHeight(m_row.originalText, columns[1].width() - 2 * comparePad);
    height = std::max(height, compareTextHeight(m_row.theirsText, columns[2].width() - 2 * comparePad - radio));
    height = std::max(height, compareTextHeight(m_row.mineText, columns[3].width() - 2 * comparePad - radio));
    height = std::max(height, compareTextHeight(resultText(), columns[4].width() - 2 * comparePad) + theme.lineHeight(FontRole::Secondary));
    return std::max(theme.px(48), height + theme.px(16)) + (m_editor ? theme.px(4) : 0);
}

void CompareLine::paintText(QPainter &painter, const QRect &rect, const QString &text, bool strong, const QList<TextSpan> &added) const
{
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(strong ? FontRole::BodyMedium : FontRole::Body);
    QTextLayout layout(text.isEmpty() ? QStringLiteral("\u2013") : text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : added) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(span.length);
        range.format.setBackground(theme.color(Token::PositiveGround));
        range.format.setForeground(theme.color(Token::Positive));
        formats.append(range);
    }
    layout.setFormats(formats);
    const int y = layOutCompareText(layout, rect.width());
    layout.draw(&painter, QPointF(rect.left(), rect.top() + std::max(0, (rect.height() - y) / 2)));
}

void CompareLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    const auto columns = compareColumns(width(), height());
    const bool choice = needsChoice();
    const CompareOutcome outcome = m_settled.outcome;
    const bool theirsTaken = outcome == CompareOutcome::TheirsOnly || outcome == CompareOutcome::BothSame || outcome == CompareOutcome::ListsJoined
        || outcome == CompareOutcome::TextMerged || m_choice == Choice::Theirs;
    const bool mineTaken = outcome == CompareOutcome::MineOnly || outcome == CompareOutcome::BothSame || outcome == CompareOutcome::ListsJoined
        || outcome == CompareOutcome::TextMerged || m_choice == Choice::Mine;
    if (theirsTaken)
        painter.fillRect(columns[2], themeColor(Token::Tint2));
    if (mineTaken)
        painter.fillRect(columns[3], themeColor(Token::Tint2));
    for (std::size_t i = 1; i < 5; ++i)
        painter.fillRect(QRect(columns[i].left(), 0, 1, height()), themeColor(Token::Line));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));

    const auto cell = [&](std::size_t i) { return columns[i].adjusted(comparePad + (i == 0 ? 4 : 0), 0, -comparePad, -1); };
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(cell(0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_row.field.titleText());
    painter.setPen(themeColor(Token::Text2));
    paintText(painter, cell(1), m_row.originalText, false, {});
    for (const std::size_t side : {std::size_t(2), std::size_t(3)}) {
        QRect rect = cell(side);
        if (choice) {
            QStyleOptionButton radio;
            const int edge = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth);
            radio.rect = QRect(rect.left(), rect.center().y() - edge / 2 + 1, edge, edge);
            const bool on = side == 2 ? m_choice == Choice::Theirs : m_choice == Choice::Mine;
            radio.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
            style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);
            rect.setLeft(rect.left() + theme.px(22));
        }
        painter.setPen(themeColor(Token::Text1));
        const bool marked = outcome != CompareOutcome::Equal;
        const bool strong = choice || (side == 2 ? theirsTaken : mineTaken);
        const bool highlight = outcome == CompareOutcome::ListsJoined || outcome == CompareOutcome::TextMerged;
        paintText(painter, rect, side == 2 ? m_row.theirsText : m_row.mineText, marked && strong && !highlight,
                  highlight ? (side == 2 ? m_settled.theirsAdded : m_settled.mineAdded) : QList<TextSpan>());
    }
    if (m_editor) {
        if (hasFocus() || m_editor->hasFocus())
            Shapes::ring(painter, QRectF(columns[4]).adjusted(0, 0, 0, -1), 2, themeColor(Token::Accent), 2);
        return;
    }
    const QRect result = cell(4);
    const int line = theme.lineHeight(FontRole::Secondary);
    if (isOpen()) {
        const int top = result.center().y() - theme.px(18);
        Icons::paint(painter, QRect(result.left(), top + 1, theme.px(14), theme.px(14)), QStringLiteral("data-warning"), themeColor(Token::Warning));
        painter.setFont(theme.font(FontRole::PanelTitle));
        painter.setPen(themeColor(Token::Warning));
        painter.drawText(QRect(result.left() + theme.px(19), top - 1, result.width() - theme.px(19), theme.px(18)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         tr("Choose one"));
        int x = result.left();
        const QList<QPair<QString, QString>> keys{{QStringLiteral("T"), tr("theirs")}, {QStringLiteral("M"), tr("mine")}, {QStringLiteral("E"), tr("write")}};
        for (const auto &[key, word] : keys) {
            const QSize cap = KeyCap::sizeFor(key);
            KeyCap::paint(painter, QRectF(x, top + theme.px(19), cap.width(), cap.height() - 2), key);
            x += cap.width() + theme.px(4);
            painter.setFont(theme.font(FontRole::Secondary));
            painter.setPen(themeColor(Token::Text2));
            const int w = painter.fontMetrics().horizontalAdvance(word);
            painter.drawText(QRect(x, top + theme.px(19), w + 2, cap.height() - 2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
            x += w + theme.px(6);
        }
    } else {
        const int text = compareTextHeight(resultText(), result.width());
        const int top = std::max(theme.px(4), (height() - text - line) / 2);
        painter.setPen(themeColor(Token::Text1));
        paintText(painter, QRect(result.left(), top, result.width(), text), resultText(), m_settled.outcome != CompareOutcome::TextMerged
                  && m_settled.outcome != CompareOutcome::ListsJoined, {});
        painter.setFont(theme.font(FontRole::Secondary));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(QRect(result.left(), top + text, result.width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(reason(), Qt::ElideRight, result.width()));
    }
    if (hasFocus())
        Shapes::ring(painter, QRectF(columns[4]).adjusted(0, 0, 0, -1), 2, themeColor(Token::Accent), 2);
}

void CompareLine::keyPressEvent(QKeyEvent *event)
{
    const bool can = m_settled.outcome != CompareOutcome::Equal && event->modifiers() == Qt::NoModifier;
    if (can && event->key() == Qt::Key_T)
        choose(Choice::Theirs);
    else if (can && event->key() == Qt::Key_M)
        choose(Choice::Mine);
    else if (can && (event->key() == Qt::Key_E || event->key() == Qt::Key_F2))
        startWriting();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_dialog->moveBy(this, event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void CompareLine::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (!needsChoice())
        return;
    const auto columns = compareColumns(width(), height());
    if (columns[2].contains(event->pos()))
        choose(Choice::Theirs);
    else if (columns[3].contains(event->pos()))
        choose(Choice::Mine);
    else if (columns[4].contains(event->pos()))
        startWriting();
}

void CompareLine::startWriting()
{
    if (m_editor)
        return;
    m_editor = ValueEditor::create(m_row.field, m_dialog->m_sources, this);
    m_editor->setValue(isOpen() ? m_row.mine : value(), isOpen() ? m_row.mineText : resultText(), m_row.currency);
    connect(m_editor, &ValueEditor::committed, this, [this] { endWriting(true); }, Qt::QueuedConnection);
    connect(m_editor, &ValueEditor::cancelled, this, [this] { endWriting(false); }, Qt::QueuedConnection);
    resizeEvent(nullptr);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    update();
}

void CompareLine::endWriting(bool keep)
{
    if (!m_editor)
        return;
    const FieldCheck check = m_editor->check();
    if (keep && check.level == FieldCheck::Level::Error) {
        m_editor->setInvalid(true);
        m_editor->setToolTip(plainToolTip(check.message));
        return;
    }
    ValueEditor *editor = m_editor;
    m_editor = nullptr;
    if (keep) {
        m_written = check.normalised;
        m_writtenText = FieldFormat::text(m_row.field, check.normalised, editor->displayText(), editor->currency());
    }
    editor->hide();
    editor->deleteLater();
    setFocus(Qt::OtherFocusReason);
    if (keep)
        choose(Choice::Written);
    update();
}

void CompareLine::resizeEvent(QResizeEvent *)
{
    if (!m_editor)
        return;
    const QRect cell = compareColumns(width(), height())[4].adjusted(6, 0, -6, 0);
    const int editorHeight = m_editor->sizeHint().height();
    m_editor->setGeometry(cell.left(), (height() - editorHeight) / 2, cell.width(), editorHeight);
}

void CompareLine::focusInEvent(QFocusEvent *) { update(); }
void CompareLine::focusOutEvent(QFocusEvent *) { update(); }

} // namespace punte
