// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/PacePanel.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PaceLegend.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>

namespace punte {

namespace {

// What is out of the ordinary: each is said, beside the name or, where there is no room, below the bar.
QList<ChipSpec> budgetMarks(const BudgetLine &line)
{
    QList<ChipSpec> marks;
    if (line.budget > 0 && line.spent() > line.budget)
        marks.append({PacePanel::tr("%1 over").arg(DashboardText::percent(100.0 * double(line.spent() - line.budget) / double(line.budget), 0)), Semantic::Danger, QStringLiteral("data-warning")});
    if (line.typed && *line.typed != line.spent())
        marks.append({PacePanel::tr("Typed: %1").arg(NumberFormat::moneyChange(Decimal(*line.typed - line.spent(), 2).toText(), line.currency)), Semantic::Warning, {}});
    if (line.status == "PAUSED")
        marks.append({PacePanel::tr("Paused"), Semantic::Neutral, {}});
    return marks;
}

// Beside the name, or as a line of words below the bar.
void paintBudgetMarks(QPainter &painter, const QRectF &beside, const QRectF &below, const QList<ChipSpec> &marks, bool fits, const QColor &ink)
{
    if (fits) {
        double x = beside.left();
        for (const ChipSpec &mark : marks) {
            const double width = Chip::sizeFor(mark).width();
            Chip::paint(painter, QRectF(x, beside.top(), width, beside.height()).toRect(), mark);
            x += width + Theme::instance().px(6);
        }
        return;
    }
    QStringList words;
    for (const ChipSpec &mark : marks)
        words << mark.text;
    painter.setPen(ink);
    NumberPainter::draw(painter, below, Qt::AlignLeft | Qt::AlignVCenter, words.join(QStringLiteral("  \u00b7  ")), Theme::instance().font(FontRole::SecondaryMedium), true);
}

QString budgetWords(const BudgetLine &line, QDate today)
{
    QStringList words{line.name, PacePanel::tr("%1 spent of %2").arg(DashboardText::money(line.spent(), line.currency), DashboardText::money(line.budget, line.currency)),
        PacePanel::tr("%1 for what channels report, %2 for messages").arg(DashboardText::money(line.figures, line.currency), DashboardText::money(line.messages, line.currency))};
    if (const auto expected = line.expected(today))
        words << PacePanel::tr("%1 expected by %2").arg(DashboardText::money(*expected, line.currency), DateFormat::dayMonth(today));
    if (line.typed)
        words << PacePanel::tr("%1 was typed in, a difference of %2").arg(DashboardText::money(*line.typed, line.currency), NumberFormat::moneyChange(Decimal(*line.typed - line.spent(), 2).toText(), line.currency));
    return words.join(u'\n');
}

} // namespace

BudgetBar::BudgetBar(QWidget *parent) : MarkButton(Qt::Vertical, parent)
{
}

void BudgetBar::setLine(const BudgetLine &line, QDate today)
{
    m_line = line;
    m_today = today;
    setAccessibleName(budgetWords(line, today));
    setToolTip(plainToolTip(budgetWords(line, today)));
    update();
}

QSize BudgetBar::sizeHint() const { return {Theme::instance().px(300), Theme::instance().px(56)}; }

QSize BudgetBar::minimumSizeHint() const { return {Theme::instance().px(180), Theme::instance().px(56)}; }

void BudgetBar::paintInto(QPainter &painter, const QRectF &rect, const BudgetLine &line, QDate today, bool paper)
{
    const Theme &theme = Theme::instance();
    const auto color = [paper](Token token) { return paper ? Theme::color(token, false) : themeColor(token); };
    const QRectF inner = rect.adjusted(theme.px(12), 0, -theme.px(12), 0);
    const bool over = line.budget > 0 && line.spent() > line.budget;
    const QString rest = PacePanel::tr(" of %1").arg(DashboardText::roundMoney(line.budget, line.currency));
    const double restWidth = NumberPainter::width(rest, theme.font(FontRole::Body));
    const QString spent = DashboardText::roundAmount(line.spent());
    const QFont font = theme.font(FontRole::BodyMedium);
    const double room = inner.width() - restWidth - NumberPainter::width(spent, theme.font(FontRole::PanelTitle)) - theme.px(10);
    const QList<ChipSpec> marks = budgetMarks(line);
    double chips = 0;
    for (const ChipSpec &mark : marks)
        chips += Chip::sizeFor(mark).width() + theme.px(6);
    const double nameWidth = std::min(room, QFontMetricsF(font).horizontalAdvance(line.name) + 1);
    const bool fits = !paper && nameWidth + chips <= room; // on paper in words: a grey printer has no grounds
    const QRectF top(inner.left(), rect.center().y() - theme.px(marks.isEmpty() || fits ? 20 : 27), inner.width(), theme.px(20));
    painter.setPen(color(Token::Text2));
    NumberPainter::draw(painter, top, Qt::AlignRight | Qt::AlignVCenter, rest, theme.font(FontRole::Body));
    painter.setPen(color(Token::Text1));
    NumberPainter::draw(painter, top.adjusted(0, 0, -restWidth, 0), Qt::AlignRight | Qt::AlignVCenter, spent, theme.font(FontRole::PanelTitle));
    painter.setFont(font);
    painter.drawText(QRectF(top.left(), top.top(), nameWidth, top.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(font).elidedText(line.name, Qt::ElideRight, nameWidth));
    paintBudgetMarks(painter, top.adjusted(nameWidth + theme.px(6), 0, 0, 0), QRectF(inner.left(), top.bottom() + theme.px(15), inner.width(), theme.px(16)), marks, fits,
        color(over ? Token::Danger : line.typed && *line.typed != line.spent() ? Token::Warning : Token::Text2));
    const QRectF track(inner.left(), top.bottom() + theme.px(5), inner.width(), theme.px(8));
    const double most = double(std::max({line.budget, line.spent(), qint64(1)}));
    Shapes::box(painter, QRectF(track.left(), track.top(), track.width() * double(line.budget) / most, track.height()), 1, color(Token::Sunken));
    Shapes::box(painter, QRectF(track.left(), track.top(), track.width() * double(line.spent()) / most, track.height()), 1, color(over ? Token::Chart4 : Token::Chart1));
    if (const auto expected = line.expected(today))
        painter.fillRect(QRectF(track.left() + track.width() * double(*expected) / most - 1, track.top() - theme.px(2), 2, track.height() + theme.px(4)), color(Token::Text1));
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), themeColor(Token::Inset));
    paintInto(painter, QRectF(rect()), m_line, m_today, false);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Theme::instance().px(6), themeColor(Token::Accent));
}

