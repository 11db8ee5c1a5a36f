// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/SegmentConditions.h"
#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/campaigns/audience/SegmentText.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/audience/AudienceBar.h"
#include "views/campaigns/audience/ConditionChips.h"
#include "views/campaigns/audience/WhoPart.h"
#include "views/components/FilterChip.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordTable.h"
#include "views/components/recordpage/RecordPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace punte;

/// Who gets a campaign's message: conditions as chips, what they mean in numbers, who is out and why, segments with a name.
class TestCampaignAudience : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void chipsAndBack();
    void chipsAndBackByChance();
    void chosenPeopleJoin();
    void placesOfRefusals();
    void everyKeyHasItsEditor();
    void conditionsByKeys();
    void oneOfSeveral();
    void reasonsOpenTheirPeople();
    void takenOutAndPutBack();
    void savedSegments();
    void changesAreTakenBack();
    void refusedConditionsAreNotSaved();
    void unknownKeysAreKept();
    void sqlInValuesIsText();
    void changesElsewhereAreCounted();
    void readersMayNotChange();
    void fixedOnceOver();
    void nobodyYet();
    void chosenPeopleAreAdded();

private:
    [[nodiscard]] RecordPage *page() const { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] WhoPart *who() const { return qobject_cast<WhoPart *>(page()->tab("audience")); }
    [[nodiscard]] QString value(const QString &sql) const { return m_db->value(sql); }
    [[nodiscard]] QJsonObject stored() const { return json(value(QStringLiteral("SELECT segment_criteria FROM marketing.marketing_campaigns WHERE name = 'Recolta'"))); }
    [[nodiscard]] static QJsonObject json(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
    [[nodiscard]] int membersBySql() const
    {
        return value(QStringLiteral("SELECT cardinality(marketing.segment_ids(segment_criteria, core.today())) FROM marketing.marketing_campaigns WHERE name = 'Recolta'")).toInt();
    }
    void store(const char *criteria) { m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET segment_criteria = '%1', version = version + 1 WHERE name = 'Recolta'").arg(QString::fromUtf8(criteria))); }
    void activate() const
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }
    void openDesk(const char *login);
    void open();
    /// Starts a new condition of the key with this title; the keyboard is in its editor then.
    void startCondition(const QString &title);
    void apply();
    void check(const QStringList &lines);
    [[nodiscard]] static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    template <class T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *each : m_desk->window->findChildren<T *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString text(const char *name) const { return who()->findChild<PlainLabel *>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        for (const AudiencePerson &person : who()->people().people())
            names.append(person.name);
        return names;
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCampaignAudience::init()
{
    Clock::setFixed(QDateTime());
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    // Six people who differ in everything that can be asked. A of a dairy (agreed), B of a winery (took it back), C private with a dog, D private who never
    // came, E of A's company without a word, F with A's address.
    m_db->exec(QStringLiteral(
        "DELETE FROM crm.contact_persons WHERE false; "
        "INSERT INTO crm.customer_companies (id, company_name, county, sector, status, company_size, tags, preferred_language) VALUES "
        "('a0000000-0000-4000-8000-000000000001', 'Lactate', 'Cluj', 'Dairy', 'ACTIVE', 'SMALL', '{VIP}', 'en'), "
        "('a0000000-0000-4000-8000-000000000002', 'Cramă', 'Vrancea', 'Wine', 'LEAD', NULL, '{}', NULL); "
        "INSERT INTO crm.contact_persons (id, customer_company_id, first_name, last_name, email, tags, is_decision_maker) VALUES "
        "('c0000000-0000-4000-8000-00000000000a', 'a0000000-0000-4000-8000-000000000001', 'Ada', 'A', 'a@example.ro', '{Targ}', true), "
        "('c0000000-0000-4000-8000-00000000000b', 'a0000000-0000-4000-8000-000000000002', 'Bea', 'B', 'b@example.ro', '{}', false), "
        "('c0000000-0000-4000-8000-00000000000c', NULL, 'Cora', 'C', 'c@example.ro', '{targ, rece}', false), "
        "('c0000000-0000-4000-8000-00000000000d', NULL, 'Dan', 'D', 'd@example.ro', '{}', false), "
        "('c0000000-0000-4000-8000-00000000000e', 'a0000000-0000-4000-8000-000000000001', 'Eva', 'E', 'e@example.ro', '{}', false), "
        "('c0000000-0000-4000-8000-00000000000f', 'a0000000-0000-4000-8000-000000000001', 'Fane', 'F', 'a@example.ro', '{}', false); "
        "INSERT INTO crm.opportunities (customer_company_id, contact_person_id, title, amount, stage, closed_at, position) VALUES "
        "('a0000000-0000-4000-8000-000000000001', NULL, 'x', 5000, 'CLOSED_WON', current_date - 40, 'za'), "
        "('a0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-00000000000b', 'y', 100, 'PROPOSAL', NULL, 'zb'), "
        "(NULL, 'c0000000-0000-4000-8000-00000000000c', 'z', 200.50, 'CLOSED_WON', current_date - 400, 'zc'); "
        "INSERT INTO crm.interactions (customer_id, contact_person_id, type, date_time) VALUES "
        "('a0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-00000000000a', 'CALL', now() - interval '10 days'), "
        "(NULL, 'c0000000-0000-4000-8000-00000000000c', 'CALL', now() - interval '100 days'); "
        "INSERT INTO service.services (id, name, slug) VALUES ('50000000-0000-4000-8000-000000000001', 'Tuns', 'basic-grooming'), ('50000000-0000-4000-8000-000000000002', 'Baie', 'bath'); "
        "INSERT INTO service.pets (customer_id, name, breed) VALUES ('c0000000-0000-4000-8000-00000000000c', 'Rex', 'poodle'), ('c0000000-0000-4000-8000-00000000000d', 'Max', 'golden-retriever'); "
        "INSERT INTO service.memberships (customer_id, plan_name, status, start_date) VALUES ('c0000000-0000-4000-8000-00000000000c', 'Lunar', 'active', '2026-01-01'), "
        "('c0000000-0000-4000-8000-00000000000d', 'Lunar', 'paused', '2026-01-01'); "
        "INSERT INTO service.appointments (customer_id, service_id, scheduled_at, status) VALUES "
        "('c0000000-0000-4000-8000-00000000000c', '50000000-0000-4000-8000-000000000001', now() - interval '90 days', 'completed'), "
        "('c0000000-0000-4000-8000-00000000000a', '50000000-0000-4000-8000-000000000002', now() - interval '20 days', 'completed'); "
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) "
        "SELECT c.id, 'email', 'granted', 'paper', now() - interval '9 days', 'x' FROM crm.contact_persons c WHERE c.email IN ('a@example.ro', 'b@example.ro', 'c@example.ro', 'd@example.ro'); "
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) VALUES "
        "('c0000000-0000-4000-8000-00000000000b', 'email', 'withdrawn', 'phone', now() - interval '8 days', NULL); "
        "INSERT INTO marketing.marketing_campaigns (name, primary_goal, campaign_type, status, start_date, end_date, total_budget, owner_id, type, channel, segment_criteria)"
        " SELECT 'Recolta', 'x', 'CONVERSION', 'DRAFT', current_date, current_date + 30, 1000.00, u.id, 'one_time', 'email', '{\"company_status\": [\"ACTIVE\", \"LEAD\"]}'"
        " FROM core.users u WHERE u.login LIKE '%lisa'"));
    openDesk("lisa");
}

