// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/RomanianTour.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace punte;

namespace {

struct CatalogueEntry {
    QString context;
    QString source;
    QStringList forms;
    bool numerus = false;
};

QList<CatalogueEntry> readCatalogue()
{
    QFile file(QStringLiteral(PUNTE_SOURCE_DIR "/translations/punte_ro.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QXmlStreamReader xml(&file);
    QList<CatalogueEntry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            entries.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !entries.last().numerus)
            entries.last().forms = {xml.readElementText()};
        else if (xml.name() == QLatin1String("numerusform"))
            entries.last().forms << xml.readElementText();
    }
    return entries;
}

/// Words that a Romanian reads as his own although English spells them the same, and names.
const QStringList &wordsOfBothLanguages()
{
    static const QStringList words{QStringLiteral("Punte"), QStringLiteral("RON"), QStringLiteral("EUR"), QStringLiteral("Total"), QStringLiteral("total"),
        QStringLiteral("Administrator"), QStringLiteral("IBAN"), QStringLiteral("Import"), QStringLiteral("mail"), QStringLiteral("Micro"),
        QStringLiteral("Operator"), QStringLiteral("Sector"), QStringLiteral("Start"), QStringLiteral("Calendar"), QStringLiteral("Demo"),
        QStringLiteral("Note"), // one of them in English, several in Romanian
        // On the keys.
        QStringLiteral("Ctrl"), QStringLiteral("Alt"), QStringLiteral("Shift"), QStringLiteral("Del"), QStringLiteral("Enter"), QStringLiteral("Return"), QStringLiteral("Tab"),
        // Typed on the tour.
        QStringLiteral("poimaine"), QStringLiteral("vineri"), QStringLiteral("qqqqq")};
    return words;
}

/// A piece of a value, as highlighting and eliding leave it; everything of the tour's own begins with "xyz".
bool isData(const QString &word, const QStringList &data)
{
    return word.startsWith(QLatin1String("xyz"), Qt::CaseInsensitive)
        || std::ranges::any_of(data, [&](const QString &value) { return value.contains(word, Qt::CaseInsensitive); });
}

/// A text without what is the same in any language: data, figures, signs, keys.
QString wordsIn(QString text, const QStringList &data)
{
    for (const QString &value : data)
        text.replace(value, QLatin1String(" "));
    // For the person who is asked for help: no words; and Qt's file dialog dates files in the system's language.
    static const QRegularExpression technical(QStringLiteral("SQLSTATE \\w{5}|\\{\"rule\": \"\\w+\"\\}|\\b\\d{1,2} \\w{3} \\d{4} [\\d:]{8}"));
    text.remove(technical);
    static const QRegularExpression words(QStringLiteral("[\\p{L}]{3,}"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = words.globalMatch(text); it.hasNext();)
        if (const QString word = it.next().captured(); !wordsOfBothLanguages().contains(word) && !isData(word, data))
            found << word;
    return found.join(QLatin1Char(' '));
}

/// Line by line: QtTest cuts a long message.
void report(const char *what, const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        qWarning("%s: %s", what, qPrintable(complaint));
    QCOMPARE(complaints.size(), 0);
}

} // namespace

class TestRomanian : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingStaysEnglish();
    void noEnglishSource();
    void whatIsOpenIsToldAgain();
    void noCedilla();
    void everyPluralIsRight();

private:
    QMap<QString, QString> m_romanian;
    QMap<QString, QString> m_english;
    QMap<QString, QString> m_switched;
    QStringList m_data;
};

void TestRomanian::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    RomanianTour tour;
    deskLanguage().setLanguage(QStringLiteral("en"));
    m_english = tour.walk();
    m_switched = tour.walkSwitching();
    deskLanguage().setLanguage(QStringLiteral("ro"));
    m_romanian = tour.walk();
    m_data = tour.dataTexts();
    // A tour that sees nothing proves nothing.
    QVERIFY2(m_romanian.size() > 600, qPrintable(QString::number(m_romanian.size())));
    for (const char *seen : {"Oportunități", "Câștigate", "întârziere: 4 zile", "De ce s-a pierdut", "Motivul pierderii"})
        if (!m_romanian.contains(QString::fromUtf8(seen)))
            qInfo("not met on the tour: %s", seen);
}

void TestRomanian::nothingStaysEnglish()
{
    QStringList complaints;
    for (auto it = m_romanian.begin(); it != m_romanian.end(); ++it)
        if (m_english.contains(it.key()) && !wordsIn(it.key(), m_data).isEmpty())
            complaints << QStringLiteral("\"%1\"  (%2)").arg(it.key(), it.value());
    report("the same in both languages", complaints);
}

