// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/TodayPanel.h"

#include "models/core/Clock.h"
#include "models/db/WhenLive.h"
#include "models/records/LiveBinding.h"
#include "models/records/calendar/CalendarModel.h"
#include "views/components/Buttons.h"
#include "views/components/ShellServices.h"
#include "views/components/home/CardState.h"
#include "views/components/home/DayRow.h"

#include <QBoxLayout>

namespace punte {

TodayPanel::TodayPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_model(new CalendarModel(shell.database(), shell.session(), this))
    , m_state(new CardState("todayMessage"))
    , m_more(Buttons::push(QString(), ButtonVariant::Link))
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("todayPanel"));
    const Theme &theme = Theme::instance();
    m_more->setObjectName(QStringLiteral("todayMore"));
    m_column->setSpacing(theme.px(2));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, theme.px(5), 0, theme.px(7));
    outer->setSpacing(theme.px(2));
    m_state->waitFor(*m_model);
    outer->addWidget(m_state);
    connect(m_state, &CardState::retryRequested, m_model, &CalendarModel::refresh);
    outer->addLayout(m_column);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(74), 0, theme.px(13), 0);
    foot->addWidget(m_more);
    foot->addStretch();
    outer->addLayout(foot);
    m_more->hide();
    bindLive(shell.changeFeed(), *m_model);
    connect(m_more, &QPushButton::clicked, this, [this] { m_shell.showPage("calendar"); });
    connect(m_model, &CalendarModel::loadingChanged, this, &TodayPanel::showState);
    connect(m_model, &CalendarModel::loadingChanged, this, &Panel::readyChanged);
    connect(m_model, &CalendarModel::changed, this, &TodayPanel::fill);
    connect(m_model, &CalendarModel::failed, this, [this](const AppError &error) {
        m_error = error; // the list beside it says why
        showState();
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
    m_error.reset();
    showState();
    Q_EMIT headingChanged();
}

void TodayPanel::showState()
{
    if (m_model->isLoaded())
        m_state->showMessage(m_rows.isEmpty() ? tr("No appointments today.") : QString());
    else if (m_model->isLoading())
        m_state->showLoading();
    else if (m_error)
        m_state->showFailed(tr("The appointments could not be read."), *m_error);
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
    m_state->setLoadingText(tr("Loading the appointments…"));
    if (m_model->isLoaded())
        fill();
    showState();
    Q_EMIT headingChanged();
}

} // namespace punte
