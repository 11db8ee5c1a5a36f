// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/DecisionPage.h"

#include "models/db/Session.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/Filter.h"
#include "views/components/Chip.h"
#include "views/components/KeyCap.h"
#include "views/components/RecordWalker.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/recordpage/RecordWalkBar.h"
#include "views/customers/company/HistoryTab.h"
#include "views/decisions/phases/DecisionExport.h"
#include "views/decisions/phases/PhaseView.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace punte {

DecisionPage::DecisionPage(ShellServices &shell, QWidget *parent)
    : Page("decision", shell, parent)
    , m_case(new DecisionCase(shell.database(), shell.changeFeed(), this))
    , m_first(new Reading(shell.database(), this))
    , m_bar(new QWidget(this))
    , m_badge(new Chip({}, m_bar))
    , m_missing(new EmptyState(this))
    , m_error(new ErrorState(this))
    , m_waiting(new LoadingState({}, this))
    , m_noRight(new NoRightState({}, {}, this))
    , m_back(m_missing->addButton(QString(), ButtonVariant::Primary))
    , m_stack(new QStackedLayout(this))
{
    makeStates();
    makeActions();
    m_badge->setObjectName(QStringLiteral("caseBadge"));
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // it says how far the case is: the title is cut before it
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_walkBar);
    connect(m_case, &DecisionCase::changed, this, &DecisionPage::showCase);
    connect(m_case, &DecisionCase::failed, this, [this](const AppError &error) {
        if (!m_case->isLoaded())
            showFailed(error);
    });
    connect(this, &Page::readyChanged, this, &DecisionPage::doWhenReady, Qt::QueuedConnection);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(LoadingState::shownAfterMs);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (!isReady() && !isContentShown()) {
            showInstead(m_waiting);
            m_waiting->showNow();
        }
    });
    DecisionPage::retranslate();
}

DecisionPage::~DecisionPage() = default;

void DecisionPage::makeStates()
{
    m_missing->setObjectName(QStringLiteral("decisionMissing"));
    m_missing->setIcon(QStringLiteral("vcs-branch"), Token::Text2);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_waiting->follow(m_case->database());
    m_waiting->setStoppable(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_waiting, m_missing, m_error, m_noRight})
        m_stack->addWidget(each);
    connect(m_back, &QPushButton::clicked, this, &DecisionPage::goBack);
    connect(m_error, &ErrorState::retryRequested, this, &DecisionPage::retry);
    connect(m_waiting, &LoadingState::stopRequested, this, &DecisionPage::stopReading);
}

void DecisionPage::makeActions()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions");
    // The words of every record's page.
    m_next = shell().addAction({.id = "decision.next", .context = "RecordPage", .text = "Next record", .group = group, .shortcut = Qt::ALT | Qt::Key_Down, .inPalette = false}, this);
    m_previous = shell().addAction({.id = "decision.previous", .context = "RecordPage", .text = "Previous record", .group = group, .shortcut = Qt::ALT | Qt::Key_Up, .inPalette = false}, this);
    connect(m_next, &QAction::triggered, this, [this] { walk(1); });
    connect(m_previous, &QAction::triggered, this, [this] { walk(-1); });
    m_walkBar = new RecordWalkBar(m_previous, m_next, m_bar);
    m_trailAction = shell().addAction({.id = "decision.trail", .context = "DecisionPage", .text = QT_TRANSLATE_NOOP("DecisionPage", "Audit trail"), .group = group,
                                          .icon = "chronometer", .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_H,
                                          .keywords = QT_TRANSLATE_NOOP("DecisionPage", "history changes who when"), .checkable = true}, this);
    connect(m_trailAction, &QAction::triggered, this, &DecisionPage::showTrail);
    QAction *similar = shell().addAction({.id = "decision.similar", .context = "DecisionPage", .text = QT_TRANSLATE_NOOP("DecisionPage", "Similar cases"), .group = group,
                                             .icon = "office-chart-bar", .keywords = QT_TRANSLATE_NOOP("DecisionPage", "learned before outcome satisfaction")}, this);
    connect(similar, &QAction::triggered, this, [this] {
        if (m_case->isThere())
            shell().openFiltered("decision_learning", {{{"similar_to", FilterOp::Is, {m_case->decision(), CaseText::title(m_case->facts())}}}, {}});
    });
}

