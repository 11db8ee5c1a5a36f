// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/MessageCases.h"

#include "app/shell/ErrorText.h"
#include "app/shell/WelcomeView.h"
#include "models/core/TextClean.h"
#include "models/db/ErrorMapping.h"
#include "tests/shell/ShellBench.h"
#include "views/components/MessageStrip.h"
#include "views/components/Toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace punte;

namespace {

/// A message as a page makes it, and anew in the language of the moment.
struct Said {
    LiveText attempted;
    std::function<AppError()> error;
};

QString pipelineUnread()
{
    return QCoreApplication::translate("punte::PipelinePage", "The pipeline could not be read.");
}

QString cardUnmoved()
{
    return QCoreApplication::translate("punte::StageMover", "\u201C%1\u201D could not be moved.").arg(QStringLiteral("Xyz"));
}

AppError halfACharacter()
{
    return cleanText(QStringLiteral("xy") + QChar(0xD800), TextLanguage::Romanian).error();
}

// What a strip says that is shown only now.
QStringList saidAnew(const Said &said)
{
    QWidget hidden; // a second window would take the focus
    MessageStrip fresh(&hidden);
    const AppError error = said.error();
    fresh.showError(said.attempted, error, [error] { return whatToDo(error); });
    return {fresh.messageText(), fresh.accessibleName(), MessageStrip::detailsText(error)};
}

QStringList saidBy(const MessageStrip &strip)
{
    return {strip.messageText(), strip.accessibleName(), strip.findChild<QLabel *>(QStringLiteral("messageDetails"))->text()};
}

// Labels and buttons of a widget.
QStringList wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        words << button->text() << button->accessibleName();
    words.removeAll(QString());
    return words;
}

void switchAsAPersonDoes(ShellBench &bench)
{
    QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QCoreApplication::processEvents();
}

Q_GLOBAL_STATIC(QList<int>, announcements)

void noteAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        announcements->append(int(event->type()));
}

} // namespace

Q_DECLARE_METATYPE(Said)

void MessageCases::openMessageIsToldAgain_data()
{
    QTest::addColumn<Said>("said");
    QTest::newRow("the server's refusal") << Said{pipelineUnread, [] { return appErrorOf({.sqlState = "23505", .constraint = QStringLiteral("uq_x")}); }};
    QTest::newRow("a rule of ours") << Said{cardUnmoved, [] { return appErrorOf({.sqlState = "PU013", .detail = QStringLiteral("{\"rule\": \"lost_reason\"}")}); }};
    QTest::newRow("made here, with an argument") << Said{cardUnmoved, halfACharacter};
    QTest::newRow("offline") << Said{pipelineUnread, offlineError};
    QTest::newRow("not known whether saved") << Said{pipelineUnread, undecidedError};
    QTest::newRow("a defect") << Said{pipelineUnread, [] { return internalError(QStringLiteral("xyz")); }};
    QTest::newRow("no words of the page") << Said{[] { return QString(); }, timeoutError};
}

void MessageCases::openMessageIsToldAgain()
{
    QFETCH(Said, said);
    ShellBench bench;
    bench.open();
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(noteAnnouncement);
    const auto restore = qScopeGuard([before] { QAccessible::installUpdateHandler(before); });
    bench.window->showError(said.attempted, said.error());
    auto *strip = bench.find<MessageStrip>("messageStrip");
    auto *details = strip->findChild<QPushButton *>(QStringLiteral("messageDetailsButton"));
    const bool hasDetails = details->isVisible();
    if (hasDetails) {
        details->click();
        details->setFocus();
    }
    const QPointer<QWidget> focus = QApplication::focusWidget();
    announcements->clear();
    const QStringList english = saidBy(*strip);
    QCOMPARE(english, saidAnew(said));
    announcements->clear();
    switchAsAPersonDoes(bench);
    const QStringList romanian = saidBy(*strip);
    QVERIFY2(romanian.first() != english.first(), qPrintable(romanian.first()));
    QVERIFY2(announcements->isEmpty(), "it was announced when it came");
    QCOMPARE(romanian, saidAnew(said));
    QVERIFY(strip->isVisible());
    QCOMPARE(QApplication::focusWidget(), focus.data());
    QCOMPARE(details->isVisible(), hasDetails);
    QCOMPARE(strip->findChild<QLabel *>(QStringLiteral("messageDetails"))->isVisible(), hasDetails);
    switchAsAPersonDoes(bench);
    QCOMPARE(saidBy(*strip), english);
    strip->dismiss();
    switchAsAPersonDoes(bench);
    QVERIFY2(!strip->isVisible(), "what was closed stays closed");
    benchLanguage().setLanguage(QStringLiteral("en"));
}

void MessageCases::everyMappedErrorIsToldAgain()
{
    ShellBench bench;
    bench.open();
    auto *strip = bench.find<MessageStrip>("messageStrip");
    for (const char *state : {"PU001", "PU010", "PU011", "PU012", "PU013", "PU020", "23505", "23P01", "23502", "23503", "23514", "44000", "42501", "25006", "57014", "55P03", "40001", "53100",
             "53200", "53300", "57P01", "57P02", "57P03", "28P01", "28000", "3D000", "0A000", "42P01", "22001", "22003", "22007", "22021", "22P02", "XX000", "PU999", "23999", "08006"}) {
        const Said said{pipelineUnread, [state] { return appErrorOf({.sqlState = state}); }};
        bench.window->showError(said.attempted, said.error());
        const QStringList english = saidBy(*strip);
        switchAsAPersonDoes(bench);
        QVERIFY2(saidBy(*strip).first() != english.first(), state);
        QCOMPARE(saidBy(*strip), saidAnew(said));
        switchAsAPersonDoes(bench);
        QCOMPARE(saidBy(*strip), english);
    }
}

void MessageCases::openToastIsToldAgain()
{
    ShellBench bench;
    bench.open();
    bench.window->showToast([] { return QCoreApplication::translate("punte::PipelinePage", "Opportunity created"); }, QUuid::createUuid());
    auto *toast = bench.find<Toast>("toast");
    const QStringList english = wordsIn(*toast);
    QCOMPARE(toast->text(), QStringLiteral("Opportunity created"));
    switchAsAPersonDoes(bench);
    QCOMPARE(toast->text(), QCoreApplication::translate("punte::PipelinePage", "Opportunity created"));
    for (const QString &text : wordsIn(*toast))
        QVERIFY2(!english.contains(text), qPrintable(text));
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), toast->text());
    switchAsAPersonDoes(bench);
    QCOMPARE(wordsIn(*toast), english);
}

void MessageCases::startErrorIsToldAgain()
{
    ShellBench bench;
    bench.window->show();
    WelcomeView &welcome = bench.window->welcome();
    welcome.showError([] { return QCoreApplication::translate("punte::Launcher", "Signing in did not succeed."); }, offlineError());
    const QStringList english = wordsIn(welcome);
    benchLanguage().setLanguage(QStringLiteral("ro"));
    const QStringList romanian = wordsIn(welcome);
    QVERIFY(romanian.contains(QCoreApplication::translate("punte::Launcher", "Signing in did not succeed.")));
    QVERIFY(!romanian.filter(offlineError().what).isEmpty() && !romanian.filter(whatToDo(offlineError())).isEmpty());
    QVERIFY(!romanian.contains(QStringLiteral("Signing in did not succeed.")) && romanian.filter(QStringLiteral("The database cannot be reached")).isEmpty());
    benchLanguage().setLanguage(QStringLiteral("en"));
    QCOMPARE(wordsIn(welcome), english);
}