void TestCampaignAudience::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 950);
}

void TestCampaignAudience::open()
{
    m_desk->window->openRecord("campaign", QUuid::fromString(value(QStringLiteral("SELECT id FROM marketing.marketing_campaigns WHERE name = 'Recolta'"))));
    QTRY_VERIFY(page() && page()->isReady());
    page()->showTab("audience");
    QTRY_VERIFY(who() && page()->isReady());
    activate();
}

void TestCampaignAudience::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignAudience::startCondition(const QString &title)
{
    activate();
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("addCondition")), Qt::LeftButton);
    QTRY_COMPARE(focusName(), QStringLiteral("conditionFind"));
    QTest::keyClicks(QApplication::focusWidget(), title);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void TestCampaignAudience::apply()
{
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("conditionApply")), Qt::LeftButton);
    QTRY_VERIFY(!shown<QWidget>(QStringLiteral("conditionEditor")));
}

void TestCampaignAudience::check(const QStringList &lines)
{
    auto *list = shown<QListWidget>(QStringLiteral("choiceList"));
    QVERIFY(list);
    for (const QString &line : lines) {
        QTRY_VERIFY2(!list->findItems(line, Qt::MatchExactly).isEmpty(), qPrintable(line));
        QListWidgetItem *item = list->findItems(line, Qt::MatchExactly).first();
        list->scrollToItem(item);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
        QCOMPARE(item->checkState(), Qt::Checked);
    }
}

