// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/decisions/inbox/DecisionGlance.h"
#include "models/records/Enums.h"
#include "models/records/LiveBinding.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/InspectorRow.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

static const QList<QByteArray> decisionFormColumns{"title", "customer_company_id", "customer_tier", "customer_value", "relationship_duration_months",
    "decision_type", "response_type_code", "urgency_level", "financial_impact", "expected_resolution_date", "description"};

DecisionInspector::DecisionInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "decisions", "decisionForm", parent)
    , m_glance(new DecisionGlance(shell.database(), shell.changeFeed(), this))
    , m_open(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("go-next")))
{
    setObjectName(QStringLiteral("decisionInspector"));
    setHeadColumns({"title"});
    m_open->setObjectName(QStringLiteral("openCaseButton"));
    addFootWidget(m_open);
    addFootStretch();
    bindLive(shell.changeFeed(), form());
    connect(m_open, &QPushButton::clicked, this, &InspectorFrame::openRequested);
    connect(this, &InspectorFrame::subtitleActivated, this, [this] {
        if (!company().isNull())
            this->shell().openRecord("company", company());
    });
    connect(m_glance, &DecisionGlance::changed, this, &DecisionInspector::fill);
    connect(m_glance, &DecisionGlance::changed, this, &DecisionInspector::readyChanged);
    connect(m_glance, &DecisionGlance::failed, this,
        [this](const AppError &error) { this->shell().showError([] { return tr("How far the decision is could not be read."); }, error); });
    build();
}

RecordInspector::Words DecisionInspector::words() const
{
    return {tr("This decision is not there any more"), tr("The decision could not be read."),
        [] { return tr("The decision was not saved."); }, [] { return tr("The decision was not created."); }};
}

void DecisionInspector::setUpForm(RecordFormView &view)
{
    view.setColumns(decisionFormColumns);
    view.setDueColumns({"expected_resolution_date"});
}

void DecisionInspector::addSections(RecordFormView &view)
{
    m_next = addSection(tr("Next step"));
    addSection(tr("Details"))->addWidget(&view);
    m_open->setText(tr("Open the case"));
    setFootVisible(true);
    fill();
}

void DecisionInspector::forgetSections() { m_next = nullptr; }

bool DecisionInspector::isAroundReady() const { return !m_glance->isLoading(); }

void DecisionInspector::readAround(const QUuid &id) { m_glance->setDecision(id); }

void DecisionInspector::refreshProgress()
{
    if (isWanted() && !record().isNull() && !m_glance->isLoading())
        m_glance->load();
}

QUuid DecisionInspector::company() const { return form().storedValue("customer_company_id").toUuid(); }

QString DecisionInspector::companyName() const { return form().text("customer_name"); }

void DecisionInspector::showHead()
{
    setTitle(form().title());
    setSubtitle(companyName(), form().text("number"));
}

QString DecisionInspector::stepSentence() const
{
    const DecisionGlance::Facts &facts = m_glance->facts();
    const QByteArray &step = facts.nextStep;
    if (step == "describe")
        return tr("What happened is written down. Next come criteria and options.");
    if (step == "frame")
        return tr("Criteria and options are being collected.");
    if (step == "score")
        return tr("Your scores are asked for; nobody sees whose they are.");
    if (step == "scores")
        return tr("The others are still scoring.");
    if (step == "reveal")
        return tr("Enough have handed in: the scores can be revealed.");
    if (step == "decide")
        return tr("The scores are revealed: an answer can be chosen.");
    if (step == "outcome")
        return facts.chosen.isEmpty() ? tr("What came of it is to be written down.") : tr("Decided: \u201C%1\u201D. What came of it is to be written down.").arg(facts.chosen);
    if (step == "done")
        return facts.chosen.isEmpty() ? tr("Nothing more to do.") : tr("Decided: \u201C%1\u201D. Nothing more to do.").arg(facts.chosen);
    return tr("It was called off.");
}

void DecisionInspector::fill()
{
    if (!m_next)
        return;
    clearSection(m_next);
    if (!m_glance->isLoaded())
        return;
    const DecisionGlance::Facts &facts = m_glance->facts();
    auto *chips = new QHBoxLayout;
    auto *chip = new Chip({Enums::recordText("decision_next", QString::fromLatin1(facts.nextStep)), facts.forMe ? Semantic::Accent : Semantic::Neutral, {}});
    chip->setObjectName(QStringLiteral("nextStepChip"));
    chips->addWidget(chip);
    chips->addStretch();
    m_next->addLayout(chips);
    const auto say = [this](const QString &text, Token token = Token::Text1) {
        auto *label = new PlainLabel(text, FontRole::Secondary, token);
        label->setWordWrap(true);
        m_next->addWidget(label);
    };
    say(stepSentence());
    if (!facts.handedTo.isEmpty())
        say(tr("Handed up to %1").arg(facts.handedTo), Token::Text2);
    if (facts.roundState == "open")
        say(tr("%1 of %n have handed in", nullptr, facts.invited).arg(facts.complete), Token::Text2);
    if (facts.roundState == "open" && facts.deadline.isValid())
        say(tr("Scores by %1").arg(DateFormat::relativeInstant(facts.deadline, Clock::now())), facts.deadline < Clock::now() ? Token::Danger : Token::Text2);
    say(QStringList{tr("%n criteria", nullptr, facts.criteria), tr("%n option(s)", nullptr, facts.options), tr("%n to score", nullptr, facts.evaluators)}
            .join(QStringLiteral(" \u00B7 ")), Token::Text2);
    if (!facts.request.isNull()) {
        auto *row = new InspectorRow({.icon = QStringLiteral("help-contents"), .title = facts.requestTitle, .secondary = tr("The request it came of")});
        connect(row, &InspectorRow::opened, this, [this, id = facts.request] { shell().openRecord("request", id); });
        m_next->addWidget(row);
    }
}

} // namespace punte
