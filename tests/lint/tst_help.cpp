// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/SourceTree.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace punte;

namespace {

const QString helpFolder = QStringLiteral("resources/help/");

QMap<QString, QString> topicsOf(const char *language)
{
    QMap<QString, QString> topics;
    for (const SourceFile &file : sourceFiles({helpFolder + QLatin1String(language)}, {QStringLiteral("md")}))
        topics.insert(file.path.section(QLatin1Char('/'), -1).chopped(3), file.text);
    return topics;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

const QString headingPattern = QStringLiteral("^(#{1,3}) ");
const QString picturePattern = QStringLiteral("!\\[[^\\]]+\\]\\(pictures/([a-z-]+\\.png)\\)");
const QString placePattern = QStringLiteral("(\\{[^}]*\\})");
const QString linkPattern = QStringLiteral("[^!]\\[[^\\]]+\\]\\(([^)]+)\\)");

} // namespace

/// The texts of help: both languages say the same things, and what they point to is there.
class TestHelpFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothLanguagesHaveTheSameTopics()
    {
        const QMap<QString, QString> english = topicsOf("en");
        const QMap<QString, QString> romanian = topicsOf("ro");
        QVERIFY(english.size() >= 20);
        QCOMPARE(english.keys(), romanian.keys());
        QStringList complaints;
        for (auto it = english.begin(); it != english.end(); ++it) {
            const QString other = romanian.value(it.key());
            if (found(*it, headingPattern) != found(other, headingPattern))
                complaints << it.key() + QStringLiteral(": other headings");
            if (found(*it, picturePattern) != found(other, picturePattern))
                complaints << it.key() + QStringLiteral(": other pictures");
            QStringList mine = found(*it, placePattern), theirs = found(other, placePattern);
            mine.sort();
            theirs.sort();
            if (mine != theirs)
                complaints << it.key() + QStringLiteral(": names other commands");
            QStringList links = found(*it, linkPattern), theirLinks = found(other, linkPattern);
            links.sort();
            theirLinks.sort();
            if (links != theirLinks)
                complaints << it.key() + QStringLiteral(": leads elsewhere");
            if (!it->startsWith(QLatin1String("# ")) || !other.startsWith(QLatin1String("# ")))
                complaints << it.key() + QStringLiteral(": begins without a title");
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void linksAndPicturesAreThere()
    {
        QStringList complaints;
        for (const char *language : {"en", "ro"}) {
            const QMap<QString, QString> topics = topicsOf(language);
            for (auto it = topics.begin(); it != topics.end(); ++it) {
                const QString where = QStringLiteral("%1/%2: ").arg(QLatin1String(language), it.key());
                for (const QString &link : found(*it, linkPattern))
                    if (!link.endsWith(QLatin1String(".md")) || !topics.contains(link.chopped(3)))
                        complaints << where + link;
                for (const QString &picture : found(*it, picturePattern))
                    if (!QFile::exists(QDir(QStringLiteral(PUNTE_SOURCE_DIR)).filePath(helpFolder + QStringLiteral("pictures/%1/%2").arg(QLatin1String(language), picture))))
                        complaints << where + picture;
                for (const QString &place : found(*it, placePattern))
                    if (!QRegularExpression(QStringLiteral("^\\{(key|action):[a-zA-Z]+(\\.[a-zA-Z_]+)+\\}$")).match(place).hasMatch())
                        complaints << where + place;
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    // They are in the program that everybody downloads.
    void picturesAreSmall()
    {
        qint64 all = 0;
        for (const char *language : {"en", "ro"}) {
            const QFileInfoList pictures = QDir(QStringLiteral(PUNTE_SOURCE_DIR "/resources/help/pictures/") + QLatin1String(language)).entryInfoList({QStringLiteral("*.png")});
            for (const QFileInfo &picture : pictures) {
                QVERIFY2(picture.size() < 100'000, qPrintable(picture.fileName()));
                all += picture.size();
            }
        }
        QVERIFY(all < 2'500'000);
    }

    void romanianIsWrittenAsRomanian()
    {
        static const QRegularExpression wrong(
            QStringLiteral("[\u015E\u015F\u0162\u0163]|\\b(conduct[ea]|cultivare[a]?|suspec[t\u021b]i?|cu succes|customiz\\w*|aplica\u021bie suport|v\u0103 rug\u0103m s\u0103|click\\w*|link\\w*|default|email)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList complaints;
        const QMap<QString, QString> topics = topicsOf("ro");
        for (auto it = topics.begin(); it != topics.end(); ++it)
            if (const auto match = wrong.match(*it); match.hasMatch())
                complaints << it.key() + QStringLiteral(": ") + match.captured();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestHelpFiles)
#include "tst_help.moc"
