// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/InspectorRow.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/PlainLabel.h"
#include "views/components/StageGlyph.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace punte {

InspectorRow::InspectorRow(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setObjectName(QStringLiteral("inspectorRow"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true); // around it: inside it would cut the words, which reach its sides
    setProperty("focusRingSide", 4);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringList{content.title, content.secondary, content.fact}.join(QLatin1Char(' ')).simplified());
    QStringList all{content.title, content.secondary, content.tooltip}; // the row shortens them
    if (content.tooltip.startsWith(content.title))
        all.removeFirst();
    all.removeAll(QString());
    setToolTip(plainToolTip(all.join(QLatin1Char('\n'))));
    connect(this, &QAbstractButton::clicked, this, &InspectorRow::opened);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

// Not findChild(): rows that were put away may still be there.
bool InspectorRow::focusFirst(const QLayout &rows)
{
    const QLayoutItem *first = rows.itemAt(0);
    auto *row = first ? qobject_cast<InspectorRow *>(first->widget()) : nullptr;
    if (row)
        row->setFocus(Qt::OtherFocusReason);
    return row != nullptr;
}

InspectorRow::Content InspectorRow::task(const QString &title, const QVariant &due, bool mayComplete)
{
    const QString late = DateFormat::overdue(due, Clock::now());
    const QString odd = DateFormat::oddText(due);
    Content content{.icon = mayComplete ? QString() : QStringLiteral("view-pim-tasks"), .checkbox = mayComplete, .title = title};
    content.fact = !late.isEmpty() ? late : !odd.isEmpty() ? odd : DateFormat::relativeDate(DateFormat::dayOf(due), Clock::today());
    content.factColor = late.isEmpty() ? Token::Text2 : Token::Danger;
    content.tooltip = DateFormat::dayOf(due).isValid() ? title + QLatin1Char('\n') + DateFormat::fullInstant(due.toDateTime()) : title;
    return content;
}

QSize InspectorRow::sizeHint() const
{
    return {Theme::instance().px(200), Theme::instance().px(m_content.secondary.isEmpty() ? 26 : 42)};
}

QSize InspectorRow::minimumSizeHint() const
{
    return {Theme::instance().px(80), sizeHint().height()};
}

QRect InspectorRow::markRect() const
{
    const int size = Theme::instance().px(16);
    return {0, (Theme::instance().px(26) - size) / 2, size, size};
}

void InspectorRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Inset));
        painter.drawRoundedRect(rect().adjusted(-4, 0, 4, 0), theme.px(5), theme.px(5));
    }
    const QRect mark = markRect();
    if (m_content.checkbox) {
        painter.setBrush(themeColor(Token::Panel));
        painter.setPen(QPen(themeColor(Token::Control), 1));
        painter.drawRoundedRect(QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    } else if (!m_content.stage.isEmpty()) {
        StageGlyph::paint(painter, mark, m_content.stage);
    } else if (!m_content.icon.isEmpty()) {
        Icons::paint(painter, mark, m_content.icon, themeColor(Token::Text2));
    }
    const bool bare = !m_content.checkbox && m_content.stage.isEmpty() && m_content.icon.isEmpty(); // no room for a mark that is not there
    const int left = bare ? theme.px(2) : mark.right() + theme.px(8);
    const int line = theme.px(26);
    const QFont secondFont = theme.font(FontRole::Secondary);
    QFont factFont = secondFont;
    const bool danger = m_content.factColor == Token::Danger;
    const bool alarm = (danger || m_content.factColor == Token::Warning) && !m_content.fact.isEmpty();
    if (alarm)
        factFont.setWeight(QFont::DemiBold);
    int factWidth = m_content.fact.isEmpty() ? 0 : int(NumberPainter::width(m_content.fact, factFont)) + theme.px(8);
    painter.setPen(themeColor(m_content.factColor));
    NumberPainter::draw(painter, QRectF(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter, m_content.fact, factFont);
    if (alarm) { // never colour alone
        const int edge = theme.px(14);
        Icons::paint(painter, QRect(width() - factWidth - edge + theme.px(3), (line - edge) / 2, edge, edge), danger ? QStringLiteral("data-warning") : QStringLiteral("chronometer"),
            themeColor(m_content.factColor));
        factWidth += edge + theme.px(3);
    }
    const QFont titleFont = theme.font(FontRole::Body);
    painter.setPen(themeColor(Token::Text1));
    NumberPainter::draw(painter, QRectF(left, 0, width() - left - factWidth, line), Qt::AlignLeft | Qt::AlignVCenter, m_content.title, titleFont, true);
    if (!m_content.secondary.isEmpty()) {
        painter.setPen(themeColor(Token::Text2));
        NumberPainter::draw(painter, QRectF(left, line - theme.px(4), width() - left, theme.px(16)), Qt::AlignLeft | Qt::AlignVCenter,
            m_content.secondary, secondFont, true);
    }
}

void InspectorRow::mouseReleaseEvent(QMouseEvent *event)
{
    // A target of 24 px around the small box.
    if (m_content.checkbox && markRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT checked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void InspectorRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_content.checkbox)
        Q_EMIT checked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace punte
