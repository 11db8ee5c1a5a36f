// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/PlanCard.h"

#include "models/campaigns/testing/TestAudience.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/testing/TestSteps.h"
#include "views/campaigns/testing/TestText.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QPushButton>

namespace punte {

bool PlanCard::isReady() const { return !m_audience->isReading(); }

// Texts stand under their languages where the message has any, else flat, as the message does.
QStringList PlanCard::languages() const
{
    QStringList codes;
    for (const char *code : {"ro", "en"})
        if (m_tests.message().contains(QLatin1String(code)))
            codes.append(QString::fromLatin1(code));
    return codes.isEmpty() ? QStringList{QString::fromLatin1(m_tests.language().isEmpty() ? QByteArray("ro") : m_tests.language())} : codes;
}

QString PlanCard::textKey() const { return m_tests.channel() == "sms" ? QStringLiteral("sms_body") : QStringLiteral("email_subject"); }

void PlanCard::begin()
{
    AbPlan plan = AbPlan::begin(m_tests.campaign());
    plan.name = tr("Subject line");
    take(plan, true);
    m_edited = true;
    setButtons();
}

void PlanCard::showTest(const AbTest &test, bool writable)
{
    if (m_edited && test.id == m_plan.id) {
        m_plan.version = test.version > m_plan.version && isNew() ? test.version : m_plan.version;
        return;
    }
    take(AbPlan::of(test, m_tests.campaign()), writable);
}

void PlanCard::take(const AbPlan &plan, bool writable)
{
    const bool another = plan.id != m_plan.id;
    m_plan = plan;
    m_writable = writable;
    m_edited = false;
    QWidget *focus = m_grid ? m_grid->focusWidget() : nullptr;
    const bool had = focus && focus->hasFocus();
    if (another || !m_grid)
        makeGrid();
    m_grid->setEnabled(writable);
    fill();
    if (had && another)
        focusFirst();
    showNeed();
    setButtons();
}

AbPlan PlanCard::typed() const
{
    AbPlan plan = m_plan;
    const auto text = [this](const QByteArray &column) {
        ValueEditor *editor = m_grid->editor(column);
        return editor ? editor->check().normalised.toString() : QString();
    };
    plan.name = text("name");
    plan.metric = text("metric").toLatin1();
    plan.windowDays = text("days").toInt();
    plan.baseline = text("baseline").toDouble();
    plan.worthwhile = text("worthwhile").toDouble();
    plan.power = text("power").toDouble();
    const double split = text("split").toDouble();
    for (qsizetype i = 0; i < plan.variants.size(); ++i) {
        AbVariant &variant = plan.variants[i];
        variant.label = text("label" + QByteArray::number(i));
        if (plan.variants.size() == 2)
            variant.split = i == 0 ? split : 100 - split;
        for (const QString &language : languages()) {
            const QString said = text("text" + QByteArray::number(i) + language.toLatin1());
            QJsonObject part = variant.content.value(language).toObject();
            said.isEmpty() ? part.remove(textKey()) : (void)part.insert(textKey(), said);
            part.isEmpty() ? variant.content.remove(language) : (void)variant.content.insert(language, part);
        }
        variant.content.remove(textKey());
    }
    return plan;
}

void PlanCard::showNeed()
{
    if (!m_grid)
        return;
    const AbPlan plan = typed();
    const Result<qint64> needed = plan.needed();
    m_start->setEnabled(needed.has_value());
    m_number->setText(needed ? NumberFormat::integer(*needed) : QStringLiteral("\u2013"));
    m_numberWords->setText(needed ? tr("people per variant, to tell %1 in %2 of such tests").arg(TestText::worthKnowing(plan.baseline, plan.worthwhile), TestText::percent(plan.power, 0))
                                  : needed.error().what);
    m_hint->setVisible(plan.metric == "open");
    m_hint->setText(tr("Mail programs open messages by themselves: openings are a weak sign. A click or a booking says more."));
    m_audience->ask(plan);
    const auto &people = m_audience->people();
    const bool known = needed && people && !people->isEmpty();
    const bool enough = known && TestText::isEnough(*people, *needed);
    m_here->setVisible(known || m_audience->isReading());
    m_here->setText(known ? tr("Here: %1").arg(TestText::here(*people, *needed)) : tr("Counting who would get it\u2026"));
    m_here->setToken(!known ? Token::Text3 : enough ? Token::Positive : Token::Warning);
    m_start->setText(known && !enough ? tr("Test anyway, as practice") : tr("Start the test"));
}

void PlanCard::audienceChanged()
{
    m_audience->forget();
    showNeed();
}

void PlanCard::refused(const AppError &error)
{
    setButtons();
    showNeed();
    m_grid->showMessage(error.what + (error.hint.isEmpty() ? QString() : QStringLiteral(" ") + error.hint));
}

void PlanCard::save(std::function<void()> then)
{
    if (!m_writable || !m_grid->values())
        return;
    const AbPlan plan = typed();
    if (const auto needed = plan.needed(); !needed)
        return m_grid->showMessage(needed.error().what, m_grid->editor("worthwhile"));
    m_save->setEnabled(false);
    m_start->setEnabled(false);
    AbTestCommands::plan(m_shell.database(), this, plan, [this, plan, then = std::move(then)](const Result<QUuid> &action) {
        if (!action)
            return refused(action.error());
        m_plan = plan;
        m_plan.version = plan.version + 1;
        m_edited = false;
        setButtons();
        showNeed();
        if (then)
            return then();
        tellTestStep(m_shell, [] { return tr("Plan saved"); }, *action, plan.version == 0 ? "create" : "edit", plan.name);
        Q_EMIT saved(plan.id);
    });
}

void PlanCard::start()
{
    const auto begin = [this] {
        AbTest test;
        test.id = m_plan.id;
        test.version = m_plan.version;
        test.name = m_plan.name;
        AbTestCommands::start(m_shell.database(), this, test, [this](const Result<QUuid> &action) {
            if (!action)
                return refused(action.error());
            tellTestStep(m_shell, [] { return tr("Test started"); }, *action, "edit", m_plan.name);
            Q_EMIT started(m_plan.id);
        });
    };
    if (m_edited || isNew())
        save(begin);
    else
        begin();
}

void PlanCard::sendToAll(qsizetype which)
{
    const auto send = [this, which] {
        AbTest test;
        test.id = m_plan.id;
        test.version = m_plan.version;
        AbTestCommands::choose(m_shell.database(), this, test, m_plan.variants.value(which).id, {}, [this, which](const Result<QUuid> &action) {
            if (!action)
                return refused(action.error());
            tellTestStep(m_shell, [name = m_plan.variants.value(which).name] { return tr("%1 goes to all").arg(name); }, *action, "ab_choice", m_plan.name);
            Q_EMIT saved(m_plan.id);
        });
    };
    m_edited ? save(send) : send();
}

void PlanCard::remove()
{
    if (isNew()) {
        m_edited = false;
        Q_EMIT givenUp();
        return;
    }
    AbTest test;
    test.id = m_plan.id;
    test.version = m_plan.version;
    test.name = m_plan.name;
    AbTestCommands::remove(m_shell.database(), this, test, [this](const Result<QUuid> &action) {
        if (!action)
            return refused(action.error());
        m_edited = false;
        tellTestStep(m_shell, [] { return tr("Plan deleted"); }, *action, "delete", m_plan.name);
        Q_EMIT givenUp();
    });
}

void PlanCard::focusFirst()
{
    if (m_grid && m_grid->editor("name"))
        m_grid->editor("name")->setFocus(Qt::OtherFocusReason);
}

} // namespace punte