void TestCampaignAudience::chipsAndBack()
{
    const char *kept[] = {R"({})", R"({"county": ["Cluj"]})", R"({"tags": {"any": ["a"], "none": ["b"]}, "value": {"min": 10.5, "currency": "EUR"}})",
        R"({"last_visit_days_ago": {"min": 60, "max": 365, "never": true}})", R"({"not": {"county": ["Cluj"]}})", R"({"any": [{"county": ["Cluj"]}, {"sector": ["x"], "language": ["ro"]}]})",
        R"({"not": {"county": ["Cluj"], "sector": ["x"]}})", R"({"mystery": {"x": [1, null]}})", R"({"all": 5})", R"({"all": []})", R"({"all": [7]})",
        R"({"all": [{"county": ["Cluj"], "sector": ["x"]}]})", R"({"not": {"not": {"county": ["Cluj"]}}})"};
    for (const char *each : kept)
        QCOMPARE(SegmentConditions::toCriteria(SegmentConditions::of(json(QString::fromUtf8(each)))), json(QString::fromUtf8(each)));
    // A second one of a key goes behind the first, and comes back as a chip of its own.
    const QList<SegmentCondition> twice{{QStringLiteral("county"), QJsonArray{QStringLiteral("Cluj")}, false}, {QStringLiteral("county"), QJsonArray{QStringLiteral("Arad")}, true},
        {QStringLiteral("county"), QJsonArray{QStringLiteral("Iasi")}, false}, {QStringLiteral("sector"), QJsonArray{QStringLiteral("x")}, true}};
    const QJsonObject criteria = SegmentConditions::toCriteria(twice);
    QCOMPARE(criteria, json(QStringLiteral(R"({"county": ["Cluj"], "not": {"county": ["Arad"]}, "all": [{"county": ["Iasi"]}, {"not": {"sector": ["x"]}}]})")));
    const QList<SegmentCondition> back = SegmentConditions::of(criteria);
    QCOMPARE(back.size(), twice.size());
    for (const SegmentCondition &each : twice)
        QVERIFY(back.contains(each));
}

// Whatever chips somebody puts together: the same chips come back, and a second time the same criteria.
void TestCampaignAudience::chipsAndBackByChance()
{
    QRandomGenerator chance(2026);
    const QList<SegmentKey> &keys = SegmentGrammar::keys();
    for (int round = 0; round < 500; ++round) {
        QList<SegmentCondition> chips;
        for (int i = chance.bounded(7); i > 0; --i) {
            const SegmentKey &key = keys.at(chance.bounded(int(keys.size())));
            if (key.shape == SegmentShape::AllOf || key.shape == SegmentShape::Not)
                chips.append({QStringLiteral("strange%1").arg(chance.bounded(3)), chance.bounded(9), false});
            else
                chips.append({QString::fromLatin1(key.key), QJsonArray{QString::number(chance.bounded(99))}, chance.bounded(2) == 1});
        }
        const QJsonObject criteria = SegmentConditions::toCriteria(chips);
        const QList<SegmentCondition> back = SegmentConditions::of(criteria);
        QCOMPARE(back.size(), chips.size());
        for (const SegmentCondition &each : std::as_const(chips))
            QCOMPARE(back.count(each), chips.count(each));
        QCOMPARE(SegmentConditions::of(SegmentConditions::toCriteria(back)), back);
    }
}

void TestCampaignAudience::chosenPeopleJoin()
{
    const QUuid one(QStringLiteral("{c0000000-0000-4000-8000-00000000000a}")), two(QStringLiteral("{c0000000-0000-4000-8000-00000000000b}"));
    const QString a = one.toString(QUuid::WithoutBraces), b = two.toString(QUuid::WithoutBraces);
    const QJsonObject first = SegmentConditions::withContacts({}, {one});
    QCOMPARE(first, (QJsonObject{{QStringLiteral("contacts"), QJsonArray{a}}}));
    QCOMPARE(SegmentConditions::withContacts(first, {two, one}), (QJsonObject{{QStringLiteral("contacts"), QJsonArray{a, b}}}));
    const QJsonObject county = json(QStringLiteral(R"({"county": ["Cluj"]})"));
    const QJsonObject both = SegmentConditions::withContacts(county, {one});
    QCOMPARE(both, (QJsonObject{{QStringLiteral("any"), QJsonArray{county, first}}}));
    QCOMPARE(SegmentConditions::withContacts(both, {two}), (QJsonObject{{QStringLiteral("any"), QJsonArray{county, QJsonObject{{QStringLiteral("contacts"), QJsonArray{a, b}}}}}}));
}

