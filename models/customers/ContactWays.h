// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QUuid>

#include <functional>

namespace punte {

/// How a customer or one of its people is reached, and their names.
struct ContactWays {
    QUuid company;
    QString companyName, companyPhone, companyEmail, website;
    QUuid contact;  ///< the one that was asked for, else the company's primary contact
    QString contactName, contactPhone, contactEmail;

    /// The person's, when one was asked for and has it; else the company's, else its primary contact's.
    [[nodiscard]] bool ownsPhone(const QUuid &asked) const { return !contactPhone.isEmpty() && (contact == asked || companyPhone.isEmpty()); }
    [[nodiscard]] bool ownsEmail(const QUuid &asked) const { return !contactEmail.isEmpty() && (contact == asked || companyEmail.isEmpty()); }
};

/// Answers once, while `context` lives; empty when neither is there or may be read.
void readContactWays(Database &database, QObject *context, const QUuid &company, const QUuid &contact, std::function<void(const Result<ContactWays> &)> done);

/// Whose address it is.
struct AddressOwner {
    bool us = false;       ///< a colleague's
    QUuid id;
    QString name, email;   ///< small letters
    QUuid company;
    QString companyName;
};
void matchAddresses(Database &database, QObject *context, const QStringList &addresses, std::function<void(const Result<QList<AddressOwner>> &)> done);

} // namespace punte
