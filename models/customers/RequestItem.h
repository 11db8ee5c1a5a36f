// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace punte {

/// One request as an inbox shows it.
struct RequestItem {
    QUuid id;
    int version = 0;
    qint64 number = 0;
    QString subject;
    QString status;       ///< OPEN, WAITING, CLOSED
    QString priority;     ///< LOW, MEDIUM, HIGH, URGENT
    QDateTime due;        ///< when the customer is to be answered
    QDateTime at;
    QUuid assignedTo;     ///< null = nobody took it
    QString assignedName;
    QUuid customer;
    QString company;
    int messages = 1;
    QString cursor;       ///< where the next page begins

    [[nodiscard]] bool isOverdue(const QDateTime &now) const { return status == QLatin1String("OPEN") && due.isValid() && due < now; }
    bool operator==(const RequestItem &) const = default;
};

/// One message of a request's thread.
struct RequestMessage {
    enum class From { Customer, Us, Internal };
    QUuid id;
    QDateTime at;
    From from = From::Customer;
    QString author;
    QString body;
    bool complaint = false;
    bool operator==(const RequestMessage &) const = default;
};

/// An open request with what is worth knowing of its customer.
struct RequestFacts {
    RequestItem item;
    QString contact;
    QDateTime firstAnswer;
    QString negotiation;  ///< a plain decimal; empty = nothing is being negotiated
    QString currency;
    int earlier = 0;      ///< further requests in twelve months
    int earlierOpen = 0;
};

} // namespace punte

Q_DECLARE_METATYPE(punte::RequestItem)
Q_DECLARE_METATYPE(punte::RequestMessage)
