// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/RelatedDecisions.h"
#include "views/components/recordpage/RecordTab.h"

class QBoxLayout;
class QPushButton;

namespace punte {

class PlainLabel;

/// The decisions that came of a request or that a task is about, a line each, where that record is shown beside something else; and the
/// command to begin one from it. Takes no room while there is nothing to say.
class DecisionLines final : public RecordTab {
    Q_OBJECT
public:
    /// `kind`: "request" or "task".
    DecisionLines(ShellServices &shell, const QByteArray &kind, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override { return !m_decisions.isLoading(); }
    void retranslate() override;

private:
    void fill();

    ShellServices &m_shell;
    QByteArray m_kind;
    RelatedDecisions m_decisions;
    PlainLabel *m_title;
    QBoxLayout *m_rows;
    QPushButton *m_new;
    QUuid m_record;
};

} // namespace punte
