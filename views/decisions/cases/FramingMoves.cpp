// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FramingView: its commands, the way on and back, templates of criteria.
#include "models/db/Session.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/Buttons.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/decisions/cases/CaseForm.h"
#include "views/decisions/cases/CriteriaList.h"
#include "views/decisions/cases/EvaluatorsList.h"
#include "views/decisions/cases/FramingView.h"
#include "views/decisions/cases/OptionsList.h"
#include "views/decisions/cases/StepQuestion.h"
#include "views/decisions/phases/CallOffPopup.h"
#include "views/decisions/phases/PhaseStepper.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace punte {

void FramingView::makeActions()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions");
    static constexpr const char *context = "FramingView";
    const auto add = [this](const char *id, const char *text, const QByteArray &icon, const QKeySequence &keys, void (FramingView::*what)()) {
        QAction *made = shell().addAction({.id = id, .context = context, .text = text, .group = group, .icon = icon, .shortcut = keys}, this);
        connect(made, &QAction::triggered, this, what);
        return made;
    };
    // One key for whichever step comes next.
    m_onward = shell().addAction({.id = "decision.onward", .context = context, .text = QT_TRANSLATE_NOOP("FramingView", "Next step"), .group = group, .icon = "go-next",
                                     .shortcut = Qt::CTRL | Qt::Key_Return, .inPalette = false}, this);
    connect(m_onward, &QAction::triggered, this, &FramingView::next);
    m_toCriteria = add("decision.toCriteria", QT_TRANSLATE_NOOP("FramingView", "Next: criteria"), "go-next", {}, &FramingView::next);
    m_toOptions = add("decision.toOptions", QT_TRANSLATE_NOOP("FramingView", "Next: options"), "go-next", {}, &FramingView::next);
    m_toScoring = add("decision.toScoring", QT_TRANSLATE_NOOP("FramingView", "Start scoring…"), "view-hidden", {}, &FramingView::next);
    m_back = add("decision.back", QT_TRANSLATE_NOOP("FramingView", "Back a step"), "go-previous", Qt::CTRL | Qt::Key_Backspace, &FramingView::back);
    m_callOff = shell().addAction({.id = "decision.callOff", .context = context, .text = QT_TRANSLATE_NOOP("FramingView", "Call off…"), .group = group, .icon = "process-stop",
                                      .keywords = QT_TRANSLATE_NOOP("FramingView", "cancel stop")}, this);
    connect(m_callOff, &QAction::triggered, this, [this] { askCallOff(); });
    m_newCriterion = shell().addAction({.id = "decision.newCriterion", .context = context, .text = QT_TRANSLATE_NOOP("FramingView", "Add a criterion"), .group = group,
                                           .icon = "list-add", .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_K}, this);
    connect(m_newCriterion, &QAction::triggered, this, [this] { m_criteria->add(); });
    m_newOption = shell().addAction({.id = "decision.newOption", .context = context, .text = QT_TRANSLATE_NOOP("FramingView", "Add an option"), .group = group,
                                        .icon = "list-add", .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_J}, this);
    connect(m_newOption, &QAction::triggered, this, [this] { m_options->add(); });
    m_inviteAll = shell().addAction({.id = "decision.inviteAll", .context = context, .text = QT_TRANSLATE_NOOP("FramingView", "Invite all proposed evaluators"), .group = group,
                                        .icon = "list-add-user", .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_I}, this);
    connect(m_inviteAll, &QAction::triggered, this, [this] { m_evaluators->inviteAll(); });
}

void FramingView::showActions()
{
    const CaseFacts &facts = m_desk.facts();
    const bool editable = m_desk.isEditable() && isVisibleTo(parentWidget());
    m_onward->setEnabled(editable && facts.phase >= 1 && facts.phase <= 3);
    m_toCriteria->setEnabled(editable && facts.phase == 1);
    m_toOptions->setEnabled(editable && facts.phase == 2);
    m_toScoring->setEnabled(editable && facts.phase == 3);
    m_back->setEnabled(editable && facts.phase > 1);
    m_callOff->setEnabled(facts.isOpen() && facts.mayWrite);
    m_newCriterion->setEnabled(editable);
    m_newOption->setEnabled(editable);
    m_inviteAll->setEnabled(editable && !m_evaluators->proposed().isEmpty());
    Q_EMIT actionsChanged();
}

QAction *FramingView::primaryAction()
{
    if (!m_desk.isEditable())
        return nullptr;
    switch (m_desk.facts().phase) {
    case 1: return m_toCriteria;
    case 2: return m_toOptions;
    case 3: return m_toScoring;
    default: return nullptr;
    }
}

QList<QAction *> FramingView::secondaryActions()
{
    QList<QAction *> all;
    if (m_desk.isEditable() && m_desk.facts().phase > 1)
        all.append(m_back);
    if (m_desk.facts().isOpen() && m_desk.facts().mayWrite && m_desk.facts().phase <= 3)
        all.append(m_callOff);
    return all;
}

QString FramingView::stepTaken(int phase) { return tr("Step %1 of 6: %2", "number, name").arg(phase).arg(PhaseStepper::name(phase)); }

void FramingView::next()
{
    const CaseFacts &facts = m_desk.facts();
    if (!m_desk.isEditable() || m_moving)
        return;
    m_criteria->flush();
    m_form->leave();
    if (facts.phase == 3) {
        askScoring();
        return;
    }
    m_moving = true;
    m_shownPhase = 0;
    m_desk.run(FrameCommands::move(facts, "team_input", facts.phase + 1), [] { return tr("The step was not taken."); }, stepTaken(facts.phase + 1), [this](const Result<QUuid> &) {
        m_moving = false;
        decision().load();
    });
}

