// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestStrip.h"

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/campaigns/testing/TestAudience.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "views/campaigns/testing/TestSteps.h"
#include "views/campaigns/testing/TestText.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/recordpage/RecordPage.h"

#include <QGridLayout>

namespace punte {

TestStrip::TestStrip(ShellServices &shell, QWidget *parent)
    : MessagePart(parent)
    , m_shell(shell)
    , m_tests(new CampaignTests(shell.database(), shell.changeFeed(), this))
    , m_audience(new TestAudience(shell.database(), this))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_start(Buttons::small(QString(), ButtonVariant::Flat))
    , m_open(Buttons::small(QString()))
{
    setObjectName(QStringLiteral("testStrip"));
    build();
    connect(m_tests, &CampaignTests::judged, this, &TestStrip::showTest);
    connect(m_tests, &CampaignTests::changed, this, &TestStrip::readyChanged);
    connect(m_tests, &CampaignTests::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The test could not be read."); }, error); });
    connect(m_audience, &TestAudience::changed, this, &TestStrip::showHere);
    connect(m_audience, &TestAudience::changed, this, &TestStrip::readyChanged);
    connect(m_open, &QPushButton::clicked, this, &TestStrip::openTests);
    connect(m_start, &QPushButton::clicked, this, &TestStrip::start);
    TestStrip::retranslate();
}

void TestStrip::build()
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    column->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setContentsMargins(0, 0, theme.px(2), 0); // the last letter leans over its advance
    m_title->setObjectName(QStringLiteral("stripTitle"));
    m_note->setObjectName(QStringLiteral("stripNote"));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    for (const char *name : {"stripSuccess", "stripWorth", "stripHere"}) {
        const Line line{new PlainLabel(QString(), FontRole::Secondary, Token::Text2), new PlainLabel(QString(), FontRole::Secondary, Token::Text1)};
        line.value->setObjectName(QString::fromLatin1(name));
        grid->addWidget(line.name, int(m_lines.size()), 0);
        grid->addWidget(line.value, int(m_lines.size()), 1);
        m_lines.append(line);
    }
    column->addLayout(grid);
    m_ways = new QHBoxLayout;
    m_ways->setSpacing(theme.px(8));
    for (int i = 0; i < 2; ++i) {
        auto *all = Buttons::small(QString());
        all->setObjectName(QStringLiteral("stripAll%1").arg(i));
        connect(all, &QPushButton::clicked, this, [this, i] { sendToAll(i); });
        m_ways->addWidget(all);
        m_all.append(all);
    }
    m_start->setObjectName(QStringLiteral("stripStart"));
    m_open->setObjectName(QStringLiteral("stripOpen"));
    m_ways->addWidget(m_start);
    m_ways->addWidget(m_open);
    m_ways->addStretch();
    column->addLayout(m_ways);
}

void TestStrip::setRecord(const QUuid &id)
{
    m_audience->forget();
    m_tests->setCampaign(id);
    showTest();
}

bool TestStrip::isReady() const { return m_tests->campaign().isNull() || (!m_tests->isLoading() && m_tests->isJudged() && !m_audience->isReading()); }

// The one that runs or is planned; what is over has nothing to say about the message.
const JudgedTest *TestStrip::current() const
{
    const JudgedTest *found = nullptr;
    for (const JudgedTest &each : m_tests->tests())
        if (!each.test.isOver() && (!found || each.test.isRunning()))
            found = &each;
    return found;
}

QString TestStrip::shares(const AbTest &test) const
{
    if (test.variants.size() == 2 && test.variants.first().split == 50)
        return tr("half and half, by customer");
    QStringList parts;
    for (const AbVariant &variant : test.variants)
        parts.append(TestText::percent(variant.split, 0));
    return tr("by customer, %1").arg(parts.join(QStringLiteral(" / ")));
}

void TestStrip::showTest()
{
    const JudgedTest *judged = current();
    const bool may = m_shell.session().may("campaigns.write");
    m_title->setText(judged ? tr("A/B test: %1").arg(judged->test.name) : tr("A/B test"));
    m_note->setText(judged ? shares(judged->test) : m_tests->isLoaded() ? tr("none: everybody gets the same") : QString());
    for (const Line &line : std::as_const(m_lines)) {
        line.name->setVisible(judged);
        line.value->setVisible(judged);
    }
    const bool draft = judged && judged->test.isDraft();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_all[i]->setVisible(draft && may && i < judged->test.variants.size());
        if (draft)
            m_all[i]->setText(tr("Send %1 to all").arg(judged->test.variants.value(i).name));
    }
    m_start->setVisible(draft && may);
    m_open->setVisible(m_tests->isLoaded() && (judged || may));
    m_open->setText(judged ? tr("Open the test") : tr("Plan an A/B test"));
    if (judged) {
        m_lines[0].value->setText(TestText::success(judged->test.metric, judged->test.windowDays));
        m_lines[1].value->setText(tr("%1: needs %2 customers per variant").arg(TestText::worthKnowing(judged->test.baseline, judged->test.worthwhile), NumberFormat::integer(judged->test.planned)));
        if (draft)
            m_audience->ask(AbPlan::of(judged->test, m_tests->campaign()));
    }
    showHere();
    Q_EMIT readyChanged();
    Q_EMIT statusFiguresChanged();
}

