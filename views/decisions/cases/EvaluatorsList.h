// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FramingDesk.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace punte {

class PlainLabel;

/// Who is asked to score, and who else could be: proposed by the rule of a new case.
class EvaluatorsList final : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatorsList(FramingDesk &desk, QWidget *parent = nullptr);

    void setCase(const CaseFacts &facts);
    /// All that are proposed and not asked yet.
    [[nodiscard]] QList<ProposedEvaluator> proposed() const;
    void inviteAll();
    /// Asks for one more person.
    void add();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void proposedChanged();

private:
    void fill();
    [[nodiscard]] QList<TeamMember> others() const;
    void invite(const QList<TeamMember> &people);
    void withdraw(const QUuid &evaluator);
    QWidget *askedRow(const CaseEvaluator &evaluator, bool editable);
    QWidget *proposedRow(const ProposedEvaluator &proposed);

    FramingDesk &m_desk;
    QBoxLayout *m_asked;
    PlainLabel *m_note;
    QWidget *m_proposal;
    PlainLabel *m_proposalTitle;
    QBoxLayout *m_proposed;
    QPushButton *m_inviteAll;
    QPushButton *m_add;
};

} // namespace punte
