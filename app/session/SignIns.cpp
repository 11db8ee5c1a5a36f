// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SignIns.h"

namespace punte {

void listSignIns(Database &database, QObject *context, std::function<void(QList<SignIn>)> done)
{
    const auto take = [done = std::move(done)](const BatchResult &answer) {
        QList<SignIn> people;
        if (answer) {
            const ResultSet &rows = answer->first();
            for (int i = 0; i < rows.rows.size(); ++i)
                people.append({rows.value(i, u"login").toString(), rows.value(i, u"display_name").toString(), rows.value(i, u"role").toString()});
        }
        done(people);
    };
    database.query(context, "session/list_sign_ins", {}, take, Lane::Background);
}

} // namespace punte
