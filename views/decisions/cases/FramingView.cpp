// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/FramingView.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/MessageStrip.h"
#include "views/components/PanelEdges.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/cases/CaseForm.h"
#include "views/decisions/cases/CriteriaList.h"
#include "views/decisions/cases/EvaluatorsList.h"
#include "views/decisions/cases/OptionsList.h"
#include "views/decisions/cases/ReasonBar.h"
#include "views/decisions/phases/CaseStrip.h"
#include "views/decisions/phases/PhaseStepper.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

FramingView::FramingView(ShellServices &shell, DecisionCase &decision, QWidget *parent)
    : PhaseView(shell, decision, parent)
    , m_desk(shell, decision, this)
    , m_strip(new CaseStrip(*this, this))
    , m_reason(new ReasonBar(this))
    , m_missing(new MessageStrip(this))
    , m_form(new CaseForm(m_desk))
    , m_criteria(new CriteriaList(m_desk))
    , m_options(new OptionsList(m_desk))
    , m_evaluators(new EvaluatorsList(m_desk))
    , m_checks(new FrameChecks)
{
    m_reason->setObjectName(QStringLiteral("framingReason"));
    m_missing->setObjectName(QStringLiteral("framingMissing"));
    m_missing->hide();
    makeActions();
    makePanels();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_strip);
    column->addWidget(m_reason);
    column->addWidget(m_missing);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(this->column({m_formPanel}, 300), 30);
    row->addWidget(this->column({m_criteriaPanel, m_optionsPanel}, 420), 45);
    row->addWidget(this->column({m_checksPanel, m_evaluatorsPanel}, 250), 25);
    column->addLayout(row, 1);
    connect(m_form, &CaseForm::readyChanged, this, &FramingView::readyChanged);
    connect(m_checks, &FrameChecks::wanted, this, &FramingView::goTo);
    connect(m_evaluators, &EvaluatorsList::proposedChanged, this, &FramingView::showActions);
    connect(&m_desk.choices(), &FrameChoices::failed, this, [this](const AppError &error) { this->shell().showError([] { return tr("What can be chosen could not be read."); }, error); });
    FramingView::retranslate();
}

void FramingView::makePanels()
{
    const auto panel = [](const char *name, QWidget *content) {
        auto *made = new PanelFrame(QStringLiteral("\u2013"));
        made->setObjectName(QLatin1String(name));
        made->content()->addWidget(content);
        return made;
    };
    m_formPanel = panel("caseFormPanel", m_form);
    m_criteriaPanel = panel("criteriaPanel", m_criteria);
    m_optionsPanel = panel("optionsPanel", m_options);
    m_checksPanel = panel("checksPanel", m_checks);
    m_evaluatorsPanel = panel("evaluatorsPanel", m_evaluators);
    m_similar = Buttons::small(QString(), ButtonVariant::Link);
    m_similar->setObjectName(QStringLiteral("similarCasesButton"));
    m_checksPanel->content()->addWidget(m_similar, 0, Qt::AlignLeft);
    connect(m_similar, &QPushButton::clicked, this, [this] {
        if (QAction *similar = shell().action("decision.similar"))
            similar->trigger();
    });
    m_templates = Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("format-list-unordered"));
    m_templates->setObjectName(QStringLiteral("templatesButton"));
    m_equal = Buttons::small(QString(), ButtonVariant::Default);
    m_equal->setObjectName(QStringLiteral("equalWeightsButton"));
    m_addCriterion = Buttons::icon(QStringLiteral("list-add"), QString());
    m_addCriterion->setObjectName(QStringLiteral("addCriterionButton"));
    m_addOption = Buttons::icon(QStringLiteral("list-add"), QString());
    m_addOption->setObjectName(QStringLiteral("addOptionButton"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_templates, m_equal, m_addCriterion})
        m_criteriaPanel->addHeadWidget(each);
    m_optionsPanel->addHeadWidget(m_addOption);
    connect(m_templates, &QPushButton::clicked, this, &FramingView::showTemplates);
    connect(m_equal, &QPushButton::clicked, this, [this] {
        m_criteria->flush();
        m_desk.runAndLoad(FrameCommands::equalWeights(m_desk.facts()), [] { return tr("The weights were not saved."); }, tr("All criteria weigh alike"));
    });
    connect(m_addCriterion, &QToolButton::clicked, m_newCriterion, &QAction::trigger);
    connect(m_addOption, &QToolButton::clicked, m_newOption, &QAction::trigger);
}

QScrollArea *FramingView::column(const QList<PanelFrame *> &panels, int least)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (PanelFrame *each : panels)
        layout->addWidget(each); // as high as its texts are at this width
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(Theme::instance().px(least));
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    scroll->setWidget(body);
    PanelEdges::add(scroll);
    return scroll;
}

void FramingView::showCase(const CaseFacts &facts)
{
    const bool another = facts.id != m_shown;
    m_shown = facts.id;
    if (another) {
        m_criteria->closeEditor();
        m_options->closeEditor();
        m_missing->dismiss();
        m_shownPhase = 0;
        m_desk.choices().setDecision(facts.id);
    }
    if (FrameChecks::missingText(facts).isEmpty() || facts.phase != 3)
        m_missing->dismiss();
    m_strip->setCase(facts, m_shownPhase > 0 ? m_shownPhase : std::min(facts.phase, 3));
    m_form->setCase(facts);
    m_criteria->setCase(facts);
    m_options->setCase(facts);
    m_evaluators->setCase(facts);
    m_checks->showCase(facts);
    m_formPanel->setNote(CaseText::number(facts.number));
    m_criteriaPanel->setNote(NumberFormat::integer(facts.criteria.size()));
    m_optionsPanel->setNote(NumberFormat::integer(facts.options.size()));
    m_evaluatorsPanel->setNote(NumberFormat::integer(facts.evaluators.size()));
    showRights();
    const bool moved = !another && m_phase != facts.phase;
    m_phase = facts.phase;
    if (moved && isVisible())
        showPhase(facts.phase);
    if (another)
        QMetaObject::invokeMethod(this, &FramingView::takeDraftUp, Qt::QueuedConnection); // when the page has put the keyboard in its place
    Q_EMIT statusFiguresChanged();
    Q_EMIT keyHintsChanged();
    Q_EMIT badgeChanged();
}

