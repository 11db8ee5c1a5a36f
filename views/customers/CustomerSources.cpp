// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomerSources.h"

#include "models/customers/CustomerSearch.h"
#include "models/db/Session.h"
#include "models/records/Lookups.h"
#include "views/components/ShellServices.h"

namespace punte {

static PickSource pickSourceOf(std::shared_ptr<SearchProvider> provider)
{
    return [provider = std::move(provider)](QObject *context, const QString &text, std::function<void(const QList<PickItem> &)> done) {
        provider->search(context, text, 8, [done = std::move(done)](const Result<QList<SearchHit>> &hits) {
            QList<PickItem> items;
            if (hits)
                for (const SearchHit &hit : *hits)
                    items.append({hit.id, hit.title, hit.subtitle});
            done(items);
        });
    };
}

EditorSources customerSources(ShellServices &shell)
{
    EditorSources sources;
    Database &database = shell.database();
    const auto people = [&database](bool LookupItem::*wanted) {
        return [&database, wanted] {
            QList<PickItem> found;
            for (const LookupItem &user : Lookups::of(database).users())
                if (user.active && user.*wanted)
                    found.append({user.id, user.name, {}});
            return found;
        };
    };
    sources.persons = people(&LookupItem::active);
    sources.told = people(&LookupItem::told);
    sources.me = shell.session().userId;
    sources.currency = shell.session().currency;
    sources.records.insert(FieldKind::Company, pickSourceOf(std::make_shared<QuerySearch>(database, companySearch())));
    sources.records.insert(FieldKind::Contact, pickSourceOf(std::make_shared<QuerySearch>(database, contactSearch())));
    return sources;
}

} // namespace punte
