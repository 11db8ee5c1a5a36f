// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/StageMover.h"

#include "models/records/DraftStore.h"
#include "models/records/Enums.h"
#include "models/sales/LostReasons.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/StageRules.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/sales/StageMovePopup.h"

#include <QMenu>

namespace punte {

StageMover::StageMover(ShellServices &shell, const EditorSources &sources, std::function<OpportunityFacts()> facts, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_reasons(new LostReasons(shell.database(), shell.changeFeed(), this))
    , m_facts(std::move(facts))
{
}

// The page reads the record again a moment after a move of one's own: the next move is not to meet that one as a conflict.
OpportunityFacts StageMover::present() const
{
    OpportunityFacts facts = m_facts();
    if (facts.id == m_moved.id && facts.version <= m_moved.version) {
        facts.stage = m_moved.stage;
        facts.version = m_moved.version + 1;
    }
    return facts;
}

void StageMover::showMenu(QPoint place, QWidget *host)
{
    const OpportunityFacts facts = present();
    if (facts.id.isNull())
        return;
    auto *menu = new QMenu(host);
    menu->setObjectName(QStringLiteral("moveToMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const BoardSource board = pipelineSource();
    for (const BoardColumnInfo &column : board.columns) {
        const QByteArray stage = column.code;
        const MoveVerdict verdict = stageMove(facts.stage, stage);
        QAction *move = menu->addAction(Enums::columnText("opportunity_stage", QString::fromLatin1(stage)), this,
            [this, stage, host = QPointer<QWidget>(host)] {
                if (host)
                    choose(stage, host);
            });
        move->setEnabled(stage != facts.stage && verdict.kind != MoveVerdict::Kind::Illegal);
        if (verdict.kind == MoveVerdict::Kind::Illegal)
            move->setToolTip(plainToolTip(verdict.headline + QStringLiteral(": ") + verdict.reason));
    }
    menu->popup(place);
}

void StageMover::choose(const QByteArray &stage, QWidget *host)
{
    const OpportunityFacts facts = present(); // it may have changed while the menu was open
    const MoveVerdict verdict = stageMove(facts.stage, stage);
    if (facts.id.isNull() || stage == facts.stage)
        return;
    if (verdict.kind == MoveVerdict::Kind::Illegal) {
        m_shell.showToast([from = facts.stage, stage] {
            const MoveVerdict now = stageMove(from, stage);
            return now.headline + QStringLiteral(": ") + now.reason;
        });
        return;
    }
    if (verdict.kind == MoveVerdict::Kind::Legal) {
        send(facts, stage, {});
        return;
    }
    StageMovePopup::Question question;
    question.asks = verdict.asks;
    const QString name = tr("\u201C%1\u201D").arg(facts.title);
    question.title = (verdict.asks == StageInput::lost ? tr("Lose %1") : verdict.asks == StageInput::won ? tr("Win %1") : tr("Reopen %1")).arg(name);
    question.needsAmount = verdict.asks == StageInput::won;
    question.amount = facts.amount;
    question.currency = facts.currency;
    auto *popup = new StageMovePopup(question, *m_reasons, m_sources, host);
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    popup->keepTyped(m_shell, {facts.id}, question.title, stage);
    connect(popup, &StageMovePopup::confirmed, this, [this, facts, stage](const QVariantMap &values) { send(facts, stage, values); });
    popup->popupAt(QRect(QPoint(host->width() - 1, 0), QSize(1, 1)));
}

void StageMover::takeUpDraft(QWidget *host)
{
    const QJsonObject typed = m_shell.drafts().typed(StageMovePopup::draftForm, m_facts().id);
    if (!typed.isEmpty() && m_reasons->reasons().isEmpty()) {
        connect(m_reasons, &LostReasons::changed, host, [this, host] { takeUpDraft(host); }, Qt::SingleShotConnection);
        return;
    }
    const QByteArray stage = typed.value(QLatin1String("beside")).toObject().value(QLatin1String("stage")).toString().toLatin1();
    if (!stage.isEmpty() && !host->window()->findChild<StageMovePopup *>())
        choose(stage, host);
}

void StageMover::send(const OpportunityFacts &facts, const QByteArray &stage, const QVariantMap &values)
{
    OpportunityCommands::move(m_shell.database(), this, facts, stage, values, [this, facts, stage](const Result<QUuid> &action) {
        if (!action) {
            m_shell.showError([title = facts.title] { return tr("\u201C%1\u201D could not be moved.").arg(title); }, action.error());
            return;
        }
        m_shell.drafts().drop(StageMovePopup::draftForm, facts.id);
        m_moved = {facts.id, facts.version, stage};
        m_shell.showToast([title = facts.title, stage] { return tr("\u201C%1\u201D moved to %2").arg(title, Enums::columnText("opportunity_stage", QString::fromLatin1(stage))); }, *action);
    });
}

} // namespace punte
