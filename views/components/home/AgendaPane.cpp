// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/AgendaPane.h"

#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/db/ErrorMapping.h"
#include "models/records/agenda/AgendaModel.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/PlainLabel.h"
#include "views/components/ScrollAnchor.h"
#include "views/components/StatePanel.h"
#include "views/components/home/AgendaDelegate.h"
#include "views/components/home/AgendaListView.h"
#include "views/theme/Shapes.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QStackedLayout>

namespace punte {

AgendaPane::AgendaPane(AgendaModel &model, std::function<QList<KeyHint>(const AgendaItem &)> lineHints, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_why(Buttons::push(QString(), ButtonVariant::Flat, QStringLiteral("view-sort")))
    , m_view(new AgendaListView)
    , m_loading(new LoadingState)
    , m_empty(new EmptyState)
    , m_next(m_empty->addButton(QString(), ButtonVariant::Primary))
    , m_error(new ErrorState)
    , m_noRight(new NoRightState(QString(), QString()))
    , m_head(new QWidget)
    , m_foot(new QWidget)
    , m_snoozed(Buttons::push(QString(), ButtonVariant::Link))
    , m_more(Buttons::push(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("agendaPane"));
    setProperty("punteFrameless", true);
    m_note->setObjectName(QStringLiteral("agendaNote"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_empty->setObjectName(QStringLiteral("agendaEmpty"));
    m_error->setObjectName(QStringLiteral("agendaError"));
    m_next->setObjectName(QStringLiteral("agendaNextStep"));
    m_snoozed->setObjectName(QStringLiteral("snoozedLink"));
    m_more->setObjectName(QStringLiteral("moreLink"));
    m_loading->waitFor(model);
    m_empty->setIcon(QStringLiteral("checkmark"), Token::Positive);
    m_view->setItemDelegate(new AgendaDelegate(std::move(lineHints), m_view));
    new ScrollAnchor(m_view, &m_model); // before the view hears of changes itself
    m_view->setModel(&m_model);
    build();
    connectModel();
    retranslate();
}

void AgendaPane::build()
{
    const Theme &theme = Theme::instance();
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    head->setSpacing(theme.px(10));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_why);
    m_head->setFixedHeight(theme.px(38));
    auto *stackHost = new QWidget;
    m_stack = new QStackedLayout(stackHost);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_loading, m_empty, m_error, m_noRight}) // in the order of State
        m_stack->addWidget(each);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    foot->setSpacing(theme.px(14));
    m_hints = new QHBoxLayout;
    m_hints->setSpacing(theme.px(4));
    foot->addLayout(m_hints);
    foot->addStretch(1);
    foot->addWidget(m_snoozed);
    foot->addWidget(m_more);
    m_foot->setFixedHeight(theme.px(36));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(1);
    column->addWidget(stackHost, 1);
    column->addWidget(m_foot);
    connect(&theme, &Theme::changed, this, [this] {
        m_head->setFixedHeight(Theme::instance().px(38));
        m_foot->setFixedHeight(Theme::instance().px(36));
    });
    connect(m_why, &QPushButton::clicked, this, &AgendaPane::whyRequested);
    connect(m_more, &QPushButton::clicked, m_view, &AgendaListView::showMore);
    connect(m_snoozed, &QPushButton::clicked, this, [this] {
        m_model.setSnoozedShown(!m_model.isSnoozedShown());
        if (m_model.isSnoozedShown())
            select(m_model.rowCount() - m_model.snoozedCount());
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step)
            m_step->trigger();
    });
}

void AgendaPane::connectModel()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) // also when it only became so because the keyboard came
            m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        Q_EMIT currentChanged();
    });
    connect(m_view, &QListView::activated, this, &AgendaPane::opened);
    connect(m_view, &AgendaListView::seenChanged, this, &AgendaPane::showCounts);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_failed = false;
        Q_EMIT retryRequested();
    });
    connect(&m_model, &AgendaModel::rowsAboutToBeRemoved, this, [this] { m_row = std::max(0, m_view->currentIndex().row()); });
    connect(&m_model, &AgendaModel::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
    });
    connect(&m_model, &AgendaModel::changed, this, [this] {
        m_failed = false;
        keepCurrent();
        showState();
    });
    connect(&m_model, &AgendaModel::loadingChanged, this, &AgendaPane::showState);
}