void DecisionPage::showInstead(QWidget *widget)
{
    QWidget *before = m_stack->currentWidget();
    if (before == widget)
        return;
    const bool hadKeyboard = before && before->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(widget);
    if (hadKeyboard || (isVisible() && QApplication::focusWidget() == this))
        focusShown();
    showBadge(); // says nothing beside a case that is not shown
    Q_EMIT placeChanged();
    Q_EMIT keyHintsChanged();
    Q_EMIT statusFiguresChanged();
}

bool DecisionPage::isContentShown() const { return m_shown && (m_stack->currentWidget() == m_shown || m_stack->currentWidget() == m_trail); }

bool DecisionPage::isMissingShown() const { return m_stack->currentWidget() == m_missing; }

QByteArray DecisionPage::viewId() const { return m_views.key(m_shown); }

void DecisionPage::showCase()
{
    if (!m_case->isLoaded())
        return;
    m_failed = false;
    if (!m_case->isThere()) {
        showMissing();
        return;
    }
    const CaseFacts &facts = m_case->facts();
    if (m_phase != 0 && m_phase != facts.phase)
        m_wanted = 0; // it moved on, and takes the page along
    m_phase = facts.phase;
    const PhaseInfo *info = m_wanted > 0 ? PhaseRegistry::instance().showing(m_wanted, facts) : nullptr;
    if (!info)
        info = PhaseRegistry::instance().suiting(facts);
    if (!info)
        info = PhaseRegistry::instance().showing(1, facts);
    if (info)
        showView(*info);
    Q_EMIT readyChanged();
}

PhaseView *DecisionPage::viewOf(const PhaseInfo &info)
{
    if (PhaseView *made = m_views.value(info.id))
        return made;
    PhaseView *view = info.create(shell(), *m_case, this);
    view->setObjectName(QString::fromLatin1(info.id) + QStringLiteral("View"));
    m_views.insert(info.id, view);
    m_stack->addWidget(view);
    connect(view, &PhaseView::readyChanged, this, &DecisionPage::readyChanged);
    connect(view, &PhaseView::keyHintsChanged, this, &DecisionPage::keyHintsChanged);
    connect(view, &PhaseView::statusFiguresChanged, this, &DecisionPage::statusFiguresChanged);
    connect(view, &PhaseView::actionsChanged, this, &DecisionPage::placeChanged);
    connect(view, &PhaseView::badgeChanged, this, &DecisionPage::showBadge);
    connect(view, &PhaseView::phaseWanted, this, &DecisionPage::showPhase, Qt::QueuedConnection); // the stepper that asks may go
    return view;
}

void DecisionPage::showView(const PhaseInfo &info)
{
    PhaseView *view = viewOf(info);
    PhaseView *before = m_shown;
    if (before && before != view && isVisible())
        before->deactivate();
    m_shown = view;
    view->showCase(m_case->facts());
    if (m_trailAction->isChecked() && m_trail)
        m_trail->setRecord(m_case->decision());
    else
        showInstead(view);
    if (before != view && isVisible()) // when it can be seen: its commands hold only then
        view->activate();
    showBadge();
    Q_EMIT placeChanged();
}

void DecisionPage::showPhase(int phase)
{
    m_wanted = phase;
    if (!m_case->isLoaded() || !m_case->isThere())
        return;
    m_trailAction->setChecked(false);
    showCase();
    if (m_shown && phase > 0)
        m_shown->showPhase(phase);
}

