// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/DecideCard.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/reveal/AnswerBox.h"
#include "views/decisions/reveal/ChoiceList.h"
#include "views/decisions/reveal/HairLine.h"
#include "views/decisions/reveal/RightsBox.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace punte {

namespace {

constexpr int outcomeAfterDays = 14;
constexpr int longestReason = 2'000; // of the database

} // namespace

DecideCard::DecideCard(ShellServices &shell, QAction *decide, QAction *nextRound, QWidget *parent)
    : PanelFrame(QString(), parent)
    , m_shell(shell)
    , m_decideAction(decide)
    , m_roundAction(nextRound)
    , m_area(new QScrollArea)
    , m_choiceTitle(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_choice(new ChoiceList)
    , m_reasonTitle(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_reason(new QLineEdit)
    , m_rightsTitle(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_rights(new RightsBox)
    , m_answer(new AnswerBox)
    , m_ask(new QCheckBox)
    , m_askOn(nullptr)
    , m_askRow(new QWidget)
    , m_foot(nullptr)
    , m_footNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_round(Buttons::push(QString()))
    , m_decide(Buttons::push(QString(), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("decideCard"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setMaxLength(longestReason);
    m_ask->setObjectName(QStringLiteral("askOutcomeBox"));
    m_round->setObjectName(QStringLiteral("nextRoundButton"));
    m_decide->setObjectName(QStringLiteral("decideButton"));
    m_footNote->setObjectName(QStringLiteral("decideNote"));
    m_area->setObjectName(QStringLiteral("decideArea"));
    const Field ask = looseField("ask_on", FieldKind::Date);
    m_askOn = static_cast<DateEdit *>(ValueEditor::create(ask, {}, m_askRow));
    m_askOn->setHint(DateHint::Future);
    m_askOn->setObjectName(QStringLiteral("askOnEdit"));
    build();
    connect(m_choice, &ChoiceList::choiceMade, this, &DecideCard::takeChoice);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        setInvalidField(m_reason, false);
        showReason();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &DecideCard::keepTyped);
    connect(m_answer, &AnswerBox::edited, this, &DecideCard::keepTyped);
    connect(m_answer, &AnswerBox::keepWanted, this, &DecideCard::keepAnswer);
    connect(m_ask, &QCheckBox::toggled, this, [this](bool on) { m_askOn->setEnabled(on && m_mode == Mode::Deciding); });
    connect(m_ask, &QCheckBox::clicked, this, &DecideCard::keepTyped);
    connect(m_askOn, &ValueEditor::edited, this, &DecideCard::keepTyped);
    connect(m_rights, &RightsBox::handUpWanted, this, [this](QWidget *anchor) { Q_EMIT handUpWanted(chosen(), anchor); });
    connect(m_rights, &RightsBox::signOffAsked, this, &DecideCard::askSignOff);
    connect(m_rights, &RightsBox::signOffWanted, this, &DecideCard::signOff);
    connect(m_round, &QPushButton::clicked, this, [this] { Q_EMIT nextRoundWanted(m_round); });
    connect(m_decide, &QPushButton::clicked, this, &DecideCard::decide);
    retranslate();
}

void DecideCard::build()
{
    const Theme &theme = Theme::instance();
    setContentPadding(0);
    content()->setSpacing(0);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 2, 9, 10); // the scroll bar stands in the rest
    column->setSpacing(theme.px(4));
    column->addWidget(m_choiceTitle);
    column->addWidget(m_choice);
    column->addSpacing(theme.px(4));
    column->addWidget(m_reasonTitle);
    column->addWidget(m_reason);
    column->addSpacing(theme.px(4));
    column->addWidget(m_rightsTitle);
    column->addWidget(m_rights);
    column->addSpacing(theme.px(4));
    column->addWidget(m_answer, 1);
    auto *ask = new QHBoxLayout(m_askRow);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(theme.px(2));
    ask->addWidget(m_ask, 1);
    m_askOn->setFixedWidth(theme.px(116));
    ask->addWidget(m_askOn);
    column->addWidget(m_askRow);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(body);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    content()->addWidget(m_area, 1);
    content()->addWidget(m_foot = makeFoot());
}

QWidget *DecideCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    column->addWidget(new HairLine);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 0, 12, 10);
    inner->setSpacing(Theme::instance().px(8));
    m_footNote->setWordWrap(true);
    inner->addWidget(m_footNote);
    auto *row = new QHBoxLayout;
    row->addWidget(m_round);
    row->addStretch(1);
    row->addWidget(m_decide);
    inner->addLayout(row);
    column->addLayout(inner);
    return foot;
}

void DecideCard::retranslate()
{
    setTitle(m_mode == Mode::Deciding ? tr("Decide") : m_mode == Mode::Decided ? tr("Decided") : tr("Called off"));
    m_choiceTitle->setText(m_mode == Mode::Decided ? tr("Chosen") : tr("Choice"));
    m_rightsTitle->setText(tr("May I decide?"));
    m_ask->setText(tr("Ask for the outcome on"));
    const bool beside = m_ask->sizeHint().width() + m_askOn->width() <= Theme::instance().px(294);
    static_cast<QBoxLayout *>(m_askRow->layout())->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom); // longer words take a line of their own
    m_ask->setToolTip(plainToolTip(tr("Whoever decided is reminded until it is filled in")));
    m_askOn->setAccessibleName(tr("Ask for the outcome on"));
    m_askOn->retranslateUi();
    m_answer->retranslate();
    showMode();
}

