// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarPage.h"

#include "models/core/Clock.h"
#include "models/core/CountedText.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/calendar/AgendaView.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/components/calendar/CalendarSidePanel.h"
#include "views/components/calendar/MiniMonth.h"
#include "views/components/calendar/MonthView.h"
#include "views/components/calendar/NewEntryPopup.h"
#include "views/components/calendar/TimeGridView.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QStackedWidget>

namespace punte {

CalendarPage::CalendarPage(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : Page("calendar", shell, parent)
    , m_sources(sources)
    , m_model(new CalendarModel(shell.database(), shell.session(), this))
    , m_bar(new QWidget(this))
    , m_switch(new SegmentedSwitch(m_bar))
    , m_previous(Buttons::icon(QStringLiteral("go-previous"), QString(), m_bar))
    , m_today(Buttons::push(QString(), ButtonVariant::Default, QString(), m_bar))
    , m_next(Buttons::icon(QStringLiteral("go-next"), QString(), m_bar))
    , m_range(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, m_bar))
    , m_side(new CalendarSidePanel(*m_model, shell.session().userId))
    , m_stack(new QStackedWidget)
    , m_grid(new TimeGridView(*m_model))
    , m_month(new MonthView(*m_model))
    , m_agenda(new AgendaView(*m_model))
    , m_error(new ErrorState)
    , m_waiting(new LoadingState)
    , m_day(Clock::today())
{
    setObjectName(QStringLiteral("calendarPage"));
    build();
    buildBar();
    makeActions();
    makeFileActions();
    makeEntryActions();
    connectModel();
    for (CalendarView *view : {static_cast<CalendarView *>(m_grid), static_cast<CalendarView *>(m_month), static_cast<CalendarView *>(m_agenda)})
        connectView(view);
    retranslate();
    showDays();
}

void CalendarPage::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_error),
             static_cast<QWidget *>(m_waiting)})
        m_stack->addWidget(widget);
    m_waiting->waitFor(*m_model);
    m_wait.setSingleShot(true);
    m_wait.setInterval(LoadingState::shownAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &CalendarPage::showWaiting);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_model->refresh();
        showWaiting();
    });
    connect(m_side->month(), &MiniMonth::dayChosen, this, [this](QDate day) { show(m_span, day); });
    connect(m_side, &CalendarSidePanel::layersChanged, m_model, &CalendarModel::setHiddenLayers);
    connect(m_side, &CalendarSidePanel::peopleChanged, this, [this](const QList<QUuid> &people) {
        m_model->setPeople(people);
        m_wait.start();
    });
}

void CalendarPage::buildBar()
{
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(6));
    m_switch->setObjectName(QStringLiteral("calendarSwitch"));
    for (int i = 0; i < 4; ++i)
        m_switch->addSegment(QString());
    m_previous->setObjectName(QStringLiteral("calendarPrevious"));
    m_next->setObjectName(QStringLiteral("calendarNext"));
    m_today->setObjectName(QStringLiteral("calendarToday"));
    m_range->setObjectName(QStringLiteral("calendarRange"));
    row->addWidget(m_switch);
    row->addSpacing(Theme::instance().px(4));
    row->addWidget(m_previous);
    row->addWidget(m_today);
    row->addWidget(m_next);
    row->addSpacing(Theme::instance().px(4));
    row->addWidget(m_range, 1);
    m_range->installEventFilter(this);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) { setSpan(Span(index)); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, &CalendarPage::goToday);
}

CalendarView *CalendarPage::view() const
{
    if (m_span == Span::Month)
        return m_month;
    return m_span == Span::Agenda ? static_cast<CalendarView *>(m_agenda) : m_grid;
}

QPair<QDate, QDate> CalendarPage::rangeOf(Span span, QDate day) const
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    switch (span) {
    case Span::Day:
        return {day, day};
    case Span::Week:
        return {monday, monday.addDays(6)};
    case Span::Month: {
        const QDate first(day.year(), day.month(), 1);
        const QDate last = first.addMonths(1).addDays(-1);
        return {first.addDays(1 - first.dayOfWeek()), last.addDays(7 - last.dayOfWeek())};
    }
    case Span::Agenda:
        break;
    }
    return {day, day.addDays(27)};
}

void CalendarPage::show(Span span, QDate day)
{
    m_span = span;
    m_day = day;
    showDays();
}

