// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/OutcomeView.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/outcome/LearningModel.h"
#include "models/decisions/outcome/OutcomeDetails.h"
#include "models/records/Enums.h"
#include "models/records/Filter.h"
#include "models/records/RecordForm.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/outcome/CriteriaTable.h"
#include "views/decisions/outcome/LearnedCasesTable.h"
#include "views/decisions/outcome/LearningCharts.h"
#include "views/decisions/outcome/LearningText.h"
#include "views/decisions/outcome/MilestoneLine.h"
#include "views/decisions/outcome/OutcomeForm.h"
#include "views/decisions/outcome/SatisfactionScale.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace punte {

OutcomeView::OutcomeView(ShellServices &services, DecisionCase &decisionCase, QWidget *parent)
    : PhaseView(services, decisionCase, parent)
    , m_details(new OutcomeDetails(services.database(), services.changeFeed(), this))
    , m_learning(new LearningModel(services.database(), services.changeFeed(), this))
    , m_form(new OutcomeForm(services))
    , m_stack(new QStackedLayout(this))
    , m_content(new QWidget)
    , m_waiting(new LoadingState)
    , m_error(new ErrorState)
    , m_since(new PanelFrame(QStringLiteral("\u2013")))
    , m_milestones(new MilestoneLine)
    , m_prediction(new PanelFrame(QStringLiteral("\u2013")))
    , m_chart(new Chart)
    , m_predictionNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_sure(new PanelFrame(QStringLiteral("\u2013")))
    , m_criteria(new CriteriaTable)
    , m_sureNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_similar(new PanelFrame(QStringLiteral("\u2013")))
    , m_table(new LearnedCasesTable)
    , m_similarNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text1))
    , m_givenNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_all(new QPushButton)
    , m_again(new QPushButton)
{
    setObjectName(QStringLiteral("outcomeView"));
    makeActions();
    build();
    connect(m_details, &OutcomeDetails::changed, this, [this] {
        m_failed = m_failed && !m_details->isLoaded();
        if (m_details->isLoaded())
            m_form->showOutcome(decision().facts(), m_details->facts());
        showState();
        showHead();
        showMilestones();
        showConfidence();
        Q_EMIT readyChanged();
    });
    connect(m_details, &OutcomeDetails::failed, this, [this](const AppError &error) {
        m_failed = !m_details->isLoaded();
        m_error->setError(error);
        if (!m_failed)
            shell().showError([] { return tr("The outcome could not be read."); }, error);
    });
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_failed = false;
        m_details->load();
        showState();
    });
    connect(m_again, &QPushButton::clicked, m_learning, &LearningModel::load);
    connect(m_learning, &LearningModel::changed, this, [this] {
        showLearning();
        Q_EMIT readyChanged();
    });
    connect(m_form, &OutcomeForm::readyChanged, this, &PhaseView::readyChanged);
    connect(m_form, &OutcomeForm::dirtyChanged, this, &PhaseView::statusFiguresChanged);
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows) { shell().openRecord("decision", rows.toUuid()); });
    connect(m_table, &LearnedCasesTable::caseOpened, this, [this](const QUuid &id) { shell().openRecord("decision", id); });
    retranslate();
}

void OutcomeView::makeActions()
{
    m_openAll = shell().addAction({.id = "decisions.openSimilar", .context = "OutcomeView", .text = QT_TRANSLATE_NOOP("OutcomeView", "Open all similar cases"),
                                   .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .icon = "office-chart-bar"}, this);
    m_scores = shell().addAction({.id = "decisions.showScores", .context = "OutcomeView", .text = QT_TRANSLATE_NOOP("OutcomeView", "Show the scores"),
                                  .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .icon = "view-visible"}, this);
    connect(m_openAll, &QAction::triggered, this, &OutcomeView::openLearning);
    connect(m_scores, &QAction::triggered, this, [this] { Q_EMIT phaseWanted(5); });
}

void OutcomeView::showCase(const CaseFacts &facts)
{
    if (facts.id != m_shown)
        m_failed = false;
    m_shown = facts.id;
    m_details->setDecision(facts.id);
    LearningFilter filter;
    filter.similarTo = facts.id;
    m_learning->setFilter(filter);
    if (m_details->isLoaded())
        m_form->showOutcome(facts, m_details->facts());
    showState();
    showHead();
    showLearning();
    Q_EMIT badgeChanged();
}

void OutcomeView::activate()
{
    m_learning->setWatched(true);
    if (m_details->isLoaded())
        showMilestones(); // the day may be another one
}

void OutcomeView::deactivate() { m_learning->setWatched(false); }

void OutcomeView::showState()
{
    showInPlaceOf(*this, m_failed ? static_cast<QWidget *>(m_error) : m_details->isLoaded() ? m_content : static_cast<QWidget *>(m_waiting), *m_stack);
}

