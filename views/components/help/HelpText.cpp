// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpText.h"

#include "views/components/KeyCap.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace punte {

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{(key|action):([A-Za-z0-9_.]+)\\}"));
    return pattern;
}

// A hard space on both sides is the cap's edge: plain ones are cut off in code.
QString asKey(const QKeySequence &keys)
{
    return QStringLiteral("`\u00a0%1\u00a0`").arg(KeyCap::keys(keys).join(QLatin1Char('+')));
}

QString nameOf(const QAction &action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    // What people typed may stand in a name; markup it is not.
    static const QRegularExpression special(QStringLiteral("([\\\\`*_\\[\\]<>])"));
    return text.replace(special, QStringLiteral("\\\\\\1"));
}

QString textOf(const HelpText::Placeholder &place, const HelpText::FindAction &find)
{
    const QAction *action = find(place.id);
    if (!action)
        return QCoreApplication::translate("Help", "(not there for your role)");
    if (place.what == "action")
        return QStringLiteral("**%1**").arg(nameOf(*action));
    if (!action->shortcut().isEmpty())
        return asKey(action->shortcut());
    const QAction *palette = find("palette.open");
    const QKeySequence keys = palette && !palette->shortcut().isEmpty() ? palette->shortcut() : QKeySequence(Qt::CTRL | Qt::Key_K);
    return QCoreApplication::translate("Help", "%1, then “%2”", "keys of the palette, name of a command").arg(asKey(keys), nameOf(*action));
}

} // namespace

QList<HelpText::Placeholder> HelpText::placeholders(const QString &markdown)
{
    QList<Placeholder> found;
    for (auto match = placeholderPattern().globalMatch(markdown); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        found.append({each.captured(1).toLatin1(), each.captured(2).toLatin1()});
    }
    return found;
}

QString HelpText::filled(const QString &markdown, const FindAction &find)
{
    QString text;
    qsizetype done = 0;
    for (auto match = placeholderPattern().globalMatch(markdown); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        text += markdown.mid(done, each.capturedStart() - done);
        text += textOf({each.captured(1).toLatin1(), each.captured(2).toLatin1()}, find);
        done = each.capturedEnd();
    }
    return text + markdown.mid(done);
}

} // namespace punte
