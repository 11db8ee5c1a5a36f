// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/StageMovePopup.h"

#include "models/core/Clock.h"
#include "models/sales/LostReasons.h"
#include "models/sales/StageRules.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/Page.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace punte {

StageMovePopup::StageMovePopup(const Question &question, const LostReasons &reasons, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_grid(new EditorGrid(sources))
{
    setObjectName(QStringLiteral("stageMovePopup"));
    setFixedWidth(Theme::instance().px(360));
    content()->addWidget(new PlainLabel(question.title, FontRole::PanelTitle));
    content()->addWidget(m_grid);
    QString verb = tr("Reopen");
    if (question.asks == StageInput::lost) {
        askLost(reasons);
        verb = tr("Mark as lost");
    } else if (question.asks == StageInput::won) {
        askWon(question);
        verb = tr("Mark as won");
    } else {
        askReopen();
    }
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *confirmButton = Buttons::push(verb, ButtonVariant::Primary);
    confirmButton->setObjectName(QStringLiteral("confirmMoveButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(confirmButton);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(confirmButton, &QPushButton::clicked, this, &StageMovePopup::confirm);
    connect(m_grid, &EditorGrid::committed, this, &StageMovePopup::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &StageMovePopup::closePopup);
}

const QByteArray StageMovePopup::draftForm = QByteArrayLiteral("stage_move");
const QByteArray StageMovePopup::resumeCommand = QByteArrayLiteral("sales.resumeMove");

void StageMovePopup::keepTyped(ShellServices &shell, const QList<QUuid> &opportunities, const QString &title, const QByteArray &stage)
{
    static const QString reasonKey = QStringLiteral("reason");
    const QUuid record = draftRecord(opportunities);
    QJsonObject asked{{QStringLiteral("stage"), QString::fromLatin1(stage)}};
    if (record.isNull())
        asked.insert(QStringLiteral("cards"), Page::toJson(opportunities));
    const QJsonObject left = shell.drafts().typed(draftForm, record).value(QLatin1String("beside")).toObject();
    const QList<QUuid> then = kept(shell).opportunities;
    const bool sameCards = !record.isNull() || std::ranges::all_of(opportunities, [&then](const QUuid &id) { return then.contains(id); });
    if (left.value(QLatin1String("stage")) != asked.value(QLatin1String("stage")) || !sameCards)
        shell.drafts().drop(draftForm, record); // of another question
    m_draft = new GridDraft(shell, *m_grid, {.form = draftForm, .record = record, .title = title, .kind = record.isNull() ? "pipeline" : "opportunity",
        .command = resumeCommand, .typed = asked});
    if (m_reason) {
        m_reason->setCurrentIndex(std::max(0, m_reason->findData(m_draft->beside().value(reasonKey).toString())));
        connect(m_reason, &QComboBox::activated, m_draft, [this] { m_draft->setBeside(reasonKey, m_reason->currentData().toString()); });
    }
    connect(this, &PopupFrame::closed, m_draft, [this] {
        if (!m_confirmed)
            m_draft->drop();
    });
}

StageMovePopup::Kept StageMovePopup::kept(ShellServices &shell)
{
    const QJsonObject asked = shell.drafts().typed(draftForm, {}).value(QLatin1String("beside")).toObject();
    return {asked.value(QLatin1String("stage")).toString().toLatin1(), Page::idsFromJson(asked.value(QLatin1String("cards")))};
}

void StageMovePopup::askLost(const LostReasons &reasons)
{
    m_reason = new QComboBox;
    setSmallControl(m_reason);
    m_reason->setObjectName(QStringLiteral("lostReasonCombo"));
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const LostReasons::Reason &reason : reasons.reasons())
        m_reason->addItem(LostReasons::label(reason), reason.code);
    m_grid->addWidget(tr("Reason"), m_reason);
    m_grid->addEditor(looseField("competitor", FieldKind::Text, 255), tr("Competitor"));
    m_grid->addEditor(looseField("retry_on", FieldKind::Date), tr("Try again on"));
}

void StageMovePopup::askWon(const Question &question)
{
    if (question.needsAmount)
        m_grid->addEditor(looseField("amount", FieldKind::Money, 0, true), tr("Amount"))->setValue(question.amount, {}, question.currency);
    m_grid->addEditor(looseField("closed_at", FieldKind::Date, 0, true), tr("Signed on"))->setValue(Clock::today());
}

void StageMovePopup::askReopen()
{
    m_grid->addEditor(looseField("reopen_reason", FieldKind::Text, 500, true), tr("Why it reopens"));
}

void StageMovePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        PopupFrame::keyPressEvent(event);
}

void StageMovePopup::confirm()
{
    const QString reason = m_reason ? m_reason->currentData().toString() : QString();
    if (m_reason && reason.isEmpty()) {
        m_grid->showMessage(tr("Choose why it was lost."), m_reason);
        return;
    }
    std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    if (m_reason)
        values->insert(QStringLiteral("lost_reason"), reason);
    m_confirmed = true;
    closePopup(); // first: the keyboard is back in the board, and goes with the card
    Q_EMIT confirmed(*values);
}

} // namespace punte
