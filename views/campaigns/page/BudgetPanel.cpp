// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/BudgetPanel.h"

#include "models/campaigns/plan/CampaignWriter.h"
#include "models/core/Decimal.h"
#include "models/core/NumberFormat.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/campaigns/page/PairRows.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/MoneyEdit.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>

namespace punte {

BudgetPanel::BudgetPanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_shell(shell)
    , m_form(form)
    , m_writer(writer)
    , m_total(new EditorGrid({}))
    , m_rows(new PairRows("budget"))
    , m_sum(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
    , m_foot(new QWidget)
    , m_save(Buttons::small(QString(), ButtonVariant::Primary))
    , m_revert(Buttons::small(QString()))
{
    setObjectName(QStringLiteral("budgetPanel"));
    m_sum->setObjectName(QStringLiteral("budgetSum"));
    m_problem->setObjectName(QStringLiteral("budgetProblem"));
    m_save->setObjectName(QStringLiteral("budgetSave"));
    m_revert->setObjectName(QStringLiteral("budgetRevert"));
    m_sum->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_rows->setAmounts(true);
    m_total->addEditor(looseField("total_budget", FieldKind::Money, 0, true), tr("Budget"));
    content()->addWidget(m_total);
    content()->addWidget(m_rows);
    content()->addWidget(m_sum);
    content()->addWidget(m_problem);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    content()->addWidget(m_foot);
    connect(m_rows, &PairRows::edited, this, &BudgetPanel::showSum);
    connect(m_total, &EditorGrid::edited, this, &BudgetPanel::showSum);
    connect(m_save, &QPushButton::clicked, this, &BudgetPanel::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_record = {};
        showRecord();
    });
    retranslate();
}

void BudgetPanel::setWritable(bool writable)
{
    m_writable = writable;
    m_rows->setWritable(writable);
    m_total->setEnabled(writable);
    showSum();
}

QString BudgetPanel::typedTotal() const
{
    const FieldCheck check = m_total->editor("total_budget")->check();
    return check.level == FieldCheck::Level::Error ? QString() : check.normalised.toString();
}

void BudgetPanel::showRecord()
{
    if (!m_form.isLoaded())
        return;
    const bool same = m_record == m_form.id();
    if (same && (m_rows->isDirty() || (m_writable && typedTotal() != m_storedTotal)) && !m_saving)
        return; // typed and not saved
    m_record = m_form.id();
    m_stored = PlanJson::parse(m_form.storedValue("budget_allocations").toString());
    m_total->editor("total_budget")->setValue(m_form.storedValue("total_budget"), {}, m_form.storedValue("currency").toString());
    m_storedTotal = typedTotal();
    m_rows->setPairs(PlanJson::pairs(m_stored, false));
}

void BudgetPanel::showSum()
{
    const QString currency = m_form.storedValue("currency").toString();
    const QList<PlanJson::Pair> pairs = m_rows->pairs();
    const QString total = typedTotal();
    const QString parts = PlanJson::sum(pairs);
    const QString difference = pairs.isEmpty() ? QString() : CampaignText::differenceText(parts, total, currency);
    QString problem = m_rows->problem();
    if (problem.isEmpty() && total.isEmpty())
        problem = tr("The budget is no amount.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (pairs.isEmpty())
        m_sum->setText(tr("Not divided by purpose."));
    else if (!problem.isEmpty())
        m_sum->setText({});
    else
        m_sum->setText(difference.isEmpty() ? tr("The parts add up to the budget: %1.").arg(NumberFormat::money(parts, currency.toLatin1()))
                                            : tr("The parts make %1: %2.").arg(NumberFormat::money(parts, currency.toLatin1()), difference));
    m_sum->setToken(difference.isEmpty() ? Token::Text2 : Token::Danger);
    m_sum->setVisible(!m_sum->text().isEmpty());
    const bool dirty = m_writable && (m_rows->isDirty() || total != m_storedTotal);
    m_foot->setVisible(dirty);
    m_save->setEnabled(dirty && problem.isEmpty() && difference.isEmpty() && !m_saving);
}

void BudgetPanel::save()
{
    if (!m_form.isLoaded() || m_form.id() != m_record)
        return;
    m_saving = true;
    showSum();
    const QVariantMap values{{QStringLiteral("total_budget"), typedTotal()}, {QStringLiteral("budget_allocations"), PlanJson::fromPairs(m_rows->pairs(), m_stored, false)}};
    m_writer.write(values, "budget_allocations", [this](const Result<QUuid> &action) {
        if (action) {
            m_storedTotal = typedTotal();
            m_shell.showToast([] { return tr("Budget saved"); }, *action);
            m_rows->setPairs(m_rows->pairs());
        } else {
            m_shell.showError([] { return tr("The budget was not saved."); }, action.error());
        }
        m_saving = false;
        showSum();
    });
}

void BudgetPanel::retranslate()
{
    setTitle(tr("Budget by purpose"));
    m_rows->setNames(CampaignText::purposeNames());
    m_rows->setTexts(tr("Purpose"), tr("Amount"), tr("Add a purpose"), tr("Remove"));
    m_total->setLabel("total_budget", tr("Budget"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Discard"));
    showRecord();
    showSum();
}

} // namespace punte
