// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageFields.h"

#include "models/campaigns/messages/FormOfAddress.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

QString MessageField::titleText() const
{
    return QCoreApplication::translate("MessageFields", title);
}

QString MessageField::originText() const
{
    return QCoreApplication::translate("MessageFields", origin);
}

QString MessageField::sample(MessageLanguage language) const
{
    return QString::fromUtf8(language == MessageLanguage::Romanian ? sampleRo : sampleEn);
}

const QList<MessageField> &messageFields()
{
    static const QList<MessageField> fields{
        {"customer_name", QT_TRANSLATE_NOOP("MessageFields", "customer name"), QT_TRANSLATE_NOOP("MessageFields", "First and last name of the contact, otherwise the company"),
         "Petra Novak", "Petra Novak"},
        {"pet_name", QT_TRANSLATE_NOOP("MessageFields", "pet name"), QT_TRANSLATE_NOOP("MessageFields", "The pet of the last appointment"), "Azor", "Rex", true, false, false}, // a run is for people: it knows no pet
        {"booking_link", QT_TRANSLATE_NOOP("MessageFields", "booking link"), QT_TRANSLATE_NOOP("MessageFields", "The address for booking, made for this message"),
         "https://campiaverde.example/d/7f2k", "https://campiaverde.example/d/7f2k", false, true,
         false}, // bookings online are another program's: no address of theirs is kept here, so nobody has one
        {"formula_adresare", QT_TRANSLATE_NOOP("MessageFields", "form of address"), QT_TRANSLATE_NOOP("MessageFields", "Made of the contact's salutation and name; neutral when the salutation is not known"),
         "Stimată doamnă Novak", "Dear Ms Novak", false},
        {"salutation", QT_TRANSLATE_NOOP("MessageFields", "salutation"), QT_TRANSLATE_NOOP("MessageFields", "What follows “Dear”: salutation and last name of the contact"),
         "doamnă Novak", "Ms Novak"},
        {"first_name", QT_TRANSLATE_NOOP("MessageFields", "first name"), QT_TRANSLATE_NOOP("MessageFields", "First name of the contact"), "Petra", "Petra"},
        {"last_name", QT_TRANSLATE_NOOP("MessageFields", "last name"), QT_TRANSLATE_NOOP("MessageFields", "Last name of the contact"), "Novak", "Novak"},
        {"company", QT_TRANSLATE_NOOP("MessageFields", "company"), QT_TRANSLATE_NOOP("MessageFields", "The contact's company"), "Crama Piatra Albă", "Crama Piatra Albă"},
        {"county", QT_TRANSLATE_NOOP("MessageFields", "county"), QT_TRANSLATE_NOOP("MessageFields", "County of the company"), "Vrancea", "Vrancea"},
        {"last_product", QT_TRANSLATE_NOOP("MessageFields", "last product"), QT_TRANSLATE_NOOP("MessageFields", "What the customer ordered last"), "o campanie de export", "an export campaign"},
        {"months_ago", QT_TRANSLATE_NOOP("MessageFields", "months ago"), QT_TRANSLATE_NOOP("MessageFields", "Full months since the last order, in words: “two months”"), "două luni", "two months"},
        {"my_name", QT_TRANSLATE_NOOP("MessageFields", "my name"), QT_TRANSLATE_NOOP("MessageFields", "Whoever the message is from"), "Ana Dumitrescu", "Ana Dumitrescu", false},
        {"my_phone", QT_TRANSLATE_NOOP("MessageFields", "my phone"), QT_TRANSLATE_NOOP("MessageFields", "Phone of whoever the message is from"), "+40 722 123 456", "+40 722 123 456", false},
        {"my_company", QT_TRANSLATE_NOOP("MessageFields", "my company"), QT_TRANSLATE_NOOP("MessageFields", "Name of the organisation"), "Câmpia Verde SRL", "Câmpia Verde SRL", false},
    };
    return fields;
}

const MessageField *findMessageField(QStringView name)
{
    for (const MessageField &field : messageFields()) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

namespace {

using MessageFieldReader = QString (*)(const MessageRecipient &, const MessageSender &, QDate, MessageLanguage);

const QHash<QByteArray, MessageFieldReader> &messageFieldReaders()
{
    using R = MessageRecipient;
    using S = MessageSender;
    using L = MessageLanguage;
    static const QHash<QByteArray, MessageFieldReader> readers{
        {"customer_name", [](const R &r, const S &, QDate, L) {
             const QString name = messageLine(r.firstName + u' ' + r.lastName);
             return name.isEmpty() ? r.company : name;
         }},
        {"pet_name", [](const R &r, const S &, QDate, L) { return r.petName; }},
        {"booking_link", [](const R &r, const S &, QDate, L) { return isMessageLink(r.bookingLink) ? r.bookingLink : QString(); }},
        {"formula_adresare", [](const R &r, const S &, QDate, L l) { return formOfAddress(r, l).whole; }},
        {"salutation", [](const R &r, const S &, QDate, L l) { return formOfAddress(r, l).after; }},
        {"first_name", [](const R &r, const S &, QDate, L) { return r.firstName; }},
        {"last_name", [](const R &r, const S &, QDate, L) { return r.lastName; }},
        {"company", [](const R &r, const S &, QDate, L) { return r.company; }},
        {"county", [](const R &r, const S &, QDate, L) { return r.county; }},
        {"last_product", [](const R &r, const S &, QDate, L) { return r.lastProduct; }},
        {"months_ago", [](const R &r, const S &, QDate today, L l) {
             // An order dated after today is no order of the past.
             return r.lastOrder.isValid() && r.lastOrder <= today ? monthsBetween(r.lastOrder, today, l) : QString();
         }},
        {"my_name", [](const R &, const S &s, QDate, L) { return s.name; }},
        {"my_phone", [](const R &, const S &s, QDate, L) { return s.phone; }},
        {"my_company", [](const R &, const S &s, QDate, L) { return s.organisation; }},
    };
    return readers;
}

} // namespace

std::optional<QString> messageFieldValue(const MessageField &field, const MessageRecipient &recipient, const MessageSender &sender, QDate today,
                                         MessageLanguage language)
{
    const MessageFieldReader read = messageFieldReaders().value(field.name);
    const QString value = read ? messageLine(read(recipient, sender, today, language)) : QString();
    if (value.isEmpty())
        return std::nullopt;
    return value;
}

} // namespace punte
