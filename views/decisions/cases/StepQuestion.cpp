// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/StepQuestion.h"

#include "models/core/Clock.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace punte {

StepQuestion::StepQuestion(FramingDesk &desk, QWidget *anchor)
    : PopupFrame(anchor)
    , m_desk(desk)
    , m_grid(new EditorGrid({}))
{
    setObjectName(QStringLiteral("stepQuestion"));
    setFixedWidth(Theme::instance().px(420));
    content()->addWidget(new PlainLabel(tr("Start scoring"), FontRole::PanelTitle));
    askScoring();
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *confirmButton = Buttons::push(tr("Start scoring"), ButtonVariant::Primary);
    confirmButton->setObjectName(QStringLiteral("confirmStepButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(confirmButton);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(confirmButton, &QPushButton::clicked, this, &StepQuestion::confirm);
    connect(m_grid, &EditorGrid::committed, this, &StepQuestion::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void StepQuestion::askScoring()
{
    const CaseFacts &facts = m_desk.facts();
    auto *what = new PlainLabel(tr("From now on criteria, weights, options and evaluators stay as they are. Each person scores alone; nobody sees any scores before the reveal."),
        FontRole::Secondary, Token::Text2);
    what->setWordWrap(true);
    content()->addWidget(what);
    content()->addWidget(m_grid);
    ValueEditor *deadline = m_grid->addEditor(looseField("deadline", FieldKind::Instant), tr("Scores until"));
    static_cast<DateEdit *>(deadline)->setHint(DateHint::Future);
    if (facts.target > Clock::now())
        deadline->setValue(facts.target);
    if (facts.evaluators.size() >= anonymousFrom)
        return;
    m_small = new QCheckBox(tr("I know that fewer than three are not anonymous"));
    m_small->setObjectName(QStringLiteral("smallTeamBox"));
    content()->addWidget(m_small);
    auto *why = new PlainLabel(tr("Who is asked is told so, and no comments can be written."), FontRole::Caption, Token::Text2);
    why->setWordWrap(true);
    content()->addWidget(why);
}

void StepQuestion::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values || m_sent)
        return;
    if (m_small && !m_small->isChecked()) {
        m_grid->showMessage(tr("Ask more people, or tick that you know it."), m_small);
        return;
    }
    QJsonObject args{{QStringLiteral("small"), m_small != nullptr}};
    const QDateTime deadline = CaseText::deadline(values->value(QStringLiteral("deadline")).toDateTime());
    if (deadline.isValid() && deadline <= Clock::now()) {
        m_grid->showMessage(tr("This time has passed already."), m_grid->editor("deadline"));
        return;
    }
    if (deadline.isValid())
        args.insert(QStringLiteral("deadline"), deadline.toUTC().toString(Qt::ISODate));
    const int people = int(m_desk.facts().evaluators.size());
    send(FrameCommands::move(m_desk.facts(), "evaluating", 4, args), tr("%n people are asked to score", nullptr, people));
}

// A refusal is said where it was asked; what began cannot be undone.
void StepQuestion::send(const FrameCommand &command, const QString &doneText)
{
    m_sent = true;
    m_desk.run(command, {}, {}, [guard = QPointer<StepQuestion>(this), desk = QPointer<FramingDesk>(&m_desk), doneText](const Result<QUuid> &action) {
        if (action && desk) {
            desk->shell().showToast(doneText);
            desk->decision().load();
        }
        if (!guard)
            return;
        guard->m_sent = false;
        if (action)
            guard->closePopup();
        else
            guard->m_grid->showMessage(action.error().what);
    });
}

} // namespace punte
