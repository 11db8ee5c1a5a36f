// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/PhaseView.h"

namespace punte {

PhaseView::PhaseView(ShellServices &shell, DecisionCase &decision, QWidget *parent) : QWidget(parent), m_shell(shell), m_decision(decision) {}

PhaseView::~PhaseView() = default;

} // namespace punte
