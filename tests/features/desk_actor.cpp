// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One person's window, worked by lines of text on standard input: the other end of RemoteDesk.
#include "tests/features/Keyboard.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/PlainLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QSocketNotifier>
#include <QTest>

#include <algorithm>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace punte;

namespace {

/// How long something may take to appear; progress of a round is asked for every twenty seconds.
constexpr int patienceMs = 60'000;

QWidget *visibleWidget(const QString &name)
{
    for (QWidget *each : QApplication::allWidgets())
        if (each->objectName() == name && each->isVisible() && each->isEnabled())
            return each;
    return nullptr;
}

bool shows(const QString &text)
{
    for (const QWidget *each : QApplication::allWidgets()) {
        if (!each->isVisible())
            continue;
        const auto *label = qobject_cast<const PlainLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if ((label && label->text().contains(text)) || (button && button->text().contains(text)) || each->accessibleName().contains(text))
            return true;
    }
    return false;
}

bool isCalled(const QString &widget, const QString &text)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::ranges::any_of(all, [&](const QWidget *each) { return each->isVisible() && each->objectName() == widget && each->accessibleName().contains(text); });
}

bool offers(const QString &text)
{
    for (QWidget *each : QApplication::allWidgets()) {
        const auto *list = qobject_cast<QAbstractItemView *>(each);
        if (!list || !list->isVisible() || !list->model())
            continue;
        for (int row = 0; row < list->model()->rowCount(list->rootIndex()); ++row)
            if (list->model()->index(row, 0, list->rootIndex()).data().toString().contains(text))
                return true;
    }
    return false;
}

bool rest(DeskWindow &desk)
{
    return QTest::qWaitFor([&desk] { return desk.window->currentPage() && desk.window->currentPage()->isReady() && desk.database.openSaves() == 0; }, patienceMs);
}

/// Without a window manager nobody gives the keyboard back when a pop-up closes.
void takeKeyboard(DeskWindow &desk)
{
    if (!QGuiApplication::focusWindow()) {
        desk.window->activateWindow();
        (void)QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, patienceMs);
    }
}

/// Why it could not be done; empty = done.
QString act(DeskWindow &desk, const QString &what, const QString &with)
{
    takeKeyboard(desk);
    if (what == QLatin1String("press")) {
        Keyboard::press(with);
    } else if (what == QLatin1String("type")) {
        Keyboard::type(with);
    } else if (what == QLatin1String("click") || what == QLatin1String("focus")) {
        if (!QTest::qWaitFor([&with] { return visibleWidget(with) != nullptr; }, patienceMs))
            return QStringLiteral("not there, or cannot be used");
        QWidget *widget = visibleWidget(with);
        if (what == QLatin1String("focus"))
            widget->setFocus(Qt::TabFocusReason);
        else
            QTest::mouseClick(widget, Qt::LeftButton);
    } else if (what == QLatin1String("command")) {
        QAction *action = desk.window->action(with.toLatin1());
        if (!action || !action->isEnabled())
            return QStringLiteral("no such command, or it cannot be used");
        action->trigger();
    } else if (what == QLatin1String("open")) {
        desk.window->openRecord(with.section(u' ', 0, 0).toLatin1(), QUuid::fromString(with.section(u' ', 1)));
        return rest(desk) ? QString() : QStringLiteral("did not come to rest");
    } else if (what == QLatin1String("sees") || what == QLatin1String("seesnot")) {
        const bool wanted = what == QLatin1String("sees");
        return QTest::qWaitFor([&] { return shows(with) == wanted; }, patienceMs) ? QString() : QStringLiteral("waited in vain; the keyboard is at ") + Keyboard::focus();
    } else if (what == QLatin1String("rests")) {
        return rest(desk) ? QString() : QStringLiteral("did not come to rest");
    } else if (what == QLatin1String("shows")) {
        return QTest::qWaitFor([&with] { return isCalled(with.section(u' ', 0, 0), with.section(u' ', 1)); }, patienceMs) ? QString() : QStringLiteral("none is called so");
    } else if (what == QLatin1String("offered")) {
        return QTest::qWaitFor([&with] { return offers(with); }, patienceMs) ? QString() : QStringLiteral("no list has it");
    } else {
        return QStringLiteral("unknown gesture");
    }
    QCoreApplication::processEvents();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    const QStringList arguments = QApplication::arguments();
    DeskWindow desk(ConnectionSettings{.hosts = arguments.value(1), .ports = arguments.value(2), .database = arguments.value(3), .login = arguments.value(4)},
                    arguments.value(5).toLatin1());
    // The window lives on between two orders.
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &app, [&] {
        orders.setEnabled(false);
        std::string line;
        if (!std::getline(std::cin, line))
            return QApplication::exit(0);
        const QString order = QString::fromUtf8(line.c_str());
        const QString why = act(desk, order.section(u' ', 0, 0), order.section(u' ', 1));
        std::cout << (why.isEmpty() ? "ok" : why.toUtf8().constData()) << std::endl;
        orders.setEnabled(true);
    });
    return QApplication::exec();
}
