// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/LanguageCases.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/ShortcutsSheet.h"
#include "tests/shell/ShellBench.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace punte;

namespace {

// Words that are the same in both languages.
const QStringList &sameInBoth()
{
    static const QStringList words{QStringLiteral("Punte"), QStringLiteral("RO"), QStringLiteral("EN")};
    return words;
}

QStringList visibleTexts(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        texts += widget->toolTip();
        texts += widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts += field->placeholderText();
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

void LanguageCases::everyCommandHasItsRomanianName()
{
    ShellBench bench;
    bench.open();
    QStringList missing;
    for (const ActionRegistry::Entry &entry : bench.window->actions().entries()) {
        const QString english = benchLanguage().translate(QStringLiteral("en"), entry.spec.context, entry.spec.text);
        const QString romanian = benchLanguage().translate(QStringLiteral("ro"), entry.spec.context, entry.spec.text);
        if (english == romanian)
            missing += english;
        if (entry.spec.keywords && benchLanguage().translate(QStringLiteral("ro"), entry.spec.context, entry.spec.keywords)
                                       == QString::fromUtf8(entry.spec.keywords))
            missing += QString::fromUtf8(entry.spec.keywords);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void LanguageCases::switchesAtOnceEverywhere()
{
    ShellBench bench;
    bench.open();
    auto *sheet = new ShortcutsSheet(bench.window->actions(), bench.window.get());
    sheet->open();
    QCoreApplication::processEvents();
    const QStringList english = visibleTexts(bench.window.get());
    if (!qEnvironmentVariableIsEmpty("PUNTE_TEST_PICTURES"))
        sheet->grab().save(qEnvironmentVariable("PUNTE_TEST_PICTURES") + QStringLiteral("/shortcuts.png"));
    benchLanguage().setLanguage(QStringLiteral("ro"));
    QCoreApplication::processEvents();
    const QStringList romanian = visibleTexts(bench.window.get());
    QStringList left;
    for (const QString &text : romanian) {
        const bool isName = text.contains(QStringLiteral("Dumitrescu")) || text.contains(QStringLiteral("Câmpia")) || text.size() < 3;
        if (english.contains(text) && !sameInBoth().contains(text) && !isName && !text.startsWith(QStringLiteral("Ctrl")))
            left += text;
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QCOMPARE(bench.find<QLabel>("pageTitleLabel")->text(), QStringLiteral("Clienți"));
    QCOMPARE(bench.window->navigation().width(), 216);
    QVERIFY(bench.probe("customers")->retranslations > 0);
    QCOMPARE(QLocale().toString(1234.5, 'f', 2), QStringLiteral("1.234,50"));
    benchLanguage().setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    const QStringList again = visibleTexts(bench.window.get());
    QCOMPARE(QSet<QString>(again.begin(), again.end()), QSet<QString>(english.begin(), english.end()));
}

void LanguageCases::keyAndButtonSwitch()
{
    ShellBench bench;
    bench.open();
    QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(benchLanguage().language(), QStringLiteral("ro"));
    QCOMPARE(bench.settings.language(), QStringLiteral("ro"));
    QTest::mouseClick(bench.find<QWidget>("languageButton"), Qt::LeftButton);
    QCOMPARE(benchLanguage().language(), QStringLiteral("en"));
    QVERIFY(bench.window->action("language.en")->isChecked());
    QVERIFY(!bench.window->action("language.ro")->isChecked());
}

void LanguageCases::qtsOwnTextsAreRomanian_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, QDialogButtonBox::StandardButton button, const QString &text) {
        QTest::newRow(name) << static_cast<int>(button) << text;
    };
    row("cancel", QDialogButtonBox::Cancel, QStringLiteral("Renunță"));
    row("yes", QDialogButtonBox::Yes, QStringLiteral("Da"));
    row("save", QDialogButtonBox::Save, QStringLiteral("Salvează"));
    row("discard", QDialogButtonBox::Discard, QStringLiteral("Nu salva"));
    row("close", QDialogButtonBox::Close, QStringLiteral("Închide"));
}

void LanguageCases::qtsOwnTextsAreRomanian()
{
    QFETCH(int, button);
    benchLanguage().setLanguage(QStringLiteral("ro"));
    const QDialogButtonBox box{QDialogButtonBox::StandardButtons(button)};
    QString text = box.buttons().first()->text();
    QTEST(text.remove(QLatin1Char('&')), "text");
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    for (const QAction *action : menu->actions())
        QVERIFY2(!action->text().contains(QStringLiteral("Undo")) && !action->text().contains(QStringLiteral("Select All")),
                 qPrintable(action->text()));
    benchLanguage().setLanguage(QStringLiteral("en"));
}

void LanguageCases::pluralsAreRight_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("english");
    const auto row = [](int n, const QString &romanian, const QString &english) {
        QTest::newRow(qPrintable(QString::number(n))) << n << romanian << english;
    };
    row(0, QStringLiteral("0 rezultate"), QStringLiteral("0 results"));
    row(1, QStringLiteral("1 rezultat"), QStringLiteral("1 result"));
    row(2, QStringLiteral("2 rezultate"), QStringLiteral("2 results"));
    row(19, QStringLiteral("19 rezultate"), QStringLiteral("19 results"));
    row(20, QStringLiteral("20 de rezultate"), QStringLiteral("20 results"));
    row(101, QStringLiteral("101 rezultate"), QStringLiteral("101 results"));
}

void LanguageCases::pluralsAreRight()
{
    QFETCH(int, n);
    const auto text = [n] { return QCoreApplication::translate("punte::CommandPalette", "%n results", nullptr, n); };
    benchLanguage().setLanguage(QStringLiteral("ro"));
    const QString romanian = text();
    benchLanguage().setLanguage(QStringLiteral("en"));
    QTEST(romanian, "romanian");
    QTEST(text(), "english");
}

void LanguageCases::noCedilla()
{
    QFile file(QStringLiteral(PUNTE_SOURCE_DIR "/translations/punte_ro.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QChar letter : {QChar(0x015E), QChar(0x015F), QChar(0x0162), QChar(0x0163)})
        QVERIFY(!text.contains(letter));
    QVERIFY2(!text.contains(QStringLiteral("type=\"unfinished\"")), "a text has no Romanian yet");
}
