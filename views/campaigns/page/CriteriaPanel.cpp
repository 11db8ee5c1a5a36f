// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CriteriaPanel.h"

#include "models/campaigns/plan/CampaignWriter.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/campaigns/page/PairRows.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

CriteriaPanel::CriteriaPanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_shell(shell)
    , m_form(form)
    , m_writer(writer)
    , m_rows(new PairRows("criteria"))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
    , m_foot(new QWidget)
    , m_save(Buttons::small(QString(), ButtonVariant::Primary))
    , m_revert(Buttons::small(QString()))
{
    setObjectName(QStringLiteral("criteriaPanel"));
    m_save->setObjectName(QStringLiteral("criteriaSave"));
    m_problem->setWordWrap(true);
    content()->addWidget(m_rows);
    content()->addWidget(m_problem);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    content()->addWidget(m_foot);
    connect(m_rows, &PairRows::edited, this, &CriteriaPanel::showState);
    connect(m_save, &QPushButton::clicked, this, &CriteriaPanel::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_record = {};
        showRecord();
    });
    retranslate();
}

void CriteriaPanel::setWritable(bool writable)
{
    m_writable = writable;
    m_rows->setWritable(writable);
    showState();
}

void CriteriaPanel::showRecord()
{
    if (!m_form.isLoaded() || (m_record == m_form.id() && m_rows->isDirty() && !m_saving))
        return;
    m_record = m_form.id();
    m_stored = PlanJson::parse(m_form.storedValue("success_criteria").toString());
    m_rows->setPairs(PlanJson::pairs(m_stored, true));
}

void CriteriaPanel::showState()
{
    const QString problem = m_rows->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool dirty = m_writable && m_rows->isDirty();
    m_foot->setVisible(dirty);
    m_save->setEnabled(dirty && problem.isEmpty() && !m_saving);
}

void CriteriaPanel::save()
{
    if (!m_form.isLoaded() || m_form.id() != m_record)
        return;
    m_saving = true;
    showState();
    const QVariantMap values{{QStringLiteral("success_criteria"), PlanJson::fromPairs(m_rows->pairs(), m_stored, true)}};
    m_writer.write(values, "success_criteria", [this](const Result<QUuid> &action) {
        if (action) {
            m_shell.showToast([] { return tr("Success criteria saved"); }, *action);
            m_rows->setPairs(m_rows->pairs());
        } else {
            m_shell.showError([] { return tr("The success criteria were not saved."); }, action.error());
        }
        m_saving = false;
        showState();
    });
}

void CriteriaPanel::retranslate()
{
    setTitle(tr("Success criteria"));
    m_rows->setNames(CampaignText::measureNames());
    m_rows->setTexts(tr("Measure"), tr("Target"), tr("Add a measure"), tr("Remove"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Discard"));
    showRecord();
    showState();
}

} // namespace punte
