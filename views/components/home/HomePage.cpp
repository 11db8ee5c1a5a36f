// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/HomePage.h"

#include "models/core/Clock.h"
#include "models/core/CountedText.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/db/WhenLive.h"
#include "models/records/LiveBinding.h"
#include "models/records/agenda/AgendaModel.h"
#include "models/records/agenda/AgendaRank.h"
#include "views/components/KeyCap.h"
#include "views/components/PanelRegistry.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/home/AgendaListView.h"
#include "views/components/home/AgendaPane.h"
#include "views/components/home/PanelColumn.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

namespace punte {

namespace {
constexpr int columnBesideFrom = 900; // width of the page under which the cards lie below the list
constexpr int columnWidth = 328;
constexpr int columnWidthNarrow = 290;
constexpr int columnWideFrom = 1080;
} // namespace

HomePage::HomePage(ShellServices &shell, const HomeCommands &commands, QWidget *parent)
    : Page("home", shell, parent)
    , m_commands(commands)
    , m_model(new AgendaModel(shell.database(), shell.session(), this))
    , m_pane(new AgendaPane(*m_model, [this](const AgendaItem &item) { return lineHints(item); }))
    , m_column(new PanelColumn(shell, PanelRegistry::home().panels()))
    , m_day(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("homePage"));
    m_day->setObjectName(QStringLiteral("homeDay"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::instance().px(12));
    m_layout->addWidget(m_pane, 1);
    m_layout->addWidget(m_column);
    makeActions();
    connectModel();
    retranslate();
    arrange();
}

void HomePage::connectModel()
{
    bindLive(shell().changeFeed(), *m_model);
    connect(m_model, &AgendaModel::loadingChanged, this, &Page::readyChanged);
    connect(m_model, &AgendaModel::changed, this, [this] {
        showDay();
        Q_EMIT statusFiguresChanged();
    });
    connect(m_model, &AgendaModel::failed, this, &HomePage::failed);
    connect(m_model, &AgendaModel::saved, this, &HomePage::saved);
    connect(m_model, &AgendaModel::refused, this, [this](const AppError &error) { shell().showError([] { return tr("That was not saved."); }, error); });
    connect(m_pane, &AgendaPane::currentChanged, this, &HomePage::enableActions);
    connect(m_pane, &AgendaPane::opened, this, &HomePage::openCurrent);
    connect(m_pane, &AgendaPane::whyRequested, this, &HomePage::explainCurrent);
    connect(m_pane, &AgendaPane::retryRequested, this, &HomePage::activate); // what stands beside it failed for the same reason
    connect(m_pane->view(), &QWidget::customContextMenuRequested, this, &HomePage::showMenu);
    connect(m_column, &PanelColumn::readyChanged, this, &Page::readyChanged);
    connect(m_column, &PanelColumn::cardsChanged, this, &HomePage::arrange);
    connect(&Theme::instance(), &Theme::changed, this, &HomePage::arrange);
}

QWidget *HomePage::topBarWidget()
{
    return m_day;
}

QString HomePage::titleText() const
{
    return tr("Today");
}

QAction *HomePage::primaryAction()
{
    return m_newTask;
}

QList<QAction *> HomePage::secondaryActions()
{
    return m_logCall ? QList<QAction *>{m_logCall} : QList<QAction *>();
}

QList<StatusFigure> HomePage::statusFigures() const
{
    const QDateTime now = Clock::now();
    const int pressing = int(std::count_if(m_model->items().cbegin(), m_model->items().cend(), [&](const AgendaItem &item) {
        return !item.dueIsGuess && item.due.isValid() && item.due.date() <= now.date() && !item.snoozedUntil.isValid();
    }));
    return pressing > 0 ? QList<StatusFigure>{{QString(), countedText(tr("%n overdue or due today", nullptr, pressing), pressing)}} : QList<StatusFigure>();
}

void HomePage::activate()
{
    // Also when it is shown again: the clock has gone on.
    m_activated = true;
    showDay();
    m_model->refresh();
    m_column->activate();
}

bool HomePage::isReady() const
{
    return m_activated && !m_model->isLoading() && m_column->isReady();
}

void HomePage::failed(const AppError &error)
{
    // What was read before stays; that the line is down, the window says itself.
    if (m_model->isLoaded() && error.kind != ErrorKind::Offline)
        shell().showError([] { return tr("What waits for you could not be read again."); }, error);
    whenLiveAgain(shell().database(), m_model, [this] { m_model->refresh(); });
}

RecordContext HomePage::currentContext() const
{
    RecordContext context;
    const AgendaItem *item = m_pane->current();
    if (!item || m_aboutNothing)
        return context;
    context.customer = item->customer;
    context.customerName = item->company;
    context.opportunity = item->opportunity;
    context.contact = item->contact;
    context.contactName = item->contactName;
    return context;
}

void HomePage::showDay()
{
    const QDate today = Clock::today();
    const QLocale locale;
    QString day = locale.standaloneDayName(today.dayOfWeek());
    day.replace(0, 1, day.left(1).toUpper());
    // A narrow window has room for the title only.
    m_day->setText(width() < Theme::instance().px(columnBesideFrom) ? QString() : tr("%1 %2, week %3").arg(day, locale.toString(today, QStringLiteral("d MMMM"))).arg(today.weekNumber()));
}

// Beside the list while that keeps room for its lines; below it, cards side by side, in a narrow window.
void HomePage::arrange()
{
    const Theme &theme = Theme::instance();
    const bool beside = width() >= theme.px(columnBesideFrom);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column->setSideBySide(!beside);
    m_column->setVisible(!m_column->isEmpty());
    if (beside) {
        m_column->setMinimumHeight(0);
        m_column->setMaximumHeight(QWIDGETSIZE_MAX);
        m_column->setFixedWidth(theme.px(width() >= theme.px(columnWideFrom) ? columnWidth : columnWidthNarrow));
    } else {
        m_column->setMinimumWidth(0);
        m_column->setMaximumWidth(QWIDGETSIZE_MAX);
        m_column->setFixedHeight(std::max(theme.px(140), height() * 2 / 5));
    }
    showDay();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_pane->view()->setFocus(Qt::OtherFocusReason);
}

void HomePage::retranslate()
{
    showDay();
    m_day->setToolTip(plainToolTip(DateFormat::fullDate(Clock::today())));
    m_column->retranslate();
    m_pane->retranslate();
    QList<KeyHint> hints{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")}};
    const auto add = [&](const QAction *action, const QString &text) {
        if (action && !action->shortcut().isEmpty())
            hints.append({KeyCap::keys(action->shortcut()), text});
    };
    add(m_newTask, tr("new task"));
    add(m_logCall, tr("log a call"));
    m_pane->setFootHints(hints);
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