void DecisionPage::showMissing()
{
    const bool gone = !m_none;
    m_missing->setTitle(gone ? tr("This decision is not there any more") : tr("No decisions yet"));
    m_missing->setFact(gone ? tr("Somebody deleted it, or your role does not show it to you.") : tr("The first one is begun from a customer's problem."));
    m_back->setText(tr("Back to the list"));
    showInstead(m_missing);
    Q_EMIT readyChanged();
}

void DecisionPage::showFailed(const AppError &error)
{
    m_failed = true;
    m_error->setError(error);
    showInstead(m_error);
    Q_EMIT readyChanged();
}

// A view that has nothing to say leaves the words to the page: what the case has come to.
void DecisionPage::showBadge()
{
    const CaseFacts &facts = m_case->facts();
    const QString text = isContentShown() && m_shown ? m_shown->badge() : QString();
    ChipSpec spec{text, Semantic::Neutral, {}};
    if (facts.status == "cancelled")
        spec = {tr("Called off"), Semantic::Danger, QStringLiteral("process-stop")};
    else if (facts.phase == 6)
        spec = {text.isEmpty() ? tr("Decided") : text, Semantic::Positive, QStringLiteral("checkmark")};
    else if (facts.phase == 5 && !text.isEmpty())
        spec = {text, Semantic::Positive, QStringLiteral("view-visible")};
    else if (facts.phase == 4 && !text.isEmpty())
        spec = {text, Semantic::Info, QStringLiteral("view-hidden")};
    m_badge->setSpec(spec);
    m_badge->setVisible(isContentShown() && !spec.text.isEmpty());
}

QString DecisionPage::titleText() const { return isContentShown() && m_case->isThere() ? CaseText::title(m_case->facts()) : QString(); }

QAction *DecisionPage::primaryAction() { return isContentShown() && m_stack->currentWidget() == m_shown ? m_shown->primaryAction() : nullptr; }

QList<QAction *> DecisionPage::secondaryActions()
{
    if (!isContentShown())
        return {};
    QList<QAction *> all = m_stack->currentWidget() == m_shown ? m_shown->secondaryActions() : QList<QAction *>();
    all.append(DecisionExport::of(shell(), *m_case, this)->action());
    all.append(m_trailAction);
    return all;
}

QList<StatusFigure> DecisionPage::statusFigures() const { return isContentShown() ? m_shown->statusFigures() : QList<StatusFigure>(); }

QList<KeyHint> DecisionPage::keyHints() const
{
    QList<KeyHint> hints;
    if (isContentShown() && m_stack->currentWidget() == m_shown)
        hints = m_shown->keyHints();
    hints.append({{QStringLiteral("Esc")}, m_trailAction->isChecked() ? tr("back to the decision") : tr("back to the list")});
    return hints;
}

RecordRef DecisionPage::currentRecord() const { return {"decision", isMissingShown() ? QUuid() : m_case->decision()}; }

RecordContext DecisionPage::currentContext() const
{
    RecordContext context;
    context.customer = m_case->facts().companyId;
    context.customerName = m_case->facts().customerName;
    return context;
}

bool DecisionPage::isReady() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_noRight || shown == m_missing || m_failed)
        return !m_first->isRunning();
    if (!m_case->isLoaded() || m_case->isLoading() || m_whenReady)
        return false;
    if (!isContentShown())
        return m_shown == nullptr; // no part of the program shows this phase
    return shown == m_trail ? m_trail->isReady() : m_shown->isReady();
}

void DecisionPage::retranslate()
{
    m_noRight->setTitle(tr("Your role does not show decisions"));
    m_noRight->setFact(tr("An administrator can give you a place in a team that decides."));
    m_waiting->setText(tr("Loading the decision…"));
    if (isMissingShown())
        showMissing();
    for (PhaseView *view : std::as_const(m_views)) {
        view->retranslate();
        if (m_case->isThere())
            view->showCase(m_case->facts());
    }
    if (m_trail)
        m_trail->retranslate();
    m_walkBar->retranslate();
    showBadge();
    Q_EMIT keyHintsChanged();
}

} // namespace punte
