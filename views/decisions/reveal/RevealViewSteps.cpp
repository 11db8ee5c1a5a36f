// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RevealView: what is opened from it, what is done, its words, and its states for pictures.
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/cases/FrameCommands.h"
#include "models/decisions/reveal/DecideCommands.h"
#include "models/decisions/reveal/PlausibleDraws.h"
#include "models/decisions/reveal/RevealedRound.h"
#include "models/records/Saves.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/decisions/phases/CaseStrip.h"
#include "views/decisions/reveal/AgreementCard.h"
#include "views/decisions/reveal/CommentsPopup.h"
#include "views/decisions/reveal/ContributionCard.h"
#include "views/decisions/reveal/DecideCard.h"
#include "views/decisions/reveal/DecidePopups.h"
#include "views/decisions/reveal/RankingCard.h"
#include "views/decisions/reveal/RevealView.h"
#include "views/decisions/reveal/SensitivityCard.h"

#include <QAction>
#include <QPushButton>

namespace punte {

void RevealView::showComments(RevealFacts::Cell only, QWidget *anchor)
{
    if (m_round->data().comments.isEmpty())
        return;
    auto *popup = new CommentsPopup(m_facts, m_round->data().comments, only, anchor);
    m_popup = popup;
    popup->popup();
}

void RevealView::openHandUp(const QUuid &option, QWidget *anchor)
{
    auto *popup = new HandUpPopup(shell().database(), decision().decision(), option, anchor);
    m_handUp = popup;
    m_popup = popup;
    connect(popup, &HandUpPopup::chosen, this, &RevealView::handUp);
    connect(popup, &HandUpPopup::readyChanged, this, &RevealView::readyChanged);
    popup->popup();
    Q_EMIT readyChanged();
}

void RevealView::handUp(const QUuid &person, const QString &name)
{
    const CaseFacts &facts = decision().facts();
    const QString said = tr("Handed up to %1").arg(name);
    DecideCommands::handUp(shell().database(), this, facts.id, person, facts.version, Saves::newId(), [this, said](const Result<QUuid> &action) {
        if (!action)
            shell().showError([] { return tr("The decision was not handed up."); }, action.error());
        else
            finish(said, *action);
    });
}

void RevealView::openNextRound(QWidget *anchor)
{
    const QList<RoundResult> &rounds = m_round->data().rounds;
    auto *popup = new NextRoundPopup(decision().facts(), rounds.isEmpty() ? 1 : rounds.first().round + 1, anchor);
    m_popup = popup;
    connect(popup, &NextRoundPopup::wanted, this, &RevealView::nextRound);
    popup->popup();
}

void RevealView::nextRound(const QDateTime &deadline, bool small)
{
    const CaseFacts &facts = decision().facts();
    const QString said = tr("A new round has begun: everybody is asked to score once more");
    QJsonObject args{{QStringLiteral("small"), small}};
    if (deadline.isValid())
        args.insert(QStringLiteral("deadline"), deadline.toUTC().toString(Qt::ISODateWithMs));
    FrameCommands::move(facts, "evaluating", 4, args).run(shell().database(), this, [this, said](const Result<QUuid> &action) {
        if (!action) {
            shell().showError([] { return tr("The round was not begun."); }, action.error());
            return;
        }
        shell().clearError();
        shell().showToast(said); // what was begun cannot be undone
        decision().load();
    });
}

void RevealView::finish(const QString &said, const QUuid &action)
{
    shell().clearError();
    shell().showToast(said, action);
    decision().load();
    m_round->load();
}

void RevealView::retranslate()
{
    m_strip->retranslate();
    m_ranking->retranslate();
    m_contribution->retranslate();
    m_sensitivity->retranslate();
    m_agreement->retranslate();
    m_decide->retranslate();
    m_waiting->setText(tr("Loading what was scored\u2026"));
    switch (m_facts.standing()) {
    case RevealFacts::Standing::NoRound:
        m_nothing->setIcon(QStringLiteral("view-hidden"));
        m_nothing->setTitle(tr("Nothing is revealed yet"));
        m_nothing->setFact(tr("The ranking appears when a round of scoring is revealed."));
        break;
    case RevealFacts::Standing::WithoutResult:
        m_nothing->setIcon(QStringLiteral("view-hidden"));
        m_nothing->setTitle(tr("The round was closed without a result"));
        m_nothing->setFact(tr("Nobody sees what was scored in it. Start another round, or decide with a reason."));
        break;
    default:
        m_nothing->setIcon(QStringLiteral("view-visible"));
        m_nothing->setTitle(tr("Nothing could be judged"));
        m_nothing->setFact(tr("Everybody said of every cell that it cannot be judged, so there is no ranking. Change criteria or options in a new case, "
                              "or decide with a reason."));
        break;
    }
}

QList<Scene> RevealView::scenes()
{
    const auto close = [this] {
        if (m_popup)
            m_popup->close();
    };
    const auto whatIf = [this] { setWeight(m_sensitivity->criterion(), 4.0); };
    const auto notFirst = [this] {
        if (m_figures.order.size() > 1)
            m_decide->choose(m_facts.optionId(m_figures.order.at(1)));
    };
    return {{"comments", [this] { showComments({}, m_agreement); }, close},
        {"whatif", whatIf, [this] { putBack(); }},
        {"notfirst", notFirst, [this] { m_decide->choose(m_facts.optionId(m_facts.stated().leader)); }},
        {"handup", [this] { openHandUp(m_decide->chosen(), m_decide); }, close},
        {"nextround", [this] { openNextRound(m_decide); }, close}};
}

QList<QList<int>> RevealView::commentCounts() const
{
    QList<QList<int>> counts(m_facts.options(), QList<int>(m_facts.criteria(), 0));
    for (const RevealedComment &each : m_round->data().comments) {
        const qsizetype option = m_facts.indexOf(each.option);
        const qsizetype criterion = m_facts.criterionIndex(each.criterion);
        if (option >= 0 && criterion >= 0)
            ++counts[option][criterion];
    }
    return counts;
}

void RevealView::setWeight(qsizetype criterion, double weight)
{
    QList<double> weights = m_figures.weights;
    if (criterion < 0 || criterion >= weights.size() || qFuzzyCompare(weights[criterion], weight))
        return;
    weights[criterion] = qFuzzyCompare(m_facts.weights().value(criterion), weight) ? m_facts.weights().value(criterion) : weight;
    if (const auto figures = m_facts.with(weights))
        step(*figures);
}

void RevealView::putBack()
{
    if (isWhatIf())
        step(m_facts.stated());
}

} // namespace punte
