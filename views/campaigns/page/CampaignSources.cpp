// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/CampaignSources.h"

#include "models/campaigns/plan/CampaignSearch.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"

#include <memory>

namespace punte {

static constexpr int offeredCampaigns = 8;

EditorSources campaignSources(ShellServices &shell)
{
    EditorSources sources = customerSources(shell);
    sources.records.insert(FieldKind::Campaign,
        [provider = std::make_shared<QuerySearch>(shell.database(), campaignSearch())](QObject *context, const QString &text, std::function<void(const QList<PickItem> &)> done) {
            provider->search(context, text, offeredCampaigns, [done = std::move(done)](const Result<QList<SearchHit>> &hits) {
                QList<PickItem> items;
                if (hits)
                    for (const SearchHit &hit : *hits)
                        items.append({hit.id, hit.title, hit.subtitle});
                done(items);
            });
        });
    return sources;
}

} // namespace punte
