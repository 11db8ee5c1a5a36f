// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomerCommands.h"

#include "models/db/Session.h"
#include "views/components/ShellServices.h"
#include "views/customers/ContactCommands.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/CustomersPage.h"
#include "views/customers/TaskDialog.h"
#include "views/customers/company/CompanyPage.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerDialog.h"
#include "views/customers/people/PeoplePage.h"
#include "views/customers/people/PersonPage.h"

#include <QAction>

namespace punte {

CustomerCommands::CustomerCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
{
    static constexpr const char *context = "CustomerCommands";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere");
    if (shell.session().may("interactions.write")) {
        QAction *log = shell.addAction({.id = "customers.logInteraction", .context = context,
                                           .text = QT_TRANSLATE_NOOP("CustomerCommands", "Log an interaction\u2026"), .group = group, .icon = "call-start",
                                           .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                                           .keywords = QT_TRANSLATE_NOOP("CustomerCommands", "call meeting e-mail note"),
                                           .aboutText = QT_TRANSLATE_NOOP("CustomerCommands", "Log an interaction with %1")}, nullptr);
        connect(log, &QAction::triggered, this, [this] { openComposer(); });
        // What a killed program left about nobody in particular: whoever is in front now has nothing to do with it.
        QAction *resume = shell.addAction({.id = "customers.resumeInteraction", .context = context,
                                              .text = QT_TRANSLATE_NOOP("CustomerCommands", "Go on with the interaction that was begun"), .group = group, .icon = "call-start", .inPalette = false}, nullptr);
        connect(resume, &QAction::triggered, this, [this] { composerAbout({}); });
        addLogCommands();
    }
    if (shell.session().may("contacts.read")) {
        QAction *people = shell.addAction({.id = "customers.showPeople", .context = context, .text = QT_TRANSLATE_NOOP("CustomerCommands", "Show the people"),
                                              .group = group, .icon = "group", .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                              .keywords = QT_TRANSLATE_NOOP("CustomerCommands", "contacts persons")}, nullptr);
        connect(people, &QAction::triggered, this, [this] { m_shell.showPage("people"); });
    }
    if (shell.session().may("contacts.write")) {
        // Also for the page of a company: the form then begins with that company.
        QAction *create = shell.addAction({.id = "customers.newPerson", .context = context, .text = QT_TRANSLATE_NOOP("CustomerCommands", "New person\u2026"),
                                              .group = group, .icon = "list-add-user", .aboutText = QT_TRANSLATE_NOOP("CustomerCommands", "New person at %1"),
                                              .phoneText = QT_TRANSLATE_NOOP("CustomerCommands", "New person with the number %1")}, nullptr);
        connect(create, &QAction::triggered, this, [this] {
            const RecordContext about = m_shell.currentContext();
            m_shell.showPage("people");
            if (auto *page = m_window->findChild<PeoplePage *>())
                page->newPerson(about.customer, about.customerName, about.phone);
        });
    }
    if (shell.session().may("companies.write")) {
        QAction *create = shell.addAction({.id = "customers.newCustomerWith", .context = context,
                                              .text = QT_TRANSLATE_NOOP("CustomerCommands", "New customer\u2026"), .group = group, .icon = "view-bank",
                                              .phoneText = QT_TRANSLATE_NOOP("CustomerCommands", "New customer with the number %1"), .inPalette = false}, nullptr);
        connect(create, &QAction::triggered, this, [this] { newCustomerWith(m_shell.currentContext().phone); });
    }
    if (shell.session().may("tasks.write")) {
        QAction *task = shell.addAction({.id = "customers.newTask", .context = context, .text = QT_TRANSLATE_NOOP("CustomerCommands", "New task\u2026"),
                                            .group = group, .icon = "view-pim-tasks", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T),
                                            .aboutText = QT_TRANSLATE_NOOP("CustomerCommands", "New task for %1")}, nullptr);
        connect(task, &QAction::triggered, this, [this] { openTask(); });
    }
    new ContactCommands(shell, *this);
}

void CustomerCommands::newCustomerWith(const QString &phone)
{
    m_shell.showPage("customers");
    if (auto *page = m_window->findChild<CustomersPage *>())
        page->newCompany(phone);
}

void CustomerCommands::newPersonFromCard(const RecordContext &about, const QJsonObject &card)
{
    m_shell.showPage("people");
    if (auto *page = m_window->findChild<PeoplePage *>())
        page->newPersonFromCard(about.customer, about.customerName, card);
}

// The same form, begun at its usual kinds: for the palette and the foot of an inspector.
void CustomerCommands::addLogCommands()
{
    const struct {
        const char *id;
        const char *text;
        const char *icon;
        const char *type;
    } kinds[] = {{"customers.logCall", QT_TRANSLATE_NOOP("CustomerCommands", "Log a call\u2026"), "call-start", "CALL"},
        {"customers.logEmail", QT_TRANSLATE_NOOP("CustomerCommands", "Log an e-mail\u2026"), "mail-message", "EMAIL"},
        {"customers.logMeeting", QT_TRANSLATE_NOOP("CustomerCommands", "Log a meeting\u2026"), "meeting-attending", "MEETING"}};
    for (const auto &kind : kinds) {
        QAction *action = m_shell.addAction({.id = kind.id, .context = "CustomerCommands", .text = kind.text,
                                                .group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere"), .icon = kind.icon}, nullptr);
        connect(action, &QAction::triggered, this, [this, type = QString::fromLatin1(kind.type)] { openComposer(type); });
    }
}

// The page of a customer or of a person has a composer of its own.
Composer *CustomerCommands::composerOfPage(const RecordContext &about) const
{
    if (!m_shell.commandSubject().customer.isNull())
        return nullptr;
    if (auto *company = m_window->findChild<CompanyPage *>(); company && company->isVisible() && company->record() == about.customer)
        return company->showComposer();
    auto *person = m_window->findChild<PersonPage *>();
    if (!person || !person->isVisible() || person->record() != about.contact)
        return nullptr;
    // While the person is still being read nobody knows whose he is: what is begun now would be put away when he is there.
    Composer *there = person->showComposer();
    return there && there->about().contact == about.contact ? there : nullptr;
}

void CustomerCommands::openComposer(const QString &type)
{
    Composer *composer = composerAbout(m_shell.currentContext());
    if (!type.isEmpty())
        composer->setType(type);
}

Composer *CustomerCommands::composerAbout(const RecordContext &about)
{
    if (Composer *there = composerOfPage(about)) {
        there->focusFirst();
        return there;
    }
    if (auto *dialog = m_window->findChild<ComposerDialog *>()) {
        if (dialog->isVisible() && (about.customer.isNull() || dialog->composer()->about().customer == about.customer))
            return dialog->composer(); // it is open already
        dialog->leave();
    }
    // Deleted by its overlay when that closes.
    auto *dialog = new ComposerDialog(m_shell, customerSources(m_shell), about, m_window);
    dialog->open();
    return dialog->composer();
}

void CustomerCommands::openTask()
{
    // Deleted by its overlay when that closes.
    (new TaskDialog(m_shell, customerSources(m_shell), m_shell.currentContext(), m_window))->open();
}

} // namespace punte
