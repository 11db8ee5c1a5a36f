// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/SourceTree.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace punte;

namespace {

struct Message {
    QString context, source, translation, type;
    QStringList forms;
    bool numerus = false;
};

QList<Message> readMessages(const QString &text)
{
    QList<Message> messages;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("context")) {
            context.clear();
        } else if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) && !xml.atEnd()) {
                if (!xml.isStartElement())
                    continue;
                if (xml.name() == QLatin1String("source"))
                    message.source = xml.readElementText();
                else if (xml.name() == QLatin1String("translation")) {
                    message.type = xml.attributes().value(QLatin1String("type")).toString();
                    if (!message.numerus)
                        message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                } else if (xml.name() == QLatin1String("numerusform"))
                    message.forms << xml.readElementText();
            }
            if (message.type != QLatin1String("vanished") && message.type != QLatin1String("obsolete"))
                messages << message;
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9n]|\\{[a-z_]+\\}"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(QLatin1Char('L'));
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void romanianIsComplete()
    {
        QStringList complaints;
        const QList<SourceFile> files = sourceFiles({QStringLiteral("translations")}, {QStringLiteral("ts")});
        QVERIFY(files.size() >= 2);
        for (const SourceFile &file : files) {
            const bool romanian = file.path.endsWith(QLatin1String("_ro.ts"));
            const QList<Message> messages = readMessages(file.text);
            QVERIFY2(!messages.isEmpty(), qPrintable(file.path));
            for (const Message &message : messages) {
                const QString where = QStringLiteral("%1 [%2] \"%3\": ").arg(file.path, message.context, message.source);
                if (message.type == QLatin1String("unfinished"))
                    complaints << where + QStringLiteral("unfinished");
                if (message.numerus && message.forms.size() != (romanian ? 3 : 2))
                    complaints << where + QStringLiteral("has %1 plural forms").arg(message.forms.size());
                QStringList texts = message.numerus ? message.forms : QStringList{message.translation};
                for (const QString &text : std::as_const(texts)) {
                    if (text.isEmpty()) {
                        complaints << where + QStringLiteral("empty");
                        continue;
                    }
                    QStringList wanted = placeholders(message.source);
                    QStringList found = placeholders(text);
                    // The form for one may leave the number out.
                    if (message.numerus) {
                        wanted.removeAll(QStringLiteral("%n"));
                        found.removeAll(QStringLiteral("%n"));
                    }
                    if (wanted != found)
                        complaints << where + QStringLiteral("placeholders differ in \"%1\"").arg(text);
                    if (message.source.endsWith(QChar(0x2026)) != text.endsWith(QChar(0x2026)))
                        complaints << where + QStringLiteral("ellipsis differs");
                }
                // From twenty on Romanian says "20 de clienti": the third form carries the "de" whenever a noun follows the number.
                if (romanian && message.numerus && message.forms.size() == 3) {
                    static const QRegularExpression noun(QStringLiteral("%n (?!de )[a-z\u0103\u00e2\u00ee\u0219\u021b]"));
                    if (message.forms.at(2).contains(noun))
                        complaints << where + QStringLiteral("third plural form without \"de\": \"%1\"").arg(message.forms.at(2));
                }
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
    }

    // Calques and wrong words that slipped into other programs of this kind.
    void romanianAvoidsBannedWords()
    {
        static const QRegularExpression banned(
            QStringLiteral("\\b(conduct[ea]|cultivare[a]?|suspec[tț]i?|cu succes|v\u0103 rug\u0103m s\u0103 |aplica[tț]ie suport|customiz\\w*|deschide\u021bi fi\u0219ier)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("translations")}, {QStringLiteral("ts")})) {
            if (!file.path.endsWith(QLatin1String("_ro.ts")))
                continue;
            for (const Message &message : readMessages(file.text))
                for (const QString &text : message.forms + QStringList{message.translation})
                    if (const auto match = banned.match(text); match.hasMatch())
                        complaints << QStringLiteral("\"%1\" in \"%2\"").arg(match.captured(), text);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
