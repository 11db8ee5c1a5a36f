// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/CampaignCommands.h"

#include <QList>
#include <QObject>

namespace punte {

/// Writes what the panels of a campaign's page edit (budget by purpose, audience, criteria), one after the other: each knows the version that the
/// one before it made, so that nobody's own two saves are taken for two people's. GUI thread.
class CampaignWriter final : public QObject {
    Q_OBJECT
public:
    CampaignWriter(Database &database, RecordForm &form, QObject *parent = nullptr);

    /// Of the campaign that the form shows now. After it is written the form reads it again.
    void write(const QVariantMap &values, const QByteArray &field, CampaignCommands::Done done);

private:
    struct Wish {
        CampaignFacts campaign;
        QVariantMap values;
        QByteArray field;
        CampaignCommands::Done done;
    };
    void next();

    Database &m_database;
    RecordForm &m_form;
    QList<Wish> m_wishes;
    bool m_writing = false;
    QUuid m_record;    ///< written last
    int m_version = 0; ///< which it has since
};

} // namespace punte
