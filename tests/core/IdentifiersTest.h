// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class IdentifiersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void taxId_data();
    void taxId();
    void taxIdFindsEverySingleWrongDigit();
    void iban_data();
    void iban();
    void ibanFindsEverySingleWrongCharacter();
    void tradeRegister_data();
    void tradeRegister();
    void cnp_data();
    void cnp();
    void cnpInOtherText();
    void phone_data();
    void phone();
    void email_data();
    void email();
    void url_data();
    void url();
    void outsideLink_data();
    void outsideLink();
    void whatMayLeave();
    void county_data();
    void county();
    void everyCountyIsFoundByItsName();
};

} // namespace punte
