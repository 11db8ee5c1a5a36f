// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoringView.h"

#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/LoadingState.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/decisions/phases/CaseCard.h"
#include "views/decisions/scoring/BlindBanner.h"
#include "views/decisions/scoring/CommentPane.h"
#include "views/decisions/scoring/ProgressPane.h"
#include "views/decisions/scoring/RoundDesk.h"
#include "views/decisions/scoring/RoundStrip.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoreNotes.h"
#include "views/decisions/scoring/ScoringStates.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace punte {

ScoringView::ScoringView(ShellServices &shell, DecisionCase &decision, QWidget *parent)
    : PhaseView(shell, decision, parent)
    , m_sheet(shell.database(), shell.drafts())
    , m_isOwn(shell.session().kind == SessionInfo::DatabaseKind::Local)
    , m_card(new CaseCard(*this, this))
    , m_desk(new RoundDesk(shell, decision, this))
    , m_banner(new BlindBanner(this))
    , m_strip(new RoundStrip(*m_desk, this))
    , m_hidden(new PlainLabel(QString(), FontRole::Body, Token::Text1, this))
    , m_grid(new ScoreGrid(m_sheet, this))
    , m_notes(new ScoreNotes(this))
    , m_comment(new CommentPane(m_sheet, this))
    , m_progress(new ProgressPane(m_sheet, this))
    , m_state(new ScoringStates(this))
    , m_loading(new LoadingState(QString(), this))
    , m_error(new ErrorState(this))
    , m_form(makeForm())
{
    setObjectName(QStringLiteral("scoringView"));
    build();
    connectSheet();
    connectForm();
    m_notes->setOwn(m_isOwn);
    retranslate();
}

bool ScoringView::isForm() const { return ScoringStates::isMine(decision().facts()); }

void ScoringView::showCase(const CaseFacts &facts)
{
    m_card->setCase(facts, 4);
    m_banner->setCase(facts, m_isOwn);
    m_banner->menuButton()->setVisible(facts.mayWrite && facts.progress.state == "open");
    m_strip->setCase(facts);
    m_state->setCase(facts, m_isOwn);
    m_comment->setCase(facts);
    m_grid->setCommentsAllowed(!facts.progress.isSmall);
    m_sheet.setCase(facts);
    m_grid->setCase(facts);
    m_placed = m_placed && m_sheet.isLoaded();
    if (m_sheet.isLoaded())
        showCurrent();
    showForm();
    showProgress();
}

void ScoringView::showForm()
{
    QWidget *shown = !isForm() ? static_cast<QWidget *>(m_state) : m_sheet.isLoaded() ? m_form : m_failed ? static_cast<QWidget *>(m_error) : m_loading;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool isOther = m_stack->currentWidget() != shown;
    if (isOther)
        m_stack->setCurrentWidget(shown);
    showHiddenNote();
    if (isOther && hadKeyboard)
        focusFirst();
    Q_EMIT keyHintsChanged();
    Q_EMIT readyChanged();
}

void ScoringView::showLoaded()
{
    m_failed = false;
    m_grid->setCase(decision().facts());
    m_grid->setMaximumHeight(m_grid->fullHeight());
    // Read again, it stays where one was.
    if (!std::exchange(m_placed, true))
        m_grid->setCurrent(m_grid->firstOpen().value_or(QPoint(0, 0)));
    showCurrent();
    showForm();
    showProgress();
}

void ScoringView::showProgress()
{
    m_progress->showProgress();
    m_grid->setLocked(m_sheet.isSubmitting());
    showHiddenNote();
    Q_EMIT statusFiguresChanged();
}

void ScoringView::showCurrent()
{
    const QPoint cell = m_grid->current();
    if (!m_sheet.contains(cell))
        return;
    const CaseFacts &facts = decision().facts();
    const CaseOption *option = facts.option(m_sheet.options().at(cell.x()));
    QString criterion;
    for (const CaseCriterion &each : facts.criteria) {
        if (each.id == m_sheet.criteria().at(cell.y()))
            criterion = each.name;
    }
    m_comment->showCell(cell, criterion, option ? option->letter : QString(), option ? option->title : QString());
}

void ScoringView::showHiddenNote() { m_hiddenBox->setVisible(isForm() && m_sheet.isLoaded() && m_sheet.isHidden() && m_sheet.done() == 0); }

void ScoringView::showFailed(const AppError &error)
{
    m_failed = true;
    m_error->setError(error, tr("What you scored so far is kept."));
    showForm();
}

