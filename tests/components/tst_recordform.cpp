// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "models/core/DateFormat.h"
#include "views/components/ComponentGallery.h"
#include "views/components/FieldDisplay.h"
#include "views/components/PersonCombo.h"
#include "views/components/PickList.h"
#include "views/components/RecordFormView.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

class RecordFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void commitsOneFieldInPlace()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        QTest::mouseClick(display(form.get(), "company_name"), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ferma Noua"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(committed.count(), 1);
        QCOMPARE(committed.first().at(0).toByteArray(), QByteArray("company_name"));
        QCOMPARE(committed.first().at(1).toString(), QStringLiteral("Ferma Noua"));
        QVERIFY(form->isDirty()); // until the save is through
        form->acceptColumns({"company_name"});
        QVERIFY(!form->isDirty());
        QCOMPARE(display(form.get(), "company_name")->text(), QStringLiteral("Ferma Noua"));
    }

    void rowsOfTheHeadAppearWhileEdited()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        form->setHeadColumns({"company_name"});
        auto *row = form->findChild<QWidget *>(QStringLiteral("row_company_name"));
        QVERIFY(!row->isVisible());
        QVERIFY(form->findChild<QWidget *>(QStringLiteral("row_amount"))->isVisible());
        QSignalSpy back(form.get(), &RecordFormView::headEdited);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("company_name");
        QVERIFY(row->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ferma Noua"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(committed.count(), 1);
        QVERIFY(!row->isVisible());
        QCOMPARE(back.count(), 1);
        form->editField("company_name");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!row->isVisible());
    }

    void emptyFieldsSayWhatHoldsWithoutThem()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QVariantMap some = values();
        some.remove(QStringLiteral("phone"));
        form->setValues(some);
        QVERIFY(display(form.get(), "phone")->accessibleName().endsWith(QStringLiteral("empty")));
        form->setEmptyText("phone", QStringLiteral("as the company"));
        QVERIFY(display(form.get(), "phone")->accessibleName().endsWith(QStringLiteral("as the company")));
        form->setValues(values());
        QVERIFY(!display(form.get(), "phone")->accessibleName().contains(QStringLiteral("as the company")));
    }

    void escapeRestores()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("company_name");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(display(form.get(), "company_name")->isVisible());
        QVERIFY(!form->isDirty());
        QCOMPARE(committed.count(), 0);
    }

    void refusedInputStaysWithItsReason()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("amount");
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("plenty"));
        QTest::keyClick(line, Qt::Key_Return);
        auto *note = form->findChild<QLabel *>(QStringLiteral("note_amount"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY(!note->text().isEmpty());
        QCOMPARE(line->text(), QStringLiteral("plenty"));
        QCOMPARE(committed.count(), 0);
    }

    void datePhraseIsEchoed()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("close_date");
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("friday"));
        auto *note = form->findChild<QLabel *>(QStringLiteral("note_close_date"));
        QCOMPARE(note->text(), QStringLiteral("30 January 2026, ") + DateFormat::relativeDate(QDate(2026, 1, 30), QDate(2026, 1, 27)));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(committed.count(), 1);
        QCOMPARE(committed.first().at(1).toDate(), QDate(2026, 1, 30));
    }

    void typedCurrencyComesAlong()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("amount");
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("1,500.50 EUR"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(committed.count(), 2);
        QCOMPARE(committed.at(0).at(0).toByteArray(), QByteArray("currency"));
        QCOMPARE(committed.at(0).at(1).toString(), QStringLiteral("EUR"));
        QCOMPARE(committed.at(1).at(1).toString(), QStringLiteral("1500.50"));
    }

    void liveDataDoesNotOverwriteTyping()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        form->editField("company_name");
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(line, QStringLiteral("half a na"));
        QVariantMap newer = values();
        newer.insert(QStringLiteral("company_name"), QStringLiteral("Changed elsewhere"));
        newer.insert(QStringLiteral("phone"), QStringLiteral("+40 21 000 00 00"));
        form->refreshValues(newer);
        QCOMPARE(line->text(), QStringLiteral("half a na"));
        QCOMPARE(display(form.get(), "phone")->text(), QStringLiteral("021 000 0000")); // kept as E.164, shown as one dials it
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(display(form.get(), "company_name")->text(), QStringLiteral("Changed elsewhere"));
    }

    void draftSurvives()
    {
        auto form = makeForm(RecordFormView::Mode::Edit);
        auto *name = form->findChild<ValueEditor *>(QStringLiteral("edit_company_name"))->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Draft Ltd"));
        auto *amount = form->findChild<ValueEditor *>(QStringLiteral("edit_amount"))->findChild<QLineEdit *>();
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("not yet a number"));
        const QJsonObject draft = form->draft();
        QCOMPARE(draft.size(), 2);
        auto other = makeForm(RecordFormView::Mode::Edit);
        other->setDraft(draft);
        QVERIFY(other->isDirty());
        QCOMPARE(other->findChild<ValueEditor *>(QStringLiteral("edit_company_name"))->draft(), QStringLiteral("Draft Ltd"));
        QCOMPARE(other->findChild<ValueEditor *>(QStringLiteral("edit_amount"))->draft(), QStringLiteral("not yet a number"));
        QCOMPARE(other->changes().keys(), QStringList{QStringLiteral("company_name")});
    }

    void submitChecksRequired()
    {
        auto form = makeForm(RecordFormView::Mode::Edit);
        QSignalSpy submitted(form.get(), &RecordFormView::formSubmitted);
        auto *name = form->findChild<ValueEditor *>(QStringLiteral("edit_company_name"))->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        form->submit();
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(name));
        QTest::keyClicks(name, QStringLiteral("Agro"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().toMap().value(QStringLiteral("company_name")).toString(), QStringLiteral("Agro"));
    }

    void personIsFoundWithoutDiacritics()
    {
        const QList<PickItem> people = componentSources().persons();
        QCOMPARE(PersonCombo::matches(people, QStringLiteral("stef"), {}).size(), 1);
        QCOMPARE(PersonCombo::matches(people, QStringLiteral("tir"), {}).first().title, QStringLiteral("Ștefan Țiriac"));
        QCOMPARE(PersonCombo::matches(people, QString(), componentSources().me).first().title, QStringLiteral("Ana Dumitrescu"));
        auto form = makeForm(RecordFormView::Mode::InPlace);
        QSignalSpy committed(form.get(), &RecordFormView::fieldCommitted);
        form->editField("owner_id");
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("stef"));
        QTRY_VERIFY(form->window()->findChild<PickList *>());
        QTRY_COMPARE(form->window()->findChild<PickList *>()->items().size(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(committed.count(), 1);
        QCOMPARE(committed.first().at(1).toUuid(), personId(QStringLiteral("Ștefan Țiriac")));
    }

    void readOnlyFieldsAreNotEdited()
    {
        auto form = makeForm(RecordFormView::Mode::InPlace);
        form->setWritable(false, QStringLiteral("Only the owner may change it."));
        QTest::mouseClick(display(form.get(), "company_name"), Qt::LeftButton);
        QVERIFY(display(form.get(), "company_name")->isVisible());
        form->editField("company_name");
        QVERIFY(!form->findChild<ValueEditor *>(QStringLiteral("edit_company_name")));
    }

private:
    static QVariantMap values()
    {
        return {{QStringLiteral("company_name"), QStringLiteral("Ferma Lunca Mureșului")}, {QStringLiteral("stage"), QStringLiteral("PROPOSAL")},
                {QStringLiteral("amount"), QStringLiteral("204900.00")}, {QStringLiteral("currency"), QStringLiteral("RON")},
                {QStringLiteral("close_date"), QDate(2026, 1, 21)}, {QStringLiteral("owner_id"), personId(QStringLiteral("Ioana Radu"))},
                {QStringLiteral("owner_name"), QStringLiteral("Ioana Radu")}, {QStringLiteral("phone"), QStringLiteral("+40 741 000 111")}};
    }
    static FieldDisplay *display(QWidget *form, const char *column) { return form->findChild<FieldDisplay *>(QStringLiteral("show_") + QString::fromLatin1(column)); }
    static std::unique_ptr<RecordFormView> makeForm(RecordFormView::Mode mode)
    {
        auto form = std::make_unique<RecordFormView>(GalleryModel::tableInfo(), mode);
        form->setSources(componentSources());
        form->setValues(values());
        form->resize(420, 600);
        form->show();
        if (!QTest::qWaitForWindowActive(form.get()))
            qFatal("the form did not become active");
        return form;
    }
};

QTEST_MAIN(RecordFormTest)
#include "tst_recordform.moc"
