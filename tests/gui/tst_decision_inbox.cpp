// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionOffice.h"

#include "models/core/Clock.h"
#include "models/decisions/inbox/DecisionStart.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordLink.h"
#include "models/records/agenda/AgendaProviders.h"
#include "models/records/calendar/CalendarLayers.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/MessageStrip.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/Toast.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/decisions/inbox/DecisionCommands.h"
#include "views/decisions/inbox/DecisionLines.h"
#include "views/decisions/inbox/DecisionPresets.h"
#include "views/decisions/inbox/EvaluatorList.h"
#include "views/decisions/inbox/NewDecisionDialog.h"
#include "views/decisions/phases/CallOffPopup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

// Letters with their diacritics, which QTest::keyClicks does not know.
static void typeLetters(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

/// The inbox of decisions under a person's hands: the urgent ones first, the board, a new case, and what the rest of the program knows of it.
class TestDecisionInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void urgentFirstAndWhatEachWaitsFor();
    void presets_data();
    void presets();
    void overdueByTheProgramsClock();
    void badgeCountsWhatWaitsForMe();
    void inspectorSaysTheNextStepWithoutNames();
    void boardMovesByKeys();
    void illegalMovesSayWhy();
    void refusedByTheDatabase();
    void calledOffWithAReason();
    void aRefusedReasonStays();
    void severalAreCalledOff();
    void choiceIsMadeOnTheCase();
    void aNewOneByKeys();
    void theCaseProposesWhomTheFormProposed();
    void typeByHandStands();
    void fromARequest();
    void fromATask();
    void fromACustomer();
    void theFormSurvivesAKill();
    void foundByNumberAndWords();
    void homeCalendarAndLinks();
    void lateOnesAreToldUpwards();
    void onlyWhatOneMayRead();

private:
    void openDesk(const char *login, const QByteArray &page = "decisions", const QString &settings = {});
    [[nodiscard]] Page *page() const { return m_desk->page("decisions"); }
    [[nodiscard]] RecordTable *table() const { return page()->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] BoardView *board() const { return page()->findChild<BoardView *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->rowCount(); ++row)
            all << list()->titleAt(row);
        return all;
    }
    [[nodiscard]] QString value(const QString &sql, const QStringList &params = {}) const { return m_office->db.value(sql, params); }
    [[nodiscard]] QString stateOf(const QString &title) const
    {
        return value(QStringLiteral("SELECT status || ' ' || current_phase FROM decision.customer_decisions WHERE title = $1 AND deleted_at IS NULL"), {title});
    }
    [[nodiscard]] int columnOf(const QString &title) const
    {
        const QUuid id = QUuid::fromString(value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = $1"), {title}));
        for (int i = 0; board()->column(i); ++i)
            if (board()->column(i)->list().rowOf(id) >= 0)
                return i;
        return -1;
    }
    void showBoard() const
    {
        QTest::mouseClick(page()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("segment1")), Qt::LeftButton);
        QTRY_VERIFY(page()->isReady());
    }
    void selectCard(const QString &title) const
    {
        board()->selectCard(QUuid::fromString(value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = $1"), {title})));
        board()->focusCards();
    }
    /// Everything that the window says now: strips and toasts.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_desk->window->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] NewDecisionDialog *dialog() const
    {
        for (auto *each : m_desk->window->findChildren<NewDecisionDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString words(const char *name) const
    {
        const auto *label = dialog()->findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    void typeInto(const char *column, const QString &text) const;
    void createByKeys() const;

    std::unique_ptr<DecisionOffice> m_office;
    std::unique_ptr<DeskWindow> m_desk;
    QString m_company;
};

// One of each kind, by Ana: described, framed, being scored, revealed, decided; a customer with a request and a task.
void TestDecisionInbox::init()
{
    m_office = std::make_unique<DecisionOffice>();
    m_office->db.exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, status, company_size, owner_id, team_id) SELECT 'Agro Bărăgan SRL', 'ACTIVE', 'LARGE', '%1', '%2';"
                                     "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, monthly_fee, currency, owner_id, team_id)"
                                     " SELECT 'C-1', id, 'ACTIVE', core.today() - interval '26 months', core.today() + 300, 1000, 'RON', '%1', '%2' FROM crm.customer_companies;"
                                     "INSERT INTO crm.interactions (type, direction, subject, description, customer_id, assigned_to, user_id, date_time)"
                                     " SELECT 'SUPPORT', 'INBOUND', 'Magazinul nu funcționează', 'De ieri este indisponibil. Clientul cere o reducere.', id, '%1', '%1', now() - interval '2 hours' FROM crm.customer_companies;"
                                     "INSERT INTO crm.interactions (type, direction, subject, description, customer_id, assigned_to, user_id, date_time)"
                                     " SELECT 'SUPPORT', 'INBOUND', 'Mai demult', 'x', id, '%1', '%1', now() - interval '20 days' FROM crm.customer_companies;"
                                     "INSERT INTO crm.tasks (title, description, due_date, assigned_to_user_id, created_by, customer_id)"
                                     " SELECT 'Factură contestată', 'Clientul a fost taxat de două ori', now() + interval '1 day', '%1', '%1', id FROM crm.customer_companies")
                          .arg(m_office->user("ana"), m_office->team.toString(QUuid::WithoutBraces)));
    m_company = value(QStringLiteral("SELECT id FROM crm.customer_companies"));
    const auto named = [](const char *title, const char *urgency) { return Columns{{QStringLiteral("title"), QString::fromUtf8(title)}, {QStringLiteral("urgency_level"), QString::fromLatin1(urgency)}}; };
    (void)m_office->decision(named("Descrisă", "2"));
    (void)m_office->framed(named("Conturată", "3"));
    (void)m_office->scoring(named("Evaluată", "4"));
    (void)m_office->revealed(named("Dezvăluită", "5"));
    const QString decided = m_office->revealed(named("Hotărâtă", "3"));
    QVERIFY(m_office->decide("ana", decided, m_office->option(decided, 1)).ok());
    openDesk("decide.ana");
}

void TestDecisionInbox::openDesk(const char *login, const QByteArray &page, const QString &settings)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(m_office->db, QString::fromLatin1(login), page, settings);
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    if (page == "decisions")
        QTRY_VERIFY(this->page()->isReady());
}

