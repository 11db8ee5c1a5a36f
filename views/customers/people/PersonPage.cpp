// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/PersonPage.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/Phone.h"
#include "models/records/RecordForm.h"
#include "views/components/ModalOverlay.h"
#include "views/components/ShellServices.h"
#include "views/customers/company/HistoryTab.h"
#include "views/customers/people/PersonOverview.h"

namespace punte {

PersonPage::PersonPage(ShellServices &shell, QWidget *parent)
    : RecordPage("person", "contact", "people", shell, parent)
{
    RecordTabInfo overviewTab;
    overviewTab.id = "overview";
    overviewTab.title = QT_TRANSLATE_NOOP("RecordTabs", "Overview");
    overviewTab.create = [this](ShellServices &services, QWidget *frameWidget) -> RecordTab * {
        auto *made = new PersonOverview(services, frameWidget);
        connect(made, &PersonOverview::headChanged, this, &PersonPage::showHead);
        followForm(made->form(), {[] { return tr("This person is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }});
        followDetails(made->details());
        return made;
    };
    addTab(overviewTab);
    setFirst("customers/find_first_contact", {}, {[] { return tr("No people yet"); }, [] { return tr("Add the first one: at a company or on their own."); }});
    addTab({.id = "history", .title = QT_TRANSLATE_NOOP("RecordTabs", "History"), .order = 900,
        .create = [](ShellServices &services, QWidget *host) -> RecordTab * { return new HistoryTab(services, "crm.contact_persons", host); }});
}

PersonOverview *PersonPage::overview() const
{
    return frame()->findChild<PersonOverview *>();
}

Composer *PersonPage::showComposer()
{
    showTab("overview");
    return overview() ? overview()->composer() : nullptr;
}

bool PersonPage::isHeadReady() const
{
    return frame()->isMissing() || (overview() && RecordPage::isHeadReady());
}

// The overview reads the person for the whole page, whichever tab is in front.
void PersonPage::showRecord(const QUuid &)
{
    (void)tab("overview");
    showHead();
}

RecordContext PersonPage::recordContext() const
{
    RecordContext context;
    if (const PersonOverview *shown = overview())
        shown->addContext(context);
    return context;
}

void PersonPage::showHead()
{
    const PersonOverview *shown = overview();
    if (!shown || !shown->form().isLoaded() || shown->form().id() != record())
        return;
    const RecordForm &form = shown->form();
    setRecordTitle(form.title(), true);
    QList<ChipSpec> chips;
    if (form.value("is_primary_contact").toBool())
        chips.append({tr("Primary contact"), Semantic::Accent, {}});
    if (form.value("is_decision_maker").toBool())
        chips.append({tr("Decides"), Semantic::Positive, QStringLiteral("checkmark")});
    if (!form.value("is_active").toBool() && !form.storedValue("customer_company_id").isNull())
        chips.append({tr("Has left"), Semantic::Neutral, {}});
    head()->setChips(chips);
    QStringList facts{form.text("position"), form.text("customer_company_id"), phoneForReading(form.text("phone")), form.text("email")};
    facts.removeAll(QString());
    head()->setFacts(facts);
    QList<KeyFigure> figures;
    if (!shown->details().interactions().isEmpty()) {
        const QVariant last = shown->details().interactions().first().when;
        if (DateFormat::dayOf(last).isValid())
            figures.append({"last_contact", tr("Last contact"), {DateFormat::relativeInstant(last.toDateTime(), Clock::now())},
                DateFormat::fullInstant(last.toDateTime()), false});
    }
    head()->setFigures(figures);
}

void PersonPage::retranslate()
{
    RecordPage::retranslate();
    showHead();
}

QList<Scene> PersonPage::scenes()
{
    QList<Scene> all = RecordPage::scenes();
    all.append({"move", [this] {
                    if (PersonOverview *shown = overview())
                        shown->move();
                },
        [this] {
            for (ModalOverlay *overlay : window()->findChildren<ModalOverlay *>())
                overlay->close();
        }});
    return all;
}

} // namespace punte
