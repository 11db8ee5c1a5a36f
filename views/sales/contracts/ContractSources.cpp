// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractSources.h"

#include "models/sales/SalesSearch.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"

namespace punte {

EditorSources contractSources(ShellServices &shell)
{
    EditorSources sources = customerSources(shell);
    sources.records.insert(FieldKind::Opportunity,
        [provider = std::make_shared<QuerySearch>(shell.database(), opportunitySearch())](QObject *context, const QString &text, std::function<void(const QList<PickItem> &)> done) {
            provider->search(context, text, 8, [done = std::move(done)](const Result<QList<SearchHit>> &hits) {
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
