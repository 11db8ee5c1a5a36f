// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/PlainTextEdit.h"
#include "views/decisions/scoring/CommentPane.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoringStates.h"
#include "views/decisions/scoring/ScoringView.h"

#include <QStackedLayout>

namespace punte {

QList<Scene> ScoringView::scenes()
{
    const auto again = [this] { // without reading the form: its answer would come into the next picture
        m_state->setCase(decision().facts(), m_isOwn);
        showForm();
    };
    const auto as = [this](const char *mine) {
        CaseFacts facts = decision().facts();
        facts.progress.mine = mine;
        m_state->setCase(facts, m_isOwn);
        m_stack->setCurrentWidget(m_state);
    };
    QList<Scene> scenes{
        {"score-submitted", [as] { as("submitted"); }, again},
        {"score-aside", [as] { as("aside"); }, again},
        {"score-notasked", [as] { as(""); }, again},
    };
    if (isForm())
        scenes.prepend({"score-comment", [this] { m_comment->focusEdit(); }, [this] { m_grid->setFocus(); }});
    return scenes;
}

} // namespace punte
