// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignWriter.h"

#include "models/records/RecordForm.h"

#include <algorithm>

namespace punte {

CampaignWriter::CampaignWriter(Database &database, RecordForm &form, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_form(form)
{
}

void CampaignWriter::write(const QVariantMap &values, const QByteArray &field, CampaignCommands::Done done)
{
    m_wishes.append({CampaignFacts::of(m_form), values, field, std::move(done)});
    next();
}

void CampaignWriter::next()
{
    if (m_writing || m_wishes.isEmpty())
        return;
    m_writing = true;
    Wish wish = m_wishes.takeFirst();
    if (wish.campaign.id == m_record)
        wish.campaign.version = std::max(wish.campaign.version, m_version);
    CampaignCommands::write(m_database, this, wish.campaign, wish.values, wish.field, [this, campaign = wish.campaign, done = std::move(wish.done)](const Result<QUuid> &action) {
        m_writing = false;
        if (action) {
            m_record = campaign.id;
            m_version = campaign.version + 1; // as the database counts
            if (m_form.id() == campaign.id)
                m_form.refresh();
        }
        done(action);
        next();
    });
}

} // namespace punte
