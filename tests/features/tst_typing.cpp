// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/OfficeStory.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "tests/support/ChaosProxy.h"
#include "views/components/MessageStrip.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordFormView.h"
#include "views/components/ValueEditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace punte;

/// Whatever a person does after typing: what was typed is saved, or still there, and never anybody else's.
class TestTyping final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void anotherCardIsClicked();
    void whatCannotBeSavedWaits();
    void twoFieldsFasterThanTheServer();
    void refusedAfterLeavingIsCompared();
    void languageIsSwitched();
    void halfTypedNewRecordComesBack();
    void windowIsClosed();

private:
    RecordFormView *inspect(const QString &title) { return OfficeStory::inspect(*m_desk, m_story->idOf(title)); }
    [[nodiscard]] static QLineEdit *editOf(const RecordFormView *form, const char *column)
    {
        const auto *editor = form->findChild<ValueEditor *>(QLatin1String("edit_") + QLatin1String(column));
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    }

    std::unique_ptr<OfficeStory> m_story;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestTyping::init()
{
    deskLanguage().setLanguage(QStringLiteral("en"));
    m_story = std::make_unique<OfficeStory>();
    m_desk = std::make_unique<DeskWindow>(m_story->db, QStringLiteral("ana"), "pipeline");
}

void TestTyping::cleanup()
{
    m_desk.reset();
    m_story.reset();
    deskLanguage().setLanguage(QStringLiteral("en"));
}

void TestTyping::anotherCardIsClicked()
{
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    QVERIFY(OfficeStory::typeInto(*m_desk, form, "source", QStringLiteral("Recomandare")));
    m_desk->select(QStringLiteral("Oferta 8"));
    QTRY_COMPARE(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("source")), QStringLiteral("Recomandare"));
    QTRY_COMPARE(form->values().value(QStringLiteral("title")).toString(), QStringLiteral("Oferta 8"));
    QVERIFY(form->values().value(QStringLiteral("source")).toString().isEmpty());
    QCOMPARE(m_story->valueOf(QStringLiteral("Oferta 8"), QStringLiteral("version")), QStringLiteral("1"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change Source of “Oferta 4”"));
}

void TestTyping::whatCannotBeSavedWaits()
{
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    QVERIFY(OfficeStory::typeInto(*m_desk, form, "amount", QStringLiteral("a lot")));
    m_desk->select(QStringLiteral("Oferta 8"));
    QTRY_COMPARE(form->values().value(QStringLiteral("title")).toString(), QStringLiteral("Oferta 8"));
    QVERIFY(!editOf(form, "amount"));
    m_desk->select(QStringLiteral("Oferta 4"));
    QTRY_COMPARE(form->values().value(QStringLiteral("title")).toString(), QStringLiteral("Oferta 4"));
    QVERIFY(editOf(form, "amount"));
    QCOMPARE(editOf(form, "amount")->text(), QStringLiteral("a lot"));
    QCOMPARE(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("version")), QStringLiteral("1"));
    // Corrected and left: saved like any other.
    QLineEdit *edit = OfficeStory::typeInto(*m_desk, form, "amount", QStringLiteral("77"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("amount || ' ' || version")), QStringLiteral("77.00 2"));
}

