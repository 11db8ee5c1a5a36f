// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionLines.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QBoxLayout>

namespace punte {

DecisionLines::DecisionLines(ShellServices &shell, const QByteArray &kind, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_kind(kind)
    , m_decisions(shell.database(), shell.changeFeed(), kind)
    , m_title(new PlainLabel(QString(), FontRole::TableHeader, Token::Text2))
    , m_rows(new QVBoxLayout)
    , m_new(Buttons::push(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("decisionLines"));
    m_new->setObjectName(QStringLiteral("newDecisionLink"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(4));
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (QAction *create = m_shell.action("decisions.new"))
            create->trigger();
    });
    connect(&m_decisions, &RelatedDecisions::changed, this, &DecisionLines::fill);
    connect(&m_decisions, &RelatedDecisions::changed, this, &DecisionLines::readyChanged);
    connect(&m_decisions, &RelatedDecisions::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The decisions could not be read."); }, error); });
    retranslate();
}

void DecisionLines::setRecord(const QUuid &id)
{
    m_record = id;
    m_decisions.setSubject(id);
    fill();
}

void DecisionLines::retranslate()
{
    m_title->setText(tr("Decisions"));
    m_new->setText(tr("Begin a decision\u2026"));
    fill();
}

void DecisionLines::fill()
{
    InspectorFrame::clearSection(m_rows);
    const QDateTime now = Clock::now();
    for (const RelatedDecisions::Line &line : m_decisions.lines()) {
        QStringList facts{line.number, Enums::recordText("decision_status", line.status)};
        if (line.isOpen && line.target.isValid())
            facts << (line.target < now ? DateFormat::overdue(line.target, now) : DateFormat::relativeInstant(line.target, now));
        else if (!line.chosen.isEmpty())
            facts << line.chosen;
        auto *row = new InspectorRow({.icon = QStringLiteral("vcs-branch"), .title = line.title, .secondary = facts.join(QStringLiteral(" \u00B7 "))});
        connect(row, &InspectorRow::opened, this, [this, id = line.id] { m_shell.openRecord("decision", id); });
        m_rows->addWidget(row);
    }
    // A task is about one decision at most; a request may lead to several.
    const bool mayBegin = m_shell.action("decisions.new") && !m_record.isNull() && (m_kind == "request" || m_decisions.lines().isEmpty());
    m_new->setVisible(mayBegin);
    m_title->setVisible(!m_decisions.lines().isEmpty());
    setVisible(mayBegin || !m_decisions.lines().isEmpty());
}

} // namespace punte