void TestCampaignAudience::placesOfRefusals()
{
    const QList<SegmentCondition> chips = SegmentConditions::of(json(QStringLiteral(R"({"county": [], "not": {"sector": []}, "any": [{"county": []}], "all": [{"county": []}, {"not": {"tags": []}}]})")));
    const auto fieldAt = [&chips](const char *place) {
        const int index = SegmentConditions::indexOfPlace(chips, QString::fromLatin1(place));
        return index < 0 ? QString() : chips.at(index).key + (chips.at(index).negated ? QStringLiteral("!") : QString());
    };
    QCOMPARE(fieldAt("county"), QStringLiteral("county"));
    QCOMPARE(fieldAt("not.sector"), QStringLiteral("sector!"));
    QCOMPARE(fieldAt("any[1].county"), QStringLiteral("any"));
    QCOMPARE(fieldAt("all[1].county"), QStringLiteral("county"));
    QCOMPARE(fieldAt("all[2].not.tags"), QStringLiteral("tags!"));
    QCOMPARE(fieldAt(""), QString());
    // The place that the database names is the chip that it means.
    QCOMPARE(fieldAt(qPrintable(value(QStringLiteral("SELECT marketing.segment_problem('{\"all\": [{\"county\": [\"x\"]}, {\"not\": {\"tags\": []}}], \"county\": [\"x\"]}') ->> 'key'")))), QStringLiteral("tags!"));
}

void TestCampaignAudience::everyKeyHasItsEditor()
{
    struct Case {
        const char *title;
        std::function<void()> fill;
        const char *stored;
    };
    const auto type = [this](const char *field, const QString &typed) { QTest::keyClicks(shown<QLineEdit>(QString::fromLatin1(field)), typed); };
    const Case cases[] = {
        {"State", [this] { check({QStringLiteral("Active")}); }, R"({"company_status": ["ACTIVE"]})"},
        {"Stage", [this] { check({QStringLiteral("Proposal")}); }, R"({"opportunity_stage": ["PROPOSAL"]})"},
        {"Sector", [this] { check({QStringLiteral("Dairy")}); }, R"({"sector": ["Dairy"]})"},
        {"County", [this] { check({QStringLiteral("Cluj")}); }, R"({"county": ["Cluj"]})"},
        {"Size", [this] { check({QStringLiteral("Small")}); }, R"({"company_size": ["SMALL"]})"},
        {"Tags", [this] { check({QStringLiteral("Targ")}); }, R"({"tags": ["Targ"]})"},
        {"Value", [&] { type("rangeFrom", QStringLiteral("1,000.50")); }, R"({"value": {"min": 1000.5, "currency": "RON"}})"},
        {"Last order", [&] { type("rangeFrom", QStringLiteral("30")); type("rangeTo", QStringLiteral("60")); }, R"({"last_order_days_ago": {"min": 30, "max": 60}})"},
        {"Last talk", [&] { type("rangeTo", QStringLiteral("50")); }, R"({"last_interaction_days_ago": {"max": 50}})"},
        {"Language", [this] { check({QStringLiteral("English")}); }, R"({"language": ["en"]})"},
        {"Decides", [] {}, R"({"decision_maker": true})"},
        {"Consent", [this] { check({QStringLiteral("Never asked")}); }, R"({"consent": {"channel": "email", "status": ["none"]}})"},
        {"Last visit", [&] { type("rangeFrom", QStringLiteral("60")); QTest::mouseClick(shown<QCheckBox>(QStringLiteral("rangeNever")), Qt::LeftButton, {}, QPoint(8, 8)); },
            R"({"last_visit_days_ago": {"min": 60, "never": true}})"},
        {"Service", [this] { check({QStringLiteral("Tuns")}); }, R"({"service_types": ["basic-grooming"]})"},
        {"Breed", [this] { check({QStringLiteral("poodle")}); }, R"({"breeds": ["poodle"]})"},
        {"Membership", [this] { check({QStringLiteral("Active"), QStringLiteral("Paused")}); }, R"({"membership_status": ["active", "paused"]})"},
    };
    store("{}");
    open();
    for (const Case &each : cases) {
        startCondition(QString::fromLatin1(each.title));
        each.fill();
        apply();
        QTRY_COMPARE(stored(), json(QString::fromUtf8(each.stored)));
        QTRY_VERIFY(page()->isReady());
        const int members = membersBySql();
        QVERIFY2(members > 0, each.title);
        QTRY_COMPARE(text("whoOf"), QStringLiteral("of %1 in the segment").arg(members));
        FilterChip *chip = shown<FilterChip>(QStringLiteral("condition-") + stored().constBegin().key());
        QVERIFY2(chip, each.title);
        QCOMPARE(chip->fieldText(), QString::fromLatin1(each.title));
        QVERIFY(!chip->valueText().contains(u'{'));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(stored(), QJsonObject());
        QTRY_VERIFY(page()->isReady());
    }
}