void TestTyping::twoFieldsFasterThanTheServer()
{
    ChaosProxy proxy(m_story->db.as(QStringLiteral("ana")));
    m_desk = std::make_unique<DeskWindow>(proxy.settings(), "pipeline");
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    proxy.setRoundTrip(std::chrono::milliseconds(300));
    QLineEdit *edit = OfficeStory::typeInto(*m_desk, form, "source", QStringLiteral("Recomandare"));
    QTest::keyClick(edit, Qt::Key_Return);
    edit = OfficeStory::typeInto(*m_desk, form, "competitor", QStringLiteral("Vecinul"));
    QTest::keyClick(edit, Qt::Key_Return);
    edit = OfficeStory::typeInto(*m_desk, form, "amount", QStringLiteral("5"));
    m_desk->select(QStringLiteral("Oferta 8")); // left while the first is still on its way
    QTRY_COMPARE_WITH_TIMEOUT(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("source || ' ' || competitor || ' ' || amount")),
        QStringLiteral("Recomandare Vecinul 5.00"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(OfficeStory::inspectedTitle(*m_desk), QStringLiteral("Oferta 8"), 20'000);
    QVERIFY(!m_desk->find<MessageStrip>("messageStrip")->isVisible());
}

void TestTyping::refusedAfterLeavingIsCompared()
{
    ChaosProxy proxy(m_story->db.as(QStringLiteral("ana")));
    m_desk = std::make_unique<DeskWindow>(proxy.settings(), "pipeline");
    DeskWindow elena(m_story->db, QStringLiteral("elena"), "pipeline");
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    proxy.setRoundTrip(std::chrono::milliseconds(400));
    QVERIFY(OfficeStory::typeInto(*m_desk, form, "source", QStringLiteral("a mea")));
    elena.database.run(nullptr, [&] {
        Request request;
        request.actionId = Saves::newId();
        request.statements.append(Saves::update("crm.opportunities", {RowChange{m_story->idOf(QStringLiteral("Oferta 4")), 1, {{QStringLiteral("source"), QStringLiteral("a ei")}}}},
            request.actionId, {"edit", {}}));
        return request;
    }(), [](const BatchResult &) {});
    m_desk->select(QStringLiteral("Oferta 8"));
    QTRY_VERIFY_WITH_TIMEOUT(OfficeStory::compare(*m_desk), 20'000);
    QVERIFY(OfficeStory::line(OfficeStory::compare(*m_desk), "source"));
}

void TestTyping::languageIsSwitched()
{
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    QVERIFY(OfficeStory::typeInto(*m_desk, form, "source", QStringLiteral("Recom")));
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_VERIFY(m_desk->find<RecordFormView>("opportunityForm") && m_desk->find<RecordFormView>("opportunityForm") != form);
    form = m_desk->find<RecordFormView>("opportunityForm");
    QVERIFY(editOf(form, "source"));
    QCOMPARE(editOf(form, "source")->text(), QStringLiteral("Recom"));
    QCOMPARE(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("version")), QStringLiteral("1"));
}

void TestTyping::halfTypedNewRecordComesBack()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRecordForm>("newRecordForm") && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Site nou"));
    m_desk->select(QStringLiteral("Oferta 8"));
    QTRY_VERIFY(!m_desk->find<NewRecordForm>("newRecordForm"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRecordForm>("newRecordForm"));
    QCOMPARE(editOf(m_desk->find<NewRecordForm>("newRecordForm")->view(), "title")->text(), QStringLiteral("Site nou"));
    // The other language asks for it in its words, and keeps it too.
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_COMPARE(m_desk->window->findChildren<NewRecordForm *>().size(), 1);
    QCOMPARE(editOf(m_desk->find<NewRecordForm>("newRecordForm")->view(), "title")->text(), QStringLiteral("Site nou"));
    // Given up is given up.
    QTest::keyClick(m_desk->find<NewRecordForm>("newRecordForm"), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<NewRecordForm>("newRecordForm"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRecordForm>("newRecordForm"));
    QVERIFY(editOf(m_desk->find<NewRecordForm>("newRecordForm")->view(), "title")->text().isEmpty());
}

void TestTyping::windowIsClosed()
{
    RecordFormView *form = inspect(QStringLiteral("Oferta 4"));
    QVERIFY(OfficeStory::typeInto(*m_desk, form, "source", QStringLiteral("Recomandare")));
    m_desk->window->close();
    QTRY_VERIFY(!m_desk->window->isVisible()); // by itself, as soon as it is saved
    QCOMPARE(m_story->valueOf(QStringLiteral("Oferta 4"), QStringLiteral("source")), QStringLiteral("Recomandare"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestTyping cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_typing.moc"
