// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/OpportunityPage.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/Decimal.h"
#include "models/core/NumberFormat.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/OpportunityDetails.h"
#include "models/sales/StageHistory.h"
#include "models/sales/StageRules.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/company/HistoryTab.h"
#include "views/sales/opportunity/OpportunityOverview.h"
#include "views/sales/opportunity/StageHistoryTab.h"
#include "views/sales/opportunity/StageMover.h"
#include "views/sales/opportunity/StageText.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace punte {

OpportunityPage::OpportunityPage(ShellServices &shell, QWidget *parent)
    : RecordPage("opportunity", "opportunity", "pipeline", shell, parent)
    , m_sources(customerSources(shell))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("opportunities"), this))
    , m_details(new OpportunityDetails(shell.database(), shell.changeFeed(), this))
    , m_history(new StageHistory(shell.database(), shell.changeFeed(), this))
{
    addTab({.id = "overview", .title = QT_TRANSLATE_NOOP("RecordTabs", "Overview"), .order = 0,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * {
            auto *made = new OpportunityOverview(services, *m_form, *m_details, *m_history, m_sources, host);
            connect(made, &OpportunityOverview::stagesWanted, this, [this] { showTab("stages"); });
            return made;
        }});
    addTab({.id = "stages", .title = QT_TRANSLATE_NOOP("RecordTabs", "Stage history"), .order = 100,
        .create = [this](ShellServices &, QWidget *host) -> RecordTab * { return new StageHistoryTab(*m_history, host); }});
    addTab({.id = "history", .title = QT_TRANSLATE_NOOP("RecordTabs", "History"), .order = 900,
        .create = [](ShellServices &services, QWidget *host) -> RecordTab * { return new HistoryTab(services, "crm.opportunities", host); }});
    makeCommands();
    connectHead();
}

void OpportunityPage::makeCommands()
{
    if (!shell().session().may("opportunities.write"))
        return;
    m_mover = new StageMover(shell(), m_sources, [this] { return facts(); }, this);
    m_move = shell().addAction({.id = "opportunity.move", .context = "OpportunityPage", .text = QT_TRANSLATE_NOOP("OpportunityPage", "Move to\u2026"),
                                   .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "go-next", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M),
                                   .keywords = QT_TRANSLATE_NOOP("OpportunityPage", "stage won lost reopen")}, this);
    connect(m_move, &QAction::triggered, this, [this] { m_mover->showMenu(mapToGlobal(QPoint(std::max(0, width() - Theme::instance().px(280)), 0)), this); });
}