void TestCampaignAudience::conditionsByKeys()
{
    open();
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 4 in the segment"));
    // One more, all by the keyboard: find the county, type a part of it, Enter takes it, Enter is done.
    auto *add = shown<QPushButton>(QStringLiteral("addCondition"));
    m_desk->window->activateWindow();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_COMPARE(focusName(), QStringLiteral("conditionFind"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("coun"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(focusName(), QStringLiteral("choiceFind"));
    auto *list = shown<QListWidget>(QStringLiteral("choiceList"));
    QTRY_COMPARE(list->findItems(QStringLiteral("Vrancea"), Qt::MatchExactly).size(), 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("vran"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored(), json(QStringLiteral(R"({"company_status": ["ACTIVE", "LEAD"], "county": ["Vrancea"]})")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 1 in the segment"));
    // Turned round in its popup.
    auto *chip = shown<FilterChip>(QStringLiteral("condition-county"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    QTRY_VERIFY(shown<QComboBox>(QStringLiteral("conditionIs")));
    shown<QComboBox>(QStringLiteral("conditionIs"))->setFocus();
    QTest::keyClick(shown<QComboBox>(QStringLiteral("conditionIs")), Qt::Key_Down);
    apply();
    QTRY_COMPARE(stored().value(QLatin1String("not")).toObject(), json(QStringLiteral(R"({"county": ["Vrancea"]})")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 3 in the segment"));
    QCOMPARE(shown<FilterChip>(QStringLiteral("condition-county"))->fieldText(), QStringLiteral("Not: County"));
}

void TestCampaignAudience::oneOfSeveral()
{
    store("{}");
    open();
    startCondition(QStringLiteral("One of"));
    QTRY_VERIFY(shown<QWidget>(QStringLiteral("conditionEditor")));
    QWidget *outer = shown<QWidget>(QStringLiteral("conditionEditor"));
    for (const char *key : {"County", "Breed"}) {
        QTest::mouseClick(outer->findChild<QPushButton *>(QStringLiteral("addCondition")), Qt::LeftButton);
        QTRY_COMPARE(focusName(), QStringLiteral("conditionFind"));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(key));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(focusName(), QStringLiteral("choiceFind"));
        const QString wanted = QString::fromLatin1(key) == QLatin1String("County") ? QStringLiteral("Vrancea") : QStringLiteral("poodle");
        QTRY_VERIFY(!shown<QListWidget>(QStringLiteral("choiceList"))->findItems(wanted, Qt::MatchExactly).isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), wanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!outer->findChildren<FilterChip *>().isEmpty());
        QVERIFY(outer->isVisible());
    }
    QTRY_COMPARE(outer->findChildren<FilterChip *>().size(), 2);
    QTest::mouseClick(outer->findChild<QPushButton *>(QStringLiteral("conditionApply")), Qt::LeftButton);
    QTRY_COMPARE(stored(), json(QStringLiteral(R"({"any": [{"county": ["Vrancea"]}, {"breeds": ["poodle"]}]})")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 2 in the segment"));
    QCOMPARE(shown<FilterChip>(QStringLiteral("condition-any"))->valueText(), QStringLiteral("County Vrancea or Breed poodle"));
}

void TestCampaignAudience::reasonsOpenTheirPeople()
{
    open();
    // A and F share an address: one of them gets it. B took the consent back, E never gave one.
    QTRY_COMPARE(text("whoNumber"), QStringLiteral("1"));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Ada A")}); // beside it, those who get it
    const std::pair<const char *, const char *> reasons[] = {{"part-opted_out", "Bea B"}, {"part-no_consent", "Eva E"}, {"part-same_address", "Fane F"}, {"part-consent", "Ada A"}};
    for (const auto &[row, person] : reasons) {
        auto *each = shown<AudienceRow>(QString::fromLatin1(row));
        QVERIFY2(each, row);
        QCOMPARE(each->content().right, QStringLiteral("1"));
        each->setFocus();
        QTest::keyClick(each, Qt::Key_Return);
        QTRY_COMPARE(listed(), QStringList{QString::fromLatin1(person)});
    }
    QCOMPARE(value(QStringLiteral("SELECT string_agg(DISTINCT a.reason, ',' ORDER BY a.reason) FROM marketing.marketing_campaigns c, LATERAL marketing.audience_of("
                                  "marketing.segment_ids(c.segment_criteria, core.today()), 'email', c.id, NULL, now()) a WHERE c.name = 'Recolta'")),
        QStringLiteral("no_consent,opted_out,same_address"));
    // In a narrow window the people stand in its place, and Esc leads back to the row.
    m_desk->window->resize(760, 900);
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("audienceBack")));
    who()->people().list()->setFocus();
    QTest::keyClick(who()->people().list(), Qt::Key_Escape);
    QTRY_VERIFY(shown<PlainLabel>(QStringLiteral("whoNumber")));
    QVERIFY(page()); // not back to the list of campaigns
}

void TestCampaignAudience::takenOutAndPutBack()
{
    const QString outs = QStringLiteral("SELECT string_agg(x.reason, ',') FROM marketing.campaign_exclusions x WHERE x.deleted_at IS NULL");
    open();
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Ada A")});
    auto *list = who()->people().list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(m_desk->find<QWidget>("askText"));
    QTRY_VERIFY(QApplication::focusWidget() && m_desk->find<QWidget>("askText")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("knows already"));
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("askTextConfirm")), Qt::LeftButton);
    QTRY_COMPARE(value(outs), QStringLiteral("knows already"));
    // F has the address to himself now.
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Fane F")});
    QTRY_VERIFY(shown<AudienceRow>(QStringLiteral("part-chosen_out")));
    QTRY_VERIFY(page()->isReady());
    QTest::mouseClick(shown<AudienceRow>(QStringLiteral("part-chosen_out")), Qt::LeftButton);
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Ada A")});
    QCOMPARE(who()->people().people().first().exclusionReason, QStringLiteral("knows already"));
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("audienceMove")), Qt::LeftButton);
    QTRY_COMPARE(value(outs), QString());
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(!shown<AudienceRow>(QStringLiteral("part-chosen_out")));
    who()->setFocus();
    QTRY_VERIFY(m_desk->window->action("edit.undo")->isEnabled());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(value(outs), QStringLiteral("knows already"));
    QTRY_VERIFY(shown<AudienceRow>(QStringLiteral("part-chosen_out")));
}

void TestCampaignAudience::savedSegments()
{
    const QString names = QStringLiteral("SELECT string_agg(name || ' ' || criteria, '|' ORDER BY name) FROM marketing.segments WHERE deleted_at IS NULL");
    const auto openPopup = [this] {
        activate();
        QTest::mouseClick(shown<QPushButton>(QStringLiteral("savedSegments")), Qt::LeftButton);
        QTRY_VERIFY(shown<QWidget>(QStringLiteral("segmentsPopup")));
    };
    open();
    openPopup();
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("segmentSaveAs")), Qt::LeftButton);
    QTRY_COMPARE(focusName(), QStringLiteral("segmentName"));
    QTest::keyClicks(shown<QLineEdit>(QStringLiteral("segmentName")), QStringLiteral("Clients"));
    QTest::keyClick(shown<QLineEdit>(QStringLiteral("segmentName")), Qt::Key_Return);
    QTRY_COMPARE(value(names), QStringLiteral("Clients {\"company_status\": [\"ACTIVE\", \"LEAD\"]}"));
    QTRY_VERIFY(shown<QListWidget>(QStringLiteral("segmentList"))); // there as soon as there is one
    auto *list = shown<QListWidget>(QStringLiteral("segmentList"));
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Clients (in use)"));
    // The name is taken; it is said there, and what was typed stays.
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("segmentSaveAs")), Qt::LeftButton);
    QTRY_COMPARE(focusName(), QStringLiteral("segmentName"));
    QTest::keyClicks(shown<QLineEdit>(QStringLiteral("segmentName")), QStringLiteral("Clients"));
    QTest::keyClick(shown<QLineEdit>(QStringLiteral("segmentName")), Qt::Key_Return);
    QTRY_VERIFY(shown<PlainLabel>(QStringLiteral("segmentProblem")));
    QCOMPARE(shown<PlainLabel>(QStringLiteral("segmentProblem"))->text(), QStringLiteral("A segment has this name already."));
    QTest::keyClick(shown<QLineEdit>(QStringLiteral("segmentName")), Qt::Key_Escape);
    QTRY_VERIFY(!shown<QWidget>(QStringLiteral("segmentsPopup")));
    // Another campaign's conditions, then the segment in their place.
    auto *chip = shown<FilterChip>(QStringLiteral("condition-company_status"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(stored(), QJsonObject());
    QTRY_VERIFY(page()->isReady());
    openPopup();
    list = shown<QListWidget>(QStringLiteral("segmentList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(stored(), json(QStringLiteral(R"({"company_status": ["ACTIVE", "LEAD"]})")));
    QTRY_VERIFY(page()->isReady());
    openPopup();
    list = shown<QListWidget>(QStringLiteral("segmentList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_COMPARE(focusName(), QStringLiteral("segmentName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Buyers"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(value(names), QStringLiteral("Buyers {\"company_status\": [\"ACTIVE\", \"LEAD\"]}"));
    QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Buyers (in use)"));
}

void TestCampaignAudience::changesAreTakenBack()
{
    open();
    const QJsonObject before = stored();
    startCondition(QStringLiteral("Decides"));
    apply();
    QTRY_VERIFY(stored().contains(QLatin1String("decision_maker")));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(page()->isReady());
    who()->setFocus();
    QTRY_VERIFY(m_desk->window->action("edit.undo")->isEnabled());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(), before);
    QTRY_VERIFY(!shown<FilterChip>(QStringLiteral("condition-decision_maker")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 4 in the segment"));
}

void TestCampaignAudience::refusedConditionsAreNotSaved()
{
    open();
    const QJsonObject before = stored();
    startCondition(QStringLiteral("Last order"));
    QTest::keyClicks(shown<QLineEdit>(QStringLiteral("rangeFrom")), QStringLiteral("abc"));
    QTest::keyClick(shown<QLineEdit>(QStringLiteral("rangeFrom")), Qt::Key_Return);
    QTRY_VERIFY(shown<PlainLabel>(QStringLiteral("conditionEditorProblem"))); // read here already
    shown<QLineEdit>(QStringLiteral("rangeFrom"))->setText(QStringLiteral("90"));
    QTest::keyClicks(shown<QLineEdit>(QStringLiteral("rangeTo")), QStringLiteral("30"));
    apply();
    // Beside its chip, in words; the campaign keeps what it had, the figures are old.
    QTRY_COMPARE(text("conditionProblem"), QStringLiteral("Last order: The upper end lies below the lower one."));
    QCOMPARE(stored(), before);
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("discardConditions")));
    QVERIFY(!m_desk->window->findChild<MessageStrip *>() || !m_desk->window->findChild<MessageStrip *>()->isVisible());
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("discardConditions")), Qt::LeftButton);
    QTRY_VERIFY(!shown<FilterChip>(QStringLiteral("condition-last_order_days_ago")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 4 in the segment"));
}

void TestCampaignAudience::unknownKeysAreKept()
{
    store(R"({"company_status": ["ACTIVE"], "moon_phase": ["full"]})");
    open();
    // Shown, said to be unknown, never dropped by an edit beside it, and nobody counts without it.
    QTRY_VERIFY(shown<FilterChip>(QStringLiteral("condition-moon_phase")));
    QTRY_VERIFY(text("conditionProblem").startsWith(QStringLiteral("moon_phase: This condition is not known")));
    QVERIFY(!shown<PlainLabel>(QStringLiteral("whoNumber")));
    startCondition(QStringLiteral("Decides"));
    apply();
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("discardConditions")));
    QCOMPARE(stored(), json(QStringLiteral(R"({"company_status": ["ACTIVE"], "moon_phase": ["full"]})")));
    // Taken away by hand, the rest is saved.
    auto *chip = shown<FilterChip>(QStringLiteral("condition-moon_phase"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Backspace);
    QTRY_COMPARE(stored(), json(QStringLiteral(R"({"company_status": ["ACTIVE"], "decision_maker": true})")));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 1 in the segment"));
}

void TestCampaignAudience::sqlInValuesIsText()
{
    store("{}");
    open();
    const QString evil = QStringLiteral("x'); DROP TABLE crm.contact_persons; --");
    startCondition(QStringLiteral("County"));
    QTRY_COMPARE(focusName(), QStringLiteral("choiceFind"));
    QTest::keyClicks(QApplication::focusWidget(), evil);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored(), (QJsonObject{{QStringLiteral("county"), QJsonArray{evil}}}));
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 0 in the segment"));
    QVERIFY(value(QStringLiteral("SELECT count(*) FROM crm.contact_persons")).toInt() >= 6);
}

void TestCampaignAudience::changesElsewhereAreCounted()
{
    open();
    QTRY_COMPARE(text("whoNumber"), QStringLiteral("1"));
    m_db->exec(QStringLiteral("INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) VALUES "
                              "('c0000000-0000-4000-8000-00000000000e', 'email', 'granted', 'paper', now() - interval '1 day', 'x')"));
    QTRY_COMPARE_WITH_TIMEOUT(text("whoNumber"), QStringLiteral("2"), 15000);
    store(R"({"company_status": ["LEAD"]})"); // a colleague changed it
    QTRY_COMPARE_WITH_TIMEOUT(text("whoOf"), QStringLiteral("of 1 in the segment"), 15000);
    QCOMPARE(shown<FilterChip>(QStringLiteral("condition-company_status"))->valueText(), QStringLiteral("Lead"));
}

void TestCampaignAudience::readersMayNotChange()
{
    openDesk("ana");
    open();
    QTRY_COMPARE(text("whoOf"), QStringLiteral("of 4 in the segment"));
    QVERIFY(shown<PlainLabel>(QStringLiteral("whoRight")));
    QVERIFY(!shown<QPushButton>(QStringLiteral("addCondition")));
    auto *chip = shown<FilterChip>(QStringLiteral("condition-company_status"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Return);
    QVERIFY(!shown<QWidget>(QStringLiteral("conditionEditor")));
    QVERIFY(!shown<QPushButton>(QStringLiteral("audienceMove")));
    QCOMPARE(stored(), json(QStringLiteral(R"({"company_status": ["ACTIVE", "LEAD"]})")));
}

void TestCampaignAudience::fixedOnceOver()
{
    open();
    QVERIFY(shown<QPushButton>(QStringLiteral("addCondition")));
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("moveToCANCELLED")));
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("moveToCANCELLED")), Qt::LeftButton);
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("confirmMove")));
    QTest::mouseClick(shown<QPushButton>(QStringLiteral("confirmMove")), Qt::LeftButton);
    QTRY_COMPARE(text("whoRight"), QStringLiteral("The audience is fixed: the campaign is called off."));
    QVERIFY(!shown<QPushButton>(QStringLiteral("addCondition")));
}