void CalendarPage::setSpan(Span span)
{
    if (span == m_span)
        return;
    // What is current stays in sight; an agenda begins today unless one looks elsewhere.
    const QDate held = view()->cursor().day.isValid() ? view()->cursor().day : m_day;
    const bool inside = held >= view()->firstDay() && held <= view()->lastDay();
    const bool hadFocus = view()->hasFocus();
    show(span, inside ? held : m_day);
    if (hadFocus)
        view()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showDays()
{
    const auto [first, last] = rangeOf(m_span, m_day);
    m_month->setMonth(m_day);
    if (m_popup)
        m_popup->closePopup();
    view()->setDays(first, last);
    showView();
    m_wait.start();
    if (!view()->current() && view()->cursor().day != m_day) {
        CalendarSlot slot = view()->cursor();
        slot.day = m_day;
        view()->setCursor(slot);
    }
    m_switch->setCurrentIndex(int(m_span));
    m_side->month()->setDays(first, last, m_day);
    if (m_activated)
        m_model->setRange(first, last);
    showRange();
    showFoot();
}

QString CalendarPage::rangeText(bool brief) const
{
    const auto [first, last] = rangeOf(m_span, m_day);
    const QLocale locale;
    if (m_span == Span::Month)
        return CalendarLook::begun(DateFormat::monthYear(m_day, locale));
    if (m_span == Span::Day)
        return brief ? CalendarLook::slotText({m_day, QTime(), 0}, locale) : CalendarLook::begun(DateFormat::fullDate(m_day, locale));
    if (brief)
        return QStringLiteral("%1\u2013%2").arg(first.month() == last.month() ? QString::number(first.day()) : DateFormat::dayMonth(first, locale), DateFormat::dayMonth(last, locale));
    const bool sameYear = first.year() == last.year() && first.year() == Clock::today().year();
    const auto text = [&](QDate day) { return sameYear ? locale.toString(day, QStringLiteral("d MMMM")) : DateFormat::longDate(day, locale); };
    return QStringLiteral("%1 \u2013 %2").arg(text(first), text(last));
}

void CalendarPage::showRange()
{
    const QString whole = rangeText();
    const bool fits = m_range->width() >= QFontMetrics(m_range->font()).horizontalAdvance(whole) + 2;
    const QString shown = fits || !m_bar->isVisible() ? whole : rangeText(true);
    m_range->setText(shown);
    m_range->setToolTip(plainToolTip(shown == whole ? whole : shown + QLatin1Char('\n') + whole));
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_range && event->type() == QEvent::Resize)
        showRange();
    return Page::eventFilter(watched, event);
}

// An empty week would say that nothing is planned.
void CalendarPage::showWaiting()
{
    if (m_model->isCurrent() || !m_model->isLoading())
        return;
    m_waiting->showNow();
    showInstead(m_waiting);
}

void CalendarPage::showInstead(QWidget *state)
{
    const bool hadKeyboard = view()->hasFocus() || m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(state);
    if (hadKeyboard)
        state->setFocus(Qt::OtherFocusReason);
}

