// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/RevealView.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/reveal/PlausibleDraws.h"
#include "models/decisions/reveal/RevealWords.h"
#include "models/decisions/reveal/RevealedRound.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/phases/CaseStrip.h"
#include "views/decisions/reveal/AgreementCard.h"
#include "views/decisions/reveal/ContributionCard.h"
#include "views/decisions/reveal/DecideCard.h"
#include "views/decisions/reveal/DecidePopups.h"
#include "views/decisions/reveal/RankingCard.h"
#include "views/decisions/reveal/SensitivityCard.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace punte {

namespace {

constexpr int sideWidth = 319;
constexpr int sideBySideFrom = 700; ///< of the left part
constexpr int lowUnder = 720;

QScrollArea *revealArea(QWidget *content, const char *name)
{
    auto *area = new QScrollArea;
    area->setObjectName(QString::fromLatin1(name));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

RevealView::RevealView(ShellServices &services, DecisionCase &record, QWidget *parent)
    : PhaseView(services, record, parent)
    , m_round(new RevealedRound(services.database(), services.changeFeed(), this))
    , m_draws(new PlausibleDraws(this))
    , m_stack(new QStackedLayout(this))
    , m_waiting(new LoadingState)
    , m_error(new ErrorState)
    , m_board(new QWidget)
    , m_area(nullptr)
    , m_strip(new CaseStrip(*this))
    , m_nothing(new EmptyState)
    , m_ranking(new RankingCard)
    , m_contribution(new ContributionCard)
    , m_sensitivity(new SensitivityCard)
    , m_agreement(new AgreementCard)
{
    makeActions();
    m_decide = new DecideCard(shell(), m_decideAction, m_roundAction);
    m_nothing->setObjectName(QStringLiteral("revealNothing"));
    makeBoard();
    m_waiting->waitFor(*m_round);
    for (QWidget *each : std::initializer_list<QWidget *>{m_waiting, m_error, m_board})
        m_stack->addWidget(each);
    wire();
    RevealView::retranslate();
}

RevealView::~RevealView() = default;

void RevealView::makeActions()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions");
    m_decideAction = shell().addAction({.id = "decision.decide", .context = "RevealView", .text = QT_TRANSLATE_NOOP("RevealView", "Decide for the chosen option"), .group = group,
                                           .icon = "checkmark", .shortcut = Qt::CTRL | Qt::Key_Return}, this);
    m_roundAction = shell().addAction({.id = "decision.nextRound", .context = "RevealView", .text = QT_TRANSLATE_NOOP("RevealView", "Start another round\u2026"), .group = group,
                                          .icon = "media-playlist-repeat"}, this);
    m_commentsAction = shell().addAction({.id = "decision.comments", .context = "RevealView", .text = QT_TRANSLATE_NOOP("RevealView", "Show the comments"), .group = group,
                                             .icon = "edit-comment"}, this);
    m_backAction = shell().addAction({.id = "decision.putBackWeights", .context = "RevealView", .text = QT_TRANSLATE_NOOP("RevealView", "Put back the agreed weights"), .group = group,
                                         .icon = "edit-undo"}, this);
}

QWidget *RevealView::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(10));
    column->addWidget(m_agreement);
    column->addWidget(m_decide, 1);
    return side;
}

void RevealView::makeBoard()
{
    const int gap = Theme::instance().px(10);
    auto *left = new QWidget;
    m_grid = new QGridLayout(left);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    m_area = revealArea(left, "revealArea");
    m_grid->addWidget(m_strip, 0, 0, 1, 2);
    m_grid->addWidget(m_nothing, 1, 0, 1, 2);
    m_grid->addWidget(m_ranking, 2, 0, 1, 2);
    m_grid->addWidget(m_contribution, 3, 0);
    m_grid->addWidget(m_sensitivity, 3, 1);
    m_grid->setColumnStretch(0, 21); // the table needs a little more than the tracks
    m_grid->setColumnStretch(1, 20);
    m_grid->setRowStretch(3, 1);
    QWidget *side = makeSide();
    side->setFixedWidth(Theme::instance().px(sideWidth));
    auto *row = new QHBoxLayout(m_board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_area, 1);
    row->addWidget(side);
}

void RevealView::wire()
{
    connect(m_round, &RevealedRound::changed, this, [this] {
        m_failed = m_failed && !m_round->isLoaded();
        if (m_round->isLoaded())
            showAll();
        showState();
        Q_EMIT readyChanged();
    });
    connect(m_round, &RevealedRound::failed, this, [this](const AppError &error) {
        m_failed = !m_round->isLoaded();
        m_error->setError(error);
        showState();
        Q_EMIT readyChanged();
    });
    connect(m_error, &ErrorState::retryRequested, m_round, &RevealedRound::load);
    connect(m_draws, &PlausibleDraws::drawn, this, [this](const QList<double> &weights, const QList<std::optional<double>> &first) {
        if (weights == m_figures.weights)
            m_ranking->showPlausible(m_facts, m_figures, first.value(m_figures.leader));
        Q_EMIT readyChanged();
    });
    connect(m_ranking, &RankingCard::chosen, m_decide, &DecideCard::choose);
    connect(m_contribution, &ContributionCard::cellOpened, this, [this](const QUuid &option, qsizetype criterion) {
        showComments({m_facts.indexOf(option), criterion}, m_contribution);
    });
    connect(m_sensitivity, &SensitivityCard::weightMoved, this, &RevealView::setWeight);
    connect(m_sensitivity, &SensitivityCard::putBack, this, &RevealView::putBack);
    connect(m_agreement, &AgreementCard::commentsWanted, this, [this](QWidget *anchor) { showComments({}, anchor); });
    connect(m_decide, &DecideCard::handUpWanted, this, &RevealView::openHandUp);
    connect(m_decide, &DecideCard::nextRoundWanted, this, &RevealView::openNextRound);
    connect(m_decide, &DecideCard::done, this, &RevealView::finish);
    connect(m_decideAction, &QAction::triggered, m_decide, &DecideCard::decide);
    connect(m_roundAction, &QAction::triggered, this, [this] { openNextRound(m_decide); });
    connect(m_commentsAction, &QAction::triggered, this, [this] { showComments({}, m_agreement); });
    connect(m_backAction, &QAction::triggered, this, &RevealView::putBack);
}

