// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "views/components/CompareDialog.h"
#include "views/components/CompareLine.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace punte;

namespace {

CompareRow compareRowOf(const char *title, FieldKind kind, const QVariant &original, const QVariant &theirs, const QVariant &mine)
{
    CompareRow row;
    row.field.column = title;
    row.field.title = title;
    row.field.kind = kind;
    row.original = original;
    row.theirs = theirs;
    row.mine = mine;
    const auto shown = [](const QVariant &value) {
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QStringLiteral(", ")) : value.toString();
    };
    row.originalText = shown(original);
    row.theirsText = shown(theirs);
    row.mineText = shown(mine);
    return row;
}

QVariant words(const char *text) { return QString::fromUtf8(text); }

} // namespace

class CompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void settlesFields_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("original");
        QTest::addColumn<QVariant>("theirs");
        QTest::addColumn<QVariant>("mine");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QVariant>("value");
        const int text = int(FieldKind::Text);
        QTest::newRow("equal") << text << words("a") << words("a") << words("a") << int(CompareOutcome::Equal) << words("a");
        QTest::newRow("theirs only") << text << words("a") << words("b") << words("a") << int(CompareOutcome::TheirsOnly) << words("b");
        QTest::newRow("mine only") << text << words("a") << words("a") << words("b") << int(CompareOutcome::MineOnly) << words("b");
        QTest::newRow("both same") << text << words("a") << words("b") << words("b") << int(CompareOutcome::BothSame) << words("b");
        QTest::newRow("conflict") << text << words("a") << words("b") << words("c") << int(CompareOutcome::NeedsChoice) << QVariant();
        QTest::newRow("null and empty are equal") << text << QVariant() << words("") << words("x") << int(CompareOutcome::MineOnly) << words("x");
        const auto tags = [](std::initializer_list<const char *> list) {
            QStringList all;
            for (const char *tag : list)
                all.append(QString::fromUtf8(tag));
            return QVariant(all);
        };
        QTest::newRow("tags joined") << int(FieldKind::Tags) << tags({"a", "b"}) << tags({"a", "b", "c"}) << tags({"b", "d"}) << int(CompareOutcome::ListsJoined)
                                     << tags({"b", "c", "d"});
        const int longText = int(FieldKind::LongText);
        QTest::newRow("text merged") << longText << words("Decides in February. Prefers short offers.") << words("Decides in February, after the rain forecast. Prefers short offers.")
                                     << words("Decides in February. Prefers short offers in three tiers.") << int(CompareOutcome::TextMerged)
                                     << words("Decides in February, after the rain forecast. Prefers short offers in three tiers.");
        QTest::newRow("text overlaps") << longText << words("one two three") << words("one 2 three") << words("one zwei three") << int(CompareOutcome::NeedsChoice) << QVariant();
        QTest::newRow("same place") << longText << words("one three") << words("one two three") << words("one zwei three") << int(CompareOutcome::NeedsChoice) << QVariant();
    }

    void settlesFields()
    {
        QFETCH(int, kind);
        QFETCH(QVariant, original);
        QFETCH(QVariant, theirs);
        QFETCH(QVariant, mine);
        const CompareResult result = compareRow(compareRowOf("f", FieldKind(kind), original, theirs, mine));
        QTEST(int(result.outcome), "outcome");
        QTEST(result.value, "value");
    }

    void mergeIsSymmetric_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("delete and insert") << QStringLiteral("a b c d e f") << QStringLiteral("a c d e f") << QStringLiteral("a b c d e x f");
        QTest::newRow("front and back") << QStringLiteral("m n o") << QStringLiteral("first m n o") << QStringLiteral("m n o last");
        QTest::newRow("diacritics") << QStringLiteral("Șapte oi, nouă țapi.") << QStringLiteral("Șapte oi albe, nouă țapi.") << QStringLiteral("Șapte oi, nouă țapi negri.");
    }

    void mergeIsSymmetric()
    {
        QFETCH(QString, base);
        QFETCH(QString, left);
        QFETCH(QString, right);
        const auto one = mergeTexts(base, left, right);
        const auto two = mergeTexts(base, right, left);
        QVERIFY(one.has_value());
        QCOMPARE(*one, two.value());
        QCOMPARE(mergeTexts(base, left, base).value(), left);
        QCOMPARE(mergeTexts(base, left, left).value(), left);
    }

    void keysChooseFieldByField()
    {
        QWidget window;
        window.resize(1200, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *dialog = new CompareDialog(input(), componentSources());
        QSignalSpy resolved(dialog, &CompareDialog::resolved);
        dialog->openOver(&window);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("compareSave"));
        QCOMPARE(dialog->openChoices(), 3);
        QVERIFY(!save->isEnabled());
        auto *first = dialog->findChild<CompareLine *>(QStringLiteral("compare_address"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(first));
        QTest::keyClick(first, Qt::Key_T);
        QCOMPARE(dialog->openChoices(), 2);
        auto *second = dialog->findChild<CompareLine *>(QStringLiteral("compare_city"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(second));
        QTest::keyClick(second, Qt::Key_M);
        auto *third = dialog->findChild<CompareLine *>(QStringLiteral("compare_phone"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(third));
        QTest::keyClick(third, Qt::Key_E);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("333"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(dialog->openChoices(), 0);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(resolved.count(), 1);
        const QVariantMap values = resolved.first().at(0).toMap();
        QCOMPARE(values.keys(), (QStringList{QStringLiteral("city"), QStringLiteral("phone"), QStringLiteral("website")}));
        QCOMPARE(values.value(QStringLiteral("city")).toString(), QStringLiteral("Iași"));
        QCOMPARE(values.value(QStringLiteral("phone")).toString(), QStringLiteral("333"));
        QCOMPARE(resolved.first().at(1).toInt(), 14);
    }

    void clickChoosesASide()
    {
        CompareDialog dialog(input(), componentSources());
        dialog.resize(dialog.sizeHint());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *line = dialog.findChild<CompareLine *>(QStringLiteral("compare_address"));
        QTest::mouseClick(line, Qt::LeftButton, {}, compareColumns(line->width(), line->height())[3].center());
        QCOMPARE(line->value().toString(), QStringLiteral("Gării 4, bl. C2"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("compareAllTheirs")), Qt::LeftButton);
        QCOMPARE(dialog.openChoices(), 0);
        QVERIFY(dialog.result().isEmpty());
    }

    void asksTheOtherPersonByMail()
    {
        CompareInput in = input();
        in.myName = QStringLiteral("Ana Dumitrescu");
        CompareDialog unknown(in, componentSources());
        QVERIFY(unknown.findChild<QPushButton *>(QStringLiteral("compareAsk"))->isHidden());
        in.theirName = QStringLiteral("Ioana Radu");
        CompareDialog dialog(in, componentSources());
        auto *ask = dialog.findChild<QPushButton *>(QStringLiteral("compareAsk"));
        QVERIFY(!ask->isHidden());
        QCOMPARE(ask->text(), QStringLiteral("Ask Ioana Radu"));
        const QUrlQuery question(dialog.question().url);
        QCOMPARE(dialog.question().url.scheme(), QStringLiteral("mailto"));
        QCOMPARE(question.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), QStringLiteral("Agro Bărăgan SRL"));
        const QString body = question.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
        QVERIFY2(body.contains(QStringLiteral("address: you wrote “Gării 4A”, I wrote “Gării 4, bl. C2”.")), qPrintable(body));
        QVERIFY2(!body.contains(QStringLiteral("website")), "what is settled is not asked about");
        in.theirName = in.myName; // my other desk
        CompareDialog own(in, componentSources());
        QVERIFY(own.findChild<QPushButton *>(QStringLiteral("compareAsk"))->isHidden());
    }

    void saysWhenTheLineWasDown()
    {
        const auto at = [](int hour, int minute) { return QDateTime(QDate(2026, 1, 27), QTime(hour, minute)); };
        QCOMPARE(CompareInput::awayNote(at(9, 12), at(9, 31), at(9, 20)), QStringLiteral("offline 09:12–09:31"));
        QCOMPARE(CompareInput::awayNote(at(9, 12), at(9, 31), at(9, 36)), QString()); // they saved when I could have known
        QCOMPARE(CompareInput::awayNote({}, at(9, 31), at(9, 20)), QString());
    }

    void escapeKeepsTheDraft()
    {
        QWidget window;
        window.resize(1200, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *dialog = new CompareDialog(input(), componentSources());
        QSignalSpy postponed(dialog, &CompareDialog::postponed);
        QSignalSpy resolved(dialog, &CompareDialog::resolved);
        dialog->openOver(&window);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(postponed.count(), 1);
        QCOMPARE(resolved.count(), 0);
    }

private:
    static CompareInput input()
    {
        CompareInput in;
        in.subject = QStringLiteral("Agro Bărăgan SRL");
        in.originalVersion = 13;
        in.theirVersion = 14;
        in.rows = {compareRowOf("owner", FieldKind::Text, words("Ana"), words("Ioana"), words("Ana")),
                   compareRowOf("address", FieldKind::Text, words("Gării 4"), words("Gării 4A"), words("Gării 4, bl. C2")),
                   compareRowOf("city", FieldKind::Text, words("Cluj"), words("Arad"), words("Iași")),
                   compareRowOf("phone", FieldKind::Text, words("1"), words("2"), words("3")),
                   compareRowOf("website", FieldKind::Text, words("a.ro"), words("a.ro"), words("b.ro")),
                   compareRowOf("bank", FieldKind::Text, words("BT"), words("BT"), words("BT"))};
        return in;
    }
};

QTEST_MAIN(CompareTest)
#include "tst_compare.moc"
