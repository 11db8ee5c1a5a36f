// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/ResultCard.h"

#include "models/core/NumberFormat.h"
#include "models/core/DateFormat.h"
#include "views/campaigns/testing/FactLines.h"
#include "views/campaigns/testing/LooksTable.h"
#include "views/campaigns/testing/TestChart.h"
#include "views/campaigns/testing/TestPopups.h"
#include "views/campaigns/testing/TestText.h"
#include "views/campaigns/testing/VerdictBox.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/charts/Chart.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace punte {

ResultCard::ResultCard(ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_result(new PanelFrame(QStringLiteral("\u2013")))
    , m_stands(new PanelFrame(QStringLiteral("\u2013")))
    , m_history(new PanelFrame(QStringLiteral("\u2013")))
    , m_chip(new Chip)
    , m_chart(new Chart)
    , m_verdict(new TestVerdictBox)
    , m_choice(new PlainLabel(QString(), FontRole::Body, Token::Text1))
    , m_split(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_clicks(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_facts(new FactLines)
    , m_looks(new LooksTable)
    , m_counts(Buttons::small(QString()))
    , m_end(Buttons::small(QString()))
    , m_copy(Buttons::small(QString(), ButtonVariant::Flat))
{
    setObjectName(QStringLiteral("resultCard"));
    build();
    retranslate();
}

void ResultCard::build()
{
    const Theme &theme = Theme::instance();
    m_choice->setObjectName(QStringLiteral("testChoice"));
    m_split->setObjectName(QStringLiteral("testSplit"));
    m_clicks->setObjectName(QStringLiteral("testClicks"));
    m_counts->setObjectName(QStringLiteral("testCounts"));
    m_end->setObjectName(QStringLiteral("testEnd"));
    m_copy->setObjectName(QStringLiteral("testCopy"));
    for (PlainLabel *label : {m_choice, m_split, m_clicks})
        label->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("abChart"));
    m_chart->setMinimumHeight(theme.px(110));
    m_chart->setMaximumHeight(theme.px(150));
    m_result->addHeadWidget(m_chip);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch();
    m_buttons->addWidget(m_counts);
    m_buttons->addWidget(m_end);
    m_result->content()->setSpacing(theme.px(10));
    m_result->content()->addWidget(m_chart);
    m_result->content()->addWidget(m_verdict);
    m_result->content()->addWidget(m_choice);
    m_result->content()->addLayout(m_buttons);
    m_result->content()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    row->addWidget(m_result, 3);
    row->addWidget(m_stands, 2);
    column->addLayout(row);
    column->addWidget(m_history);
    column->addStretch();
    m_stands->content()->addWidget(m_facts);
    m_stands->content()->addWidget(m_split);
    m_stands->content()->addWidget(m_clicks);
    m_stands->content()->addStretch();
    m_stands->addHeadWidget(m_copy);
    m_history->setContentPadding(0);
    m_history->content()->setContentsMargins(1, 0, 1, theme.px(6));
    m_history->content()->addWidget(m_looks);
    connect(m_counts, &QPushButton::clicked, this, [this] { openCounts(m_counts); });
    connect(m_end, &QPushButton::clicked, this, [this] { openChoice({}, m_end); });
    connect(m_copy, &QPushButton::clicked, this, &ResultCard::copy);
}

void ResultCard::copy()
{
    QGuiApplication::clipboard()->setText(TestText::summary(m_judged) + QStringLiteral("\n\n") + m_looks->text());
    m_shell.showToast([] { return tr("Copied"); });
}

// At the card, not at the button: what changes meanwhile may make the buttons anew.
void ResultCard::openChoice(const QUuid &variant, QWidget *button)
{
    (new ChoosePopup(m_shell, m_judged, variant, m_messageOpen, this))->popupAt(QRect(button->mapTo(this, QPoint()), button->size()));
}

void ResultCard::openCounts(QWidget *button) { (new CountsPopup(m_shell, m_judged.test, this))->popupAt(QRect(button->mapTo(this, QPoint()), button->size())); }

void ResultCard::showTest(const JudgedTest &judged, bool writable, bool messageOpen)
{
    m_judged = judged;
    m_writable = writable;
    m_messageOpen = messageOpen;
    const AbTest &test = m_judged.test;
    m_result->setTitle(test.name);
    m_result->setNote(TestText::rate(test.metric));
    m_result->setToolTip(plainToolTip(test.description));
    m_chip->setSpec(TestText::chip(test));
    m_chart->setData(testChart(m_judged));
    m_chart->setVisible(m_judged.verdict.has_value());
    m_choice->setText(TestText::choice(test));
    m_choice->setVisible(!m_choice->text().isEmpty());
    showVerdict();
    showFacts();
    showSplit();
    showButtons();
    m_looks->setTest(test);
    m_looks->setVisible(!test.looks.isEmpty());
    m_history->setVisible(test.counted);
    m_history->setNote(QString());
    m_history->setTitle(test.looks.isEmpty() ? tr("No look yet") : tr("%Ln look(s) at this test", nullptr, int(test.looks.size())));
}

void ResultCard::showVerdict()
{
    const AbTest &test = m_judged.test;
    if (m_judged.verdict) {
        const TestVerdict &verdict = *m_judged.verdict;
        const QUuid winner = verdict.decision.winner ? test.variants.value(*verdict.decision.winner).id : QUuid();
        return m_verdict->say(TestText::role(verdict.decision.verdict), TestText::title(test, verdict.decision.verdict, winner), TestText::seen(test, verdict), TestText::advice(test, verdict));
    }
    if (m_judged.problem)
        return m_verdict->say(Semantic::Danger, tr("These counts cannot be judged"), m_judged.problem->what, {});
    if (!test.counted)
        return m_verdict->say(Semantic::Neutral, tr("No counts to see"), tr("Counting messages takes a right that you do not have."), {});
    m_verdict->say(Semantic::Neutral, tr("Nothing counted"), tr("This test ended before anything was counted."), {});
}

void ResultCard::showFacts()
{
    const AbTest &test = m_judged.test;
    QList<FactLines::Fact> facts;
    facts.append({QStringLiteral("success"), tr("Success"), TestText::success(test.metric, test.windowDays),
        tr("A person counts once, and only when the time to answer is over; what machines opened does not count.")});
    facts.append({QStringLiteral("worth"), tr("Worth knowing"), TestText::worthKnowing(test.baseline, test.worthwhile), tr("The usual rate, and the one that would be worth finding.")});
    facts.append({QStringLiteral("planned"), tr("Planned each"), NumberFormat::integer(test.planned),
        tr("So many people per variant find that difference in %1 of such tests. Fixed when the test began.").arg(TestText::percent(test.power, 0))});
    if (m_judged.verdict) {
        const TestVerdict &verdict = *m_judged.verdict;
        for (qsizetype i = 0; i < verdict.variants.size() && i < test.variants.size(); ++i) {
            const VariantFigures &figures = verdict.variants[i];
            facts.append({QStringLiteral("interval%1").arg(i), tr("%1, %2 of %3").arg(test.variants[i].name, NumberFormat::integer(figures.count.successes), NumberFormat::integer(figures.count.sends)),
                figures.wilson ? TestText::number(100 * figures.wilson->low, 2) + QStringLiteral(" \u2013 ") + TestText::percent(100 * figures.wilson->high) : QStringLiteral("\u2013"),
                tr("In 95 of 100 such tests the true rate lies in an interval made like this one (Wilson).")});
        }
        for (qsizetype i = 0; i < verdict.pairs.size(); ++i) {
            const PairFigures &pair = verdict.pairs[i];
            const PairDecision decision = verdict.decision.pairs.value(i);
            const QString control = test.variants.value(0).name, other = test.variants.value(i + 1).name;
            facts.append({QStringLiteral("difference%1").arg(i), tr("%1 less %2, points").arg(other, control),
                pair.newcombe ? TestText::number(100 * pair.newcombe->low, 2) + QStringLiteral(" \u2026 ") + TestText::number(100 * pair.newcombe->high, 2) : QStringLiteral("\u2013"),
                tr("Where the difference of the two rates lies (Newcombe, 95 %). On both sides of nothing: it could be either way.")});
            facts.append({QStringLiteral("chance%1").arg(i), tr("P(%1 > %2)").arg(other, control), TestText::percent(100 * pair.chanceBetter, 1),
                tr("How likely the second is better, if nothing was known before. It decides nothing by itself.")});
            facts.append({QStringLiteral("valid%1").arg(i), tr("Always-valid p"), TestText::pValue(decision.alwaysValidP),
                tr("Holds however often somebody looks, and never rises. Below %1 it names a winner at any time.").arg(TestText::number(test.plan().anyTimeLevel(), 3))});
            facts.append({QStringLiteral("atPlanned%1").arg(i), tr("p at planned size"), decision.plannedP ? TestText::pValue(*decision.plannedP) : tr("not reached"),
                tr("Taken once, at the first look with the planned number in every variant. Below %1 it names a winner.").arg(TestText::number(test.plan().plannedLevel(), 3))});
        }
    }
    m_facts->setFacts(facts);
}

void ResultCard::showSplit()
{
    const AbTest &test = m_judged.test;
    const std::optional<SampleRatio> ratio = m_judged.verdict ? std::optional(m_judged.verdict->decision.ratio) : std::nullopt;
    m_split->setVisible(ratio && ratio->p);
    if (ratio && ratio->p) {
        m_split->setText(ratio->comparable() ? tr("Split check OK (p = %1)").arg(TestText::number(*ratio->p, 2)) : tr("Split check failed (p = %1): no winner may be named").arg(TestText::number(*ratio->p, 5)));
        m_split->setToken(ratio->comparable() ? Token::Text2 : Token::Danger);
        m_split->setToolTip(plainToolTip(tr("Did as many people get each variant as planned? Below 0.0005 something sorted them.")));
    }
    qint64 clicked = 0, machine = 0, waiting = 0;
    for (const AbVariant &variant : test.variants) {
        clicked += variant.clicked;
        machine += variant.machine;
        waiting += variant.waiting;
    }
    QStringList parts;
    if (clicked > 0 || machine > 0)
        parts << tr("%Ln person(s) clicked", nullptr, int(clicked)) << tr("%Ln opened by machines only, not counted", nullptr, int(machine));
    if (waiting > 0 && test.isRunning())
        parts << tr("%Ln still has time to answer", nullptr, int(waiting));
    m_clicks->setText(parts.join(QStringLiteral(" \u00B7 ")));
    m_clicks->setVisible(!parts.isEmpty());
}

void ResultCard::showButtons()
{
    const AbTest &test = m_judged.test;
    const qsizetype wanted = m_writable && test.isRunning() ? test.variants.size() : 0;
    const qsizetype named = m_judged.verdict && m_judged.verdict->decision.winner ? *m_judged.verdict->decision.winner : -1;
    while (m_choose.size() > wanted)
        delete m_choose.takeLast();
    while (m_choose.size() < wanted) {
        const qsizetype i = m_choose.size();
        auto *button = Buttons::small(QString());
        m_buttons->insertWidget(int(i), button);
        m_choose.append(button);
        connect(button, &QPushButton::clicked, this, [this, button, i] { openChoice(m_judged.test.variants.value(i).id, button); });
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        m_choose[i]->setObjectName(QStringLiteral("choose-") + test.variants[i].name);
        m_choose[i]->setText(tr("Choose %1").arg(test.variants[i].name));
        setButtonVariant(m_choose[i], i == named ? ButtonVariant::Primary : ButtonVariant::Default);
    }
    const bool may = wanted > 0;
    m_counts->setVisible(may);
    m_end->setVisible(may);
}

void ResultCard::focusFirst()
{
    if (!m_choose.isEmpty())
        m_choose.first()->setFocus(Qt::OtherFocusReason);
    else
        m_copy->setFocus(Qt::OtherFocusReason);
}

void ResultCard::retranslate()
{
    m_stands->setTitle(tr("What it stands on"));
    m_counts->setText(tr("Counted elsewhere\u2026"));
    m_end->setText(tr("End without a choice\u2026"));
    m_copy->setText(tr("Copy"));
    m_looks->retranslate();
    if (!m_judged.test.id.isNull())
        showTest(JudgedTest(m_judged), m_writable, m_messageOpen);
}

} // namespace punte
