// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/CampaignRules.h"

#include "models/core/NumberFormat.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

const char *campaignRuleSentence(const QString &rule)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("campaign_move"), QT_TRANSLATE_NOOP("Errors", "A campaign cannot go this step from where it is.")},
        {QStringLiteral("campaign_reason"), QT_TRANSLATE_NOOP("Errors", "Calling off a campaign that runs needs a reason.")},
        {QStringLiteral("campaign_still_sending"), QT_TRANSLATE_NOOP("Errors", "Messages are still waiting: {open}. Send them, or call the campaign off.")},
        {QStringLiteral("campaign_not_undone"), QT_TRANSLATE_NOOP("Errors", "What has begun to be sent cannot be undone: pause the campaign or call it off.")},
        {QStringLiteral("campaign_running"), QT_TRANSLATE_NOOP("Errors", "A campaign that runs cannot be deleted: call it off first.")},
        {QStringLiteral("campaign_frozen"), QT_TRANSLATE_NOOP("Errors", "Message, audience, sender and time are fixed once the campaign is scheduled: make it a draft again first.")},
        {QStringLiteral("campaign_currency"), QT_TRANSLATE_NOOP("Errors", "The campaign has figures in its currency already.")},
        {QStringLiteral("campaign_gone"), QT_TRANSLATE_NOOP("Errors", "The campaign is not there any more.")},
        {QStringLiteral("campaign_needs_dates"), QT_TRANSLATE_NOOP("Errors", "The campaign needs a start date first.")},
        {QStringLiteral("campaign_needs_audience"), QT_TRANSLATE_NOOP("Errors", "Say first who gets the message.")},
        {QStringLiteral("campaign_needs_message"), QT_TRANSLATE_NOOP("Errors", "The message is not written yet.")},
        {QStringLiteral("campaign_needs_sender"), QT_TRANSLATE_NOOP("Errors", "The message needs an address it comes from.")},
        {QStringLiteral("campaign_needs_unsubscribe"), QT_TRANSLATE_NOOP("Errors", "Nothing is sent without a way to opt out: give the campaign a mailbox or a secure web address for it.")},
        {QStringLiteral("campaign_needs_rhythm"), QT_TRANSLATE_NOOP("Errors", "Say first how often the message goes out.")},
        {QStringLiteral("campaign_needs_time"), QT_TRANSLATE_NOOP("Errors", "Say first when the message goes out.")},
        {QStringLiteral("campaign_time_passed"), QT_TRANSLATE_NOOP("Errors", "The time of the message lies in the past.")},
        {QStringLiteral("no_such_time_zone"), QT_TRANSLATE_NOOP("Errors", "This time zone is not known.")},
        {QStringLiteral("budget_over"), QT_TRANSLATE_NOOP("Errors", "The parts of the budget are {difference} more than the whole.")},
        {QStringLiteral("budget_under"), QT_TRANSLATE_NOOP("Errors", "The parts of the budget are {difference} less than the whole.")},
        {QStringLiteral("channels_over"), QT_TRANSLATE_NOOP("Errors", "The channels have {difference} more than the campaign's budget.")},
        {QStringLiteral("asset_of_another_campaign"), QT_TRANSLATE_NOOP("Errors", "The file hangs on another record: add it to this campaign first.")},
        {QStringLiteral("ab_test_move"), QT_TRANSLATE_NOOP("Errors", "An A/B test cannot go this step from where it is.")},
        {QStringLiteral("ab_test_frozen"), QT_TRANSLATE_NOOP("Errors", "Plan and variants of an A/B test are fixed once it runs.")},
        {QStringLiteral("ab_test_incomplete"), QT_TRANSLATE_NOOP("Errors", "A test starts with at least two variants, one of them the control, shares that make 100 % and a planned number.")},
        {QStringLiteral("ab_test_over"), QT_TRANSLATE_NOOP("Errors", "The test is over: what it was decided on stays as it is.")},
        {QStringLiteral("ab_look_verdict"), QT_TRANSLATE_NOOP("Errors", "This verdict does not follow from the counts of the test.")},
        {QStringLiteral("ab_choice_reason"), QT_TRANSLATE_NOOP("Errors", "The test does not say so: choosing this variant needs a reason.")},
        {QStringLiteral("always_valid_p_rises"), QT_TRANSLATE_NOOP("Errors", "The always-valid p of a test never rises.")},
        {QStringLiteral("consent_fixed"), QT_TRANSLATE_NOOP("Errors", "A consent stays as it was written down: add a new line instead.")},
        {QStringLiteral("consent_in_future"), QT_TRANSLATE_NOOP("Errors", "A consent cannot lie in the future.")},
        {QStringLiteral("segment_criteria"), QT_TRANSLATE_NOOP("Errors", "The segment has a condition that is not known or not complete: {key}.")},
        {QStringLiteral("dashboard_filter"), QT_TRANSLATE_NOOP("Errors", "The period of the figures is none, or longer than ten years.")},
        {QStringLiteral("may_not_be_written_to"), QT_TRANSLATE_NOOP("Errors", "This person may not be written to.")},
        {QStringLiteral("unsubscribe_only_grows"), QT_TRANSLATE_NOOP("Errors", "An opt-out is not taken back: record a new consent instead.")},
        {QStringLiteral("bad_address"), QT_TRANSLATE_NOOP("Errors", "Nothing can be sent to this address.")},
        {QStringLiteral("run_not_due"), QT_TRANSLATE_NOOP("Errors", "It is not time for this message yet.")},
        {QStringLiteral("run_late"), QT_TRANSLATE_NOOP("Errors", "The time of this message passed more than an hour ago: send it now, or wait for the next one.")},
        {QStringLiteral("run_zone_changed"), QT_TRANSLATE_NOOP("Errors", "The time zone was changed after the campaign was scheduled: look at the time again and confirm it.")},
        {QStringLiteral("send_fixed"), QT_TRANSLATE_NOOP("Errors", "A message that was held back is not sent later.")},
        {QStringLiteral("events_shape"), QT_TRANSLATE_NOOP("Errors", "The list of events cannot be read.")},
        {QStringLiteral("events_stay"), QT_TRANSLATE_NOOP("Errors", "What was heard of messages is not taken back: opt-outs and returned messages among it keep holding.")},
        {QStringLiteral("isolation"), QT_TRANSLATE_NOOP("Errors", "Messages are prepared and handed out with a fresh view of the data only.")},
        {QStringLiteral("metrics_twice"), QT_TRANSLATE_NOOP("Errors", "The same day and channel stand twice among the figures.")},
        {QStringLiteral("report_card_photo"), QT_TRANSLATE_NOOP("Errors", "A finished report needs the photo after the visit.")},
        {QStringLiteral("report_card_assessment"), QT_TRANSLATE_NOOP("Errors", "A finished report needs at least one assessment.")},
        {QStringLiteral("report_card_closed"), QT_TRANSLATE_NOOP("Errors", "A report can be corrected for a day after it was finished.")},
        {QStringLiteral("review_of_another_visit"), QT_TRANSLATE_NOOP("Errors", "The review belongs to another visit.")},
        {QStringLiteral("slot_taken"), QT_TRANSLATE_NOOP("Errors", "The offer is taken or over.")},
        {QStringLiteral("not_waiting"), QT_TRANSLATE_NOOP("Errors", "This person does not wait for such a visit.")},
    };
    return sentences.value(rule, nullptr);
}

QString filledRuleSentence(const char *sentence, const QJsonObject &refusal)
{
    QString text = QCoreApplication::translate("Errors", sentence);
    const QByteArray currency = refusal.value(QLatin1String("currency")).toString().toLatin1();
    text.replace(QLatin1String("{difference}"), NumberFormat::money(refusal.value(QLatin1String("difference")).toString(), currency));
    text.replace(QLatin1String("{key}"), refusal.value(QLatin1String("key")).toString());
    text.replace(QLatin1String("{open}"), NumberFormat::integer(qint64(refusal.value(QLatin1String("open")).toDouble())));
    return text;
}

} // namespace punte
