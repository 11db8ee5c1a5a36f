// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/TodayPanel.h"

#include "models/core/Clock.h"
#include "models/db/WhenLive.h"
#include "models/records/LiveBinding.h"
#include "models/records/calendar/CalendarModel.h"
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/home/DayRow.h"

#include <QBoxLayout>

namespace punte {

TodayPanel::TodayPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_model(new CalendarModel(shell.database(), shell.session(), this))
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_loading(new LoadingState)
    , m_more(Buttons::push(QString(), ButtonVariant::Link))
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("todayPanel"));
    const Theme &theme = Theme::instance();
    m_message->setObjectName(QStringLiteral("todayMessage"));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(theme.px(13), theme.px(4), theme.px(13), theme.px(4));
    m_more->setObjectName(QStringLiteral("todayMore"));
    m_column->setSpacing(theme.px(2));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, theme.px(5), 0, theme.px(7));
    outer->setSpacing(theme.px(2));
    m_loading->setCompact();
    m_loading->follow(shell.database());
    outer->addWidget(m_message);
    outer->addWidget(m_loading);
    outer->addLayout(m_column);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(74), 0, theme.px(13), 0);
    foot->addWidget(m_more);
    foot->addStretch();
    outer->addLayout(foot);
    m_message->hide();
    m_more->hide();
    bindLive(shell.changeFeed(), *m_model);
    connect(m_more, &QPushButton::clicked, this, [this] { m_shell.showPage("calendar"); });
    connect(m_model, &CalendarModel::loadingChanged, this, &TodayPanel::showMessage);
    connect(m_model, &CalendarModel::loadingChanged, this, &Panel::readyChanged);
    connect(m_model, &CalendarModel::changed, this, &TodayPanel::fill);
    connect(m_model, &CalendarModel::failed, this, [this] {
        m_failed = true; // the list beside it says why, and asks again for both
        showMessage();
        whenLiveAgain(m_shell.database(), this, [this] { m_model->refresh(); });
    });
}

QList<CalendarEntry> TodayPanel::appointments() const
{
    QList<CalendarEntry> timed;
    for (const CalendarEntry &entry : m_model->entries())
        if (!entry.slot.isAllDay())
            timed.append(entry);
    return timed;
}

QString TodayPanel::note() const
{
    if (!m_model->isLoaded())
        return {};
    const int count = int(appointments().size());
    return count > 0 ? tr("%n appointment(s)", nullptr, count) : QString();
}

bool TodayPanel::isWanted() const
{
    return !m_model->layers().isEmpty();
}

void TodayPanel::activate()
{
    const QDate today = Clock::today();
    if (m_model->range().first == today)
        m_model->refresh();
    else
        m_model->setRange(today, today);
}

bool TodayPanel::isReady() const
{
    return !m_model->isLoading();
}

// The day goes on: what is over makes room when there is more than fits.
void TodayPanel::fill()
{
    const QDateTime now = Clock::now();
    const auto isOver = [&](const CalendarEntry &entry) { return entry.slot.start().addSecs(qint64(entry.slot.minutes) * 60) < now; };
    QList<CalendarEntry> shown = appointments();
    while (shown.size() > mostRows && isOver(shown.first()))
        shown.removeFirst();
    const int hidden = std::max(0, int(shown.size()) - mostRows);
    shown = shown.mid(0, mostRows);
    while (m_rows.size() > shown.size())
        delete m_rows.takeLast();
    while (m_rows.size() < shown.size()) {
        auto *row = new DayRow;
        m_rows.append(row);
        m_column->addWidget(row);
        connect(row, &DayRow::clicked, this, [this, row] { open(row->entry()); });
    }
    for (int i = 0; i < shown.size(); ++i) {
        m_rows.at(i)->setObjectName(QStringLiteral("dayRow%1").arg(i));
        m_rows.at(i)->setEntry(shown.at(i), isOver(shown.at(i)));
    }
    m_more->setText(tr("%n more in the calendar", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_failed = false;
    showMessage();
    Q_EMIT headingChanged();
}

void TodayPanel::showMessage()
{
    const bool loaded = m_model->isLoaded();
    m_loading->setVisible(!loaded && m_model->isLoading());
    m_message->setText(loaded ? tr("No appointments today.") : tr("The appointments could not be read."));
    m_message->setVisible(loaded ? m_rows.isEmpty() : m_failed && !m_model->isLoading());
}

void TodayPanel::open(const CalendarEntry &entry)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (layer && !layer->recordKind.isEmpty() && entry.table == layer->movableTable)
        m_shell.openRecord(layer->recordKind, entry.id);
    else if (!entry.customer.isNull())
        m_shell.openRecord("company", entry.customer);
}

void TodayPanel::retranslate()
{
    m_loading->setText(tr("Loading the appointments…"));
    if (m_model->isLoaded())
        fill();
    showMessage();
    Q_EMIT headingChanged();
}

} // namespace punte
