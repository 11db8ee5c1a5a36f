// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/SendsPanel.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace punte {

namespace {
constexpr const char *sendSteps[]{"sent", "delivered", "clicked", "booked"};
constexpr const char *sendStates[]{"sent", "delivered", "clicked", "machine_clicked", "booked", "bounced", "unsubscribed"};
} // namespace

SendsBar::SendsBar(QWidget *parent) : MarkButton(Qt::Vertical, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SendsBar::setCount(const QString &name, qint64 count, qint64 whole)
{
    m_name = name;
    m_count = count;
    m_whole = whole;
    setAccessibleName(name + QLatin1Char(' ') + NumberFormat::integer(count));
    update();
}

QSize SendsBar::sizeHint() const { return {Theme::instance().px(200), Theme::instance().px(36)}; }

void SendsBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF top(2, 0, width() - 4, theme.px(19));
    painter.setPen(themeColor(Token::Text1));
    NumberPainter::draw(painter, top, Qt::AlignLeft | Qt::AlignVCenter, m_name, theme.font(FontRole::Body), true);
    NumberPainter::draw(painter, top, Qt::AlignRight | Qt::AlignVCenter, NumberFormat::integer(m_count), theme.font(FontRole::PanelTitle));
    const QRectF track(2, top.bottom(), width() - 4, theme.px(13));
    Shapes::box(painter, track, 1, themeColor(underMouse() ? Token::Line : Token::Sunken));
    if (m_whole > 0 && m_count > 0)
        Shapes::box(painter, QRectF(track.left(), track.top(), std::max(3.0, track.width() * double(m_count) / double(m_whole)), track.height()), 1, themeColor(Token::Chart1));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()), theme.px(4), themeColor(Token::Accent));
}

SendsPanel::SendsPanel(QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent), m_twin(new PanelTwin(this)), m_cost(new PlainLabel(QString(), FontRole::Secondary, Token::Text2)), m_none(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("sendsPanel"));
    content()->addWidget(m_twin, 1);
    connect(m_twin, &PanelTwin::opened, this, [this](int row) { open(sendStates[row]); });
    auto *drawn = new QVBoxLayout(m_twin->body());
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(Theme::instance().px(4));
    for (int i = 0; i < 4; ++i) {
        if (i > 0) {
            m_steps.append(new PlainLabel(QString(), FontRole::Secondary, Token::Text2));
            m_steps.last()->setObjectName(QStringLiteral("sendsStep%1").arg(i));
            m_steps.last()->setTabular(true);
            drawn->addWidget(m_steps.last());
        }
        m_bars.append(new SendsBar(this));
        m_bars.last()->setObjectName(QStringLiteral("sendsBar%1").arg(i));
        connect(m_bars.last(), &QAbstractButton::clicked, this, [this, i] { open(sendSteps[i]); });
        drawn->addWidget(m_bars.last());
    }
    m_none->setObjectName(QStringLiteral("sendsNone"));
    m_none->setWordWrap(true);
    drawn->addWidget(m_none);
    drawn->addStretch(1);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (const char *state : {"bounced", "unsubscribed"})
        m_foot.append({state, addFoot(*first, state)});
    first->addStretch(1);
    drawn->addLayout(first);
    m_foot.append({"machine_clicked", addFoot(*second, "machine_clicked")});
    m_cost->setObjectName(QStringLiteral("costPerBooking"));
    m_cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    second->addWidget(m_cost, 1);
    drawn->addLayout(second);
    retranslate();
}

QPushButton *SendsPanel::addFoot(QHBoxLayout &row, const QByteArray &state)
{
    QPushButton *button = Buttons::small(QString(), ButtonVariant::Link, {}, this);
    button->setObjectName(QStringLiteral("sends_") + QString::fromLatin1(state));
    connect(button, &QPushButton::clicked, this, [this, state] { open(state); });
    row.addWidget(button);
    return button;
}

void SendsPanel::open(const QByteArray &state)
{
    Q_EMIT opened(DashboardMark::sends(m_filter, state), tr("Messages: %1").arg(DashboardText::state(state)));
}

void SendsPanel::showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    m_dashboard = dashboard;
    m_filter = filter;
    m_currency = currency;
    const SendFunnel &sends = m_dashboard.sends;
    const bool some = m_dashboard.hasResults && sends.sent > 0;
    for (int i = 0; i < 4; ++i) {
        m_bars.at(i)->setCount(DashboardText::state(sendSteps[i]), sends.count(sendSteps[i]), sends.sent);
        m_bars.at(i)->setVisible(some);
        if (i > 0) {
            m_steps.at(i - 1)->setText(QStringLiteral("\u2193  ") + DashboardText::stepOf(sendSteps[i], sends));
            m_steps.at(i - 1)->setVisible(some);
            const QString why = DashboardText::whyNoStep(sendSteps[i], sends);
            m_steps.at(i - 1)->setToolTip(plainToolTip(why));
            m_steps.at(i - 1)->setAccessibleName(why.isEmpty() ? m_steps.at(i - 1)->text() : m_steps.at(i - 1)->text() + QLatin1Char(' ') + why);
        }
    }
    for (const auto &[state, button] : std::as_const(m_foot)) {
        button->setText(tr("%1: %2").arg(DashboardText::state(state), NumberFormat::integer(sends.count(state))));
        button->setVisible(some);
    }
    const auto cost = m_dashboard.costPerBooking(m_currency);
    m_cost->setText(cost ? tr("%1 per booking").arg(NumberFormat::money(cost->toText(), m_currency)) : tr("\u2013 per booking"));
    m_cost->setToolTip(plainToolTip(m_cost->text() + QLatin1Char('\n') + (cost ? tr("Cost of the time, of channels and messages together, by the bookings of its messages") : tr("No value: no message led to a booking."))));
    m_cost->setAccessibleName(cost ? m_cost->text() : tr("Cost per booking: no value, no message led to a booking."));
    m_cost->setVisible(some);
    m_none->setText(!m_dashboard.hasResults ? tr("Counting messages takes a right that you do not have.") : tr("No message was sent in this time."));
    m_none->setVisible(!some);
    fillTwin();
    setNote(some ? tr("%n campaigns", nullptr, sends.campaigns) : QString());
}

void SendsPanel::fillTwin()
{
    QList<QStringList> rows;
    if (m_dashboard.hasResults && m_dashboard.sends.sent > 0)
        for (const char *state : sendStates)
            rows.append({DashboardText::state(state), NumberFormat::integer(m_dashboard.sends.count(state)), DashboardText::percent(100.0 * double(m_dashboard.sends.count(state)) / double(m_dashboard.sends.sent), 1)});
    m_twin->setTexts({tr("What became of them"), tr("Messages"), tr("Of sent")}, rows, 1);
}

void SendsPanel::retranslate()
{
    setTitle(tr("Sends"));
    showFigures(Dashboard(m_dashboard), DashboardFilter(m_filter), QByteArray(m_currency));
}

void SendsPanel::showTable(bool table) { m_twin->showTable(table); }

} // namespace punte
