// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/LoadingState.h"

#include "models/db/Database.h"
#include "views/components/Buttons.h"
#include "views/components/StatePanel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <span>

namespace punte {

namespace {
constexpr int stopAfter = 1'000; // ms: what takes longer can be stopped
constexpr int barStep = 17;
constexpr int compactBars = 2;
constexpr double barWidths[] = {0.55, 0.92, 0.78, 0.86};
}

LoadingState::LoadingState(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_stop(Buttons::push(QString(), ButtonVariant::Default, {}, this))
{
    setFocusPolicy(Qt::TabFocus);
    Accessible::setRole(this, QAccessible::StaticText);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &LoadingState::stopRequested);
    m_delay.setSingleShot(true);
    m_delay.setInterval(shownAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &LoadingState::showNow);
    m_long.setSingleShot(true);
    m_long.setInterval(stopAfter);
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_stop->setVisible(m_stoppable && !isAway());
        update();
    });
    setAccessibleName(text);
    retranslateUi();
}

void LoadingState::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void LoadingState::showNow()
{
    m_drawn = true;
    update();
}

void LoadingState::follow(Database &database)
{
    if (m_database)
        disconnect(m_database, nullptr, this, nullptr);
    m_database = &database;
    connect(&database, &Database::stateChanged, this, &LoadingState::showAway);
    showAway();
}

void LoadingState::setStoppable(bool stoppable) { m_stoppable = stoppable; }

void LoadingState::setCompact()
{
    m_compact = true;
    setFocusPolicy(Qt::NoFocus);
    updateGeometry();
}

bool LoadingState::isAway() const { return m_database && m_database->state() == ConnectionState::Reconnecting; }

void LoadingState::showAway()
{
    const bool away = isAway();
    if (away && !m_away && !m_compact) {
        m_away = new EmptyState(this);
        m_away->setObjectName(QStringLiteral("awayState"));
        m_away->setIcon(QStringLiteral("network-disconnect"), Token::Warning);
        m_away->setGeometry(rect());
        retranslateUi();
    }
    if (m_away)
        m_away->setVisible(away);
    m_stop->setVisible(!away && m_stoppable && isVisible() && !m_long.isActive());
    update();
}

// Below the sentence; in a card, which has no room there, behind it.
void LoadingState::placeStop()
{
    const Theme &theme = Theme::instance();
    if (m_compact)
        m_stop->move(width() - m_stop->width() - theme.px(12), theme.px(12) + compactBars * theme.px(barStep) + theme.px(10) - m_stop->height() / 2);
    else
        m_stop->move(theme.px(12), theme.px(12) + int(std::size(barWidths)) * theme.px(barStep) + theme.px(28));
}

QSize LoadingState::sizeHint() const { return {Theme::instance().px(220), Theme::instance().px(m_compact ? 74 : 104)}; }

void LoadingState::showEvent(QShowEvent *)
{
    if (!m_drawn)
        m_delay.start();
    m_long.start();
}

void LoadingState::hideEvent(QHideEvent *)
{
    m_delay.stop();
    m_long.stop();
    m_stop->hide();
    m_drawn = false;
}

void LoadingState::resizeEvent(QResizeEvent *)
{
    placeStop();
    if (m_away)
        m_away->setGeometry(rect());
}

void LoadingState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void LoadingState::retranslateUi()
{
    m_stop->setText(tr("Stop"));
    m_stop->adjustSize();
    placeStop();
    if (!m_away)
        return;
    m_away->setTitle(tr("Nothing is loaded here yet"));
    m_away->setFact(tr("What belongs here is loaded as soon as the connection is back."));
}

void LoadingState::paintEvent(QPaintEvent *)
{
    if (!m_drawn || (isAway() && !m_compact))
        return;
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    const int pad = theme.px(12);
    int y = pad;
    const size_t bars = !m_compact ? std::size(barWidths) : isAway() ? 0 : compactBars;
    for (const double part : std::span(barWidths).first(bars)) {
        Shapes::box(painter, QRectF(pad, y, (width() - 2 * pad) * part, theme.px(8)), 4, themeColor(Token::Hover));
        y += theme.px(barStep);
    }
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(themeColor(Token::Text2));
    const int room = (m_compact && m_stop->isVisible() ? m_stop->x() : width() - pad) - pad;
    const QString said = painter.fontMetrics().elidedText(m_compact && isAway() ? tr("Nothing is loaded here yet") : m_text, Qt::ElideRight, room);
    painter.drawText(QRect(pad, y, room, theme.px(20)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, said);
}

} // namespace punte
