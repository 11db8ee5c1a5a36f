// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What hangs on campaigns: who reads and writes it, consents, messages, figures by day, tracking, A/B tests, assets and the cache.
class CampaignFiguresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoReadsWhat();
    void whoWritesWhat();
    void consentsAreOnlyAdded();
    void messagesAreUnique();
    void figuresOfDays();
    void importedFiguresAreTakenBack();
    void clicksOfPeopleAndOfMachines();
    void figuresOfMessages();
    void testsStartWholeAndEndHonestly();
    void assetsAreFilesOfTheirCampaign();
    void cacheExpires();
    void figuresAreReadByIndex();
};

} // namespace punte
