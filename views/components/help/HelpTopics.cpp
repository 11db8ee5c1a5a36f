// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpTopics.h"

#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>

#include <algorithm>

// A static library leaves resources out that nobody names.
static void initHelpResources() { Q_INIT_RESOURCE(punte_help); }

namespace punte {

namespace {

const QUuid topicNames(0x2b9c7f10, 0x51d4, 0x4a6e, 0x8f, 0x03, 0x64, 0x1e, 0x90, 0xb2, 0xc7, 0x5d);

QString headingOf(const QString &markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(); // "# Tasks"
}

/// A topic as the search reads it: both languages, folded once.
struct FoldedTopic {
    QString titles;
    QString texts;
};

const FoldedTopic &foldedTopic(const QByteArray &topic)
{
    static QHash<QByteArray, FoldedTopic> folded;
    if (const auto known = folded.constFind(topic); known != folded.constEnd())
        return *known;
    FoldedTopic made;
    for (const char *language : {"en", "ro"}) {
        const QString text = HelpTopics::markdown(topic, QLatin1String(language));
        made.titles += QLatin1Char(' ') + foldText(headingOf(text));
        made.texts += QLatin1Char(' ') + foldText(text);
    }
    return *folded.insert(topic, made);
}

} // namespace

const QList<HelpTopic> &HelpTopics::all()
{
    static constexpr auto first = QT_TRANSLATE_NOOP("Help", "First steps");
    static constexpr auto pages = QT_TRANSLATE_NOOP("Help", "Pages");
    static constexpr auto everywhere = QT_TRANSLATE_NOOP("Help", "On every page");
    static constexpr auto program = QT_TRANSLATE_NOOP("Help", "The program");
    static const QList<HelpTopic> topics{
        {"start", first}, {"search", first}, {"keyboard", first}, {"undo", first},
        {"home", pages}, {"customers", pages}, {"customer", pages}, {"people", pages}, {"pipeline", pages}, {"forecast", pages}, {"contracts", pages}, {"campaigns", pages},
        {"tasks", pages}, {"calendar", pages}, {"decisions", pages}, {"decision", pages}, {"decision_learning", pages}, {"requests", pages},
        {"lists", everywhere}, {"import", everywhere}, {"export", everywhere}, {"files", everywhere}, {"contact", everywhere}, {"notifications", everywhere},
        {"offline", program}, {"preferences", program}, {"languages", program},
    };
    return topics;
}

bool HelpTopics::contains(const QByteArray &id) { return std::ranges::find(all(), id, &HelpTopic::id) != all().end(); }

QByteArray HelpTopics::best(const QList<QByteArray> &wanted)
{
    const auto found = std::ranges::find_if(wanted, &HelpTopics::contains);
    return found == wanted.end() ? all().constFirst().id : *found;
}

QUuid HelpTopics::idOf(const QByteArray &topic) { return QUuid::createUuidV5(topicNames, topic); }

QByteArray HelpTopics::topicOf(const QUuid &id)
{
    const auto found = std::ranges::find(all(), id, [](const HelpTopic &topic) { return idOf(topic.id); });
    return found == all().end() ? QByteArray() : found->id;
}

QString HelpTopics::language() { return QLocale().language() == QLocale::Romanian ? QStringLiteral("ro") : QStringLiteral("en"); }

QString HelpTopics::markdown(const QByteArray &topic, const QString &language)
{
    initHelpResources();
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language.isEmpty() ? HelpTopics::language() : language, QString::fromLatin1(topic)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpTopics::title(const QByteArray &topic) { return headingOf(markdown(topic)); }

QString HelpTopics::groupText(const HelpTopic &topic) { return QCoreApplication::translate("Help", topic.group); }

QList<QByteArray> HelpTopics::find(const QString &typed)
{
    const QStringList words = foldText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto hasAll = [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    };
    QList<QByteArray> byTitle;
    QList<QByteArray> byText;
    for (const HelpTopic &topic : all()) {
        const FoldedTopic &folded = foldedTopic(topic.id);
        if (hasAll(folded.titles))
            byTitle.append(topic.id);
        else if (hasAll(folded.texts))
            byText.append(topic.id);
    }
    return byTitle + byText;
}

} // namespace punte
