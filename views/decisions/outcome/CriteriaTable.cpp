// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/CriteriaTable.h"

#include "models/core/NumberFormat.h"
#include "views/components/PlainLabel.h"
#include "views/decisions/outcome/LearningText.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace punte {

CriteriaTable::CriteriaTable(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

int CriteriaTable::rowHeight() const { return Theme::instance().px(30); }
QSize CriteriaTable::sizeHint() const { return {Theme::instance().px(380), rowHeight() * int(m_rows.size() + 1)}; }
QSize CriteriaTable::minimumSizeHint() const { return {Theme::instance().px(260), sizeHint().height()}; }

void CriteriaTable::setCriteria(const QList<OutcomeDetails::Criterion> &criteria, int felt)
{
    m_criteria = criteria;
    m_felt = felt;
    describe();
    updateGeometry();
    update();
}

void CriteriaTable::describe()
{
    m_rows.clear();
    QStringList said;
    for (const OutcomeDetails::Criterion &each : std::as_const(m_criteria)) {
        Row row{each.name, each.confidence.value_or(0), each.confidence ? LearningText::figure(*each.confidence, 1) : QStringLiteral("\u2013"), {}, {}};
        const QString expected = each.expected ? LearningText::figure(*each.expected, 1) : QString();
        if (expected.isEmpty())
            row.came = tr("nobody scored it");
        else if (m_felt > 0)
            row.came = tr("expected %1, came %2").arg(expected, NumberFormat::integer(m_felt));
        else if (each.cases < Learning::needed || !each.miss)
            row.came = tr("expected %1").arg(expected);
        else {
            const QString miss = LearningText::figure(*each.miss, 1);
            row.came = tr("expected %1; off %2 in %n cases", nullptr, each.cases).arg(expected, miss);
            row.brief = tr("expected %1; off %2").arg(expected, miss);
        }
        said << QStringList{row.name, row.figure, row.came}.join(QStringLiteral(", "));
        m_rows.append(row);
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

void CriteriaTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const int margin = theme.px(12), height = rowHeight();
    const int first = int(width() * 0.32), second = int(width() * 0.2);
    painter.fillRect(QRect(0, 0, width(), height), themeColor(Token::Inset));
    const auto cell = [&](int x, int y, int w, const QString &text, FontRole role, Token token) {
        painter.setPen(themeColor(token));
        NumberPainter::draw(painter, QRectF(x, y, w, height), Qt::AlignLeft | Qt::AlignVCenter, text, theme.font(role), true);
    };
    const int third = width() - first - second - margin;
    cell(margin, 0, first - margin, tr("Criterion"), FontRole::TableHeader, Token::Text2);
    cell(first, 0, second, tr("Confidence"), FontRole::TableHeader, Token::Text2);
    cell(first + second, 0, third, tr("What came"), FontRole::TableHeader, Token::Text2);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const int y = height * int(i + 1);
        painter.fillRect(QRect(0, y, width(), 1), themeColor(Token::Line));
        cell(margin, y, first - margin - theme.px(8), row.name, FontRole::Secondary, Token::Text1);
        const int planks = Shapes::planksWidth(5);
        Shapes::planks(painter, QRectF(first, y, planks, height), 5, int(std::lround(row.confidence)), themeColor(Token::Text2), themeColor(Token::Line2));
        cell(first + planks + theme.px(8), y, second - planks - theme.px(12), row.figure, FontRole::Secondary, Token::Text1);
        // How many cases it was says the sentence below too; half a word says nothing.
        const bool fits = row.brief.isEmpty() || NumberPainter::width(row.came, theme.font(FontRole::Secondary)) <= third;
        cell(first + second, y, third, fits ? row.came : row.brief, FontRole::Secondary, Token::Text2);
    }
}

bool CriteriaTable::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype i = help->pos().y() / rowHeight() - 1;
        const QString head = QStringList{tr("Criterion"), tr("Confidence"), tr("What came")}.join(QStringLiteral(", "));
        const QString words = i >= 0 && i < m_rows.size() ? m_rows.at(i).name + QStringLiteral(": ") + m_rows.at(i).came : head;
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

} // namespace punte