void FramingView::back()
{
    const CaseFacts &facts = m_desk.facts();
    if (!m_desk.isEditable() || facts.phase <= 1 || m_moving)
        return;
    m_criteria->flush();
    m_form->leave();
    m_moving = true;
    m_shownPhase = 0;
    const QByteArray status = facts.phase == 2 ? "created" : "team_input";
    m_desk.run(FrameCommands::move(facts, status, facts.phase - 1), [] { return tr("The step was not taken."); }, stepTaken(facts.phase - 1), [this](const Result<QUuid> &) {
        m_moving = false;
        decision().load();
    });
}

// What is missing is said instead of asked for, with the way there.
void FramingView::askScoring()
{
    const CaseFacts &facts = m_desk.facts();
    if (const std::optional<FrameChecks::Part> part = FrameChecks::firstMissing(facts)) {
        m_missing->showMessage(MessageStrip::Kind::Warning, [facts] { return FrameChecks::missingText(facts); });
        QPushButton *jump = m_missing->addAction([] { return tr("Go there"); });
        jump->setObjectName(QStringLiteral("goToMissingButton"));
        connect(jump, &QPushButton::clicked, this, [this, part] { goTo(*part); });
        jump->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto *question = new StepQuestion(m_desk, this);
    question->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

void FramingView::askCallOff()
{
    const CaseFacts &facts = m_desk.facts();
    auto *question = new CallOffPopup(shell(), {{facts.id, facts.title, facts.version, facts.phase}}, this, this);
    const auto readAgain = [this] { decision().load(); };
    connect(question, &CallOffPopup::calledOff, this, readAgain);
    connect(question, &CallOffPopup::refused, this, readAgain);
    question->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

void FramingView::takeDraftUp()
{
    if (isVisible() && m_callOff->isEnabled() && !window()->findChild<CallOffPopup *>() && CallOffPopup::hasDraft(shell(), m_desk.facts().id))
        askCallOff();
}

void FramingView::showTemplates()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("templatesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CaseFacts &facts = m_desk.facts();
    const auto addType = [this, menu](const ResponseType &type) {
        const int count = int(m_desk.choices().templateOf(type.code).size());
        if (count > 0)
            menu->addAction(plainButtonText(tr("%1: %n criteria", nullptr, count).arg(type.text())), this, [this, type] { takeTemplate(type); });
    };
    if (const ResponseType *own = m_desk.choices().type(facts.responseType)) {
        addType(*own);
        menu->addSeparator();
    }
    for (const ResponseType &each : m_desk.choices().types())
        if (each.code != facts.responseType)
            addType(each);
    const ResponseType *own = m_desk.choices().type(facts.responseType);
    if (own && !facts.criteria.isEmpty() && shell().session().may("settings.write")) {
        menu->addSeparator();
        menu->addAction(plainButtonText(tr("Make these the template of “%1”").arg(own->text())), this, [this, type = *own] { saveTemplate(type); });
    }
    menu->popup(m_templates->mapToGlobal(QPoint(0, m_templates->height())));
    menu->setActiveAction(menu->actions().value(0)); // Enter takes the one of this type
}

void FramingView::takeTemplate(const ResponseType &type)
{
    const QList<TemplateCriterion> criteria = m_desk.choices().templateOf(type.code);
    const auto take = [this, type, criteria](bool replace) {
        m_criteria->flush();
        const FrameCommand command = FrameCommands::takeTemplate(m_desk.facts(), type, criteria, replace);
        if (command.isNull())
            shell().showToast([] { return tr("All its criteria are there already"); });
        m_desk.runAndLoad(command, [] { return tr("The template was not taken over."); }, tr("Criteria of “%1” taken over").arg(type.text()));
    };
    if (m_desk.facts().criteria.isEmpty()) {
        take(false);
        return;
    }
    auto *popup = new PopupFrame(m_templates);
    popup->setObjectName(QStringLiteral("templateQuestion"));
    popup->setFixedWidth(Theme::instance().px(340));
    popup->content()->addWidget(new PlainLabel(tr("There are criteria already"), FontRole::PanelTitle));
    auto *row = new QHBoxLayout;
    auto *missing = Buttons::push(tr("Add those missing"), ButtonVariant::Primary);
    missing->setObjectName(QStringLiteral("addMissingButton"));
    auto *replace = Buttons::push(tr("Replace all"));
    replace->setObjectName(QStringLiteral("replaceAllButton"));
    row->addStretch();
    row->addWidget(replace);
    row->addWidget(missing);
    popup->content()->addLayout(row);
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    connect(missing, &QPushButton::clicked, popup, [popup, take] {
        popup->closePopup();
        take(false);
    });
    connect(replace, &QPushButton::clicked, popup, [popup, take] {
        popup->closePopup();
        take(true);
    });
    popup->popup();
}

void FramingView::saveTemplate(const ResponseType &type)
{
    m_criteria->flush();
    m_desk.run(FrameCommands::saveTemplate(m_desk.facts(), type, m_desk.choices().templates()), [] { return tr("The template was not saved."); }, tr("Template of “%1” saved").arg(type.text()),
        [this](const Result<QUuid> &) { m_desk.choices().load(); });
}

} // namespace punte
