// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/EvaluatorProposal.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace punte {

class PlainLabel;

/// Who is proposed to score a new case, each with the reason, to be ticked; one key ticks them all. What was ticked stays ticked when the
/// proposal changes, as long as that person is still proposed.
class EvaluatorList final : public QWidget {
    Q_OBJECT
public:
    /// Ticks all; for the form around it to listen to, because a covered window has no shortcuts.
    static constexpr QKeyCombination inviteKey{Qt::CTRL, Qt::Key_I};

    explicit EvaluatorList(QWidget *parent = nullptr);

    void setProposed(const QList<ProposedEvaluator> &proposed);
    /// Members of teams, in the order shown.
    [[nodiscard]] QList<QUuid> chosen() const;
    void setChosen(const QList<QUuid> &members);
    void chooseAll();

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    void fill();

    QList<ProposedEvaluator> m_proposed;
    QSet<QUuid> m_chosen;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_all;
    QBoxLayout *m_rows;
    QHash<QUuid, QCheckBox *> m_boxes;
};

} // namespace punte
