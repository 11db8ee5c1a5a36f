// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DecisionPage: how it begins, walks on and goes back; the trail of what was changed; states for pictures.
#include "models/db/ErrorMapping.h"
#include "models/db/Session.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/PopupFrame.h"
#include "views/components/RecordWalker.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/recordpage/RecordWalkBar.h"
#include "views/customers/company/HistoryTab.h"
#include "views/decisions/cases/DecisionPage.h"
#include "views/decisions/phases/PhaseView.h"

#include <QKeyEvent>
#include <QStackedLayout>

#include <utility>

namespace punte {

void DecisionPage::activate()
{
    m_case->setWatched(true);
    if (m_shown)
        m_shown->activate();
    if (!m_case->decision().isNull())
        return;
    const SessionInfo &session = shell().session();
    if (!session.may("decisions.read") && !session.may("decisions.resolved")) {
        showInstead(m_noRight);
        return;
    }
    m_waitTimer.start();
    openFirst();
}

void DecisionPage::deactivate()
{
    m_case->setWatched(false);
    if (m_shown)
        m_shown->deactivate();
}

void DecisionPage::openFirst() { openInPhase(0); }

// Without a case (a picture, a restart) the page begins with one that is worth a look.
void DecisionPage::openInPhase(int phase, std::function<void()> then)
{
    m_whenReady = std::move(then);
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/find_first_decision",
        {{QStringLiteral("me"), shell().session().userId}, {QStringLiteral("phase"), phase}})};
    m_first->ask(request, [this, phase](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty())
            m_whenReady = nullptr; // there is no such case to show it with
        if (!result) {
            showFailed(result.error());
            whenLiveAgain(shell().database(), this, [this, phase] {
                if (m_case->decision().isNull()) // nothing was opened meanwhile
                    openInPhase(phase);
            });
        } else if (const QUuid first = result->first().value(0, u"id").toUuid(); !first.isNull()) {
            openRecord("decision", first);
        } else if (m_case->decision().isNull()) {
            m_none = true;
            showMissing();
        }
        Q_EMIT readyChanged();
    });
    Q_EMIT readyChanged();
}

void DecisionPage::retry()
{
    m_failed = false;
    showInstead(m_waiting);
    if (m_case->decision().isNull())
        openFirst();
    else
        m_case->load();
}

void DecisionPage::stopReading()
{
    for (Reading *each : findChildren<Reading *>())
        each->drop();
    showFailed(cancelledError());
}

void DecisionPage::walk(int step)
{
    RecordWalker *walker = shell().walker("decision");
    if (!walker)
        return;
    walker->neighbour(m_case->decision(), step, this, [this](const QUuid &found) {
        if (!found.isNull())
            openRecord("decision", found);
    });
}

void DecisionPage::readPosition()
{
    RecordWalker *walker = shell().walker("decision");
    if (!walker) {
        m_walkBar->setPosition(0, -1);
        return;
    }
    walker->position(m_case->decision(), this, [this, id = m_case->decision()](int row, int count) {
        if (id == m_case->decision())
            m_walkBar->setPosition(row + 1, count);
    });
}

void DecisionPage::goBack()
{
    if (!isReady() && !isContentShown())
        stopReading(); // nobody waits for it any more
    shell().showPage(parentPage());
}

void DecisionPage::showTrail(bool shown)
{
    if (!m_shown) {
        m_trailAction->setChecked(false);
        return;
    }
    m_trailAction->setChecked(shown);
    if (shown && !m_trail) {
        m_trail = new HistoryTab(shell(), "decision.customer_decisions", this);
        m_trail->setObjectName(QStringLiteral("decisionTrail"));
        m_trail->setStatement("decisions/list_trail", {"decision.decision_criteria", "decision.response_options", "decision.evaluators", "decision.response_drafts",
                                                          "decision.decision_outcomes"});
        m_stack->addWidget(m_trail);
        connect(m_trail, &RecordTab::readyChanged, this, &DecisionPage::readyChanged);
    }
    if (shown)
        m_trail->setRecord(m_case->decision());
    showInstead(shown ? static_cast<QWidget *>(m_trail) : m_shown);
    if (isVisible())
        focusShown();
    Q_EMIT readyChanged();
}

void DecisionPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusShown();
}

void DecisionPage::focusShown()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_shown && m_shown)
        m_shown->focusFirst();
    else if (shown == m_trail && m_trail)
        m_trail->focusFirst();
    else
        shown->setFocus(Qt::OtherFocusReason);
}

void DecisionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (m_trailAction->isChecked())
        showTrail(false);
    else
        goBack();
}

void DecisionPage::doWhenReady()
{
    if (!m_whenReady)
        return;
    std::function<void()> wanted = std::exchange(m_whenReady, nullptr); // as long as it waits, the page is not ready
    if (isReady() && m_shown && !m_first->isRunning()) {
        wanted();
        Q_EMIT readyChanged();
    } else {
        m_whenReady = std::move(wanted);
    }
}

QList<Scene> DecisionPage::scenes()
{
    QList<Scene> all;
    const auto back = [this] {
        for (PopupFrame *each : window()->findChildren<PopupFrame *>())
            each->closePopup();
        showTrail(false);
        if (m_before.isNull() || m_before == m_case->decision())
            showPhase(0);
        else
            openRecord("decision", m_before);
    };
    for (const PhaseInfo &info : PhaseRegistry::instance().phases()) {
        const QList<Scene> scenes = viewOf(info)->scenes();
        for (const Scene &scene : scenes)
            all.append({scene.name, [this, phase = info.phase, scene] {
                            m_before = m_case->decision();
                            openInPhase(phase, scene.show);
                        }, [scene, back] {
                            if (scene.leave)
                                scene.leave();
                            back();
                        }});
    }
    for (const int phase : {1, 2, 3, 4, 6})
        all.append({"phase" + QByteArray::number(phase), [this, phase] {
                        m_before = m_case->decision();
                        openInPhase(phase);
                    }, back});
    all.append(questionScenes(back));
    all.append({"trail", [this] {
                    m_before = m_case->decision();
                    showTrail(true);
                }, back});
    return all;
}

// What asks something over a case that is being framed.
QList<Scene> DecisionPage::questionScenes(const std::function<void()> &back)
{
    QList<Scene> all;
    const std::pair<QByteArray, QByteArray> asked[] = {{"newcriterion", "decision.newCriterion"}, {"newoption", "decision.newOption"}, {"scoring", "decision.toScoring"},
        {"calloff", "decision.callOff"}};
    for (const auto &[name, command] : asked)
        all.append({name, [this, id = command] {
                        m_before = m_case->decision();
                        openInPhase(3, [this, id] {
                            if (QAction *what = shell().action(id))
                                what->trigger();
                        });
                    }, back});
    return all;
}

void DecisionPage::openRecord(const QByteArray &kind, const QUuid &id)
{
    if (kind != "decision" || id.isNull())
        return;
    m_first->drop();
    if (id == m_case->decision() && m_case->isLoaded()) {
        if (isMissingShown())
            m_case->load();
        return;
    }
    m_wanted = 0;
    m_phase = 0;
    m_none = m_failed = false;
    m_trailAction->setChecked(false);
    m_waitTimer.start();
    if (m_stack->currentWidget() != m_waiting && !isContentShown())
        showInstead(m_waiting);
    m_case->setDecision(id);
    m_case->setWatched(isVisible());
    readPosition();
    Q_EMIT readyChanged();
}

} // namespace punte