void TestDecisionInbox::cleanup()
{
    Clock::setFixed({});
    m_desk.reset();
    m_office.reset();
}

void TestDecisionInbox::typeInto(const char *column, const QString &text) const
{
    auto *view = dialog()->findChild<RecordFormView *>();
    view->editField(column);
    QWidget *edit = QApplication::focusWidget();
    QVERIFY(edit && dialog()->isAncestorOf(edit));
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->selectAll();
    typeLetters(edit, text);
}

void TestDecisionInbox::createByKeys() const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!dialog(), qPrintable(said()));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
}

void TestDecisionInbox::urgentFirstAndWhatEachWaitsFor()
{
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("Dezvăluită"), QStringLiteral("Evaluată"), QStringLiteral("Conturată"), QStringLiteral("Descrisă"), QStringLiteral("Hotărâtă")}));
    QStringList steps;
    for (int row = 0; row < list()->rowCount(); ++row)
        steps << list()->rawValue(row, "next_step").toString();
    QCOMPARE(steps, (QStringList{QStringLiteral("decide"), QStringLiteral("score"), QStringLiteral("frame"), QStringLiteral("describe"), QStringLiteral("outcome")}));
    QCOMPARE(list()->rawValue(4, "number").toString().left(3), QStringLiteral("DC-"));
    // Of the same urgency the one that is due sooner; handing in by the others shows when the list is read again.
    const QString id = value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = 'Evaluată'"));
    for (const char *person : {"ana", "mihai", "lisa"}) {
        for (int option = 1; option <= 3; ++option)
            for (int criterion = 1; criterion <= 3; ++criterion)
                QVERIFY(m_office->cell(person, id, option, criterion, QStringLiteral("7")).ok());
        QVERIFY(m_office->submit(person, id).ok());
    }
    list()->refresh();
    QTRY_COMPARE(list()->rawValue(1, "next_step").toString(), QStringLiteral("reveal"));
}

