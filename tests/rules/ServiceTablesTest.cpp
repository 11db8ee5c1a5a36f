// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceTablesTest.h"

#include "CampaignOffice.h"

#include <QTest>

namespace punte {

namespace {

const QString cardTable = QStringLiteral("service.report_cards");
const QString visitTable = QStringLiteral("service.appointments");
const QString waitTable = QStringLiteral("service.waitlist");
const QString offerTable = QStringLiteral("service.waitlist_slot_offers");
const QString reviewTable = QStringLiteral("service.reviews");

QString serviceVerdict(const Outcome &outcome)
{
    return outcome.ok() ? QStringLiteral("ok") : !outcome.rule.isEmpty() ? outcome.rule : !outcome.constraint.isEmpty() ? outcome.constraint : outcome.state;
}

/// A desk with one service, a customer with a dog, and a visit of Gina the groomer.
struct ServiceDesk : CampaignOffice {
    ServiceDesk()
    {
        service = desk("radu").make(QStringLiteral("service.services"), {{QStringLiteral("name"), QStringLiteral("Toaletare")}, {QStringLiteral("slug"), QStringLiteral("basic-grooming")},
                                                                         {QStringLiteral("price"), QStringLiteral("120")}, {QStringLiteral("duration_minutes"), QStringLiteral("60")}});
        customer = contact("ana", QStringLiteral("Stăpân"));
        pet = desk("elena").make(QStringLiteral("service.pets"), {{QStringLiteral("customer_id"), customer}, {QStringLiteral("name"), QStringLiteral("Azor")}, {QStringLiteral("breed"), QStringLiteral("poodle")}});
        gina = desk("gina").value(QStringLiteral("SELECT sec.me()"));
        visit = visitOf(gina);
    }
    QString visitOf(const QString &groomer)
    {
        return desk("elena").make(visitTable, {{QStringLiteral("customer_id"), customer}, {QStringLiteral("pet_id"), pet}, {QStringLiteral("service_id"), service}, {QStringLiteral("groomer_id"), groomer},
                                               {QStringLiteral("scheduled_at"), QStringLiteral("2026-01-20 10:00")}});
    }
    QString waits(const char *date, const Columns &more = {})
    {
        Columns columns{{QStringLiteral("customer_id"), customer}, {QStringLiteral("service_id"), service}, {QStringLiteral("requested_date"), QString::fromLatin1(date)}};
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            columns.insert(it.key(), it.value());
        return desk("elena").make(waitTable, columns);
    }
    QString offer(const QString &entry)
    {
        return desk("elena").make(offerTable, {{QStringLiteral("waitlist_entry_id"), entry}, {QStringLiteral("service_id"), service}, {QStringLiteral("slot_date"), QStringLiteral("2026-07-01")},
                                               {QStringLiteral("slot_time"), QStringLiteral("11:00")}, {QStringLiteral("discount_percent"), QStringLiteral("10")}});
    }
    QString service, customer, pet, gina, visit;
};

} // namespace

void ServiceTablesTest::rolesOfTheDocument()
{
    ServiceDesk office;
    const QString card = office.desk("gina").make(cardTable, {{QStringLiteral("appointment_id"), office.visit}});
    const QString review = office.desk("elena").make(reviewTable, {{QStringLiteral("report_card_id"), card}, {QStringLiteral("rating"), QStringLiteral("5")}});
    (void)office.waits("2026-02-01");
    // Reviews, waiting list, cards, visits, pets, services: R reads, W changes.
    const auto may = [&](const char *person) {
        QStringList cells;
        for (const auto &[table, change] : {std::pair{"service.reviews", "feedback"}, {"service.waitlist", "notes"}, {"service.report_cards", "groomer_notes"}, {"service.appointments", "notes"},
                 {"service.pets", "notes"}, {"service.services", "description"}}) {
            Desk &desk = office.desk(person);
            const QString name = QString::fromLatin1(table);
            const QString id = office.db.value(QStringLiteral("SELECT id FROM ") + name + QStringLiteral(" LIMIT 1"));
            QString cell = desk.value(QStringLiteral("SELECT count(*) FROM ") + name) == QLatin1String("1") ? QStringLiteral("R") : QStringLiteral("-");
            if (!desk.save(name, id, {{QString::fromLatin1(change), Desk::newId()}}).rows.isEmpty())
                cell += u'W';
            cells.append(cell);
        }
        return cells.join(u' ');
    };
    QCOMPARE(may("radu"), QStringLiteral("RW RW RW RW RW RW"));
    QCOMPARE(may("elena"), QStringLiteral("RW RW RW RW RW RW"));
    for (const char *person : {"ana", "lisa", "dan"})
        QCOMPARE(may(person), QStringLiteral("R R R R R R"));
    QCOMPARE(may("analist"), QStringLiteral("- - - - - R"));
    QCOMPARE(may("gina"), QStringLiteral("R - RW RW R R"));
    const Outcome plain = office.desk("analist").query(QStringLiteral("SELECT to_jsonb(a)::text FROM service.anonymous_appointments('2026-01-01', '2026-02-01') a"));
    QCOMPARE(plain.rows.size(), 1);
    QVERIFY(plain.rows.first().first().contains(QLatin1String("poodle")) && !plain.rows.first().first().contains(office.customer));
    Q_UNUSED(review)
}

void ServiceTablesTest::groomersWriteTheirOwn()
{
    ServiceDesk office;
    const QString other = office.visitOf(office.desk("dan").value(QStringLiteral("SELECT sec.me()")));
    Desk &gina = office.desk("gina");
    QCOMPARE(gina.value(QStringLiteral("SELECT count(*) FROM service.appointments")), QStringLiteral("1"));
    QVERIFY(gina.save(visitTable, office.visit, {{QStringLiteral("status"), QStringLiteral("completed")}}).ok());
    QVERIFY(gina.save(visitTable, other, {{QStringLiteral("status"), QStringLiteral("completed")}}).rows.isEmpty());
    QCOMPARE(gina.tryMake(cardTable, {{QStringLiteral("appointment_id"), other}, {QStringLiteral("groomer_id"), office.desk("dan").value(QStringLiteral("SELECT sec.me()"))}}).state, QStringLiteral("42501"));
    QVERIFY(gina.tryMake(cardTable, {{QStringLiteral("appointment_id"), office.visit}}).ok());
    QCOMPARE(gina.value(QStringLiteral("SELECT groomer_id = sec.me() FROM service.report_cards")), QStringLiteral("t"));
    // Nothing of campaigns, nobody's address.
    QCOMPARE(gina.value(QStringLiteral("SELECT (SELECT count(*) FROM marketing.marketing_campaigns) + (SELECT count(*) FROM marketing.consents) + (SELECT count(*) FROM crm.contact_persons)")), QStringLiteral("0"));
}

void ServiceTablesTest::visitsHaveThePriceOfTheService()
{
    ServiceDesk office;
    const QString row = QStringLiteral("SELECT concat_ws(' ', price, price_minor, currency, completed_at IS NULL) FROM service.appointments WHERE id = $1");
    QCOMPARE(office.db.value(row, {office.visit}), QStringLiteral("120.00 12000 RON t"));
    QVERIFY(office.desk("elena").save(visitTable, office.visit, {{QStringLiteral("status"), QStringLiteral("completed")}, {QStringLiteral("price"), QStringLiteral("99.5")}}).ok());
    QCOMPARE(office.db.value(row, {office.visit}), QStringLiteral("99.50 9950 RON f"));
    // Another customer's dog does not come along.
    const QString stranger = office.contact("vlad", QStringLiteral("Altul"));
    QCOMPARE(office.desk("elena").tryMake(visitTable, {{QStringLiteral("customer_id"), stranger}, {QStringLiteral("pet_id"), office.pet}, {QStringLiteral("service_id"), office.service},
                                                       {QStringLiteral("scheduled_at"), QStringLiteral("2026-01-20 10:00")}}).state, QStringLiteral("23503"));
    QCOMPARE(serviceVerdict(office.desk("elena").save(visitTable, office.visit, {{QStringLiteral("status"), QStringLiteral("lost")}})), QStringLiteral("ck_appointments_status"));
}

void ServiceTablesTest::reportsAreFinishedWhole()
{
    ServiceDesk office;
    Desk &gina = office.desk("gina");
    const QString card = gina.make(cardTable, {{QStringLiteral("appointment_id"), office.visit}});
    const auto save = [&](const Columns &columns) { return serviceVerdict(gina.save(cardTable, card, columns)); };
    const Columns done{{QStringLiteral("is_draft"), QStringLiteral("f")}};
    QCOMPARE(save(done), QStringLiteral("report_card_photo"));
    QCOMPARE(save({{QStringLiteral("after_photo_url"), QStringLiteral("https://x.ro/a.jpg")}}), QStringLiteral("ok"));
    QCOMPARE(save(done), QStringLiteral("report_card_assessment"));
    QCOMPARE(save({{QStringLiteral("mood"), QStringLiteral("sleepy")}}), QStringLiteral("ck_report_cards_mood"));
    QCOMPARE(save({{QStringLiteral("mood"), QStringLiteral("calm")}}), QStringLiteral("ok"));
    QCOMPARE(save(done), QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT expires_at = completed_at + interval '90 days' FROM service.report_cards")), QStringLiteral("t"));
    QCOMPARE(save({{QStringLiteral("groomer_notes"), QStringLiteral("azi se mai poate")}}), QStringLiteral("ok"));
    (void)office.db.value(QStringLiteral("UPDATE service.report_cards SET completed_at = now() - interval '25 hours', version = version + 1 RETURNING 1"));
    QCOMPARE(save({{QStringLiteral("groomer_notes"), QStringLiteral("mâine nu")}}), QStringLiteral("report_card_closed"));
    QCOMPARE(save({{QStringLiteral("dont_send"), QStringLiteral("t")}}), QStringLiteral("ok"));
    QCOMPARE(gina.tryMake(cardTable, {{QStringLiteral("appointment_id"), office.visit}}).state, QStringLiteral("23505"));
}

void ServiceTablesTest::viewsAndExpiry()
{
    ServiceDesk office;
    const QString card = office.desk("gina").make(cardTable, {{QStringLiteral("appointment_id"), office.visit}});
    QVERIFY(office.desk("gina").query(QStringLiteral("SELECT service.increment_report_card_views($1), service.increment_report_card_views($1)"), {card}).ok());
    QCOMPARE(office.db.value(QStringLiteral("SELECT concat_ws(' ', view_count, last_viewed_at IS NOT NULL, version) FROM service.report_cards")), QStringLiteral("2 t 1"));
    QCOMPARE(office.desk("analist").query(QStringLiteral("SELECT service.increment_report_card_views($1)"), {card}).state, QStringLiteral("42501"));
    const auto expired = [&](const QString &of) { return office.desk("gina").value(QStringLiteral("SELECT service.is_report_card_expired($1)"), {of}); };
    QCOMPARE(expired(card), QStringLiteral("f")); // without an end
    (void)office.db.value(QStringLiteral("UPDATE service.report_cards SET expires_at = now() - interval '1 second', version = version + 1 RETURNING 1"));
    QCOMPARE(expired(card), QStringLiteral("t"));
    QCOMPARE(expired(Desk::newId()), QStringLiteral("t"));
}

void ServiceTablesTest::reviewsAreOfTheirVisit()
{
    ServiceDesk office;
    const QString card = office.desk("gina").make(cardTable, {{QStringLiteral("appointment_id"), office.visit}});
    const Columns five{{QStringLiteral("report_card_id"), card}, {QStringLiteral("rating"), QStringLiteral("5")}};
    Columns wrong = five;
    wrong.insert(QStringLiteral("appointment_id"), office.visitOf(office.gina));
    QCOMPARE(serviceVerdict(office.desk("elena").tryMake(reviewTable, wrong)), QStringLiteral("review_of_another_visit"));
    Columns six = five;
    six.insert(QStringLiteral("rating"), QStringLiteral("6"));
    QCOMPARE(serviceVerdict(office.desk("elena").tryMake(reviewTable, six)), QStringLiteral("ck_reviews_rating"));
    const QString review = office.desk("elena").make(reviewTable, five);
    QCOMPARE(office.db.value(QStringLiteral("SELECT user_id = $1 AND appointment_id = $2 AND NOT is_public FROM service.reviews"), {office.customer, office.visit}), QStringLiteral("t"));
    QCOMPARE(office.desk("elena").tryMake(reviewTable, five).state, QStringLiteral("23505")); // one per card
    QCOMPARE(office.desk("gina").save(reviewTable, review, {{QStringLiteral("is_public"), QStringLiteral("t")}}).rows.size(), 0);
    // Gone and back with the card.
    QVERIFY(office.desk("elena").remove(cardTable, card).ok());
    QCOMPARE(office.db.value(QStringLiteral("SELECT deleted_at IS NOT NULL FROM service.reviews")), QStringLiteral("t"));
    QCOMPARE(undoLines(office.desk("elena").undo(office.desk("elena").lastAction())), (QStringList{QStringLiteral("service.report_cards restored"), QStringLiteral("service.reviews restored")}));
}

void ServiceTablesTest::waitingListMatches()
{
    ServiceDesk office;
    const auto priority = [](const char *value, const char *time = "any") {
        return Columns{{QStringLiteral("priority"), QString::fromLatin1(value)}, {QStringLiteral("time_preference"), QString::fromLatin1(time)}, {QStringLiteral("notes"), QString::fromLatin1(value)}};
    };
    (void)office.waits("2026-06-28", priority("1"));
    (void)office.waits("2026-07-01", priority("5", "morning"));
    (void)office.waits("2026-07-04", priority("3", "afternoon"));
    (void)office.waits("2026-06-27", priority("9")); // four days off
    (void)office.waits("2026-07-02", {{QStringLiteral("status"), QStringLiteral("cancelled")}});
    const auto matching = [&](const char *more) {
        return office.desk("elena").value(QStringLiteral("SELECT string_agg(notes, ' ' ORDER BY n) FROM service.get_matching_waitlist_entries($1, '2026-07-01'%1) WITH ORDINALITY AS w "
                                                         "(id, customer_id, pet_id, requested_date, time_preference, priority, notes, created_at, n)").arg(QLatin1String(more)), {office.service});
    };
    QCOMPARE(matching(""), QStringLiteral("5 3 1"));
    QCOMPARE(matching(", 2"), QStringLiteral("5 3"));
    QCOMPARE(matching(", 10, 'afternoon'"), QStringLiteral("3 1"));
    QCOMPARE(office.desk("gina").value(QStringLiteral("SELECT count(*) FROM service.get_matching_waitlist_entries($1, '2026-07-01')"), {office.service}), QStringLiteral("0"));
}

void ServiceTablesTest::offersExpire()
{
    ServiceDesk office;
    const QString entry = office.waits("2026-07-01", {{QStringLiteral("status"), QStringLiteral("notified")}, {QStringLiteral("offer_expires_at"), QStringLiteral("2026-01-01")}});
    const QString other = office.waits("2026-07-01", {{QStringLiteral("status"), QStringLiteral("notified")}, {QStringLiteral("offer_expires_at"), QStringLiteral("2099-01-01")}});
    const QString offer = office.offer(entry);
    QCOMPARE(office.db.value(QStringLiteral("SELECT expires_at - created_at = interval '2 hours' AND offered_slot_end - offered_slot_start = interval '1 hour' FROM service.waitlist_slot_offers")), QStringLiteral("t"));
    (void)office.db.value(QStringLiteral("UPDATE service.waitlist_slot_offers SET expires_at = now() - interval '1 second', version = version + 1 RETURNING 1"));
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT service.expire_old_waitlist_offers()")), QStringLiteral("1"));
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT service.expire_old_waitlist_offers()")), QStringLiteral("0"));
    // The offer is over, the person waits on.
    QCOMPARE(office.db.value(QStringLiteral("SELECT status FROM service.waitlist_slot_offers WHERE id = $1"), {offer}), QStringLiteral("expired"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT status FROM service.waitlist WHERE id = $1"), {entry}), QStringLiteral("active"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT status FROM service.waitlist WHERE id = $1"), {other}), QStringLiteral("notified"));
}

void ServiceTablesTest::firstYesWins()
{
    ServiceDesk office;
    const QString first = office.waits("2026-07-01", {{QStringLiteral("status"), QStringLiteral("notified")}});
    const QString second = office.waits("2026-07-01", {{QStringLiteral("status"), QStringLiteral("notified")}});
    const QString firstOffer = office.offer(first);
    const QString secondOffer = office.offer(second);
    const auto accept = [&](const QString &offer, const QString &entry) {
        return office.desk("elena").query(QStringLiteral("SELECT service.accept_slot_offer($1, $2, $3)"), {offer, entry, Desk::newId()});
    };
    QCOMPARE(serviceVerdict(accept(firstOffer, second)), QStringLiteral("slot_taken")); // not his offer
    const Outcome made = accept(secondOffer, second);
    QVERIFY2(made.ok(), qPrintable(made.rule));
    QCOMPARE(office.db.value(QStringLiteral("SELECT concat_ws(' ', status, price, scheduled_at = timestamptz '2026-07-01 11:00 Europe/Bucharest') FROM service.appointments WHERE id = $1"), {made.first()}),
             QStringLiteral("confirmed 108.00 t"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT status || ' ' || (appointment_id = $2) FROM service.waitlist WHERE id = $1"), {second, made.first()}), QStringLiteral("booked true"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT status FROM service.waitlist WHERE id = $1"), {first}), QStringLiteral("active"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT status FROM service.waitlist_slot_offers WHERE id = $1"), {firstOffer}), QStringLiteral("cancelled"));
    QCOMPARE(serviceVerdict(accept(firstOffer, first)), QStringLiteral("slot_taken"));
    QCOMPARE(serviceVerdict(accept(secondOffer, second)), QStringLiteral("slot_taken"));
}

void ServiceTablesTest::deletedWithTheCustomer()
{
    ServiceDesk office;
    (void)office.waits("2026-07-01");
    QVERIFY(office.desk("elena").remove(QStringLiteral("crm.contact_persons"), office.customer).ok());
    const QString left = QStringLiteral("SELECT concat_ws(' ', (SELECT count(*) FROM service.pets WHERE deleted_at IS NULL), (SELECT count(*) FROM service.waitlist WHERE deleted_at IS NULL), "
                                        "(SELECT count(*) FROM service.appointments WHERE deleted_at IS NULL))");
    QCOMPARE(office.db.value(left), QStringLiteral("0 0 1"));
    QVERIFY(office.desk("elena").undo(office.desk("elena").lastAction()).ok());
    QCOMPARE(office.db.value(left), QStringLiteral("1 1 1"));
}

} // namespace punte
