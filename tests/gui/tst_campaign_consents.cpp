// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/consents/ConsentPopup.h"
#include "views/campaigns/consents/ConsentsTab.h"
#include "views/components/Chip.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"
#include "views/components/Toast.h"
#include "views/components/ValueEditor.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/recordpage/RecordTabBar.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace punte;

/// What a person agreed to, on his page: what holds now and why, every word with its source, a yes with its proof, a no that stays.
class TestCampaignConsents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void nothingWasSaid();
    void aYesByKeysNeedsItsProof();
    void aNoHoldsAtOnceAndHasNoUndo();
    void onlyALaterYesOpensAgain();
    void anImportedYesDoesNot();
    void callsAndReminders();
    void aClosedAddressIsShownWithoutTheAddress();
    void whoMayNotGiveMayStillTakeANo();
    void whoMayNotReadSeesNoTab();
    void inRomanian();

private:
    [[nodiscard]] RecordPage *page() const { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] QString value(const char *sql) const { return m_db->value(QString::fromUtf8(sql)); }
    [[nodiscard]] ConsentsTab *tab() const { return page()->findChild<ConsentsTab *>(); }
    [[nodiscard]] QString line(const char *standing, const char *label) const
    {
        QString text;
        for (const QWidget *box : tab()->findChildren<QWidget *>(QString::fromLatin1(standing)))
            if (box->isVisible())
                if (const auto *found = box->findChild<QLabel *>(QString::fromLatin1(label)))
                    text = found->text();
        return text;
    }
    [[nodiscard]] QString chip(const char *standing) const { return line(standing, "standingChip"); }
    [[nodiscard]] QString why(const char *standing) const { return line(standing, "standingWhy"); }
    [[nodiscard]] QStringList history(int column) const
    {
        QStringList all;
        const auto *table = tab()->findChild<QTableView *>(QStringLiteral("consentHistory"));
        for (int i = 0; i < table->model()->rowCount(); ++i)
            all << table->model()->index(i, column).data().toString();
        return all;
    }
    void open(const char *login, bool expectTab = true);
    ConsentPopup *ask(Qt::KeyboardModifiers modifiers);
    void answer(ConsentPopup *popup, const QVariantMap &values);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCampaignConsents::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    (void)m_db->addUser(QStringLiteral("dan"), {QStringLiteral("USER")});
    (void)m_db->addUser(QStringLiteral("analist"), {QStringLiteral("ANALYST")});
    m_db->exec(QStringLiteral("INSERT INTO crm.contact_persons (first_name, last_name, email, phone, customer_company_id)"
                              " SELECT 'Elena', 'Marin', 'elena@agro.example.ro', '+40744555666', id FROM crm.customer_companies WHERE company_name LIKE 'Agro%'"));
}

void TestCampaignConsents::open(const char *login, bool expectTab)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "home");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 900);
    m_desk->window->openRecord("contact", QUuid::fromString(value("SELECT id FROM crm.contact_persons WHERE last_name = 'Marin'")));
    QTRY_VERIFY(page() && page()->isReady());
    page()->showTab("consents");
    QTRY_VERIFY(page()->isReady());
    if (expectTab)
        QVERIFY(tab() && tab()->isVisible());
}

void TestCampaignConsents::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

ConsentPopup *TestCampaignConsents::ask(Qt::KeyboardModifiers modifiers)
{
    m_desk->window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_desk->window.get()))
        return nullptr;
    tab()->focusFirst();
    QTest::keyClick(m_desk->window.get(), modifiers.testFlag(Qt::ShiftModifier) ? Qt::Key_U : Qt::Key_N, modifiers);
    return m_desk->window->findChild<ConsentPopup *>();
}

void TestCampaignConsents::answer(ConsentPopup *popup, const QVariantMap &values)
{
    auto *grid = popup->findChild<EditorGrid *>();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        grid->editor(it.key().toLatin1())->setValue(it.value());
    QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("recordConsentButton")), Qt::LeftButton);
}

void TestCampaignConsents::nothingWasSaid()
{
    open("ana");
    QCOMPARE(chip("standing-email-marketing"), QStringLiteral("may not be sent"));
    QCOMPARE(why("standing-email-marketing"), QStringLiteral("Nobody wrote down a consent."));
    QCOMPARE(chip("standing-phone-marketing"), QStringLiteral("nothing was said"));
    QVERIFY(why("standing-email-reminders").contains(QLatin1String("needs no consent")));
    QVERIFY(tab()->findChild<EmptyState *>()->isVisible());
}