PacePanel::PacePanel(QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent), m_twin(new PanelTwin(this)), m_drawn(new QVBoxLayout(m_twin->body()))
    , m_legend(new PaceLegend), m_more(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("budgetPanel"));
    setContentPadding(0);
    content()->setSpacing(0);
    m_more->setObjectName(QStringLiteral("budgetMore"));
    m_more->setContentsMargins(Theme::instance().px(12), Theme::instance().px(8), Theme::instance().px(12), Theme::instance().px(8));
    m_more->setWordWrap(true);
    addHeadWidget(m_legend);
    m_drawn->setContentsMargins(0, 0, 0, 0);
    m_drawn->setSpacing(0);
    m_drawn->addWidget(m_more);
    m_drawn->addStretch(1);
    content()->addWidget(m_twin, 1);
    connect(m_twin, &PanelTwin::opened, this, [this](int row) { m_bars.at(row)->click(); });
    retranslate();
}

void PacePanel::showFigures(const Dashboard &dashboard)
{
    constexpr qsizetype mostBars = 12;
    m_dashboard = dashboard;
    const qsizetype shown = std::min(mostBars, dashboard.budget.size());
    while (m_bars.size() > shown)
        delete m_bars.takeLast();
    while (m_bars.size() < shown) {
        auto *bar = new BudgetBar(this);
        bar->setObjectName(QStringLiteral("budgetBar%1").arg(m_bars.size()));
        connect(bar, &QAbstractButton::clicked, this, [this, bar] {
            DashboardMark mark;
            mark.kind = DashboardMark::Kind::Spent;
            mark.campaign = bar->line().id;
            mark.currency = bar->line().currency;
            Q_EMIT opened(mark, tr("Spent on %1").arg(bar->line().name));
        });
        m_drawn->insertWidget(int(m_bars.size()), bar);
        m_bars.append(bar);
    }
    for (qsizetype i = 0; i < shown; ++i)
        m_bars.at(i)->setLine(dashboard.budget.at(i), Clock::today());
    const int left = dashboard.budgetCampaigns - int(shown);
    m_more->setText(dashboard.budget.isEmpty() ? tr("No campaign runs in this time.") : left > 0 ? tr("%n more with smaller budgets", nullptr, left) : QString());
    m_more->setVisible(!m_more->text().isEmpty());
    fillTwin();
}

void PacePanel::fillTwin()
{
    QList<QStringList> rows;
    for (const BudgetBar *bar : std::as_const(m_bars)) {
        const BudgetLine &line = bar->line();
        const auto expected = line.expected(Clock::today());
        const QString none = QStringLiteral("\u2013");
        rows.append({line.name, DashboardText::money(line.spent(), line.currency), DashboardText::money(line.budget, line.currency), expected ? DashboardText::money(*expected, line.currency) : none,
            line.typed ? DashboardText::money(*line.typed, line.currency) : none, line.typed ? NumberFormat::moneyChange(Decimal(*line.typed - line.spent(), 2).toText(), line.currency) : none});
    }
    m_twin->setTexts({tr("Campaign"), tr("Spent"), tr("Budget"), tr("Expected by today"), tr("Typed in"), tr("Difference")}, rows, 1);
}

void PacePanel::retranslate()
{
    setTitle(tr("Budget"));
    m_legend->retranslate();
    showFigures(Dashboard(m_dashboard));
}

void PacePanel::showTable(bool table) { m_twin->showTable(table); }

} // namespace punte