void RevealView::showCase(const CaseFacts &facts)
{
    m_strip->setCase(facts, 5);
    if (m_round->decision() != facts.id) {
        m_facts = {};
        m_figures = {};
        m_draws->drop();
        m_decide->leave();
        m_failed = false;
        m_round->setDecision(facts.id);
    } else if (m_round->isLoaded()) {
        showAll();
    }
    showState();
}

void RevealView::showAll()
{
    const CaseFacts &facts = decision().facts();
    if (!decision().isThere() || facts.id != m_round->decision())
        return;
    const QList<double> asked = isWhatIf() ? m_figures.weights : QList<double>();
    m_facts = RevealFacts::of(facts, m_round->data());
    const auto kept = m_facts.with(asked); // a colleague's step does not take the question away
    m_figures = kept ? *kept : m_facts.stated();
    const bool result = m_facts.standing() == RevealFacts::Standing::Result;
    const qsizetype comments = m_round->data().comments.size();
    m_commentsAction->setEnabled(comments > 0);
    m_agreement->showFacts(m_facts, comments);
    m_agreement->setVisible(result);
    for (QWidget *each : std::initializer_list<QWidget *>{m_ranking, m_contribution, m_sensitivity})
        each->setVisible(result);
    m_nothing->setVisible(!result);
    m_decide->showCase(facts, m_facts, m_round->data());
    if (result) {
        m_sensitivity->showFacts(m_facts, m_figures);
        m_contribution->showFacts(m_facts, m_figures, commentCounts(), isWhatIf());
        showWhatIf();
    }
    retranslate();
    Q_EMIT badgeChanged();
}

bool RevealView::isWhatIf() const
{
    return !m_figures.weights.isEmpty() && m_figures.weights != m_facts.weights();
}

void RevealView::step(const RevealFigures &figures)
{
    m_figures = figures;
    m_sensitivity->step(m_figures);
    m_contribution->step(m_figures, isWhatIf());
    showWhatIf();
}

void RevealView::showWhatIf()
{
    m_ranking->showFacts(m_facts, m_figures, isWhatIf());
    m_ranking->showPlausible(m_facts, m_figures, std::nullopt);
    m_backAction->setEnabled(isWhatIf());
    if (m_facts.whatIf())
        m_draws->ask(*m_facts.whatIf(), m_figures.weights);
}

void RevealView::showState()
{
    QWidget *shown = m_failed ? static_cast<QWidget *>(m_error) : m_round->isLoaded() ? m_board : static_cast<QWidget *>(m_waiting);
    showInPlaceOf(*this, shown, *m_stack);
}

void RevealView::deactivate()
{
    if (m_popup)
        m_popup->close();
    putBack(); // a question ends with the look at it
}

void RevealView::focusFirst()
{
    if (m_stack->currentWidget() == m_board)
        m_decide->focusFirst();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool RevealView::isReady() const
{
    return m_failed || (m_round->isLoaded() && !m_round->isLoading() && !m_draws->isRunning() && (!m_handUp || m_handUp->isReady()));
}

QString RevealView::badge() const
{
    const RoundResult *shown = m_round->data().shownRound();
    const CaseFacts &facts = decision().facts();
    if (!shown || facts.id != m_round->decision())
        return {};
    const QDateTime at = shown->closedAt.toLocalTime();
    const QString when = at.date() == Clock::today() ? DateFormat::time(at.time()) : DateFormat::dayMonth(at.date());
    const QString who = tr("%1 of %2").arg(shown->voices).arg(std::max(shown->voices, facts.progress.invited));
    return tr("Revealed %1, round %2, %3").arg(when, QString::number(shown->round), who);
}

QList<KeyHint> RevealView::keyHints() const
{
    if (!m_decideAction->isEnabled())
        return {};
    return {{{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("decide")}};
}

void RevealView::resizeEvent(QResizeEvent *event)
{
    PhaseView::resizeEvent(event);
    place();
}

/// Side by side, or one under the other where that leaves too little for either.
void RevealView::place()
{
    const Theme &theme = Theme::instance();
    const bool low = height() < theme.px(lowUnder);
    m_ranking->setCompact(low);
    m_contribution->setCompact(low);
    const bool narrow = width() - theme.px(sideWidth + 10) < theme.px(sideBySideFrom);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(m_contribution);
    m_grid->removeWidget(m_sensitivity);
    m_grid->addWidget(m_contribution, 3, 0, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_sensitivity, narrow ? 4 : 3, narrow ? 0 : 1, 1, narrow ? 2 : 1);
}

} // namespace punte