void TestCampaignAudience::nobodyYet()
{
    store("{}");
    open();
    QTRY_VERIFY(shown<QWidget>(QStringLiteral("whoEmpty")));
    QVERIFY(!shown<PlainLabel>(QStringLiteral("whoNumber"))); // and not everybody
    QVERIFY(!who()->people().isVisible());
    store(R"({"county": ["Nowhere"]})");
    QTRY_COMPARE_WITH_TIMEOUT(text("whoOf"), QStringLiteral("of 0 in the segment"), 15000);
    QCOMPARE(text("whoNumber"), QStringLiteral("0"));
}

void TestCampaignAudience::chosenPeopleAreAdded()
{
    store(R"({"county": ["Vrancea"]})");
    m_desk->window->showPage("people");
    auto *people = m_desk->page("people");
    QTRY_VERIFY(people && people->isReady());
    auto *table = people->findChild<RecordTable *>();
    QVERIFY(table);
    table->setFocus();
    activate();
    table->selectAll();
    const int all = value(QStringLiteral("SELECT count(*) FROM crm.contact_persons WHERE deleted_at IS NULL")).toInt();
    m_desk->window->action("people.addToCampaign")->trigger();
    QTRY_VERIFY(shown<QWidget>(QStringLiteral("addPeoplePopup")));
    QTRY_VERIFY(shown<QPushButton>(QStringLiteral("addPeopleConfirm"))->isEnabled());
    QTest::keyClicks(shown<QLineEdit>(QStringLiteral("campaignFind")), QStringLiteral("reco"));
    QTest::keyClick(shown<QLineEdit>(QStringLiteral("campaignFind")), Qt::Key_Return);
    QTRY_COMPARE(stored().value(QLatin1String("any")).toArray().size(), 2);
    QCOMPARE(stored().value(QLatin1String("any")).toArray().at(1).toObject().value(QLatin1String("contacts")).toArray().size(), all);
    QTRY_VERIFY(!shown<QWidget>(QStringLiteral("addPeoplePopup")));
    QCOMPARE(membersBySql(), all);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    activate();
    table->setFocus();
    QTRY_VERIFY(m_desk->window->action("edit.undo")->isEnabled());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(), json(QStringLiteral(R"({"county": ["Vrancea"]})")));
    // Whoever may not change campaigns has no such command.
    openDesk("ana");
    m_desk->window->showPage("people");
    QTRY_VERIFY(m_desk->page("people")->isReady());
    QVERIFY(!m_desk->window->action("people.addToCampaign"));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignAudience cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_audience.moc"