void TestCampaignConsents::aYesByKeysNeedsItsProof()
{
    open("ana");
    ConsentPopup *popup = ask(Qt::ControlModifier);
    QVERIFY(popup);
    answer(popup, {{QStringLiteral("source"), QStringLiteral("web_form")}});
    QTest::qWait(1);
    QCOMPARE(value("SELECT count(*) FROM marketing.consents"), QStringLiteral("0")); // no proof, no consent
    QVERIFY(popup->isVisible());
    answer(popup, {{QStringLiteral("words"), QStringLiteral("Formular 12, rândul 3")}, {QStringLiteral("day"), QDate(2025, 3, 14)}});
    QTRY_COMPARE(chip("standing-email-marketing"), QStringLiteral("may be sent"));
    QCOMPARE(why("standing-email-marketing"), QStringLiteral("Consent of 14 Mar 2025, form on the website. Proof: Formular 12, rândul 3"));
    QCOMPARE(value("SELECT c.channel || ' ' || c.status || ' ' || c.source || ' ' || c.proof || ' ' || (u.login LIKE '%ana')::text FROM marketing.consents c JOIN core.users u ON u.id = c.created_by"),
        QStringLiteral("email granted web_form Formular 12, rândul 3 true"));
    QCOMPARE(history(1), QStringList{QStringLiteral("Agreed")});
    QCOMPARE(history(2), QStringList{QStringLiteral("Offers by e-mail")});
    QVERIFY(history(5).value(0).startsWith(QLatin1String("Ana")));
    QCOMPARE(chip("standing-sms-marketing"), QStringLiteral("may not be sent"));
}

void TestCampaignConsents::aNoHoldsAtOnceAndHasNoUndo()
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof)"
                              " SELECT id, 'email', 'granted', 'paper', now() - interval '1 month', 'dosar 4' FROM crm.contact_persons WHERE last_name = 'Marin'"));
    open("ana");
    QCOMPARE(chip("standing-email-marketing"), QStringLiteral("may be sent"));
    ConsentPopup *popup = ask(Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(popup);
    QVERIFY(popup->findChild<PlainLabel *>(QStringLiteral("consentNote"))->text().startsWith(QLatin1String("This cannot be undone.")));
    answer(popup, {{QStringLiteral("channel"), QStringLiteral("marketing")}, {QStringLiteral("source"), QStringLiteral("phone")}, {QStringLiteral("words"), QStringLiteral("nu mai vreau")}});
    QTRY_COMPARE(chip("standing-email-marketing"), QStringLiteral("may not be sent"));
    QVERIFY2(why("standing-email-marketing").contains(QLatin1String("by phone. Only a consent given later")), qPrintable(why("standing-email-marketing")));
    QCOMPARE(chip("standing-sms-marketing"), QStringLiteral("may not be sent"));
    QCOMPARE(history(1), (QStringList{QStringLiteral("Said no"), QStringLiteral("Said no"), QStringLiteral("Agreed")}));
    QCOMPARE(value("SELECT array_to_string(unsubscribed_from, ',') || ' ' || source || ' ' || reason FROM marketing.marketing_unsubscribes"), QStringLiteral("marketing phone nu mai vreau"));
    QCOMPARE(value("SELECT count(*) FROM marketing.suppressions"), QStringLiteral("2")); // address and number
    QTRY_VERIFY(tab()->findChild<PlainLabel *>(QStringLiteral("closedAddress")));
    // Undo leaves it where it is.
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QCOMPARE(value("SELECT count(*) FROM marketing.marketing_unsubscribes WHERE deleted_at IS NULL"), QStringLiteral("1"));
    QCOMPARE(chip("standing-email-marketing"), QStringLiteral("may not be sent"));
}

void TestCampaignConsents::onlyALaterYesOpensAgain()
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.marketing_unsubscribes (user_id, unsubscribed_from, source, unsubscribed_at)"
                              " SELECT id, '{email}', 'link', '2026-01-10 10:00+02' FROM crm.contact_persons WHERE last_name = 'Marin'"));
    open("ana");
    QVERIFY(why("standing-email-marketing").startsWith(QLatin1String("Said no on 10 Jan 2026, link in a message.")));
    QCOMPARE(history(2), QStringList{QStringLiteral("Offers by e-mail")});
    answer(ask(Qt::ControlModifier), {{QStringLiteral("source"), QStringLiteral("paper")}, {QStringLiteral("words"), QStringLiteral("hârtia veche")}, {QStringLiteral("day"), QDate(2025, 12, 1)}});
    QTRY_COMPARE(history(1).size(), 2);
    QCOMPARE(chip("standing-email-marketing"), QStringLiteral("may not be sent")); // it is from before the no
    QTRY_VERIFY(!m_desk->window->findChild<ConsentPopup *>());
    answer(ask(Qt::ControlModifier), {{QStringLiteral("source"), QStringLiteral("in_person")}, {QStringLiteral("words"), QStringLiteral("la târg, în scris")}});
    QTRY_COMPARE(chip("standing-email-marketing"), QStringLiteral("may be sent"));
    QCOMPARE(history(1), (QStringList{QStringLiteral("Agreed"), QStringLiteral("Said no"), QStringLiteral("Agreed")}));
}