void TestDecisionInbox::presets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("shown");
    const auto row = [](const char *preset, const QStringList &titles) { QTest::newRow(preset) << QString::fromLatin1(preset) << titles; };
    const QString revealed = QStringLiteral("Dezvăluită"), scored = QStringLiteral("Evaluată"), framed = QStringLiteral("Conturată"), described = QStringLiteral("Descrisă");
    row("open", {revealed, scored, framed, described});
    row("mine", {revealed, scored, framed, described});
    row("score", {scored});
    row("reveal", {});
    row("overdue", {framed});
    row("outcome", {QStringLiteral("Hotărâtă")});
}

void TestDecisionInbox::presets()
{
    QFETCH(QString, preset);
    m_office->db.exec(QStringLiteral("UPDATE decision.customer_decisions SET expected_resolution_date = now() - interval '1 day', version = version + 1 WHERE title = 'Conturată'"));
    auto *button = m_desk->window->findChild<QPushButton *>(QStringLiteral("presetButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = button->findChild<QMenu *>(QStringLiteral("presetMenu"));
    QTRY_VERIFY(menu->isVisible());
    QAction *choice = menu->findChild<QAction *>(QStringLiteral("preset-") + preset);
    QVERIFY(choice);
    menu->close();
    choice->trigger();
    QTRY_VERIFY(page()->isReady());
    QFETCH(QStringList, shown);
    QTRY_COMPARE(titles(), shown);
    QVERIFY2(button->text().contains(choice->text()), qPrintable(button->text()));
    // The same by its command, from another page.
    m_desk->window->showPage("tasks");
    m_desk->window->action("decisions.show." + preset.toLatin1())->trigger();
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("decisions"));
    QTRY_COMPARE(titles(), shown);
}

// What is late is late by the clock that the page tells times by, also when it stands still for a picture.
void TestDecisionInbox::overdueByTheProgramsClock()
{
    Clock::setFixed(QDateTime::currentDateTime().addDays(40));
    openDesk("decide.ana");
    m_desk->window->action("decisions.show.overdue")->trigger();
    QTRY_COMPARE(titles().size(), 4); // all that are open
    Clock::setFixed(QDateTime::currentDateTime().addDays(-40));
    openDesk("decide.ana");
    m_desk->window->action("decisions.show.overdue")->trigger();
    QTRY_VERIFY(page()->isReady());
    QTRY_COMPARE(titles(), QStringList());
}

void TestDecisionInbox::badgeCountsWhatWaitsForMe()
{
    int count = -1;
    const auto ask = [&] {
        m_desk->registry.page("decisions")->badge(*m_desk->window, m_desk->window.get(), [&count](const PageBadge &badge) { count = badge.count; });
    };
    ask();
    QTRY_COMPARE(count, 4);
    openDesk("decide.mihai"); // he is only asked to score
    count = -1;
    ask();
    QTRY_COMPARE(count, 1);
    openDesk("decide.dan");
    count = -1;
    ask();
    QTRY_COMPARE(count, 0);
}

void TestDecisionInbox::inspectorSaysTheNextStepWithoutNames()
{
    table()->setCurrentIndex(list()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
    auto *inspector = m_desk->find<InspectorFrame>("decisionInspector");
    QTRY_VERIFY(inspector->isVisible() && page()->isReady());
    QTRY_VERIFY(inspector->findChild<QLabel *>(QStringLiteral("nextStepChip")));
    const auto all = [inspector] {
        QStringList texts;
        for (const QLabel *label : inspector->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    QVERIFY2(all().contains(QStringLiteral("Your scores are asked for")), qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("0 of 4")), qPrintable(all()));
    for (const char *name : {"Mihai", "Lisa", "Elena"})
        QVERIFY(!all().contains(QLatin1String(name)));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY2(all().contains(QStringLiteral("Criteria and options are being collected")), qPrintable(all()));
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!inspector->isVisible());
}

void TestDecisionInbox::boardMovesByKeys()
{
    showBoard();
    const QString title = QStringLiteral("Descrisă");
    QTRY_COMPARE(columnOf(title), 0);
    selectCard(title);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(title), QStringLiteral("team_input 2"));
    QTRY_COMPARE(columnOf(title), 1);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(title), QStringLiteral("created 1"));
    QTRY_COMPARE(columnOf(title), 0);
    // By its own key from the list as well.
    QTest::mouseClick(page()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("segment0")), Qt::LeftButton);
    QTRY_VERIFY(page()->isReady());
    table()->selectId(QUuid::fromString(value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = 'Descrisă'"))));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(stateOf(title), QStringLiteral("team_input 2"));
}

void TestDecisionInbox::illegalMovesSayWhy()
{
    showBoard();
    QTRY_COMPARE(columnOf(QStringLiteral("Evaluată")), 2);
    selectCard(QStringLiteral("Evaluată"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_VERIFY2(said().contains(QStringLiteral("Scoring has begun")), qPrintable(said()));
    QCOMPARE(stateOf(QStringLiteral("Evaluată")), QStringLiteral("evaluating 4"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY2(said().contains(QStringLiteral("Not before the reveal")), qPrintable(said()));
    QTRY_COMPARE(columnOf(QStringLiteral("Hotărâtă")), 3);
    selectCard(QStringLiteral("Hotărâtă"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY2(said().contains(QStringLiteral("It is closed")), qPrintable(said()));
}

// What the window cannot know: too few to score. The card goes back with the reason.
void TestDecisionInbox::refusedByTheDatabase()
{
    m_office->db.exec(QStringLiteral("UPDATE decision.evaluators SET deleted_at = now(), version = version + 1 WHERE decision_id = (SELECT id FROM decision.customer_decisions WHERE title = 'Conturată')"
                                     " AND user_id <> '%1'").arg(m_office->user("ana")));
    showBoard();
    QTRY_COMPARE(columnOf(QStringLiteral("Conturată")), 1);
    selectCard(QStringLiteral("Conturată"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY2(said().contains(QStringLiteral("could not be moved")), qPrintable(said()));
    QTRY_COMPARE(columnOf(QStringLiteral("Conturată")), 1);
    QCOMPARE(stateOf(QStringLiteral("Conturată")), QStringLiteral("team_input 3"));
}

void TestDecisionInbox::calledOffWithAReason()
{
    showBoard();
    QTRY_COMPARE(columnOf(QStringLiteral("Descrisă")), 0);
    selectCard(QStringLiteral("Descrisă"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(m_desk->window->findChild<CallOffPopup *>() && m_desk->window->findChild<CallOffPopup *>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a reason is asked
    QVERIFY(m_desk->window->findChild<CallOffPopup *>()->isVisible());
    typeLetters(QApplication::focusWidget(), QStringLiteral("Clientul a renunțat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stateOf(QStringLiteral("Descrisă")), QStringLiteral("cancelled 1"));
    QCOMPARE(value(QStringLiteral("SELECT cancel_reason FROM decision.customer_decisions WHERE title = 'Descrisă'")), QStringLiteral("Clientul a renunțat"));
    QTRY_COMPARE(columnOf(QStringLiteral("Descrisă")), 4);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(QStringLiteral("Descrisă")), QStringLiteral("created 1"));
}

// The question stays open until it is answered: a refusal is read in it, and the reason is there for the next try.
void TestDecisionInbox::aRefusedReasonStays()
{
    showBoard();
    QTRY_COMPARE(columnOf(QStringLiteral("Descrisă")), 0);
    selectCard(QStringLiteral("Descrisă"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("callOffPopup"));
    auto *popup = m_desk->window->findChild<CallOffPopup *>();
    QPointer<CallOffPopup> guard = popup;
    typeLetters(QApplication::focusWidget(), QStringLiteral("Clientul a renunțat"));
    // Meanwhile it is another version; who presses again means the one of now.
    m_office->db.exec(QStringLiteral("UPDATE decision.customer_decisions SET description = 'Altfel', version = version + 1 WHERE title = 'Descrisă'"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *message = popup->findChild<PlainLabel *>(QStringLiteral("gridMessage"));
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(popup->findChild<QLineEdit *>()->text(), QStringLiteral("Clientul a renunțat"));
    QCOMPARE(QApplication::focusWidget(), popup->findChild<QLineEdit *>());
    QTRY_VERIFY(popup->findChild<QPushButton *>(QStringLiteral("confirmCallOff"))->isEnabled());
    QCOMPARE(stateOf(QStringLiteral("Descrisă")), QStringLiteral("created 1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stateOf(QStringLiteral("Descrisă")), QStringLiteral("cancelled 1"));
    QTRY_VERIFY(!guard);
    QTRY_COMPARE(columnOf(QStringLiteral("Descrisă")), 4);
}

// One reason for several: what is refused among them is named, the others are done.
void TestDecisionInbox::severalAreCalledOff()
{
    QTRY_COMPARE(list()->rowCount(), 5);
    table()->setFocus();
    for (const QString &title : {QStringLiteral("Descrisă"), QStringLiteral("Conturată")})
        table()->selectionModel()->select(list()->index(int(titles().indexOf(title)), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_desk->window.get(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("callOffPopup"));
    const QPointer<CallOffPopup> popup = m_desk->window->findChild<CallOffPopup *>();
    typeLetters(QApplication::focusWidget(), QStringLiteral("Nu mai e cazul"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stateOf(QStringLiteral("Descrisă")), QStringLiteral("cancelled 1"));
    QTRY_COMPARE(stateOf(QStringLiteral("Conturată")), QStringLiteral("cancelled 3"));
    QTRY_VERIFY(!popup);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    m_desk->undo->undo(); // each is a step of its own
    QTRY_COMPARE(value(QStringLiteral("SELECT count(*) FROM decision.customer_decisions WHERE status = 'cancelled'")), QStringLiteral("1"));
}

void TestDecisionInbox::choiceIsMadeOnTheCase()
{
    showBoard();
    QTRY_COMPARE(columnOf(QStringLiteral("Dezvăluită")), 2);
    selectCard(QStringLiteral("Dezvăluită"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("decision"));
    QCOMPARE(stateOf(QStringLiteral("Dezvăluită")), QStringLiteral("evaluating 5"));
}

void TestDecisionInbox::aNewOneByKeys()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    typeInto("title", QStringLiteral("Site căzut"));
    typeInto("description", QStringLiteral("Nu functioneaza de ieri"));
    QTRY_COMPARE(words("proposalWords"), QStringLiteral("because of “nu funcționează”, “căzut”"));
    QVERIFY2(words("proposedType").startsWith(QStringLiteral("Service outage")), qPrintable(words("proposedType")));
    QVERIFY(!words("targetLabel").isEmpty());
    typeInto("customer_name", QStringLiteral("Magazin SRL"));
    typeInto("urgency_level", QStringLiteral("5"));
    // Those who are proposed are asked by one key.
    QVERIFY(!dialog()->findChildren<QCheckBox *>(QStringLiteral("evaluatorBox")).isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(!dialog()->findChild<EvaluatorList *>()->chosen().isEmpty());
    const qsizetype asked = dialog()->findChild<EvaluatorList *>()->chosen().size();
    createByKeys();
    const auto made = [this](const char *what) { return value(QStringLiteral("SELECT %1 FROM decision.customer_decisions d WHERE title = 'Site căzut'").arg(QLatin1String(what))); };
    QCOMPARE(made("response_type_code"), QStringLiteral("service_outage"));
    QCOMPARE(made("decision_type"), QStringLiteral("service_escalation"));
    QCOMPARE(made("ai_classification ->> 'response_type'"), QStringLiteral("service_outage"));
    QCOMPARE(made("ai_classification -> 'words' ->> 0"), QStringLiteral("nu funcționează"));
    QCOMPARE(made("urgency_level"), QStringLiteral("5"));
    QCOMPARE(made("created_by"), m_office->member("ana"));
    QCOMPARE(made("expected_resolution_date = decision.target_at(5, 'service_outage', created_at)"), QStringLiteral("t"));
    const QString invited = QStringLiteral("SELECT count(*) FROM decision.evaluators e JOIN decision.customer_decisions d ON d.id = e.decision_id WHERE d.title = 'Site căzut' AND e.deleted_at IS NULL");
    QCOMPARE(value(invited), QString::number(asked));
    QTRY_VERIFY(titles().contains(QStringLiteral("Site căzut")));
    // One step back takes the case and who was asked; forth again brings both.
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Site căzut")));
    QCOMPARE(value(invited), QStringLiteral("0"));
}

// One rule, asked at two places: who is proposed for a new case is proposed for it when it is there, with the same reasons.
void TestDecisionInbox::theCaseProposesWhomTheFormProposed()
{
    const auto job = [this](const char *person, const char *role, const char *fields) {
        m_office->db.exec(QStringLiteral("UPDATE core.team_members SET role = '%1', expertise_areas = '%2', version = version + 1 WHERE id = '%3'")
                              .arg(QLatin1String(role), QLatin1String(fields), m_office->member(person)));
    };
    job("ana", "support_manager", "{}");
    job("lisa", "sales_manager", "{comunicare,indisponibile}");
    job("mihai", "customer_success_manager", "{billing}");
    job("vlad", "operations_manager", "{}"); // of another team, whose job this one has nobody for
    openDesk("decide.ana");
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    typeInto("title", QStringLiteral("Site căzut"));
    typeInto("description", QStringLiteral("Este indisponibil de ieri"));
    typeInto("customer_name", QStringLiteral("Magazin SRL"));
    QTRY_COMPARE(dialog()->findChildren<QCheckBox *>(QStringLiteral("evaluatorBox")).size(), 4);
    QStringList form;
    for (const QCheckBox *box : dialog()->findChildren<QCheckBox *>(QStringLiteral("evaluatorBox")))
        form << box->accessibleName();
    QVERIFY2(form.at(2).contains(QStringLiteral("Operations (another team), usually asked")), qPrintable(form.join(u'\n')));
    QVERIFY2(form.at(3).contains(QStringLiteral("Sales, knows about indisponibile")), qPrintable(form.join(u'\n')));
    createByKeys();
    m_desk->window->openRecord("decision", QUuid::fromString(value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = 'Site căzut'"))));
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("decision"));
    const QWidget *page = m_desk->window->currentPage();
    QTRY_COMPARE(page->findChildren<QWidget *>(QStringLiteral("proposedRow")).size(), 4);
    QStringList onCase;
    for (const QWidget *row : page->findChildren<QWidget *>(QStringLiteral("proposedRow")))
        onCase << row->accessibleName();
    QCOMPARE(onCase, form);
}

void TestDecisionInbox::typeByHandStands()
{
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    typeInto("title", QStringLiteral("Invoice wrong"));
    QVERIFY2(words("proposedType").startsWith(QStringLiteral("Billing dispute")), qPrintable(words("proposedType")));
    typeInto("description", QStringLiteral("and downtime outage not working"));
    QTRY_VERIFY2(words("proposedType").startsWith(QStringLiteral("Service outage")), qPrintable(words("proposedType"))); // the words decide
    // The other one is taken by hand: more words change nothing any more, and the proposal is offered.
    auto *other = dialog()->findChild<QPushButton *>(QStringLiteral("otherType"));
    QVERIFY(other);
    QTest::mouseClick(other, Qt::LeftButton);
    typeInto("description", QStringLiteral("and downtime, an outage again"));
    QVERIFY(dialog()->findChild<QPushButton *>(QStringLiteral("proposedType")));
    typeInto("customer_name", QStringLiteral("Magazin SRL"));
    createByKeys();
    QCOMPARE(value(QStringLiteral("SELECT response_type_code || ' ' || decision_type || ' ' || (ai_classification ->> 'response_type') FROM decision.customer_decisions WHERE title = 'Invoice wrong'")),
        QStringLiteral("billing_dispute billing_dispute service_outage"));
}

void TestDecisionInbox::fromARequest()
{
    const QString request = value(QStringLiteral("SELECT id FROM crm.interactions WHERE subject = 'Magazinul nu funcționează'"));
    openDesk("decide.ana", "requests");
    m_desk->window->openRecord("request", QUuid::fromString(request));
    QTRY_COMPARE(m_desk->window->currentPage()->currentRecord().id, QUuid::fromString(request));
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
    auto *lines = m_desk->window->findChild<DecisionLines *>();
    QTRY_VERIFY(lines && lines->isVisible());
    QTest::mouseClick(lines->findChild<QPushButton *>(QStringLiteral("newDecisionLink")), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY2(words("proposedType").startsWith(QStringLiteral("Service outage")), qPrintable(words("proposedType")));
    createByKeys();
    QCOMPARE(value(QStringLiteral("SELECT concat_ws('|', title, customer_name, customer_tier, customer_value, relationship_duration_months, previous_issues_count, request_id = '%1')"
                                  " FROM decision.customer_decisions WHERE request_id IS NOT NULL").arg(request)),
        QStringLiteral("Magazinul nu funcționează|Agro Bărăgan SRL|premium|12000.00|26|1|t"));
    // The request names it now, and leads to it.
    QTRY_VERIFY(lines->findChild<InspectorRow *>());
    QTest::mouseClick(lines->findChild<InspectorRow *>(), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("decision"));
}

void TestDecisionInbox::fromATask()
{
    const QString task = value(QStringLiteral("SELECT id FROM crm.tasks"));
    openDesk("decide.ana", "tasks");
    m_desk->window->openRecord("task", QUuid::fromString(task));
    auto *lines = m_desk->window->findChild<DecisionLines *>();
    QTRY_VERIFY((lines = m_desk->window->findChild<DecisionLines *>()) && lines->isVisible());
    QTRY_COMPARE(m_desk->window->currentPage()->currentRecord().id, QUuid::fromString(task));
    QTest::mouseClick(lines->findChild<QPushButton *>(QStringLiteral("newDecisionLink")), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY2(words("proposedType").startsWith(QStringLiteral("Billing dispute")), qPrintable(words("proposedType")));
    createByKeys();
    const QString linked = QStringLiteral("SELECT count(*) FROM crm.tasks t JOIN decision.customer_decisions d ON d.id = t.decision_id AND d.deleted_at IS NULL");
    QCOMPARE(value(linked), QStringLiteral("1"));
    QTRY_VERIFY((lines = m_desk->window->findChild<DecisionLines *>()) && lines->findChild<InspectorRow *>());
    m_desk->window->activateWindow();
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(value(linked), QStringLiteral("0"));
}

void TestDecisionInbox::fromACustomer()
{
    openDesk("decide.ana", "customers");
    m_desk->window->openRecord("company", QUuid::fromString(m_company));
    QTRY_COMPARE(m_desk->window->currentPage()->currentContext().customer, QUuid::fromString(m_company));
    m_desk->window->action("decisions.new")->trigger();
    QTRY_VERIFY(dialog());
    typeInto("title", QStringLiteral("Vrea prelungire"));
    typeInto("description", QStringLiteral("La prețul vechi"));
    createByKeys();
    QCOMPARE(value(QStringLiteral("SELECT customer_company_id = '%1' AND customer_value = 12000 FROM decision.customer_decisions WHERE title = 'Vrea prelungire'").arg(m_company)), QStringLiteral("t"));
    QTRY_COMPARE(value(QStringLiteral("SELECT count(*) FROM decision.customer_decisions WHERE customer_company_id IS NOT NULL")), QStringLiteral("1"));
}

void TestDecisionInbox::theFormSurvivesAKill()
{
    const QString request = value(QStringLiteral("SELECT id FROM crm.interactions WHERE subject = 'Magazinul nu funcționează'"));
    auto *commands = m_desk->window->findChild<DecisionCommands *>();
    commands->begin({.request = QUuid::fromString(request)});
    QTRY_VERIFY(dialog());
    typeInto("financial_impact", QStringLiteral("777"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    const QTemporaryDir copy;
    const QString settings = m_desk->copyOfDisk(QStringLiteral("777"), copy);
    const auto asked = dialog()->findChild<EvaluatorList *>()->chosen();
    openDesk("decide.ana", "decisions", settings);
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier); // wherever it is begun again
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<EvaluatorList *>()->chosen(), asked);
    createByKeys();
    QCOMPARE(value(QStringLiteral("SELECT concat_ws('|', financial_impact, customer_name, request_id = '%1') FROM decision.customer_decisions WHERE request_id IS NOT NULL").arg(request)),
        QStringLiteral("777.00|Agro Bărăgan SRL|t"));
}

void TestDecisionInbox::foundByNumberAndWords()
{
    const QString number = value(QStringLiteral("SELECT number FROM decision.customer_decisions WHERE title = 'Evaluată'"));
    const auto provider = std::ranges::find_if(m_desk->search, [](const auto &each) { return each->kinds().contains("decision"); });
    QVERIFY(provider != m_desk->search.end());
    for (const QString &typed : {QStringLiteral("DC-") + number, QStringLiteral("dc") + number, QStringLiteral("DC-00") + number, QStringLiteral("evaluata")}) {
        QStringList found;
        bool done = false;
        (*provider)->search(m_desk->window.get(), typed, 5, [&](const Result<QList<SearchHit>> &hits) {
            for (const SearchHit &hit : *hits)
                found << hit.title;
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY2(found.contains(QStringLiteral("DC-%1 Evaluată").arg(number.toInt(), 3, 10, QLatin1Char('0'))), qPrintable(typed + u' ' + found.join(u'|')));
    }
}

void TestDecisionInbox::homeCalendarAndLinks()
{
    const QUuid me = QUuid::fromString(m_office->user("ana"));
    const AgendaProvider *agenda = AgendaProviders::provider("decisions");
    QVERIFY(agenda);
    Request request;
    const QDate today = QDate::currentDate();
    request.statements = {agenda->read({me, QDateTime::currentDateTime()}), CalendarLayers::layer("decisions")->read({today.addDays(-30), today.addDays(30), {me}}).first()};
    QStringList kinds;
    int days = -1;
    m_desk->database.run(m_desk->window.get(), request, [&](const BatchResult &result) {
        for (int i = 0; i < result->at(0).rows.size(); ++i)
            kinds << result->at(0).value(i, u"kind").toString();
        days = int(result->at(1).rows.size());
    });
    QTRY_COMPARE(days, 4); // to be decided by, of each open one
    kinds.sort();
    QCOMPARE(kinds, (QStringList{QStringLiteral("decide"), QStringLiteral("describe"), QStringLiteral("frame"), QStringLiteral("score")}));
    const QUuid id = QUuid::fromString(value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = 'Evaluată'")));
    const QString link = RecordLink::text({"decision", id});
    QCOMPARE(link, QStringLiteral("punte://decision/") + id.toString(QUuid::WithoutBraces));
    QCOMPARE(RecordLink::read(link)->kind, QByteArray("decision"));
    // The page on top of Home reads it among the rest.
    m_desk->window->showPage("home");
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
}

void TestDecisionInbox::lateOnesAreToldUpwards()
{
    m_office->db.exec(QStringLiteral("UPDATE decision.customer_decisions SET expected_resolution_date = now() - interval '3 days', version = version + 1 WHERE title = 'Conturată'"));
    const QString told = QStringLiteral("SELECT count(*) FROM core.notifications n JOIN core.users u ON u.id = n.user_id WHERE n.kind = 'DECISION' AND n.facts ->> 'step' = 'overdue' AND u.login LIKE '%decide.elena'");
    QCOMPARE(value(told), QStringLiteral("0"));
    openDesk("decide.mihai"); // any desk of the team asks for it
    QTRY_COMPARE(value(told), QStringLiteral("1"));
    openDesk("decide.ana"); // and tells nobody twice
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(value(told), QStringLiteral("1"));
}

void TestDecisionInbox::onlyWhatOneMayRead()
{
    openDesk("decide.vlad"); // of another team
    QTRY_COMPARE(list()->rowCount(), 0);
    openDesk("decide.radu"); // the administrator reads all, in phase 1 he may enter
    QTRY_COMPARE(list()->rowCount(), 5);
    openDesk("decide.analist", "customers"); // no page, no command
    QVERIFY(!m_desk->window->action("decisions.new"));
    QVERIFY(!m_desk->window->action("decisions.show.open"));
    m_desk->window->showPage("decisions");
    QVERIFY(m_desk->window->currentPage()->pageId() != "decisions");
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestDecisionInbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_decision_inbox.moc"
