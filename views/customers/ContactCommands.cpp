// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/ContactCommands.h"

#include "models/customers/ContactWays.h"
#include "models/customers/PersonCard.h"
#include "models/db/Session.h"
#include "models/records/files/LetterReader.h"
#include "views/customers/CustomerCommands.h"
#include "views/customers/composer/Composer.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>

namespace punte {

ContactCommands::ContactCommands(ShellServices &shell, CustomerCommands &commands)
    : QObject(&commands)
    , m_shell(shell)
    , m_commands(commands)
{
    m_reading.setMaxThreadCount(1);
    addCommands();
    if (!shell.session().may("interactions.write"))
        return;
    shell.setCallForm([this](const CallRequest &request) { openCallForm(request); });
    shell.setFileReader("eml", [this](const RecordRef &record, const QString &file) { return readLetter(record, file); });
    shell.setFileReader("vcf", [this](const RecordRef &record, const QString &file) { return readCard(record, file); });
}

ContactCommands::~ContactCommands()
{
    m_reading.waitForDone();
}

void ContactCommands::addCommands()
{
    static constexpr const char *context = "ContactCommands";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere");
    QAction *call = m_shell.addAction({.id = "customers.call", .context = context, .text = QT_TRANSLATE_NOOP("ContactCommands", "Call"), .group = group,
                                          .icon = "call-start", .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                                          .keywords = QT_TRANSLATE_NOOP("ContactCommands", "phone telephone dial"),
                                          .aboutText = QT_TRANSLATE_NOOP("ContactCommands", "Call %1")}, nullptr);
    connect(call, &QAction::triggered, this, [this] {
        withWays([] { return tr("Nobody was called."); }, [this](const ContactWays &ways, const QUuid &asked) {
            const bool person = ways.ownsPhone(asked);
            m_shell.call({.number = person ? ways.contactPhone : ways.companyPhone,
                .about = {.customer = ways.company, .customerName = ways.companyName, .contact = person ? ways.contact : asked,
                    .contactName = person || ways.contact == asked ? ways.contactName : QString()}});
        });
    });
    QAction *write = m_shell.addAction({.id = "customers.write", .context = context, .text = QT_TRANSLATE_NOOP("ContactCommands", "Write an e-mail"),
                                           .group = group, .icon = "mail-message", .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                                           .keywords = QT_TRANSLATE_NOOP("ContactCommands", "mail letter message"),
                                           .aboutText = QT_TRANSLATE_NOOP("ContactCommands", "Write to %1")}, nullptr);
    connect(write, &QAction::triggered, this, [this] {
        withWays([] { return tr("Nothing was opened."); }, [this](const ContactWays &ways, const QUuid &asked) {
            m_shell.openLink(emailLink(ways.ownsEmail(asked) ? ways.contactEmail : ways.companyEmail));
        });
    });
    QAction *site = m_shell.addAction({.id = "customers.website", .context = context, .text = QT_TRANSLATE_NOOP("ContactCommands", "Open the website"),
                                          .group = group, .icon = "internet-services", .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                                          .keywords = QT_TRANSLATE_NOOP("ContactCommands", "web page address browser")}, nullptr);
    connect(site, &QAction::triggered, this, [this] {
        withWays([] { return tr("Nothing was opened."); }, [this](const ContactWays &ways, const QUuid &) { m_shell.openLink(websiteLink(ways.website)); });
    });
}

void ContactCommands::withWays(LiveText attempted, std::function<void(const ContactWays &, const QUuid &)> act)
{
    const RecordContext about = m_shell.currentContext();
    if (about.customer.isNull() && about.contact.isNull())
        return m_shell.showToast([] { return tr("Open or choose a customer or a person first."); });
    readContactWays(m_shell.database(), this, about.customer, about.contact,
        [this, attempted, asked = about.contact, act = std::move(act)](const Result<ContactWays> &ways) {
            if (ways)
                act(*ways, asked);
            else
                m_shell.showError(attempted, ways.error());
        });
}

void ContactCommands::openCallForm(const CallRequest &request)
{
    const QUuid company = request.who.kind == "company" ? request.who.id : request.about.customer;
    const QUuid contact = request.who.kind == "contact" ? request.who.id : request.about.contact;
    const auto open = [this, request](const RecordContext &about) {
        if (Composer *composer = m_commands.composerAbout(about)) {
            composer->startCall(request.number, request.incoming);
            if (!about.contact.isNull())
                composer->setContact(about.contact, about.contactName);
        }
    };
    if (company.isNull() && contact.isNull())
        return open(request.about);
    // Asked again in any case: a person found by a search does not know whose he is.
    readContactWays(m_shell.database(), this, company, contact, [open, request, contact](const Result<ContactWays> &ways) {
        RecordContext about = request.about;
        if (ways) {
            about.customer = ways->company;
            about.customerName = ways->companyName;
            about.contact = contact;
            about.contactName = contact.isNull() ? QString() : ways->contactName;
        }
        open(about);
    });
}

// Read aside: a large letter must not hold up the window.
bool ContactCommands::readLetter(const RecordRef &record, const QString &file)
{
    if (record.kind != "company" && record.kind != "contact" && record.kind != "opportunity")
        return false;
    const RecordContext about = m_shell.currentContext();
    m_reading.start([this, about, file] {
        const Result<Letter> letter = LetterReader::readFile(file);
        QMetaObject::invokeMethod(this, [this, about, file, letter] {
            if (letter)
                takeLetter(about, file, *letter);
            else
                m_shell.showError([] { return tr("The e-mail was not logged."); }, letter.error());
        }, Qt::QueuedConnection);
    });
    return true;
}

// One card on a customer is a new person there; many of them are an import of his people, on somebody else's page one like any other.
bool ContactCommands::readCard(const RecordRef &record, const QString &file)
{
    const SessionInfo &session = m_shell.session();
    const bool imports = session.may("imports.write");
    if ((record.kind != "company" && record.kind != "contact") || !session.may("contacts.write") || (record.kind == "contact" && !imports))
        return false;
    if (record.kind == "contact") {
        m_shell.openFile("people", file);
        return true;
    }
    const RecordContext about = m_shell.currentContext();
    m_reading.start([this, about, file, imports] {
        const Result<QList<QJsonObject>> cards = readPersonCards(file);
        const QString copy = m_cards.filePath(QFileInfo(file).fileName());
        const bool copied = cards && cards->size() > 1 && writeCardsOfCompany(file, about.customerName, copy);
        QMetaObject::invokeMethod(this, [this, about, imports, cards, source = copied ? copy : file] {
            if (cards && cards->size() == 1)
                m_commands.newPersonFromCard(about, cards->first());
            else if (cards && imports)
                m_shell.openFile("people", source);
            else
                m_shell.showError([] { return tr("The card was not read."); }, cards ? toldError(ErrorKind::Denied, [] { return tr("It holds several people, and your role does not import."); }) : cards.error());
        }, Qt::QueuedConnection);
    });
    return true;
}

void ContactCommands::takeLetter(const RecordContext &about, const QString &file, const Letter &letter)
{
    QStringList addresses{letter.from.address};
    for (const Letter::Address &to : letter.to)
        addresses.append(to.address);
    addresses.removeAll(QString());
    matchAddresses(m_shell.database(), this, addresses, [this, about, file, letter](const Result<QList<AddressOwner>> &owners) {
        const QList<AddressOwner> known = owners.value_or(QList<AddressOwner>()); // unknown addresses are no reason to refuse
        const auto owned = [&](const QString &address, bool us) {
            return std::ranges::find_if(known, [&](const AddressOwner &each) { return each.us == us && each.email == address.toLower(); });
        };
        LetterDraft draft{.incoming = owned(letter.from.address, true) == known.end(), .when = letter.when, .file = file,
            .attachments = static_cast<int>(letter.attachments.size())};
        QStringList others = draft.incoming ? QStringList{letter.from.address} : QStringList();
        if (!draft.incoming)
            for (const Letter::Address &to : letter.to)
                others.append(to.address);
        draft.other = others.value(0);
        RecordContext whose = about;
        for (const QString &other : std::as_const(others)) {
            const auto person = owned(other, false);
            if (person == known.end() || (!whose.customer.isNull() && person->company != whose.customer) || !draft.contact.isNull())
                continue;
            draft.other = other;
            draft.contact = person->id;
            draft.contactName = person->name;
            whose.customer = person->company;
            whose.customerName = person->companyName;
        }
        QStringList text{letter.subject, letter.text};
        if (!letter.attachments.isEmpty())
            text.append(tr("Attachments: %1").arg(letter.attachments.join(QStringLiteral(", "))));
        text.removeAll(QString());
        draft.text = text.join(QStringLiteral("\n\n"));
        if (Composer *composer = m_commands.composerAbout(whose))
            composer->takeLetter(draft);
    });
}

} // namespace punte