// The keyboard goes on to the days, unless it is elsewhere by now.
void CalendarPage::showView()
{
    QWidget *const state = m_stack->currentWidget();
    const bool hadKeyboard = (state == m_waiting || state == m_error) && (state->hasFocus() || state->isAncestorOf(focusWidget()));
    m_stack->setCurrentWidget(view());
    if (hadKeyboard)
        view()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showFoot()
{
    if (!m_model->isCurrent()) {
        m_side->setFoot({}); // in its place the page says so
        Q_EMIT statusFiguresChanged();
        return;
    }
    const int shown = int(m_model->entries().size());
    QString text;
    switch (m_span) {
    case Span::Day: text = tr("Shown: %n entry(ies) of this day.", nullptr, shown); break;
    case Span::Week: text = tr("Shown: %n entry(ies) of this week.", nullptr, shown); break;
    case Span::Month: text = tr("Shown: %n entry(ies) of this month.", nullptr, shown); break;
    case Span::Agenda: text = tr("Shown: %n entry(ies) of four weeks.", nullptr, shown); break;
    }
    if (const int hidden = m_model->hiddenCount(); hidden > 0)
        text += QLatin1Char(' ') + tr("Hidden layers hold %n more.", nullptr, hidden);
    m_side->setFoot(countedText(text, shown));
    Q_EMIT statusFiguresChanged();
}

void CalendarPage::step(int steps)
{
    switch (m_span) {
    case Span::Day: return show(m_span, m_day.addDays(steps));
    case Span::Week: return show(m_span, m_day.addDays(7 * steps));
    case Span::Month: return show(m_span, m_day.addMonths(steps));
    case Span::Agenda: return show(m_span, m_day.addDays(28 * steps));
    }
}

void CalendarPage::goToday()
{
    show(m_span, Clock::today());
    if (m_span == Span::Day || m_span == Span::Week)
        m_grid->showWorkingDay();
}

void CalendarPage::connectModel()
{
    bindLive(shell().changeFeed(), *m_model);
    connect(m_model, &CalendarModel::loadingChanged, this, &CalendarPage::readyChanged);
    connect(m_model, &CalendarModel::loadingChanged, this, &CalendarPage::showFoot);
    connect(m_model, &CalendarModel::changed, this, [this] {
        if (m_stack->currentWidget() == m_error || m_stack->currentWidget() == m_waiting)
            showView();
        showFoot();
    });
    connect(m_model, &CalendarModel::failed, this, [this](const AppError &error) {
        if (!m_model->isCurrent()) {
            m_error->setError(error);
            showInstead(m_error);
        } else {
            shell().showError([] { return tr("The calendar could not be read."); }, error);
        }
    });
    connect(m_model, &CalendarModel::moved, this, [this](const CalendarEntry &entry, bool stretched, const QUuid &action) {
        shell().clearError();
        const QString title = CalendarLook::title(entry);
        shell().showToast([stretched, title, slot = entry.slot] { return stretched ? tr("\u201C%1\u201D now takes %2").arg(title, DateFormat::minutes(slot.minutes)) : tr("\u201C%1\u201D moved to %2").arg(title, CalendarLook::slotText(slot)); }, action);
    });
    connect(m_model, &CalendarModel::moveRefused, this, [this](const CalendarEntry &entry, const AppError &error) {
        shell().showError([entry] { return tr("\u201C%1\u201D was not moved.").arg(CalendarLook::title(entry)); }, error);
    });
    connect(m_model, &CalendarModel::created, this, [this](const QString &title, const QUuid &action) {
        if (m_popup)
            m_popup->closePopup();
        shell().showToast([title] { return tr("\u201C%1\u201D created").arg(title); }, action);
    });
    connect(m_model, &CalendarModel::createRefused, this, [this](const AppError &error) {
        if (m_popup)
            m_popup->showMessage(error.what);
        else
            shell().showError([] { return tr("The entry was not created."); }, error);
    });
    connect(m_model, &CalendarModel::imported, this, [this](int added, int found, const QUuid &action) {
        m_reading = false;
        shell().showToast([added, found, name = m_imported, notes = m_importNotes] {
            QString text = added > 0 ? tr("%n entry(ies) taken from \u201C%1\u201D", nullptr, added).arg(name) : tr("Nothing new in \u201C%1\u201D").arg(name);
            if (found > added)
                text += QStringLiteral("; ") + tr("%n known already", nullptr, found - added);
            if (notes > 0)
                text += QStringLiteral("; ") + tr("%n left out or taken without repeating", nullptr, notes);
            return text;
        }, added > 0 ? action : QUuid());
    });
    connect(m_model, &CalendarModel::importRefused, this, [this](const AppError &error) {
        m_reading = false;
        shell().showError([name = m_imported] { return tr("Nothing was taken from \u201C%1\u201D.").arg(name); }, error);
    });
    connect(m_model, &CalendarModel::freeDaySaved, this, [this](QDate day, const QUuid &action) { shell().showToast([day] { return tr("%1 changed").arg(DateFormat::longDate(day)); }, action); });
    connect(m_model, &CalendarModel::freeDayRefused, this, [this](const AppError &error) { shell().showError([] { return tr("The day was not changed."); }, error); });
}

void CalendarPage::connectView(CalendarView *view)
{
    view->setCanCreate(makerLayer() != nullptr);
    connect(view, &CalendarView::entryActivated, this, &CalendarPage::openEntry);
    connect(view, &CalendarView::moveRequested, m_model, &CalendarModel::move);
    connect(view, &CalendarView::createRequested, this, &CalendarPage::askNew);
    connect(view, &CalendarView::stepRequested, this, &CalendarPage::step);
    connect(view, &CalendarView::dayRequested, this, [this](QDate day) { show(Span::Day, day); });
    connect(view, &CalendarView::cursorLeft, this, [this](QDate day) { show(m_span, day); });
    connect(view, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
    connect(view, &CalendarView::currentChanged, this, &CalendarPage::keyHintsChanged);
    connect(view, &CalendarView::currentChanged, this, &CalendarPage::enableEntryActions);
    connect(view, &CalendarView::hinted, this, [this](const QString &text) { shell().showHint(text); });
}

void CalendarPage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    showDays();
}

bool CalendarPage::isReady() const
{
    return m_activated && !m_model->isLoading() && !m_reading;
}

QWidget *CalendarPage::topBarWidget()
{
    return m_bar;
}

QAction *CalendarPage::primaryAction()
{
    return m_new;
}

QList<StatusFigure> CalendarPage::statusFigures() const
{
    if (!m_model->isCurrent())
        return {{QString(), tr("Week starts on Monday")}};
    const int shown = int(m_model->entries().size());
    return {{QString(), countedText(tr("%n entry(ies)", nullptr, shown), shown)}, {QString(), tr("Week starts on Monday")}};
}

QList<KeyHint> CalendarPage::keyHints() const
{
    if (view()->current())
        return {{{QStringLiteral("Enter")}, tr("open")}, {{QStringLiteral("Ctrl"), QStringLiteral("\u2190"), QStringLiteral("\u2192")}, tr("move")},
            {{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("\u2193")}, tr("longer")}};
    QList<KeyHint> hints{{{QStringLiteral("T")}, tr("today")}};
    if (m_new)
        hints.prepend({{QStringLiteral("N")}, tr("new meeting")});
    return hints;
}

QJsonObject CalendarPage::saveState() const
{
    QJsonArray hidden;
    for (const QByteArray &layer : m_model->hiddenLayers())
        hidden.append(QString::fromLatin1(layer));
    return {{QStringLiteral("span"), int(m_span)}, {QStringLiteral("hidden"), hidden}, {QStringLiteral("people"), toJson(m_model->range().people)}};
}

void CalendarPage::restoreState(const QJsonObject &state)
{
    if (!state.contains(QLatin1String("span")))
        return;
    QSet<QByteArray> hidden;
    for (const QJsonValue &layer : state.value(QLatin1String("hidden")).toArray())
        hidden.insert(layer.toString().toLatin1());
    m_model->setHiddenLayers(hidden);
    QList<QUuid> people = idsFromJson(state.value(QLatin1String("people")));
    if (people.isEmpty())
        people = {shell().session().userId};
    m_model->setPeople(people);
    m_side->setPeople(people);
    show(Span(std::clamp(state.value(QLatin1String("span")).toInt(1), 0, 3)), m_day);
}

RecordContext CalendarPage::currentContext() const
{
    RecordContext context;
    if (const auto entry = view()->current()) {
        context.customer = entry->customer;
        context.customerName = entry->customer.isNull() ? QString() : entry->subtitle;
    }
    return context;
}

void CalendarPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    QWidget *const state = m_stack->currentWidget();
    (state == m_waiting || state == m_error ? state : view())->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::retranslate()
{
    m_waiting->setText(tr("Loading the calendar…"));
    m_switch->setSegmentText(0, tr("Day"));
    m_switch->setSegmentText(1, tr("Week"));
    m_switch->setSegmentText(2, tr("Month"));
    m_switch->setSegmentText(3, tr("Agenda"));
    m_switch->setAccessibleName(tr("View of the calendar"));
    Buttons::setName(m_previous, tr("Back"));
    Buttons::setName(m_next, tr("Forward"));
    m_today->setText(tr("Today"));
    for (CalendarView *each : {static_cast<CalendarView *>(m_grid), static_cast<CalendarView *>(m_month), static_cast<CalendarView *>(m_agenda)}) {
        each->setAccessibleName(tr("Calendar"));
        each->viewport()->update();
    }
    m_side->retranslate();
    showRange();
    showFoot();
    Q_EMIT keyHintsChanged();
}

} // namespace punte
