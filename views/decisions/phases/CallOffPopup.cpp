// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/CallOffPopup.h"

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/cases/FrameCommands.h"
#include "models/records/DraftStore.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/EditorSources.h"
#include "views/components/GridDraft.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace punte {

static constexpr int longestCallOffReason = 1000;
static constexpr int scoredInPhase = 4;

const QByteArray CallOffPopup::draftForm = QByteArrayLiteral("call_off");

static QUuid draftRecord(const QList<CallOffCase> &cases) { return cases.size() == 1 ? cases.first().id : QUuid(); }

/// One command for each: the database takes a decision a step, not several.
static FrameCommand callOffCommand(const CallOffCase &about, const QString &reason)
{
    CaseFacts facts;
    facts.id = about.id;
    facts.title = about.title;
    facts.version = about.version;
    return FrameCommands::move(facts, "cancelled", about.phase, {{QStringLiteral("reason"), reason}});
}

CallOffPopup::CallOffPopup(ShellServices &shell, const QList<CallOffCase> &cases, QObject *owner, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_cases(cases)
    , m_owner(owner)
    , m_grid(new EditorGrid({}))
    , m_sure(Buttons::push(tr("Call off"), ButtonVariant::Danger))
{
    setObjectName(QStringLiteral("callOffPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(420));
    ask();
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_sure->setObjectName(QStringLiteral("confirmCallOff"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_sure);
    content()->addLayout(foot);
    const QUuid record = draftRecord(cases);
    m_draft = new GridDraft(shell, *m_grid, {.form = draftForm, .record = record, .title = heading(), .kind = record.isNull() ? "decisions" : "decision"});
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_sure, &QPushButton::clicked, this, &CallOffPopup::confirm);
    connect(m_grid, &EditorGrid::committed, this, &CallOffPopup::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, [this] {
        if (!m_sent && m_draft)
            m_draft->drop(); // given up, or done
        deleteLater();
    });
}

bool CallOffPopup::hasDraft(ShellServices &shell, const QUuid &decision) { return !shell.drafts().typed(draftForm, decision).isEmpty(); }

QString CallOffPopup::heading() const
{
    return m_cases.size() == 1 ? tr("Call off \u201C%1\u201D").arg(m_cases.first().title) : tr("Call off %n decision(s)", nullptr, int(m_cases.size()));
}

void CallOffPopup::ask()
{
    auto *title = new PlainLabel(heading(), FontRole::PanelTitle);
    title->setWordWrap(true);
    content()->addWidget(title);
    const bool scored = std::ranges::any_of(m_cases, [](const CallOffCase &each) { return each.phase == scoredInPhase; });
    const QString stays = m_cases.size() == 1 ? tr("The decision stays in the list of those called off.") : tr("They stay in the list of those called off.");
    auto *what = new PlainLabel(scored ? tr("What was scored so far is thrown away.") + u' ' + stays : stays, FontRole::Secondary, Token::Text2);
    what->setWordWrap(true);
    content()->addWidget(what);
    content()->addWidget(m_grid);
    m_grid->addEditor(looseField("reason", FieldKind::Text, longestCallOffReason, true), tr("Why"));
}

void CallOffPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        PopupFrame::keyPressEvent(event);
}

void CallOffPopup::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values || m_sent || m_cases.isEmpty())
        return;
    m_reason = values->value(QStringLiteral("reason")).toString();
    m_sent = true;
    m_sure->setEnabled(false);
    sendNext();
}

// The answer is heard by whoever asked, also when nobody looks at the question any more.
void CallOffPopup::sendNext()
{
    const CallOffCase about = m_cases.first();
    const FrameCommand command = callOffCommand(about, m_reason);
    if (m_draft)
        m_draft->setSending(command.action);
    command.run(m_shell.database(), m_owner, [guard = QPointer<CallOffPopup>(this), shell = &m_shell, about, label = command.label](const Result<QUuid> &action) {
        if (action)
            shell->undoStack().push(*action, label);
        if (guard)
            guard->answered(about, action);
        else if (action)
            shell->drafts().dropSent(*action);
        else
            shell->showError([title = about.title] { return tr("\u201C%1\u201D was not called off.").arg(title); }, action.error());
    });
}

// Whoever presses again has read the refusal, and means the decision as it is now.
void CallOffPopup::readAgain()
{
    m_shell.database().query(this, "decisions/read_step", {{QStringLiteral("decision"), m_cases.first().id}}, [this](const BatchResult &result) {
        if (result && !result->first().rows.isEmpty()) {
            m_cases.first().version = result->first().value(0, u"version").toInt();
            m_cases.first().phase = result->first().value(0, u"current_phase").toInt();
        }
        m_sent = false;
        m_sure->setEnabled(true);
    });
}

void CallOffPopup::answered(const CallOffCase &about, const Result<QUuid> &action)
{
    if (!action) {
        if (m_draft)
            m_draft->setSending({});
        const bool isOnly = m_cases.size() == 1 && m_done == 0;
        m_grid->showMessage(isOnly ? action.error().what : tr("\u201C%1\u201D: %2").arg(about.title, action.error().what), m_grid->editor("reason"));
        Q_EMIT refused(about.id);
        return readAgain();
    }
    ++m_done;
    m_cases.removeFirst();
    Q_EMIT calledOff(about.id);
    if (!m_cases.isEmpty())
        return sendNext();
    m_sent = false;
    m_shell.showToast(m_done == 1 ? tr("Called off") : tr("%n decision(s) called off", nullptr, m_done), *action);
    closePopup();
}

} // namespace punte
