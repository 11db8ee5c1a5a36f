// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardPaper.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/PacePanel.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/charts/Chart.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {

constexpr double paperWidth = 794; // A4 at 96 dots an inch
constexpr double paperEdge = 32;

void paperText(QPainter &painter, const QRectF &rect, int alignment, const QString &text, FontRole role, Token token)
{
    painter.setPen(Theme::color(token, false));
    NumberPainter::draw(painter, rect, alignment | Qt::AlignVCenter, text, Theme::instance().font(role), true);
}

double paperHead(QPainter &painter, const DashboardPaper::Sheet &sheet)
{
    const QRectF line(paperEdge, paperEdge, paperWidth - 2 * paperEdge, 24);
    const QDateTime &of = sheet.dashboard->figuresOf;
    paperText(painter, line, Qt::AlignLeft, sheet.heading, FontRole::PageTitle, Token::Text1);
    paperText(painter, line, Qt::AlignRight,
        QCoreApplication::translate("punte::DashboardPage", "Figures of %1, %2").arg(DateFormat::longDate(of.date()), DateFormat::time(of.time())) + QStringLiteral("  \u00b7  ") + sheet.printedBy,
        FontRole::Secondary, Token::Text2);
    paperText(painter, line.translated(0, 24), Qt::AlignLeft, sheet.filter, FontRole::Secondary, Token::Text2);
    return line.bottom() + 34;
}

double paperTiles(QPainter &painter, const DashboardPaper::Sheet &sheet, double y)
{
    const double width = (paperWidth - 2 * paperEdge) / 5;
    for (int i = 0; i < int(sheet.tiles.size()); ++i) {
        const QRectF rect(paperEdge + width * (i % 5), y + 80 * (i / 5), width, 80);
        painter.setPen(QPen(Theme::color(Token::Line2, false), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        FigureTile::paintInto(painter, rect, sheet.tiles.at(i), true);
    }
    return y + 172;
}

// As large as on the screen at most; answers its bottom.
double paperChart(QPainter &painter, Chart &chart, const QRectF &room)
{
    const QImage picture = chart.picture(3);
    const double scale = std::min({1.0 / 3, room.width() / picture.width(), room.height() / picture.height()});
    painter.drawImage(QRectF(room.left(), room.top(), picture.width() * scale, picture.height() * scale), picture);
    return room.top() + picture.height() * scale;
}

double paperTitle(QPainter &painter, double y, const QString &text)
{
    paperText(painter, QRectF(paperEdge + 12, y, paperWidth - 2 * paperEdge - 24, 22), Qt::AlignLeft, text, FontRole::PanelTitle, Token::Text1);
    return y + 26;
}

double paperBudget(QPainter &painter, const DashboardPaper::Sheet &sheet, double y)
{
    const qsizetype most = std::min<qsizetype>(6, sheet.dashboard->budget.size());
    if (most == 0)
        return y;
    y = paperTitle(painter, y, QCoreApplication::translate("punte::DashboardPage", "Budget: spent since each start; the line: expected by today"));
    const double width = (paperWidth - 2 * paperEdge) / 2;
    for (qsizetype i = 0; i < most; ++i)
        BudgetBar::paintInto(painter, QRectF(paperEdge + width * double(i % 2), y + 58 * double(i / 2), width, 56), sheet.dashboard->budget.at(i), sheet.today, true);
    return y + 58 * double((most + 1) / 2) + 6;
}

double paperSends(QPainter &painter, const DashboardPaper::Sheet &sheet, double y)
{
    if (!sheet.dashboard->hasResults || sheet.dashboard->sends.sent == 0)
        return y;
    y = paperTitle(painter, y, QCoreApplication::translate("punte::SendsPanel", "Sends"));
    QStringList parts;
    for (const char *state : {"sent", "delivered", "clicked", "machine_clicked", "booked", "bounced", "unsubscribed"})
        parts << DashboardText::state(state) + QLatin1Char(' ') + NumberFormat::integer(sheet.dashboard->sends.count(state));
    paperText(painter, QRectF(paperEdge + 12, y, paperWidth - 2 * paperEdge - 24, 22), Qt::AlignLeft, parts.join(QStringLiteral("  \u00b7  ")), FontRole::Secondary, Token::Text1);
    return y + 30;
}

} // namespace

void DashboardPaper::paint(QPainter &painter, const QSizeF &size, const Sheet &sheet)
{
    const double scale = size.width() / paperWidth;
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    double y = paperTiles(painter, sheet, paperHead(painter, sheet));
    y = paperSends(painter, sheet, paperBudget(painter, sheet, y));
    const double bottom = size.height() / scale - paperEdge;
    const double width = paperWidth - 2 * paperEdge;
    const double half = width / 2;
    bool first = true;
    int small = 0;
    for (Chart *chart : sheet.charts) {
        if (chart->data().hasValues() && first)
            y = paperChart(painter, *chart, QRectF(paperEdge, y, width, (bottom - y) * 0.55)) + 8;
        else if (chart->data().hasValues())
            paperChart(painter, *chart, QRectF(paperEdge + half * small++, y, half, bottom - y));
        first = false;
    }
    painter.restore();
}

} // namespace punte
