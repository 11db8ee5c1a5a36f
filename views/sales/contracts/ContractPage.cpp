// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractPage.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/ContractCommands.h"
#include "models/sales/ContractDetails.h"
#include "views/components/EnumLook.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/company/HistoryTab.h"
#include "views/sales/contracts/ContractOverview.h"
#include "views/sales/contracts/ContractQuestion.h"
#include "views/sales/contracts/ContractSources.h"
#include "views/sales/contracts/ContractText.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

ContractPage::ContractPage(ShellServices &shell, QWidget *parent)
    : RecordPage("contract", "contract", "contracts", shell, parent)
    , m_sources(contractSources(shell))
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("contracts"), this))
    , m_details(new ContractDetails(shell.database(), shell.changeFeed(), this))
{
    addTab({.id = "overview", .title = QT_TRANSLATE_NOOP("RecordTabs", "Overview"), .order = 0,
        .create = [this](ShellServices &services, QWidget *host) -> RecordTab * { return new ContractOverview(services, *m_form, *m_details, m_sources, host); }});
    addTab({.id = "history", .title = QT_TRANSLATE_NOOP("RecordTabs", "History"), .order = 900,
        .create = [](ShellServices &services, QWidget *host) -> RecordTab * { return new HistoryTab(services, "crm.contracts", host); }});
    makeCommands();
    followForm(*m_form, {[] { return tr("This contract is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }});
    followDetails(*m_details);
    setFirst("sales/find_first_contract", {{QStringLiteral("today"), Clock::today()}},
        {[] { return tr("No contracts yet"); }, [] { return tr("Renewals and notice periods are watched from the first one on."); }});
    connect(m_form, &RecordForm::loaded, this, &ContractPage::showHead);
    connect(m_form, &RecordForm::valueChanged, this, &ContractPage::showHead);
    connect(m_details, &ContractDetails::failed, this, [this](const AppError &error) { this->shell().showError([] { return tr("The tasks of the contract could not be read."); }, error); });
    connect(head(), &RecordHead::titleClicked, this, [this] {
        showTab("overview");
        if (m_form->isLoaded())
            overview()->form()->editField("contract_number");
    });
}

void ContractPage::makeCommands()
{
    if (!shell().session().may("contracts.write"))
        return;
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Contracts");
    m_renew = shell().addAction({.id = "contract.renew", .context = "ContractPage", .text = QT_TRANSLATE_NOOP("ContractPage", "Renew\u2026"), .group = group,
                                    .icon = "media-playlist-repeat", .shortcut = Qt::CTRL | Qt::Key_R, .inPalette = false}, this);
    connect(m_renew, &QAction::triggered, this, [this] { ask(true); });
    m_terminate = shell().addAction({.id = "contract.terminate", .context = "ContractPage", .text = QT_TRANSLATE_NOOP("ContractPage", "Terminate\u2026"), .group = group,
                                        .icon = "process-stop", .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R, .inPalette = false}, this);
    connect(m_terminate, &QAction::triggered, this, [this] { ask(false); });
}

void ContractPage::ask(bool renewal)
{
    if (!m_form->isLoaded() || m_form->id() != record())
        return;
    const ContractFacts facts = ContractFacts::of(*m_form);
    if (renewal ? !facts.canRenew() : !facts.canTerminate()) {
        shell().showToast([renewal] { return renewal ? tr("A contract in force with an end date can be renewed.") : tr("Only a contract in force can be terminated."); });
        return;
    }
    auto *question = new ContractQuestion(shell(), facts, renewal ? ContractQuestion::Asks::Renewal : ContractQuestion::Asks::Termination, this);
    question->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

ContractOverview *ContractPage::overview() { return static_cast<ContractOverview *>(tab("overview")); }

void ContractPage::showRecord(const QUuid &id)
{
    m_form->load(id);
    m_details->setContract(id);
}

RecordContext ContractPage::recordContext() const
{
    RecordContext context;
    if (m_form->isLoaded() && m_form->id() == record()) {
        context.customer = m_form->storedValue("customer_company_id").toUuid();
        context.customerName = m_form->text("customer_company_id");
        context.opportunity = m_form->storedValue("opportunity_id").toUuid();
    }
    return context;
}

QList<QAction *> ContractPage::recordActions()
{
    QList<QAction *> actions;
    if (m_renew)
        actions << m_renew << m_terminate;
    if (QAction *task = shell().action("customers.newTask"))
        actions.append(task);
    return actions;
}

void ContractPage::showHead()
{
    if (!m_form->isLoaded() || m_form->id() != record())
        return;
    setRecordTitle(m_form->title());
    const QString status = m_form->storedValue("status").toString();
    const EnumLook look = EnumLooks::look("contract_status", status);
    head()->setChips({{Enums::recordText("contract_status", status), look.role, look.icon}});
    QStringList facts{m_form->text("customer_company_id"), m_form->text("title"), m_form->text("owner_id")};
    facts.removeAll(QString());
    head()->setFacts(facts);
    QList<KeyFigure> figures;
    const QByteArray currency = m_form->storedValue("currency").toString().toLatin1();
    for (const auto &[column, title] : {std::pair{"monthly_fee", tr("Monthly fee")}, {"total_value", tr("Total value")}})
        if (const QString amount = m_form->storedValue(column).toString(); !amount.isEmpty())
            figures.append({column, title, {NumberFormat::money(amount, currency)}, {}, false});
    const QDate today = Clock::today();
    const QDate notice = DateFormat::dayOf(m_form->storedValue("notice_on"));
    const QDate renewal = DateFormat::dayOf(m_form->storedValue("renewal_on"));
    if (notice.isValid() && notice >= today)
        figures.append({"notice", tr("Notice"), {DateFormat::relativeDate(notice, today)}, DateFormat::fullDate(notice), false});
    if (renewal.isValid())
        figures.append({"renewal", m_form->storedValue("auto_renewal").toBool() ? tr("Renewal") : tr("End"), {DateFormat::relativeDate(renewal, today)},
            DateFormat::fullDate(renewal), false});
    head()->setFigures(figures);
    showRights();
}

void ContractPage::showRights()
{
    const QString why = Permissions(shell().session()).explanation("contracts.write", m_form->storedValue("owner_id").toUuid());
    head()->setTitleEditable(why.isEmpty());
    if (!m_renew)
        return;
    const ContractFacts facts = ContractFacts::of(*m_form);
    m_renew->setEnabled(why.isEmpty() && facts.canRenew());
    m_renew->setToolTip(plainToolTip(!why.isEmpty() ? why : facts.canRenew() ? QString() : tr("A contract in force with an end date can be renewed.")));
    m_terminate->setEnabled(why.isEmpty() && facts.canTerminate());
    m_terminate->setToolTip(plainToolTip(!why.isEmpty() ? why : facts.canTerminate() ? QString() : tr("Only a contract in force can be terminated.")));
}

void ContractPage::retranslate()
{
    RecordPage::retranslate();
    showHead();
}

QList<Scene> ContractPage::scenes()
{
    QList<Scene> all = RecordPage::scenes();
    if (m_renew)
        all.append({"renew", [this] { ask(true); },
            [this] {
                for (ContractQuestion *question : window()->findChildren<ContractQuestion *>())
                    question->closePopup();
            }});
    return all;
}

} // namespace punte
