// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/CompanyPage.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/customers/CompanyDetails.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/RecordForm.h"
#include "views/components/EnumLook.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/company/CompanyOverviewTab.h"
#include "views/customers/company/HistoryTab.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace punte {

CompanyPage::CompanyPage(ShellServices &shell, QWidget *parent)
    : RecordPage("customer", "company", "customers", shell, parent)
    , m_sources(customerSources(shell))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("companies"), this))
    , m_details(new CompanyDetails(shell.database(), shell.changeFeed(), this, CompanyDetails::Extent::Page))
{
    addTab({.id = "overview", .title = QT_TRANSLATE_NOOP("RecordTabs", "Overview"), .order = 0,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * {
            return new CompanyOverviewTab(services, *m_form, *m_details, m_sources, host);
        }});
    addTab({.id = "history", .title = QT_TRANSLATE_NOOP("RecordTabs", "History"), .order = 900,
        .create = [](ShellServices &services, QWidget *host) -> RecordTab * { return new HistoryTab(services, "crm.customer_companies", host); }});
    connectHead();
}

void CompanyPage::connectHead()
{
    followForm(*m_form, {[] { return tr("This customer is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }});
    setFirst("customers/find_first_company", {{QStringLiteral("me"), shell().session().userId}},
        {[] { return tr("No customers yet"); }, [] { return tr("Add the first one, or import a list from a file."); }});
    connect(m_form, &RecordForm::loaded, this, &CompanyPage::showHead);
    connect(m_form, &RecordForm::valueChanged, this, &CompanyPage::showHead);
    connect(m_details, &CompanyDetails::changed, this, &CompanyPage::showFigures);
    followDetails(*m_details);
    connect(m_details, &CompanyDetails::failed, this, [this](const AppError &error) {
        shell().showError([] { return tr("What stands around the customer could not be read."); }, error);
    });
    connect(head(), &RecordHead::titleClicked, this, [this] {
        showTab("overview");
        if (m_form->isLoaded())
            overview()->form()->editField("company_name");
    });
    connect(head(), &RecordHead::figureActivated, this, [this](const QByteArray &id) {
        if (id == "interaction") {
            showTab("overview");
            overview()->focusTimeline();
        } else {
            showTab("opportunities");
        }
    });
}

CompanyOverviewTab *CompanyPage::overview() { return static_cast<CompanyOverviewTab *>(tab("overview")); }

Composer *CompanyPage::showComposer()
{
    showTab("overview");
    return overview()->composer();
}

void CompanyPage::showRecord(const QUuid &id)
{
    m_form->load(id);
    m_details->setCompany(id);
}

RecordContext CompanyPage::recordContext() const
{
    RecordContext context;
    context.customer = record();
    context.customerName = m_form->id() == record() ? m_form->title() : QString();
    return context;
}

QAction *CompanyPage::recordAction() { return shell().action("sales.newOpportunityFor"); }

QList<QAction *> CompanyPage::recordActions()
{
    QList<QAction *> actions;
    if (QAction *task = shell().action("customers.newTask"))
        actions.append(task);
    return actions;
}

void CompanyPage::showHead()
{
    if (m_form->id() != record())
        return;
    setRecordTitle(m_form->title());
    const QString status = m_form->storedValue("status").toString();
    const EnumLook look = EnumLooks::look("company_status", status);
    head()->setChips({{Enums::recordText("company_status", status), look.role, look.icon}});
    QStringList place{m_form->text("city"), m_form->text("county")};
    place.removeAll(QString());
    place.removeDuplicates(); // București, București
    QStringList facts{m_form->text("industry_name"), place.join(QStringLiteral(", "))};
    if (const QDate since = m_details->figures().clientSince; since.isValid())
        facts << tr("client since %1").arg(DateFormat::monthYear(since));
    head()->setFacts(facts);
    head()->setTitleEditable(shell().session().may("companies.write"));
}

// The organisation's own currency first; amounts of different ones are never added.
static QStringList amountsOf(QList<CompanyDetails::Money> money, const QString &own, bool average)
{
    std::ranges::stable_partition(money, [&own](const CompanyDetails::Money &each) { return each.currency == own; });
    QStringList lines;
    for (const CompanyDetails::Money &each : std::as_const(money))
        if (const QString amount = average ? each.average : each.sum; !amount.isEmpty())
            lines << NumberFormat::money(amount, each.currency.toLatin1());
    return lines;
}

void CompanyPage::showFigures()
{
    const CompanyDetails::Figures &figures = m_details->figures();
    const QString own = shell().session().currency;
    QList<KeyFigure> shown;
    if (shell().session().may("opportunities.read")) {
        int won = 0;
        for (const CompanyDetails::Money &money : figures.won)
            won += money.count;
        if (won > 0) {
            shown << KeyFigure{"revenue", tr("Revenue"), amountsOf(figures.won, own, false), tr("What was won, without VAT"), true};
            shown << KeyFigure{"won", tr("Deals won"), {NumberFormat::integer(won)}, {}, true};
            shown << KeyFigure{"average", tr("Average deal"), amountsOf(figures.won, own, true), {}, true};
        }
        QStringList open = amountsOf(figures.open, own, false);
        if (open.isEmpty() && m_details->isLoaded())
            open << NumberFormat::money(u"0", own.toLatin1());
        shown << KeyFigure{"open", tr("Open pipeline"), open, tr("Sum of the open opportunities"), true};
    }
    if (const QVariant last = figures.lastInteraction; !last.isNull()) {
        const QDate day = DateFormat::dayOf(last);
        shown << KeyFigure{"interaction", tr("Last interaction"), {day.isValid() ? DateFormat::relativeInstant(last.toDateTime(), Clock::now()) : DateFormat::oddText(last)},
            day.isValid() ? DateFormat::fullInstant(last.toDateTime()) : QString(), true};
    }
    head()->setFigures(shown);
    if (m_form->isLoaded())
        showHead();
}

void CompanyPage::retranslate()
{
    RecordPage::retranslate();
    if (m_form->isLoaded())
        showHead();
    showFigures();
}

} // namespace punte