void OpportunityPage::connectHead()
{
    followForm(*m_form, {[] { return tr("This opportunity is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }});
    setFirst("sales/find_first_opportunity", {{QStringLiteral("me"), shell().session().userId}},
        {[] { return tr("No opportunities yet"); }, [] { return tr("The first one is made from the pipeline, with Ctrl+N."); }});
    connect(m_form, &RecordForm::loaded, this, &OpportunityPage::showHead);
    connect(m_form, &RecordForm::loaded, this, [this] {
        if (m_mover && isVisible())
            m_mover->takeUpDraft(this);
    });
    connect(m_form, &RecordForm::valueChanged, this, &OpportunityPage::showHead);
    connect(m_history, &StageHistory::changed, this, &OpportunityPage::showHead);
    followDetails(*m_history);
    followDetails(*m_details);
    connect(m_history, &StageHistory::failed, this, [this](const AppError &error) { shell().showError([] { return tr("The stages could not be read."); }, error); });
    connect(m_details, &OpportunityDetails::failed, this, [this](const AppError &error) {
        shell().showError([] { return tr("What stands around the opportunity could not be read."); }, error);
    });
    connect(head(), &RecordHead::titleClicked, this, [this] {
        showTab("overview");
        if (m_form->isLoaded())
            overview()->form()->editField("title");
    });
    connect(head(), &RecordHead::figureActivated, this, [this] { showTab("stages"); });
}

OpportunityOverview *OpportunityPage::overview() { return static_cast<OpportunityOverview *>(tab("overview")); }

OpportunityFacts OpportunityPage::facts() const
{
    if (!m_form->isLoaded() || m_form->id() != record())
        return {};
    return {.id = m_form->id(), .version = m_form->version(), .title = m_form->storedValue("title").toString(),
        .stage = m_form->storedValue("stage").toString().toLatin1(), .amount = m_form->storedValue("amount").toString(),
        .currency = m_form->storedValue("currency").toString()};
}

void OpportunityPage::showRecord(const QUuid &id)
{
    m_form->load(id);
    m_details->setOpportunity(id);
    m_history->setOpportunity(id);
}

RecordContext OpportunityPage::recordContext() const
{
    RecordContext context;
    context.opportunity = record();
    if (m_form->isLoaded() && m_form->id() == record()) {
        context.customer = m_form->storedValue("customer_company_id").toUuid();
        context.customerName = m_form->text("customer_company_id");
        context.contact = m_form->storedValue("contact_person_id").toUuid();
        context.contactName = context.contact.isNull() ? QString() : m_form->text("contact_person_id");
    }
    return context;
}

QList<QAction *> OpportunityPage::recordActions()
{
    QList<QAction *> actions;
    if (m_move)
        actions.append(m_move);
    if (QAction *task = shell().action("customers.newTask"))
        actions.append(task);
    return actions;
}

void OpportunityPage::showHead()
{
    if (!m_form->isLoaded() || m_form->id() != record())
        return;
    setRecordTitle(m_form->title());
    const QString stage = m_form->storedValue("stage").toString();
    const Semantic role = stage == QLatin1String("CLOSED_WON") ? Semantic::Positive : stage == QLatin1String("CLOSED_LOST") ? Semantic::Neutral : Semantic::Accent;
    QList<ChipSpec> chips{{Enums::recordText("opportunity_stage", stage), role,
        stage == QLatin1String("CLOSED_WON") ? QStringLiteral("checkmark") : stage == QLatin1String("CLOSED_LOST") ? QStringLiteral("process-stop") : QString()}};
    const QDate today = Clock::today();
    if (!m_history->stays().isEmpty() && m_history->stays().constLast().isLong(today))
        chips.append({tr("Long in this stage"), Semantic::Warning, QStringLiteral("chronometer")});
    head()->setChips(chips);
    QStringList facts{m_form->text("customer_company_id"), m_form->text("owner_id"), m_form->text("source")};
    facts.removeAll(QString());
    head()->setFacts(facts);
    const QString why = Permissions(shell().session()).explanation("opportunities.write", m_form->storedValue("owner_id").toUuid());
    head()->setTitleEditable(why.isEmpty());
    if (m_move) {
        m_move->setEnabled(why.isEmpty());
        m_move->setToolTip(plainToolTip(why));
    }
    showFigures();
}

void OpportunityPage::showFigures()
{
    QList<KeyFigure> figures;
    const QString amount = m_form->storedValue("amount").toString();
    const QByteArray currency = m_form->storedValue("currency").toString().toLatin1();
    const std::optional<Decimal> exact = Decimal::fromText(amount);
    if (exact) {
        const QVariant own = m_form->storedValue("probability");
        const int percent = own.isNull() ? m_form->storedValue("stage_probability").toInt() : own.toInt();
        figures.append({"amount", tr("Amount"), {NumberFormat::money(amount, currency)}, {}, false});
        const std::optional<Decimal> weighted = exact->times(Decimal(percent, 2));
        if (const std::optional<Decimal> rounded = weighted ? weighted->rescaled(2) : std::nullopt)
            figures.append({"weighted", tr("Weighted, %1").arg(NumberFormat::percent(QString::number(percent))), {NumberFormat::money(rounded->toText(), currency)}, {}, false});
    }
    const QDate today = Clock::today();
    const bool closed = isClosedStage(m_form->storedValue("stage").toString().toLatin1());
    const QDate day = DateFormat::dayOf(m_form->storedValue(closed ? "closed_at" : "expected_close_date"));
    if (day.isValid())
        figures.append({"date", closed ? tr("Closed") : tr("Close date"), {closed || day >= today ? DateFormat::relativeDate(day, today) : DateFormat::overdue(day, today)},
            DateFormat::fullDate(day), false});
    if (!closed && !m_history->stays().isEmpty()) {
        const StageStay &present = m_history->stays().constLast();
        figures.append({"stage", tr("In this stage"), {StageText::days(present.days(today), true)}, DateFormat::fullInstant(present.entered), true});
    }
    head()->setFigures(figures);
}

void OpportunityPage::retranslate()
{
    RecordPage::retranslate();
    showHead();
}

QList<Scene> OpportunityPage::scenes()
{
    QList<Scene> all = RecordPage::scenes();
    if (m_move)
        all.append({"move", [this] { m_move->trigger(); },
            [this] {
                for (QMenu *menu : findChildren<QMenu *>(QStringLiteral("moveToMenu")))
                    menu->close();
            }});
    return all;
}

} // namespace punte
