// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/snapshots/StatesBench.h"

#include "app/punte/Program.h"
#include "app/punte/SnapshotRunner.h"
#include "app/shell/MainWindow.h"
#include "tests/snapshots/ClipProbe.h"
#include "views/components/Page.h"
#include "views/components/StatePanel.h"
#include "views/components/Toast.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace punte {

namespace {

template <class T>
QList<T *> shownIn(const QWidget &page)
{
    QList<T *> found;
    for (T *each : page.findChildren<T *>())
        if (each->isVisible())
            found << each;
    return found;
}

// Pages that show something of their own whatever the server does: a form to begin an import, texts, choices.
bool needsNoServer(const QByteArray &page)
{
    static const QList<QByteArray> own{"import", "event_import", "figure_import", "preferences", "help"};
    return own.contains(page);
}

// Those that are no list: their empty columns and days are what they have to say.
bool hasGrounds(const QByteArray &page)
{
    return page == "pipeline" || page == "calendar";
}

// A state says what comes next: a button, or words.
bool hasNextStep(const StatePanel &panel)
{
    return !panel.accessibleDescription().isEmpty() || !shownIn<QPushButton>(panel).isEmpty();
}

QString emptyFault(const QByteArray &name, const Page &page)
{
    if (needsNoServer(name) || hasGrounds(name))
        return {};
    return shownIn<EmptyState>(page).isEmpty() ? QStringLiteral("does not say that there is nothing") : QString();
}

QString noAnswerFault(PageState state, const QByteArray &name, const Page &page)
{
    if (needsNoServer(name))
        return {};
    for (const EmptyState *empty : shownIn<EmptyState>(page))
        if (empty->objectName() != QLatin1String("awayState"))
            return QStringLiteral("claims \"%1\"").arg(empty->title());
    const QList<LoadingState *> waiting = shownIn<LoadingState>(page);
    switch (state) {
    case PageState::Loading:
        return waiting.isEmpty() ? QStringLiteral("does not say that it waits") : QString();
    case PageState::Error:
        return shownIn<ErrorState>(page).isEmpty() ? QStringLiteral("does not say that reading failed") : QString();
    default: {
        const bool says = std::ranges::any_of(waiting, &LoadingState::isAway) || !shownIn<ErrorState>(page).isEmpty();
        return says ? QString() : QStringLiteral("does not say that the server is away");
    }
    }
}

// Who only reads is offered nothing to write; a closed door is explained.
QString noRightFault(const QByteArray &name, Page &page, MainWindow &window, bool readsOnly)
{
    if (readsOnly && page.primaryAction())
        return QStringLiteral("offers \"%1\"").arg(page.primaryAction()->text());
    if (name.endsWith("-closed") && shownIn<Toast>(window).isEmpty())
        return QStringLiteral("does not say whom the page is for");
    if (name.endsWith("-gone")) {
        const QList<QWidget *> all = shownIn<QWidget>(window);
        const bool says = std::ranges::any_of(all, [](const QWidget *each) { return each->objectName().endsWith(QLatin1String("Missing")); });
        return says ? QString() : QStringLiteral("does not say that the record is not there");
    }
    return {};
}

QString stateFault(PageState state, const SnapshotRunner::Picture &picture, MainWindow &window, bool readsOnly)
{
    Page &page = *window.currentPage();
    for (const StatePanel *panel : shownIn<StatePanel>(page)) {
        if (panel->title().isEmpty())
            return QStringLiteral("%1 says nothing").arg(panel->objectName());
        if (!hasNextStep(*panel))
            return QStringLiteral("\"%1\" leaves one alone").arg(panel->title());
    }
    if (state == PageState::Empty)
        return emptyFault(picture.page, page);
    if (state == PageState::NoRights)
        return noRightFault(picture.name, page, window, readsOnly);
    return noAnswerFault(state, picture.page, page);
}

QStringList wordFaults(const QSet<QString> &texts, bool romanian, const QSet<QString> &english)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2,}(_[A-Z]+)+$|^[a-z]+(_[a-z]+)+$"));
    QStringList found;
    for (const QString &text : texts) {
        if (code.match(text).hasMatch())
            found << QStringLiteral("\"%1\" is a code").arg(text);
        if (romanian && text != QLatin1String("English") && english.contains(text)) // a language is called by its own name
            found << QStringLiteral("\"%1\" is English").arg(text);
    }
    return found;
}

// As the catalogue has them; what reads alike in both languages proves nothing.
QSet<QString> englishTexts()
{
    QFile file(QStringLiteral(PUNTE_SOURCE_DIR "/translations/punte_ro.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QXmlStreamReader xml(&file);
    QSet<QString> english;
    QSet<QString> romanian;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            english.insert(source = xml.readElementText());
        else if (xml.name() == QLatin1String("translation"))
            romanian.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    english.removeIf([](const QString &each) { return each.size() < 4; });
    english.remove(QStringLiteral("My organisation")); // written into the database once, in the language of that moment
    return english - romanian;
}

} // namespace

StatesBench::StatesBench()
    : m_english(englishTexts())
{
    // The server's account must be able to enter when root runs the tests.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
}

QStringList StatesBench::faults(const Wanted &wanted)
{
    CommandLine line;
    line.task = CommandLine::Task::Snapshot;
    line.snapshotFolder = m_folder.filePath(QStringLiteral("pictures"));
    line.workspace = m_folder.filePath(QStringLiteral("w"));
    line.theme = wanted.theme;
    line.state = pageStates().at(int(wanted.state) - 1);
    line.login = wanted.login;
    line.page = qEnvironmentVariable("PUNTE_STATES_PAGE"); // one page, for work on it
    SnapshotRunner runner(line);
    runner.setWrites(false);
    runner.setSizes({{1366, 768}, {1093, 614}, {1920, 1080}});
    const bool readsOnly = wanted.state == PageState::NoRights && wanted.login.isEmpty();
    QStringList report;
    QByteArray first; // was read while the session opened, before the server went away
    m_pictures = 0;
    QObject::connect(&runner, &SnapshotRunner::pictureShown, &runner, [&](const SnapshotRunner::Picture &picture, MainWindow *window) {
        if (m_pictures++ == 0)
            first = picture.page;
        QSet<QString> texts;
        QStringList problems = clippedTexts(*window, &texts);
        problems += wordFaults(texts, picture.language == QLatin1String("ro"), m_english);
        if (wanted.state != PageState::Offline || picture.page != first)
            if (const QString fault = stateFault(wanted.state, picture, *window, readsOnly); !fault.isEmpty())
                problems << fault;
        for (const QString &problem : std::as_const(problems))
            report << QStringLiteral("%1 %2 %3: %4").arg(QString::fromLatin1(picture.name), picture.language).arg(picture.size.width()).arg(problem);
    });
    runner.start();
    if (QApplication::exec() != 0)
        report << QStringLiteral("a page did not come to rest");
    return report;
}

} // namespace punte