void TestCampaignConsents::anImportedYesDoesNot()
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.marketing_unsubscribes (user_id, unsubscribed_from, source, unsubscribed_at)"
                              " SELECT id, '{email}', 'link', now() - interval '2 days' FROM crm.contact_persons WHERE last_name = 'Marin';"
                              "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof)"
                              " SELECT id, 'email', 'granted', 'import', now() - interval '1 day', 'lista' FROM crm.contact_persons WHERE last_name = 'Marin'"));
    open("lisa");
    QCOMPARE(chip("standing-email-marketing"), QStringLiteral("may not be sent"));
    QVERIFY(why("standing-email-marketing").endsWith(QLatin1String("never an imported one.")));
    QCOMPARE(history(3), (QStringList{QStringLiteral("from an import"), QStringLiteral("link in a message")}));
}

void TestCampaignConsents::callsAndReminders()
{
    open("ana");
    answer(ask(Qt::ControlModifier), {{QStringLiteral("channel"), QStringLiteral("phone")}, {QStringLiteral("source"), QStringLiteral("phone")}, {QStringLiteral("words"), QStringLiteral("înregistrarea 7")}});
    QTRY_COMPARE(chip("standing-phone-marketing"), QStringLiteral("agreed"));
    QTRY_VERIFY(!m_desk->window->findChild<ConsentPopup *>());
    answer(ask(Qt::ControlModifier | Qt::ShiftModifier), {{QStringLiteral("channel"), QStringLiteral("phone")}, {QStringLiteral("source"), QStringLiteral("reply")}});
    QTRY_COMPARE(chip("standing-phone-marketing"), QStringLiteral("said no"));
    QCOMPARE(value("SELECT source FROM marketing.consents WHERE status = 'withdrawn'"), QStringLiteral("email"));
    QTRY_VERIFY(!m_desk->window->findChild<ConsentPopup *>());
    answer(ask(Qt::ControlModifier | Qt::ShiftModifier), {{QStringLiteral("channel"), QStringLiteral("reminders")}, {QStringLiteral("source"), QStringLiteral("in_person")}});
    QTRY_COMPARE(chip("standing-email-reminders"), QStringLiteral("said no"));
    QCOMPARE(chip("standing-sms-reminders"), QStringLiteral("said no"));
    QCOMPARE(why("standing-email-marketing"), QStringLiteral("Nobody wrote down a consent.")); // offers were not meant
}

void TestCampaignConsents::aClosedAddressIsShownWithoutTheAddress()
{
    const QString who = value("SELECT id FROM crm.contact_persons WHERE last_name = 'Marin'");
    open("lisa");
    QCOMPARE(tab()->findChildren<PlainLabel *>(QStringLiteral("closedAddress")).size(), 0);
    m_db->exec(QStringLiteral("SELECT marketing.suppress('email', 'elena@agro.example.ro', 'all', 'erased', '2026-01-05 12:00+02', NULL);"
                              "UPDATE crm.contact_persons SET position = 'CEO', version = version + 1 WHERE id = '%1'").arg(who));
    QTRY_COMPARE(why("standing-email-marketing"), QStringLiteral("The address is closed, see below."));
    const auto *closed = tab()->findChild<PlainLabel *>(QStringLiteral("closedAddress"));
    QCOMPARE(closed->text(), QStringLiteral("The e-mail address is closed since 5 Jan 2026: a person who was erased."));
}

void TestCampaignConsents::whoMayNotGiveMayStillTakeANo()
{
    open("dan");
    QVERIFY(!ask(Qt::ControlModifier));
    ConsentPopup *popup = ask(Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(popup);
    answer(popup, {{QStringLiteral("channel"), QStringLiteral("sms")}, {QStringLiteral("source"), QStringLiteral("phone")}});
    QTRY_VERIFY(why("standing-sms-marketing").contains(QLatin1String("by phone")));
    QCOMPARE(value("SELECT array_to_string(unsubscribed_from, ',') FROM marketing.marketing_unsubscribes"), QStringLiteral("sms"));
}

void TestCampaignConsents::whoMayNotReadSeesNoTab()
{
    m_db->exec(QStringLiteral("SELECT 1"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("analist"), "home");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->openRecord("contact", QUuid::fromString(value("SELECT id FROM crm.contact_persons WHERE last_name = 'Marin'")));
    QVERIFY(!m_desk->window->findChild<ConsentsTab *>());
}

void TestCampaignConsents::inRomanian()
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof)"
                              " SELECT id, 'email', 'granted', 'web_form', '2025-03-14 10:00+02', 'formular' FROM crm.contact_persons WHERE last_name = 'Marin'"));
    open("ana");
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_COMPARE(history(0).value(0).left(10), QStringLiteral("14.03.2025"));
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(why("standing-email-marketing").contains(QLatin1String("14 Mar 2025")));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignConsents cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_consents.moc"
