// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/DecisionStart.h"
#include "models/decisions/inbox/TypeProposal.h"
#include "views/components/EditorSources.h"

#include <QSet>
#include <QWidget>

namespace punte {

class EvaluatorList;
class ModalOverlay;
class NewRecordForm;
class ProposalPanel;
class ShellServices;

/// The form of a new decision over the window: what it takes over from where it began, the type that its words speak for, by when it is to
/// be decided, and who is to score it. The decision, those who are asked and the link of its task are one command.
class NewDecisionDialog final : public QWidget {
    Q_OBJECT
public:
    NewDecisionDialog(ShellServices &shell, const EditorSources &sources, DecisionStart start, QWidget *window);
    void open();
    void close();

Q_SIGNALS:
    void created(const QUuid &id, const QUuid &action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void edited(const QByteArray &column);
    /// Values that are not the person's own: a proposal, what another customer brings.
    void fillIn(const QJsonObject &values);
    void propose();
    void takeCompany(const QUuid &company);
    void showAround();
    void keepBeside();
    [[nodiscard]] QString typed(const QByteArray &column) const;

    ShellServices &m_shell;
    DecisionStart m_start;
    NewRecordForm *m_form;
    ProposalPanel *m_panel;
    EvaluatorList *m_evaluators;
    ModalOverlay *m_overlay;
    TypeProposal m_proposal;
    QSet<QByteArray> m_byHand; ///< columns that the person has written in
    bool m_filling = false;
};

} // namespace punte