void DecideCard::leave()
{
    m_facts = {};
    m_data = {};
    m_reveal = {};
    m_chosenByHand = false;
    m_answer->clear();
    m_choice->setChosen({});
    m_reason->clear();
    setInvalidField(m_reason, false);
}

void DecideCard::showCase(const CaseFacts &facts, const RevealFacts &reveal, const RevealData &known)
{
    const bool another = facts.id != m_facts.id;
    if (another)
        leave();
    m_facts = facts;
    m_reveal = reveal;
    m_data = known;
    m_mode = facts.status == "resolved" ? Mode::Decided : facts.status == "cancelled" ? Mode::CalledOff : Mode::Deciding;
    m_choice->showFacts(reveal);
    m_answer->showAnswers(known);
    if (another) {
        m_ask->setChecked(true);
        static_cast<ValueEditor *>(m_askOn)->setValue(Clock::today().addDays(outcomeAfterDays));
        takeUpDraft();
    }
    if (m_mode == Mode::Decided)
        showDecided();
    else if (!m_chosenByHand)
        m_choice->setChosen(reveal.optionId(reveal.stated().leader));
    retranslate();
}

void DecideCard::showMode()
{
    const bool deciding = m_mode == Mode::Deciding;
    setNote(deciding ? tr("phase %1 of 6").arg(5) : m_mode == Mode::Decided && m_data.decided.at.isValid()
                ? tr("%1, %2").arg(m_data.decided.by, DateFormat::dayMonth(m_data.decided.at.toLocalTime().date())) : QString());
    m_choice->setReadOnly(!deciding || m_busy);
    m_answer->setReadOnly(!deciding || !m_facts.mayWrite || m_busy);
    m_rightsTitle->setVisible(deciding);
    m_rights->setVisible(deciding);
    m_foot->setVisible(deciding);
    m_ask->setEnabled(deciding);
    m_askOn->setEnabled(deciding && m_ask->isChecked());
    showChoice();
}

void DecideCard::showChoice()
{
    if (m_mode == Mode::Deciding)
        m_rights->showRights(m_facts, option(), m_data.rightTo(chosen()), m_shell.session().may("decisions.sign"));
    const int rounds = m_data.rounds.isEmpty() ? 0 : m_data.rounds.first().round;
    m_round->setText(tr("Start round %1\u2026").arg(rounds + 1));
    m_round->setVisible(rounds < 3 && m_facts.mayWrite);
    m_roundAction->setEnabled(m_mode == Mode::Deciding && rounds < 3 && m_facts.mayWrite);
    m_footNote->setText(rounds >= 3 ? tr("There were three rounds, which is as many as there can be.")
                        : rounds == 1 ? tr("Not ready? A second round shows everyone these means and spreads; both rounds are kept.")
                                      : tr("Not ready? A third round shows everyone these means and spreads; all rounds are kept."));
    m_footNote->setVisible(m_facts.mayWrite);
    showReason();
}

bool DecideCard::needsReason() const
{
    const ChoiceRight *right = m_data.rightTo(chosen());
    return right && right->has("reason");
}

void DecideCard::showReason()
{
    const bool needed = needsReason();
    const bool deciding = m_mode == Mode::Deciding;
    m_reasonTitle->setText(needed && deciding ? tr("Reason, because it is not the first") : tr("Reason, if it is not the first"));
    m_reasonTitle->setVisible(deciding || !m_reason->text().isEmpty());
    m_reason->setVisible(m_reasonTitle->isVisibleTo(this));
    m_reason->setEnabled(deciding && needed && !m_busy);
    QStringList others;
    for (const ChoiceRight &each : std::as_const(m_data.rights))
        if (const CaseOption *other = m_facts.option(each.option); other && each.has("reason"))
            others << other->letter;
    m_reason->setPlaceholderText(needed ? tr("Why this one") : others.isEmpty() ? QString() : tr("asked only for %1").arg(others.join(QStringLiteral(", "))));
    m_reason->setAccessibleName(m_reasonTitle->text());
    const CaseOption *chosenOption = option();
    const QString why = whyNot();
    m_decide->setText(chosenOption ? tr("Decide %1").arg(chosenOption->letter) : tr("Decide"));
    m_decide->setEnabled(why.isEmpty() && !m_busy);
    m_decide->setToolTip(plainToolTip(why));
    m_decideAction->setEnabled(m_decide->isEnabled() && deciding);
}

void DecideCard::showDecided()
{
    m_choice->setChosen(m_data.decided.option);
    m_reason->setText(m_data.decided.reason);
    m_ask->setChecked(m_data.decided.askOn.isValid());
    static_cast<ValueEditor *>(m_askOn)->setValue(m_data.decided.askOn);
}

QUuid DecideCard::chosen() const
{
    return m_choice->chosen();
}

void DecideCard::choose(const QUuid &option)
{
    if (m_mode != Mode::Deciding || m_busy)
        return;
    m_choice->setChosen(option);
    takeChoice();
}

/// What is chosen anyway is no draft.
void DecideCard::takeChoice()
{
    m_chosenByHand = chosen() != m_reveal.optionId(m_reveal.stated().leader);
    showChoice();
    keepTyped();
}

void DecideCard::focusFirst()
{
    if (auto *checked = m_choice->findChild<QRadioButton *>(); checked && m_mode == Mode::Deciding) {
        for (QRadioButton *each : m_choice->findChildren<QRadioButton *>())
            checked = each->isChecked() ? each : checked;
        checked->setFocus(Qt::OtherFocusReason);
    } else {
        m_answer->edit()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace punte