void TestRomanian::noEnglishSource()
{
    QHash<QString, QString> sources;
    QList<QRegularExpression> patterns;
    static const QRegularExpression place(QStringLiteral("%(L?[1-9]|n)"));
    for (const CatalogueEntry &entry : readCatalogue()) {
        if (entry.forms.contains(entry.source) || wordsIn(entry.source, {}).isEmpty())
            continue;
        if (!entry.source.contains(place)) {
            sources.insert(QString(entry.source).remove(QLatin1Char('&')), entry.context);
            continue;
        }
        // "%1 moved to %2" with anything in its places; only when it has words enough to be told from a Romanian sentence.
        if (wordsIn(entry.source, {}).split(QLatin1Char(' ')).size() < 2)
            continue;
        QString pattern;
        for (const QString &literal : QString(entry.source).split(place))
            pattern += (pattern.isEmpty() ? QString() : QStringLiteral(".+")) + QRegularExpression::escape(literal);
        patterns << QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    }
    QVERIFY(sources.size() > 700 && patterns.size() > 50);
    // What Romanian says somewhere may be an English word elsewhere ("Note"): then it is no sign of a missing translation.
    QSet<QString> romanianTexts;
    for (const CatalogueEntry &entry : readCatalogue())
        for (const QString &form : entry.forms)
            romanianTexts.insert(QString(form).remove(QLatin1Char('&')));
    QStringList complaints;
    for (auto it = m_romanian.begin(); it != m_romanian.end(); ++it) {
        if (m_data.contains(it.key()) || romanianTexts.contains(it.key()))
            continue;
        bool english = sources.contains(it.key());
        for (const QRegularExpression &pattern : std::as_const(patterns))
            english = english || pattern.match(it.key()).hasMatch();
        if (english)
            complaints << QStringLiteral("\"%1\"  (%2)").arg(it.key(), it.value());
    }
    report("English in the Romanian window", complaints);
}

// What was said in English in a place and stands there still when the window speaks Romanian. While a card is held with the mouse nobody
// switches, why it may not be dropped there is said for a moment only, and Qt's own dialogs are asked for anew each time.
void TestRomanian::whatIsOpenIsToldAgain()
{
    QVERIFY2(m_switched.size() > 400, qPrintable(QString::number(m_switched.size())));
    QStringList complaints;
    for (auto it = m_switched.begin(); it != m_switched.end(); ++it)
        if (const QString &where = it.value(); !where.startsWith(QLatin1String("drag: ")) && !where.startsWith(QLatin1String("Qt: ")) && !where.endsWith(QLatin1String("/toast"))
            && m_english.contains(it.key()) && !m_romanian.contains(it.key()) && !wordsIn(it.key(), m_data).isEmpty())
            complaints << QStringLiteral("\"%1\"  (%2)").arg(it.key(), it.value());
    report("English after the switch", complaints);
}

void TestRomanian::noCedilla()
{
    static const QRegularExpression cedilla(QStringLiteral("[\\x{15E}\\x{15F}\\x{162}\\x{163}]"));
    for (auto it = m_romanian.begin(); it != m_romanian.end(); ++it)
        QVERIFY2(!it.key().contains(cedilla), qPrintable(it.key() + QStringLiteral(" at ") + it.value()));
}

// Every counted text of the catalogue, asked as the program asks: the form for the number, and "de" between the number and its noun from
// twenty on, never before.
void TestRomanian::everyPluralIsRight()
{
    deskLanguage().setLanguage(QStringLiteral("ro"));
    static const QRegularExpression withDe(QStringLiteral("%L?n de "));
    QStringList complaints;
    int counted = 0;
    for (const CatalogueEntry &entry : readCatalogue()) {
        if (!entry.numerus)
            continue;
        ++counted;
        const std::pair<int, int> vectors[] = {{0, 1}, {1, 0}, {2, 1}, {19, 1}, {20, 2}, {101, 1}};
        for (const auto &[number, form] : vectors) {
            const QString said = QCoreApplication::translate(entry.context.toUtf8(), entry.source.toUtf8(), nullptr, number);
            const QString wanted = QString(entry.forms.value(form)).replace(QLatin1String("%Ln"), QString::number(number)).replace(QLatin1String("%n"), QString::number(number));
            if (said != wanted)
                complaints << QStringLiteral("[%1] %2 with %3: \"%4\" instead of \"%5\"").arg(entry.context, entry.source).arg(number).arg(said, wanted);
        }
        if (entry.forms.value(0).contains(withDe) || entry.forms.value(1).contains(withDe))
            complaints << QStringLiteral("[%1] %2: \"de\" after a small number").arg(entry.context, entry.source);
        if (entry.forms.value(1) == entry.forms.value(2) && QRegularExpression(QStringLiteral("%L?n \\p{Ll}{3,}"), QRegularExpression::UseUnicodePropertiesOption).match(entry.forms.value(2)).hasMatch()
            && !entry.forms.value(2).contains(withDe))
            complaints << QStringLiteral("[%1] %2: no \"de\" from twenty on").arg(entry.context, entry.source);
    }
    QVERIFY(counted > 60);
    report("wrong plurals", complaints);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestRomanian cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_romanian.moc"