void FramingView::showRights()
{
    const bool editable = m_desk.isEditable();
    m_reason->setReason(m_desk.whyFixed(), m_desk.facts().status == "cancelled");
    m_checksPanel->setVisible(editable);
    for (QWidget *each : std::initializer_list<QWidget *>{m_templates, m_equal, m_addCriterion, m_addOption})
        each->setVisible(editable);
    m_equal->setEnabled(m_desk.facts().criteria.size() > 1);
    showActions();
}

bool FramingView::isReady() const { return m_form->isReady(); }

void FramingView::activate()
{
    showActions();
    QMetaObject::invokeMethod(this, &FramingView::takeDraftUp, Qt::QueuedConnection);
}

void FramingView::deactivate()
{
    m_criteria->flush();
    m_form->leave();
    for (QAction *each : {m_onward, m_toCriteria, m_toOptions, m_toScoring, m_back, m_callOff, m_newCriterion, m_newOption, m_inviteAll})
        each->setEnabled(false); // their keys belong to the view that is shown
}

void FramingView::focusFirst()
{
    const int phase = m_shownPhase > 0 ? m_shownPhase : m_desk.facts().phase;
    if (phase == 2 && !m_desk.facts().criteria.isEmpty())
        m_criteria->focusFirst();
    else if (phase == 3 && !m_desk.facts().options.isEmpty())
        m_options->focusFirst();
    else if (phase == 2 && m_desk.isEditable())
        m_templates->setFocus(Qt::OtherFocusReason);
    else if (phase == 3 && m_desk.isEditable())
        m_addOption->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void FramingView::showPhase(int phase)
{
    m_shownPhase = phase <= 3 ? phase : 0;
    m_strip->setCase(m_desk.facts(), m_shownPhase > 0 ? m_shownPhase : std::min(m_desk.facts().phase, 3));
    goTo(phase <= 1 ? FrameChecks::Part::Case : phase == 2 ? FrameChecks::Part::Criteria : FrameChecks::Part::Options);
}

void FramingView::goTo(FrameChecks::Part part)
{
    PanelFrame *panel = part == FrameChecks::Part::Case ? m_formPanel : part == FrameChecks::Part::Criteria ? m_criteriaPanel
        : part == FrameChecks::Part::Options ? m_optionsPanel : m_evaluatorsPanel;
    for (QWidget *above = panel->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(panel, 0, 0);
    switch (part) {
    case FrameChecks::Part::Case: m_form->focusFirst(); break;
    case FrameChecks::Part::Criteria:
        if (m_desk.facts().criteria.isEmpty() && m_desk.isEditable())
            m_templates->setFocus(Qt::OtherFocusReason);
        else
            m_criteria->focusFirst();
        break;
    case FrameChecks::Part::Options:
        if (m_desk.facts().options.isEmpty() && m_desk.isEditable())
            m_addOption->setFocus(Qt::OtherFocusReason);
        else
            m_options->focusFirst();
        break;
    case FrameChecks::Part::Evaluators: m_evaluators->focusFirst(); break;
    }
}

QString FramingView::badge() const
{
    const CaseFacts &facts = m_desk.facts();
    return facts.phase <= 3 && facts.isOpen() ? PhaseStepper::name(facts.phase) : QString();
}

QList<StatusFigure> FramingView::statusFigures() const
{
    const CaseFacts &facts = m_desk.facts();
    return {{tr("Criteria"), NumberFormat::integer(facts.criteria.size())}, {tr("Options"), NumberFormat::integer(facts.options.size())},
        {tr("Evaluators"), NumberFormat::integer(facts.evaluators.size())}};
}

QList<KeyHint> FramingView::keyHints() const
{
    if (!m_desk.isEditable())
        return {};
    return {{KeyCap::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("next step")}, {{QStringLiteral("F2")}, tr("edit")},
        {KeyCap::keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)), tr("move down")}};
}

void FramingView::retranslate()
{
    m_formPanel->setTitle(tr("The case"));
    m_criteriaPanel->setTitle(tr("Criteria"));
    m_optionsPanel->setTitle(tr("Options"));
    m_checksPanel->setTitle(tr("Before scoring"));
    m_evaluatorsPanel->setTitle(tr("Evaluators"));
    m_similar->setText(tr("What was done in similar cases"));
    m_templates->setText(tr("Templates"));
    m_equal->setText(tr("All equal"));
    m_equal->setToolTip(plainToolTip(tr("Gives every criterion the weight 1")));
    Buttons::setName(m_addCriterion, m_newCriterion->text(), m_newCriterion);
    Buttons::setName(m_addOption, m_newOption->text(), m_newOption);
    m_strip->retranslate();
    m_form->retranslate();
    m_criteria->retranslate();
    m_options->retranslate();
    m_evaluators->retranslate();
}

QList<Scene> FramingView::scenes() { return {}; }

} // namespace punte
