// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/SimilarCases.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/outcome/LearningModel.h"
#include "models/records/Filter.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

namespace {
constexpr int similarShown = 5;

QString similarPercent(double share) { return NumberFormat::percent(QString::number(100 * share, 'f', 0)); }
} // namespace

SimilarCases::SimilarCases(ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_model(new LearningModel(shell.database(), shell.changeFeed(), this))
    , m_frame(new PanelFrame(QStringLiteral("\u2013")))
    , m_words(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("similarCases"));
    m_words->setObjectName(QStringLiteral("similarCasesWords"));
    m_words->setWordWrap(true);
    m_rows->setSpacing(2);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    m_frame->content()->addLayout(m_rows);
    m_frame->content()->addWidget(m_words);
    connect(m_model, &LearningModel::changed, this, [this] {
        fill();
        Q_EMIT readyChanged();
    });
    retranslate();
}

void SimilarCases::setDecision(const QUuid &decision)
{
    LearningFilter filter;
    filter.similarTo = decision;
    m_model->setFilter(filter);
}

bool SimilarCases::isReady() const { return !m_model->isLoading() && (m_model->isLoaded() || m_model->error()); }

void SimilarCases::retranslate()
{
    m_frame->setTitle(tr("Similar cases"));
    fill();
}

QString SimilarCases::summary(const Learning &learning) const
{
    if (learning.count == 0)
        return tr("The team has not decided a similar case yet.");
    if (!learning.isEnough())
        return tr("Not enough cases to say more: %n so far, %1 are needed.", nullptr, learning.count).arg(Learning::needed);
    if (learning.first.known == 0 || !learning.first.low || !learning.first.high)
        return {};
    return tr("First choice sent: %1 of %n customers kept (95% interval %2 to %3).", nullptr, learning.first.known)
        .arg(QString::number(learning.first.kept), similarPercent(*learning.first.low), similarPercent(*learning.first.high));
}

void SimilarCases::fill()
{
    const Learning &learning = m_model->learning();
    InspectorFrame::clearSection(m_rows);
    m_frame->setNote(m_model->isLoaded() ? NumberFormat::integer(learning.count) : QString());
    for (const LearnedCase &each : learning.cases.first(std::min<qsizetype>(similarShown, learning.cases.size()))) {
        const QString stayed = !each.retained ? tr("too early to say") : *each.retained ? tr("kept") : tr("left");
        auto *row = new InspectorRow({.icon = !each.retained ? QStringLiteral("chronometer") : *each.retained ? QStringLiteral("checkmark") : QStringLiteral("process-stop"),
            .title = each.option, .secondary = tr("%1, satisfied %2 of 10, %3").arg(CaseText::number(each.number)).arg(each.satisfaction).arg(stayed),
            .fact = each.similarity ? similarPercent(*each.similarity) : QString(), .tooltip = tr("%1: %2; alike by %3").arg(each.customer, each.title, similarPercent(each.similarity.value_or(0)))});
        connect(row, &InspectorRow::opened, this, [this, id = each.id] { m_shell.openRecord("decision", id); });
        m_rows->addWidget(row);
    }
    m_words->setText(m_model->isLoaded() ? summary(learning) : m_model->error() ? tr("The similar cases could not be read.") : tr("Reading…"));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace punte
