// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestsTab.h"

#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "views/campaigns/testing/PlanCard.h"
#include "views/campaigns/testing/ResultCard.h"
#include "views/components/PanelEdges.h"
#include "views/components/SectionList.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

TestsTab::TestsTab(ShellServices &shell, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_tests(new CampaignTests(shell.database(), shell.changeFeed(), this))
    , m_stack(new QStackedLayout(this))
    , m_desk(new QWidget)
    , m_list(new SectionList)
    , m_scroll(new QScrollArea)
    , m_result(new ResultCard(shell))
    , m_plan(new PlanCard(shell, *m_tests))
    , m_loading(new LoadingState)
    , m_none(new EmptyState(QStringLiteral("vcs-branch"), QString(), QString()))
    , m_first(m_none->addButton(QString(), ButtonVariant::Primary))
    , m_error(new ErrorState)
{
    setObjectName(QStringLiteral("testsTab"));
    build();
    m_loading->waitFor(*m_tests);
    if (mayWrite()) {
        m_new = m_shell.addAction({.id = "campaign.newTest", .context = "TestsTab", .text = QT_TRANSLATE_NOOP("TestsTab", "Plan an A/B test"),
                                      .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "list-add", .inPalette = false},
            this);
        connect(m_new, &QAction::triggered, this, &TestsTab::beginPlan);
    }
    m_first->setVisible(mayWrite());
    m_first->setObjectName(QStringLiteral("firstTest"));
    connect(m_first, &QPushButton::clicked, this, &TestsTab::beginPlan);
    connect(m_tests, &CampaignTests::judged, this, [this] {
        fillList();
        showCurrent();
        Q_EMIT readyChanged();
    });
    connect(m_tests, &CampaignTests::changed, this, &TestsTab::readyChanged);
    connect(m_tests, &CampaignTests::failed, this, [this](const AppError &error) {
        if (m_tests->isLoaded())
            return m_shell.showError([] { return tr("The tests could not be read."); }, error);
        m_error->setError(error);
        showState(m_error);
    });
    connect(m_error, &ErrorState::retryRequested, m_tests, &CampaignTests::load);
    connect(m_list, &SectionList::chosen, this, [this](const QString &key) { showTest(QUuid::fromString(key)); });
    const auto again = [this](const QUuid &id) {
        m_planning = false;
        m_current = id;
        m_tests->load();
    };
    connect(m_plan, &PlanCard::saved, this, again);
    connect(m_plan, &PlanCard::started, this, again);
    connect(m_plan, &PlanCard::givenUp, this, [again] { again({}); });
    connect(m_plan, &PlanCard::readyChanged, this, &TestsTab::readyChanged);
    TestsTab::retranslate();
}

void TestsTab::build()
{
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, theme.px(12), 0, 0);
    row->setSpacing(theme.px(10));
    m_list->setObjectName(QStringLiteral("testList"));
    m_list->setFixedWidth(theme.px(210));
    row->addWidget(m_list);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_result);
    column->addWidget(m_plan);
    column->addStretch();
    body->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    PanelEdges::add(m_scroll);
    row->addWidget(m_scroll, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_loading), m_desk, static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_error)})
        m_stack->addWidget(each);
}

void TestsTab::showState(QWidget *widget)
{
    const bool had = isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(widget);
    if (had && !widget->isAncestorOf(focusWidget()))
        focusFirst();
}

bool TestsTab::mayWrite() const { return m_shell.session().may("campaigns.write"); }

bool TestsTab::messageOpen() const { return m_tests->status() == "DRAFT" || m_tests->status() == "PLANNED" || m_tests->status() == "ACTIVE"; }

void TestsTab::setRecord(const QUuid &id)
{
    m_current = {};
    m_planning = false;
    showState(m_loading);
    m_tests->setCampaign(id);
}

bool TestsTab::isReady() const { return m_tests->campaign().isNull() || m_stack->currentWidget() == m_error || (!m_tests->isLoading() && m_tests->isJudged() && m_plan->isReady()); }

void TestsTab::fillList()
{
    const auto icon = [](const AbTest &test) -> QByteArray {
        return test.isDraft() ? "document-edit" : test.isRunning() ? "chronometer" : test.status == "COMPLETED" ? "checkmark" : "process-stop";
    };
    QStringList keys;
    for (const JudgedTest &each : m_tests->tests())
        keys.append(each.test.id.toString());
    if (keys != m_list->keys() || m_list->count() == 0) {
        m_list->clear();
        for (const JudgedTest &each : m_tests->tests())
            m_list->addSection(each.test.id.toString(), each.test.name, icon(each.test));
    }
    m_list->setVisible(m_tests->tests().size() > 1 && !m_planning);
}

void TestsTab::showTest(const QUuid &id)
{
    m_planning = false;
    m_current = id;
    showCurrent();
}

void TestsTab::beginPlan()
{
    m_planning = true;
    m_plan->begin();
    showCurrent();
    m_plan->focusFirst();
}

// The one that was chosen, else the one that runs, else the newest.
void TestsTab::showCurrent()
{
    if (!m_tests->isLoaded())
        return;
    const JudgedTest *shown = m_tests->find(m_current);
    for (const JudgedTest &each : m_tests->tests())
        if (!shown && each.test.isRunning())
            shown = &each;
    if (!shown && !m_tests->tests().isEmpty())
        shown = &m_tests->tests().first();
    m_list->setVisible(m_tests->tests().size() > 1 && !m_planning);
    m_result->setVisible(!m_planning && shown && !shown->test.isDraft());
    m_plan->setVisible(m_planning || (shown && shown->test.isDraft()));
    if (!m_planning && shown) {
        m_current = shown->test.id;
        m_list->setCurrentKey(m_current.toString());
        if (shown->test.isDraft())
            m_plan->showTest(shown->test, mayWrite());
        else
            m_result->showTest(*shown, mayWrite(), messageOpen());
    }
    showState(m_planning || shown ? m_desk : static_cast<QWidget *>(m_none));
}

void TestsTab::focusFirst()
{
    if (m_stack->currentWidget() == m_none && m_first->isVisibleTo(this))
        m_first->setFocus(Qt::OtherFocusReason);
    else if (m_plan->isVisibleTo(this))
        m_plan->focusFirst();
    else if (m_result->isVisibleTo(this))
        m_result->focusFirst();
    else
        setFocus(Qt::OtherFocusReason);
}

QList<QAction *> TestsTab::actions() const { return m_new ? QList<QAction *>{m_new} : QList<QAction *>(); }

void TestsTab::retranslate()
{
    m_none->setTitle(tr("No A/B test yet"));
    m_none->setFact(tr("Two versions go to two parts of the people, shared out by chance. The test says which one is better, or that it cannot be told."));
    m_first->setText(tr("Plan an A/B test"));
    m_list->setAccessibleName(tr("Tests of this campaign"));
    m_result->retranslate();
    m_plan->retranslate();
}

} // namespace punte
