// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NumberSearch.h"

#include "models/core/Phone.h"

#include <algorithm>
#include <memory>

namespace punte {

namespace {

constexpr int mostWithNumber = 10;
constexpr qsizetype fewestTyped = 6;

} // namespace

QString NumberSearch::digits(const QString &number)
{
    const PhoneCheck check = checkPhone(number);
    QString found;
    for (const QChar c : check.e164.isEmpty() ? number : check.e164)
        if (c.digitValue() >= 0)
            found += QChar(u'0' + c.digitValue());
    if (check.e164.startsWith(QLatin1String("+40")))
        return u'0' + found.mid(2);
    return found.startsWith(QLatin1String("00")) ? found.mid(2) : found;
}

bool NumberSearch::isNumber(const QString &text)
{
    const auto isPart = [](const QChar c) { return c.digitValue() >= 0 || c == u'+' || c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/'; };
    return std::ranges::all_of(text, isPart) && std::ranges::count_if(text, [](const QChar c) { return c.digitValue() >= 0; }) >= fewestTyped;
}

void NumberSearch::find(const QList<SearchProvider *> &providers, QObject *context, const QString &number, std::function<void(const QList<SearchHit> &)> done)
{
    struct Search {
        int pending = 0;
        QList<SearchHit> people;
        QList<SearchHit> companies;
    };
    const auto search = std::make_shared<Search>();
    const QString wanted = digits(number);
    QList<SearchProvider *> asked;
    for (SearchProvider *provider : providers)
        if (provider->kinds().contains("contact") || provider->kinds().contains("company"))
            asked.append(provider);
    search->pending = static_cast<int>(asked.size());
    if (asked.isEmpty())
        return done({});
    for (SearchProvider *provider : std::as_const(asked))
        provider->search(context, wanted, mostWithNumber, [search, wanted, done](const Result<QList<SearchHit>> &answer) {
            for (const SearchHit &hit : answer.value_or(QList<SearchHit>()))
                if (!hit.phone.isEmpty() && digits(hit.phone) == wanted)
                    (hit.kind == "contact" ? search->people : search->companies).append(hit);
            if (--search->pending == 0)
                done(search->people.isEmpty() ? search->companies : search->people);
        });
}

} // namespace punte
