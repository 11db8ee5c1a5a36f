// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/Keyboard.h"

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace punte {

static void hit(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (!window)
        qFatal("no window has the keyboard");
    QTest::sendKeyEvent(QTest::Press, window, key, text, modifiers);
    // The press may have closed the window that it went to.
    if (QWindow *now = QGuiApplication::focusWindow())
        QTest::sendKeyEvent(QTest::Release, now, key, text, modifiers);
    QCoreApplication::processEvents();
}

void Keyboard::press(const QString &keys, int times)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        qFatal("no such key: %s", qPrintable(keys));
    // A keyboard sends a character with a key that stands for one.
    static const QHash<int, QString> characters{{Qt::Key_Return, QStringLiteral("\r")}, {Qt::Key_Tab, QStringLiteral("\t")}, {Qt::Key_Space, QStringLiteral(" ")}};
    const QString text = sequence[0].keyboardModifiers() == Qt::NoModifier ? characters.value(sequence[0].key()) : QString();
    for (int i = 0; i < times; ++i)
        hit(sequence[0].key(), sequence[0].keyboardModifiers(), text);
}

void Keyboard::type(const QString &text)
{
    for (const QChar letter : text) {
        const int code = letter.toUpper().unicode();
        hit(code >= Qt::Key_Space && code <= Qt::Key_AsciiTilde ? Qt::Key(code) : Qt::Key_unknown,
            letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(letter));
    }
}

QString Keyboard::focus()
{
    const QWidget *widget = QApplication::focusWidget();
    QString path;
    for (const QWidget *w = widget; w; w = w->parentWidget())
        path.prepend(QStringLiteral("/%1(%2)").arg(QString::fromLatin1(w->metaObject()->className()), w->objectName()));
    return path;
}

} // namespace punte
