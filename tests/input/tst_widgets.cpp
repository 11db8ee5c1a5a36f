// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/FieldFormat.h"
#include "tests/input/Naughty.h"
#include "views/components/DateEdit.h"
#include "views/components/FieldDisplay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace punte;

/// The editors of the form under what people paste: the value is the pasted text, or the reason why it cannot be taken.
class TestInputWidgets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pasting_data();
    void pasting();
    void pastingFromABrowser_data() { pasting_data(); }
    void pastingFromABrowser();
    void markupStaysText();
    void oddDatesAreShownAndKept_data();
    void oddDatesAreShownAndKept();
    void longNamesAreElided();
    void toolTipsAndMenuTexts();
};

void TestInputWidgets::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::instance().install(*qApp);
}

void TestInputWidgets::pasting_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::newRow("text") << FieldKind::Text;
    QTest::newRow("long text") << FieldKind::LongText;
    QTest::newRow("phone") << FieldKind::Phone;
    QTest::newRow("e-mail") << FieldKind::Email;
    QTest::newRow("website") << FieldKind::Url;
    QTest::newRow("tags") << FieldKind::Tags;
    QTest::newRow("number") << FieldKind::Integer;
    QTest::newRow("money") << FieldKind::Money;
    QTest::newRow("date") << FieldKind::Date;
}

void TestInputWidgets::pasting()
{
    QFETCH(const FieldKind, kind);
    Field field;
    field.column = "x";
    field.kind = kind;
    field.title = "Field";
    field.maxLength = 255;
    QWidget window;
    ValueEditor *editor = ValueEditor::create(field, {}, &window);
    editor->resize(300, 80);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    const bool isText = kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Phone || kind == FieldKind::Email || kind == FieldKind::Url;
    int taken = 0;
    for (const QString &text : naughtyStrings()) {
        editor->selectAll();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        const FieldCheck check = editor->check();
        if (check.level == FieldCheck::Level::Error) {
            QVERIFY2(!check.message.isEmpty(), qPrintable(text.left(40)));
            continue;
        }
        ++taken;
        if (!isText)
            continue; // taken as a number, a date or a list: never half understood, which the checks of those kinds prove
        // Several lines in a field of several lines end in a plain line feed; everything else comes as it was pasted.
        QString expected = text;
        if (kind == FieldKind::LongText)
            expected.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n');
        expected = expected.trimmed();
        const FieldCheck told = FieldFormat::check(field, expected.isEmpty() ? QVariant() : QVariant(expected));
        QCOMPARE(check.normalised.toString(), told.normalised.toString());
    }
    QVERIFY(isText ? taken > 400 : taken > 0);
}