// Something is always current, so that the keys have something to work on: what follows what has gone.
void AgendaPane::keepCurrent()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        select(std::min(m_row, m_model.rowCount() - 1));
    Q_EMIT currentChanged();
}

const AgendaItem *AgendaPane::current() const
{
    return m_view->currentIndex().isValid() ? m_model.item(m_view->currentIndex().row()) : nullptr;
}

void AgendaPane::select(int row)
{
    m_view->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1))));
}

void AgendaPane::setFootHints(const QList<KeyHint> &hints)
{
    while (QLayoutItem *item = m_hints->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyHint &hint : hints) {
        if (m_hints->count() > 0)
            m_hints->addSpacing(Theme::instance().px(10));
        for (const QString &key : hint.keys)
            m_hints->addWidget(new KeyCap(key));
        m_hints->addWidget(new PlainLabel(hint.text, FontRole::Secondary, Token::Text2));
    }
}

void AgendaPane::setNextStep(QAction *action)
{
    m_step = action;
    retranslate();
}

void AgendaPane::showAs(State state)
{
    if (state == State::Error)
        m_error->setError(offlineError());
    if (state == State::Loading)
        m_loading->showNow();
    put(state);
}

void AgendaPane::put(State state)
{
    showInPlaceOf(*m_view, m_stack->widget(int(state)), *m_stack);
    const bool list = state == State::List;
    m_why->setVisible(list);
    m_foot->setVisible(list || (state == State::Empty && m_model.snoozedCount() > 0));
    showCounts();
}

void AgendaPane::showState()
{
    State state = State::List;
    if (!m_model.hasProviders())
        state = State::NoRight;
    else if (m_model.rowCount() == 0)
        state = m_failed ? State::Error : m_model.isLoaded() ? State::Empty : State::Loading;
    put(state);
}

void AgendaPane::showCounts()
{
    const int count = m_model.rowCount();
    const int seen = m_view->lastSeen();
    const bool list = m_stack->currentIndex() == int(State::List) && count > 0;
    //: %1 of %2 lines of the list are in sight
    m_note->setText(list ? tr("%1 of %2, by date, money, priority and promises").arg(NumberFormat::integer(seen), NumberFormat::integer(count)) : QString());
    const int more = list ? count - seen : 0;
    m_more->setText(countedText(tr("%n more", nullptr, more), more));
    m_more->setVisible(more > 0);
    const int snoozed = m_model.snoozedCount();
    m_snoozed->setText(m_model.isSnoozedShown() ? tr("Hide what is put off") : countedText(tr("%n put off", nullptr, snoozed), snoozed));
    m_snoozed->setVisible(snoozed > 0);
}

void AgendaPane::retranslate()
{
    m_title->setText(tr("What to do first"));
    m_why->setText(tr("Why this order"));
    m_view->setAccessibleName(tr("What to do first"));
    m_loading->setText(tr("Looking for what waits for you\u2026"));
    m_empty->setTitle(tr("Nothing waits for you"));
    m_empty->setFact(tr("No task is due until tomorrow, no request waits, no opportunity is stale."));
    m_next->setText(tr("New task"));
    m_next->setVisible(m_step);
    m_noRight->setTitle(tr("There is nothing here that you may read"));
    m_noRight->setFact(tr("An administrator can give you a role with tasks, requests or opportunities."));
    m_model.retranslate();
    showCounts();
}

void AgendaPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
    painter.fillRect(QRect(1, m_head->geometry().bottom() + 1, width() - 2, 1), themeColor(Token::Line));
}

} // namespace punte
