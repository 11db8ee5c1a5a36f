// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditReport.h"
#include "models/db/Database.h"

namespace punte {

/// Something won or booked, of a customer that the reader sees.
struct CreditConversion {
    QByteArray table;          ///< crm.opportunities, service.appointments
    QUuid id;
    QDateTime at;
    qint64 value = 0;
    QByteArray currency;
    int touches = 0;
    QString title;             ///< the opportunity, or what was booked; empty: not for this reader
    QUuid companyId;
    QString company;
    QUuid contactId;
    QString contact;
    [[nodiscard]] bool isBooking() const { return table == "service.appointments"; }
    [[nodiscard]] QString customer() const { return company.isEmpty() ? contact : company; }
};

/// Which conversions are listed.
struct ConversionFilter {
    QDate from;
    QDate to;
    QByteArray currency;
    QUuid campaign;            ///< null: of any, or of none
    bool untouched = false;    ///< only those that nothing touched
    friend bool operator==(const ConversionFilter &, const ConversionFilter &) = default;
};

/// The latest of them, and how many there are.
struct ConversionList {
    static constexpr int mostListed = 500;
    QList<CreditConversion> rows;
    qint64 count = 0;
    [[nodiscard]] static Statement question(const ConversionFilter &filter);
    [[nodiscard]] static ConversionList read(const ResultSet &result);
};

/// One touch of a conversion's path with what each model gives it.
struct CreditTouch {
    int position = 0;
    QByteArray type;           ///< CLICK, REPLY, MEETING, CALL, EVENT
    QDateTime at;
    QByteArray table;
    QUuid id;
    QUuid campaignId;
    QString campaign;
    QString channel;
    QString channelEn;
    PerModel<qint64> money{};
    PerModel<double> credit{};
    [[nodiscard]] static QList<CreditTouch> read(const ResultSet &result);
};

/// Where a touch comes from, as far as the reader may see it.
struct TouchOrigin {
    QByteArray kind;           ///< message, talk, event; empty: gone, or not for this reader
    QString title;
    QString word;              ///< channel of the message, kind of talk
    QString note;
    QString source;
    QString eventId;
    QString url;
    QDateTime sentAt, deliveredAt, clickedAt, repliedAt, at;
    int clicks = 0;
    int machineClicks = 0;
    int minutes = 0;
    QString who;
    QUuid campaignId, contactId, companyId;
    QString campaign, contact, company;
    [[nodiscard]] static TouchOrigin read(const ResultSet &result);
};

} // namespace punte