void TestStrip::showHere()
{
    const JudgedTest *judged = current();
    if (!judged)
        return;
    PlainLabel *here = m_lines[2].value;
    const bool draft = judged->test.isDraft();
    m_lines[2].name->setText(draft ? tr("Here") : tr("Now"));
    if (!draft) {
        const auto &verdict = judged->verdict;
        const QUuid winner = verdict && verdict->decision.winner ? judged->test.variants.value(*verdict->decision.winner).id : QUuid();
        here->setText(verdict ? TestText::title(judged->test, verdict->decision.verdict, winner) : TestText::chip(judged->test).text);
        return here->setToken(Token::Text1);
    }
    const auto &people = m_audience->people();
    const bool known = people && !people->isEmpty();
    const bool enough = known && TestText::isEnough(*people, judged->test.planned);
    here->setText(known ? TestText::here(*people, judged->test.planned) : m_audience->isReading() ? tr("Counting\u2026") : QStringLiteral("\u2013"));
    here->setRole(known && !enough ? FontRole::SecondaryMedium : FontRole::Secondary);
    here->setToken(known && !enough ? Token::Warning : Token::Text1);
    m_start->setText(known && !enough ? tr("Test anyway, as practice") : tr("Start the test"));
}

void TestStrip::recount()
{
    m_audience->forget();
    showTest();
}

void TestStrip::openTests()
{
    m_shell.openRecord("campaign", m_tests->campaign());
    for (RecordPage *page : window()->findChildren<RecordPage *>())
        if (page->pageId() == "campaign")
            page->showTab("tests");
}

void TestStrip::ended(const Result<QUuid> &action, const LiveText &text, const QByteArray &code, const QString &name)
{
    if (!action)
        return m_shell.showError([] { return tr("The test was not changed."); }, action.error());
    tellTestStep(m_shell, text, *action, code, name);
    m_tests->load();
    Q_EMIT audienceChanged();
}

void TestStrip::sendToAll(qsizetype which)
{
    const JudgedTest *judged = current();
    if (!judged)
        return;
    const AbVariant variant = judged->test.variants.value(which);
    AbTestCommands::choose(m_shell.database(), this, judged->test, variant.id, {}, [this, name = variant.name, test = judged->test.name](const Result<QUuid> &action) {
        ended(action, [name] { return tr("%1 goes to all").arg(name); }, "ab_choice", test);
    });
}

void TestStrip::start()
{
    if (const JudgedTest *judged = current())
        AbTestCommands::start(m_shell.database(), this, judged->test, [this, test = judged->test.name](const Result<QUuid> &action) { ended(action, [] { return tr("Test started"); }, "edit", test); });
}

void TestStrip::focusFirst()
{
    for (QPushButton *each : QList<QPushButton *>{m_all.value(0), m_start, m_open})
        if (each && each->isVisibleTo(this))
            return each->setFocus(Qt::OtherFocusReason);
    setFocus(Qt::OtherFocusReason);
}

QList<StatusFigure> TestStrip::statusFigures() const
{
    const JudgedTest *judged = current();
    return judged ? QList<StatusFigure>{{tr("A/B"), shares(judged->test)}} : QList<StatusFigure>();
}

void TestStrip::retranslate()
{
    m_lines[0].name->setText(tr("Success"));
    m_lines[1].name->setText(tr("Worth knowing"));
    showTest();
}

} // namespace punte
