// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/InboxPane.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/ErrorMapping.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ScrollAnchor.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/StatePanel.h"
#include "views/customers/requests/RequestDelegate.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QTimer>

namespace punte {

static constexpr int findPauseMs = 200;

InboxPane::InboxPane(RequestsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_segments(new SegmentedSwitch)
    , m_find(new QLineEdit)
    , m_answered(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("window-close")))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
    setObjectName(QStringLiteral("inboxPane"));
    m_segments->setObjectName(QStringLiteral("requestSegments"));
    m_find->setObjectName(QStringLiteral("requestFind"));
    m_answered->setObjectName(QStringLiteral("requestsAnswered"));
    m_view->setObjectName(QStringLiteral("requestList"));
    m_empty->setObjectName(QStringLiteral("requestsEmpty"));
    m_loading->waitFor(model);
    m_empty->setIcon(QStringLiteral("checkmark"), Token::Positive);
    for (int i = 0; i < 4; ++i)
        m_segments->addSegment(QString());
    m_segments->setStretched(true);
    m_segments->setCurrentIndex(0);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(Icons::icon(QStringLiteral("search"), Token::Text3), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new RequestDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    new ScrollAnchor(m_view, &m_model); // before the view hears of changes itself
    m_view->setModel(&m_model);

    const Theme &theme = Theme::instance();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    head->setSpacing(theme.px(8));
    head->addWidget(m_segments);
    head->addWidget(m_find);
    head->addWidget(m_answered, 0, Qt::AlignLeft);
    auto *stackHost = new QWidget;
    m_stack = new QStackedLayout(stackHost);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_loading, m_empty, m_error}) // in the order of State
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(stackHost, 1);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(findPauseMs);
    connect(m_find, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model.setText(m_find->text()); });
    connect(m_segments, &SegmentedSwitch::currentChanged, this, [this](int index) { m_model.setSegment(RequestsModel::Segment(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid()) // also when it only became so because the keyboard came
                m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
            Q_EMIT currentChanged(current.data(RequestsModel::IdRole).toUuid());
        });
    connect(m_view, &QListView::activated, this, &InboxPane::opened);
    connect(m_answered, &QPushButton::clicked, this, [this] { m_model.setAnswered(std::nullopt); });
    connect(m_error, &ErrorState::retryRequested, &m_model, &RequestsModel::refresh);
    connect(&m_model, &RequestsModel::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
    });
    connect(&m_model, &RequestsModel::loadingChanged, this, [this] {
        if (m_model.isLoading())
            m_failed = false;
        showState();
    });
    connect(&m_model, &RequestsModel::countsChanged, this, &InboxPane::showCounts);
    connect(&theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    retranslate();
    showState();
}

QUuid InboxPane::currentId() const
{
    return m_view->currentIndex().data(RequestsModel::IdRole).toUuid();
}

bool InboxPane::select(const QUuid &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    return row >= 0;
}

void InboxPane::showSegment(RequestsModel::Segment segment)
{
    m_segments->setCurrentIndex(int(segment));
    m_model.setSegment(segment);
}

void InboxPane::showAnswered(const AnsweredRequests &answered)
{
    m_find->clear();
    m_segments->setCurrentIndex(int(RequestsModel::Segment::All));
    m_model.setAnswered(answered);
}

// An empty list cannot be walked; what stands over it can be changed.
void InboxPane::takeKeyboard()
{
    const bool isThere = m_stack->currentWidget() == m_view;
    m_lent = !isThere; // goes on to the list as soon as there is one
    (isThere ? static_cast<QWidget *>(m_view) : m_segments)->setFocus(Qt::OtherFocusReason);
}

void InboxPane::walk(int step)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + step : 0;
    m_view->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
}

void InboxPane::findText()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void InboxPane::showAs(State state)
{
    if (state == State::Error)
        m_error->setError(offlineError());
    m_stack->setCurrentIndex(int(state));
}

void InboxPane::showState()
{
    State state = State::List;
    if (m_model.rowCount() == 0)
        state = m_failed ? State::Error : m_model.isLoaded() ? State::Empty : State::Loading;
    m_answered->setVisible(m_model.answered().has_value());
    if (m_model.answered()) {
        m_answered->setText(plainButtonText(tr("Mine and answered, %1").arg(DateFormat::monthYear(m_model.answered()->first))));
        m_answered->setToolTip(plainToolTip(tr("Show all requests again")));
    }
    const bool filtered = !m_model.text().isEmpty();
    m_empty->setTitle(filtered ? tr("No request with these words") : m_model.segment() == RequestsModel::Segment::All ? tr("No requests yet") : tr("Nothing waits here"));
    m_empty->setFact(filtered ? tr("All holds the closed ones, too.") : tr("New requests show up by themselves."));
    const bool hadKeyboard = m_view->hasFocus() || (m_lent && m_segments->hasFocus());
    m_stack->setCurrentIndex(int(state));
    if (hadKeyboard)
        takeKeyboard();
}

bool InboxPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key == Qt::Key_Escape)
                m_find->clear();
            takeKeyboard();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InboxPane::showCounts()
{
    const RequestCounts &counts = m_model.counts();
    const auto with = [](const QString &name, int count) { return count > 0 ? name + QLatin1Char(' ') + NumberFormat::integer(count) : name; };
    m_segments->setSegmentText(0, with(tr("Mine"), counts.mine));
    m_segments->setSegmentText(1, with(tr("Unassigned"), counts.unassigned));
    m_segments->setSegmentText(2, with(tr("Overdue"), counts.overdue));
    m_segments->setSegmentText(3, tr("All"));
}

void InboxPane::retranslate()
{
    m_find->setPlaceholderText(tr("Search in requests"));
    m_find->setAccessibleName(tr("Search in requests"));
    m_view->setAccessibleName(tr("Requests"));
    m_segments->setAccessibleName(tr("Which requests"));
    m_loading->setText(tr("Loading requests\u2026"));
    m_model.retranslate();
    showCounts();
    showState();
}

} // namespace punte