void OutcomeView::focusFirst()
{
    if (m_failed)
        m_error->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

bool OutcomeView::isReady() const
{
    if (m_failed)
        return true;
    return m_details->isLoaded() && !m_details->isLoading() && (m_learning->isLoaded() || m_learning->error()) && !m_learning->isLoading() && m_form->isReady();
}

QList<QAction *> OutcomeView::secondaryActions() { return {m_scores}; }

QList<KeyHint> OutcomeView::keyHints() const
{
    return decision().facts().mayWrite ? QList<KeyHint>{{{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("record outcome")}} : QList<KeyHint>();
}

QList<StatusFigure> OutcomeView::statusFigures() const
{
    return decision().facts().mayWrite && m_details->isLoaded() && !m_details->facts().isFilled && !m_details->facts().id.isNull() ? QList<StatusFigure>{{QString(), tr("1 outcome to record")}} : QList<StatusFigure>();
}

QString OutcomeView::badge() const { return tr("Phase 6 of 6, outcome"); }

void OutcomeView::showHead()
{
    const OutcomeDetails::Facts &facts = m_details->facts();
    const CaseOption *option = decision().facts().option(facts.option);
    const QString letter = option ? option->letter : facts.optionTitle;
    const QString cost = facts.costExpected.isEmpty() ? QString() : NumberFormat::money(facts.costExpected, decision().facts().currency);
    QString note;
    if (m_details->isLoaded() && facts.rank > 0 && facts.value && !cost.isEmpty())
        note = tr("%1 was %2 of %3, predicted %4, expected cost %5")
                   .arg(letter, LearningText::rank(facts.rank), NumberFormat::integer(facts.options), LearningText::figure(*facts.value, 2), cost);
    m_since->setNote(note);
    Q_EMIT statusFiguresChanged();
}

void OutcomeView::showMilestones()
{
    const OutcomeDetails::Facts &facts = m_details->facts();
    if (!m_details->isLoaded() || facts.id.isNull()) {
        m_milestones->setMilestones({});
        return;
    }
    const QDateTime now = Clock::now();
    const QDate today = now.date();
    const CaseOption *option = decision().facts().option(facts.option);
    const auto moment = [&](const QDateTime &at) { return CaseText::moment(at.toLocalTime(), now); };
    QList<MilestoneLine::Milestone> all;
    all.append({tr("Decided %1").arg(option ? option->letter : QString()).trimmed(), facts.decider, moment(facts.decidedAt), true, DateFormat::fullInstant(facts.decidedAt)});
    if (facts.sentAt.isValid())
        all.append({tr("Response sent"), facts.optionTitle, moment(facts.sentAt), true, DateFormat::fullInstant(facts.sentAt)});
    if (facts.answeredAt.isValid())
        all.append({tr("Customer answered"), facts.answer, moment(facts.answeredAt), true, DateFormat::fullInstant(facts.answeredAt)});
    else if (facts.isFilled && facts.resolvedAt.isValid())
        all.append({tr("Resolved"), decision().facts().customerName, moment(facts.resolvedAt), true, DateFormat::fullInstant(facts.resolvedAt)});
    if (facts.isFilled)
        all.append({tr("Outcome recorded"), facts.writtenBy, moment(facts.writtenAt), true, DateFormat::fullInstant(facts.writtenAt)});
    else if (facts.askOn.isValid())
        all.append({facts.askOn > today ? tr("Outcome to be asked") : tr("Outcome asked"), facts.decider, DateFormat::relativeDate(facts.askOn, today), facts.askOn <= today,
            DateFormat::fullDate(facts.askOn)});
    if (!facts.task.isNull())
        all.append({facts.taskOpen ? tr("Follow up") : tr("Followed up"), tr("a task"), DateFormat::relativeDate(facts.taskDue.toLocalTime().date(), today), !facts.taskOpen,
            DateFormat::fullDate(facts.taskDue.toLocalTime().date())});
    m_milestones->setMilestones(all);
}

void OutcomeView::showConfidence()
{
    const QVariant felt = m_form->form().isLoaded() ? m_form->form().storedValue("customer_satisfaction_score") : QVariant();
    m_criteria->setCriteria(m_details->criteria(), felt.toInt());
    m_givenNote->setText(LearningText::given(m_details->given()));
    m_givenNote->setVisible(!m_givenNote->text().isEmpty());
}

void OutcomeView::showLearning()
{
    const Learning &learning = m_learning->learning();
    const bool loaded = m_learning->isLoaded();
    const bool enough = loaded && learning.isEnough();
    const QString few = loaded ? LearningText::notEnough(learning.count) : m_learning->error() ? tr("The similar cases could not be read.") : QString();
    m_chart->setVisible(enough);
    if (enough)
        m_chart->setData(LearningCharts::prediction(learning, m_details->facts().value));
    m_predictionNote->setText(enough ? LearningText::correlation(learning) : few);
    m_sureNote->setText(enough ? LearningText::confidence(learning) : few);
    m_again->setVisible(!loaded && m_learning->error().has_value());
    m_table->setCases(learning.cases);
    m_table->setVisible(!learning.cases.isEmpty());
    m_similarNote->setText(enough ? LearningText::firstChoice(learning) + u' ' + LearningText::otherChoice(learning) : few);
    const QString type = Enums::recordText("decision_type", QString::fromLatin1(decision().facts().decisionType));
    m_similar->setNote(loaded ? tr("%1, alike by half at least, last 24 months: %2").arg(type, LearningText::cases(learning.count)) : QString());
    m_all->setText(tr("Open all %n", nullptr, learning.count));
    m_all->setVisible(loaded && learning.count > 0);
    m_openAll->setEnabled(loaded && learning.count > 0);
}

void OutcomeView::openLearning()
{
    shell().openFiltered("decision_learning", {{{"similar_to", FilterOp::Is, {m_learning->filter().similarTo, CaseText::title(decision().facts())}}}, {}});
}

QList<Scene> OutcomeView::scenes()
{
    const auto put = [this](int felt) {
        m_form->form().setValue("customer_satisfaction_score", felt);
        m_form->form().setValue("financial_impact_actual", QStringLiteral("17250"));
        m_form->form().setValue("lessons_learned", tr("Call before the credit note goes out; promise a date for the post-mortem."));
    };
    return {{"outcome-typed", [put] { put(8); }, [this] { m_form->form().revert(); }}};
}

} // namespace punte
