// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/MachineClicks.h"

#include <QHash>

#include <algorithm>

namespace punte {

namespace {

constexpr qint64 prefetchMs = 5'000;
constexpr qint64 scanMs = 10'000;
constexpr qsizetype scanLinks = 3;

QString messageKey(const ProviderEvent &event)
{
    return event.sendId.isNull() ? event.recipient : event.sendId.toString(QUuid::Id128);
}

// Whether one of these moments, in order, lies at most five seconds before.
bool cameAtOnce(const QList<qint64> &delivered, qint64 at)
{
    const auto first = std::ranges::lower_bound(delivered, at - prefetchMs);
    return first != delivered.end() && *first <= at;
}

// The clicks of one message in order of time: a window of ten seconds slides over them.
void markScans(QList<ProviderEvent> &events, const QList<qsizetype> &clicks)
{
    QHash<QString, int> links; // in the window, with how many clicks
    qsizetype to = 0;
    qsizetype marked = 0;
    for (qsizetype from = 0; from < clicks.size(); ++from) {
        const QDateTime end = events.at(clicks.at(from)).time.addMSecs(scanMs);
        for (; to < clicks.size() && events.at(clicks.at(to)).time <= end; ++to)
            ++links[events.at(clicks.at(to)).url];
        if (links.size() - links.contains(QString()) >= scanLinks)
            for (marked = std::max(marked, from); marked < to; ++marked)
                if (ProviderEvent &event = events[clicks.at(marked)]; event.machine == MachineSign::None)
                    event.machine = MachineSign::Scan;
        const auto leaving = links.find(events.at(clicks.at(from)).url);
        if (--leaving.value() == 0)
            links.erase(leaving);
    }
}

} // namespace

bool isMachineAgent(const QString &agent)
{
    static const QStringList signs = QStringLiteral("bot|crawler|spider|scanner|barracuda|mimecast|proofpoint|googleimageproxy|yahoomailproxy|safelinks|zscaler|symantec|messagelabs|"
                                                    "fireeye|trendmicro|ironport|sophos|urldefense|cloudmark|curl/|wget/|python-requests|python-urllib|go-http-client|okhttp|"
                                                    "apache-httpclient|java/|libwww-perl|headlesschrome|phantomjs|facebookexternalhit|whatsapp/|skypeuripreview")
                                          .split(u'|');
    const QString folded = agent.trimmed().toLower().remove(QLatin1String("cubot")); // a telephone
    // Apple's mail privacy proxy says this and nothing else.
    if (folded == QLatin1String("mozilla/5.0"))
        return true;
    return std::ranges::any_of(signs, [&folded](const QString &sign) { return folded.contains(sign); });
}

void markMachineEvents(QList<ProviderEvent> &events)
{
    QHash<QString, QList<qint64>> delivered;
    QHash<QString, QList<qsizetype>> clicks;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).kind == ProviderEventKind::Delivered)
            delivered[messageKey(events.at(i))].append(events.at(i).time.toMSecsSinceEpoch());
    }
    for (QList<qint64> &times : delivered)
        std::ranges::sort(times);
    for (qsizetype i = 0; i < events.size(); ++i) {
        ProviderEvent &event = events[i];
        if (event.kind != ProviderEventKind::Opened && event.kind != ProviderEventKind::Clicked)
            continue;
        if (event.providerSaysMachine)
            event.machine = MachineSign::Provider;
        else if (isMachineAgent(event.agent))
            event.machine = MachineSign::Agent;
        else if (cameAtOnce(delivered.value(messageKey(event)), event.time.toMSecsSinceEpoch()))
            event.machine = MachineSign::Prefetch;
        if (event.kind == ProviderEventKind::Clicked)
            clicks[messageKey(event)].append(i);
    }
    for (QList<qsizetype> &ofMessage : clicks) {
        std::ranges::stable_sort(ofMessage, [&events](qsizetype a, qsizetype b) { return events.at(a).time < events.at(b).time; });
        markScans(events, ofMessage);
    }
}

} // namespace punte