// Somebody revealed or closed meanwhile, or it was handed in elsewhere: the case says which.
void ScoringView::showRefused(const AppError &error)
{
    shell().showError([] { return tr("This was not taken."); }, error);
    decision().load();
}

void ScoringView::activate()
{
    if (m_sheet.isLoaded() && m_sheet.keeper().isIdle())
        m_sheet.load(); // another program of the same person may have gone on
}

void ScoringView::deactivate()
{
    m_sheet.keepComment();
    shell().showHint({});
    m_hint.clear();
}

void ScoringView::focusFirst()
{
    (m_stack->currentWidget() == m_form ? static_cast<QWidget *>(m_grid) : m_stack->currentWidget())->setFocus(Qt::OtherFocusReason);
}

bool ScoringView::isReady() const { return !isForm() || m_sheet.isLoaded() || m_failed; }

void ScoringView::backToGrid(int step)
{
    m_grid->setFocus(Qt::OtherFocusReason);
    if (step != 0 && !m_grid->walk(step))
        (m_progress->submitButton()->isEnabled() ? m_progress->submitButton() : m_progress->asideButton())->setFocus(Qt::TabFocusReason); // behind the last cell
}

void ScoringView::takeBack(bool redo)
{
    if (const auto cell = redo ? m_sheet.redo() : m_sheet.undo(); cell && m_sheet.contains(*cell))
        m_grid->setCurrent(*cell);
}

// The keys of taking back belong to the form, wherever in it the keyboard is.
bool ScoringView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForm()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return PhaseView::event(event);
}

void ScoringView::keyPressEvent(QKeyEvent *event)
{
    if (isForm() && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)))
        return takeBack(event->matches(QKeySequence::Redo));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier) && !isForm() && m_strip->isRevealOffered())
        return m_strip->askReveal(); // the key that takes every other step too
    PhaseView::keyPressEvent(event);
}

void ScoringView::askSubmit()
{
    m_sheet.keepComment();
    if (!m_sheet.canSubmit()) {
        if (const auto open = m_grid->firstOpen()) {
            m_grid->setFocus(Qt::OtherFocusReason);
            m_grid->setCurrent(*open);
        }
        m_hint = m_progress->whatIsLeft();
        return shell().showHint(m_hint);
    }
    RoundDesk::question(m_progress->submitButton(), "submitQuestion", tr("Submit your evaluation?"), tr("Once submitted, your scores cannot be changed."), tr("Submit evaluation"), false,
        [this] { m_sheet.submit(); });
}

void ScoringView::askStepAside()
{
    RoundDesk::question(m_progress->asideButton(), "asideQuestion", tr("Step aside?"),
        tr("Your scores are dropped, and you do not count any more. That you stepped aside is logged, without a reason. It cannot be taken back."), tr("Step aside"), true,
        [this] { m_sheet.stepAside(); });
}

QList<StatusFigure> ScoringView::statusFigures() const
{
    if (!isForm())
        return {};
    const QDateTime at = m_sheet.keeper().keptAt();
    if (!m_sheet.keeper().isIdle() && m_sheet.database().state() != ConnectionState::Live)
        return {{.label = tr("Draft kept on this computer"), .value = QString()}};
    return at.isValid() ? QList<StatusFigure>{{.label = tr("Draft saved"), .value = at.toString(QStringLiteral("HH:mm:ss"))}} : QList<StatusFigure>();
}

QList<KeyHint> ScoringView::keyHints() const
{
    if (!isForm() && m_strip->isRevealOffered())
        return {{{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("reveal")}};
    if (!isForm())
        return {};
    return {{{QStringLiteral("Tab")}, tr("next cell")}, {{QStringLiteral("Enter")}, tr("comment")}, {{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("submit")}};
}

void ScoringView::retranslate()
{
    m_card->retranslate();
    m_banner->retranslate();
    m_strip->retranslate();
    m_state->retranslate();
    m_notes->retranslate();
    m_comment->retranslate();
    m_progress->retranslate();
    m_loading->setText(tr("Loading your form…"));
    m_hidden->setText(tr("Your password is another one since you scored. What you scored before is hidden, so that nobody who resets a password reads it: please score again."));
    m_grid->setAccessibleDescription(tr("1 to 9 set the score, 0 means ten; C, then 1 to 5: how sure you are; X: you cannot judge; Enter: a comment; Tab: the next cell."));
    m_grid->viewport()->update();
    if (m_sheet.isLoaded())
        showCurrent();
}

} // namespace punte