// A browser offers its page in many forms at once: only the text is taken, and a page without a text is not taken at all.
void TestInputWidgets::pastingFromABrowser()
{
    QFETCH(const FieldKind, kind);
    Field field;
    field.column = "x";
    field.kind = kind;
    field.title = "Field";
    field.maxLength = 255;
    QWidget window;
    ValueEditor *editor = ValueEditor::create(field, {}, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto pasted = [&](const QString &text) {
        auto *page = new QMimeData;
        page->setHtml(QStringLiteral("<meta charset=utf-8><script>alert(1)</script><b onclick='x'>HTML</b><img src='file:///etc/passwd'>"));
        page->setImageData(QImage(50, 50, QImage::Format_RGB32));
        page->setData(QStringLiteral("text/x-moz-url-priv"), QByteArray(100'000, '\0'));
        page->setData(QStringLiteral("application/x-qt-windows-mime;value=\"x\""), QByteArray(1000, '\xff'));
        if (!text.isEmpty())
            page->setText(text);
        QApplication::clipboard()->setMimeData(page);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        return editor->check();
    };
    QVERIFY(!pasted({}).normalised.toStringList().join(u' ').contains(QStringLiteral("HTML")));
    const QMap<FieldKind, QString> texts{{FieldKind::Phone, QStringLiteral("+40744555666")}, {FieldKind::Email, QStringLiteral("a@exemplu.ro")}, {FieldKind::Url, QStringLiteral("https://exemplu.ro")},
        {FieldKind::Integer, QStringLiteral("42")}, {FieldKind::Money, QStringLiteral("42.50")}, {FieldKind::Date, QStringLiteral("2026-01-27")}};
    const FieldCheck check = pasted(texts.value(kind, QStringLiteral("<b>text</b>")));
    QVERIFY2(check.level != FieldCheck::Level::Error, qPrintable(check.message));
    const QString taken = check.normalised.typeId() == QMetaType::QDate ? check.normalised.toDate().toString(Qt::ISODate)
        : check.normalised.typeId() == QMetaType::QStringList ? check.normalised.toStringList().join(u' ') : check.normalised.toString();
    QVERIFY2(taken.contains(texts.value(kind, QStringLiteral("<b>text</b>"))), qPrintable(taken));
}

void TestInputWidgets::markupStaysText()
{
    Field field;
    field.column = "x";
    field.title = "Field";
    FieldDisplay display(field, nullptr);
    display.setValue(markupName(), {}, {});
    QCOMPARE(display.text(), markupName());
    display.resize(120, 26);
    display.setValue(markupName() + QStringLiteral(" "), {}, {});
    QVERIFY(!display.toolTip().contains(QLatin1String("<b>")));
    PlainLabel label(markupName());
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestInputWidgets::oddDatesAreShownAndKept_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("infinity") << FieldKind::Date << QStringLiteral("infinity");
    QTest::newRow("minus infinity") << FieldKind::Instant << QStringLiteral("-infinity");
    QTest::newRow("before Christ") << FieldKind::Date << QStringLiteral("0044-03-15 BC");
    QTest::newRow("moment before Christ") << FieldKind::Instant << QStringLiteral("0044-03-15 12:00:00+01:44:24 BC");
    QTest::newRow("year 10000") << FieldKind::Date << QStringLiteral("10000-01-01");
}

void TestInputWidgets::oddDatesAreShownAndKept()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const QString, value);
    Field field;
    field.column = "x";
    field.kind = kind;
    field.title = "Field";
    FieldDisplay display(field, nullptr);
    display.setDue(true);
    display.setValue(value, {}, {});
    QCOMPARE(display.text(), value);
    QWidget window;
    auto *editor = qobject_cast<DateEdit *>(ValueEditor::create(field, {}, &window));
    QVERIFY(editor);
    editor->setValue(value, {}, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    auto *line = editor->findChild<QLineEdit *>();
    QCOMPARE(line->text(), value);
    QCOMPARE(editor->check().level, FieldCheck::Level::Ok);
    QCOMPARE(editor->check().normalised, QVariant(value));
    QTest::keyClick(line, Qt::Key_Up); // a day later than never is no day
    QCOMPARE(editor->check().normalised, QVariant(value));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("friday"));
    QVERIFY(editor->check().normalised.toDate().isValid());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("0044-03-16 BC"));
    QCOMPARE(editor->check().level, FieldCheck::Level::Error); // known from the database, not for typing
}

void TestInputWidgets::longNamesAreElided()
{
    PlainLabel line(QString(10'000, u'W'));
    QVERIFY(line.minimumSizeHint().width() < 60);
    PlainLabel wrapped(longName(), FontRole::KeyFigureInspector);
    wrapped.setWordWrap(true);
    QVERIFY(wrapped.minimumSizeHint().width() < 300);
    QVERIFY(wrapped.sizeHint().width() < 1000);
    const int all = wrapped.heightForWidth(250);
    wrapped.setMaximumLines(3);
    QVERIFY(wrapped.heightForWidth(250) < all);
    QVERIFY(wrapped.heightForWidth(250) >= 2 * Theme::instance().lineHeight(FontRole::Body));
    PlainLabel shortName(QStringLiteral("Agro Bărăgan SRL"), FontRole::KeyFigureInspector);
    shortName.setWordWrap(true);
    const int plain = shortName.heightForWidth(250);
    shortName.setMaximumLines(3);
    QCOMPARE(shortName.heightForWidth(250), plain);
}

void TestInputWidgets::toolTipsAndMenuTexts()
{
    QCOMPARE(plainToolTip(QStringLiteral("Agro")), QStringLiteral("Agro"));
    const QString tip = plainToolTip(markupName());
    QVERIFY(tip.startsWith(QLatin1String("<qt>")) && !tip.contains(QLatin1String("<b>")) && !tip.contains(QLatin1String("<img")));
    QVERIFY(plainToolTip(QString(10'000, u'W')).size() < 1100);
    QCOMPARE(plainButtonText(QStringLiteral("R&D && A&B")), QStringLiteral("R&&D &&&& A&&B"));
}

QTEST_MAIN(TestInputWidgets)
#include "tst_widgets.moc"
