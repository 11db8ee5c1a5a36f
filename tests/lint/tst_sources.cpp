// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace punte;

namespace {

const QStringList programFolders{QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")};
const QStringList codeEndings{QStringLiteral("cpp"), QStringLiteral("h")};

// Which rooms of a layer every domain may enter; the other rooms are domains and closed to each other.
const QMap<QString, QStringList> sharedRooms{
    {QStringLiteral("models"), {QStringLiteral("core"), QStringLiteral("db"), QStringLiteral("records"), QStringLiteral("customers")}},
    {QStringLiteral("views"), {QStringLiteral("theme"), QStringLiteral("components")}},
};
// The floors below: a room may enter only those to the left of itself.
const QStringList modelFloors{QStringLiteral("core"), QStringLiteral("db"), QStringLiteral("records"), QStringLiteral("customers")};
const QStringList viewFloors{QStringLiteral("theme"), QStringLiteral("components"), QStringLiteral("customers")};

QString complaint(const SourceFile &file, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(what);
}

void fail(const QStringList &complaints)
{
    QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

bool mayInclude(const QString &from, const QString &to)
{
    const QStringList a = from.split(QLatin1Char('/'));
    const QStringList b = to.split(QLatin1Char('/'));
    const QStringList layers{QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")};
    if (b.size() < 2 || !layers.contains(b.at(0)))
        return true;
    if (layers.indexOf(b.at(0)) > layers.indexOf(a.at(0)))
        return false;
    if (a.at(0) == QLatin1String("app"))
        return true;
    const QString room = a.value(1);
    const QString target = b.at(1);
    if (a.at(0) == b.at(0)) {
        if (room == target)
            return true;
        const QStringList &floors = a.at(0) == QLatin1String("models") ? modelFloors : viewFloors;
        if (!floors.contains(target))
            return false;
        return !floors.contains(room) || floors.indexOf(target) < floors.indexOf(room);
    }
    // A view reads the models of its own domain, and the shared ones.
    return sharedRooms.value(QStringLiteral("models")).contains(target) || target == room;
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void includesGoDownOnly()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#include \"([^\"]+)\""));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles(programFolders, codeEndings)) {
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (const auto match = include.match(lines.at(i)); match.hasMatch() && !mayInclude(file.path, match.captured(1)))
                    complaints << complaint(file, i, QStringLiteral("must not include ") + match.captured(1));
        }
        fail(complaints);
    }

    void modelsKnowNoWidgets()
    {
        static const QRegularExpression widget(QStringLiteral("#include <(QWidget|QApplication|QLabel|QMainWindow|QDialog|QtWidgets)"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("models")}, codeEndings))
            if (file.text.contains(widget))
                complaints << file.path;
        fail(complaints);
    }

    // SQL lives in sql/ and in the generators of models/db and models/records; the workspace speaks to the server before models exist.
    void sqlStaysInItsPlaces()
    {
        static const QRegularExpression sql(QStringLiteral("\"[^\"]*\\b(SELECT .* FROM|INSERT INTO|UPDATE [a-z_.]+ SET|DELETE FROM)\\b"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles(programFolders, codeEndings)) {
            if (file.path.startsWith(QLatin1String("models/db/")) || file.path.startsWith(QLatin1String("models/records/"))
                || file.path.startsWith(QLatin1String("app/workspace/")))
                continue;
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines.at(i).contains(sql))
                    complaints << complaint(file, i, QStringLiteral("SQL outside sql/"));
        }
        fail(complaints);
    }

    void coloursLiveInTheTheme()
    {
        static const QRegularExpression colour(QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|QColor\\(\\s*[0-9]|qRgb"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("app"), QStringLiteral("views")}, codeEndings)) {
            if (file.path.startsWith(QLatin1String("views/theme/")))
                continue;
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines.at(i).contains(colour))
                    complaints << complaint(file, i, QStringLiteral("literal colour"));
        }
        fail(complaints);
    }

    // Data may look like markup: only texts of ours may be rendered as such.
    void dataIsNeverMarkup()
    {
        static const QRegularExpression rich(QStringLiteral("Qt::RichText|Qt::AutoText|QTextBrowser|setHtml\\("));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("app"), QStringLiteral("views")}, codeEndings)) {
            if (file.path.startsWith(QLatin1String("views/components/help/")))
                continue; // shows our own texts; what people typed is escaped in HelpText
            if (file.path.startsWith(QLatin1String("views/campaigns/message/StillText")))
                continue; // shows messages as they are sent, cleaned by a list of what is allowed
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                // What is escaped just above may be set in our own markup.
                if (lines.at(i).contains(rich) && !lines.mid(std::max<qsizetype>(0, i - 10), 10).join(QString()).contains(QLatin1String("toHtmlEscaped")))
                    complaints << complaint(file, i, QStringLiteral("rich text"));
        }
        fail(complaints);
    }

    // What leaves for other programs passes the checks of one place.
    void oneDoorToTheDesktop()
    {
        static const QRegularExpression door(QStringLiteral("QDesktopServices|xdg-open|setOpenExternalLinks\\(true"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles(programFolders, codeEndings))
            if (file.path != QLatin1String("views/components/Desktop.cpp") && file.text.contains(door))
                complaints << file.path;
        fail(complaints);
    }

    // A field takes words only, whatever is pasted or dropped into it.
    void editorsTakePlainText()
    {
        static const QRegularExpression rich(QStringLiteral("new (QTextEdit|QPlainTextEdit)\\b"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("app"), QStringLiteral("views")}, codeEndings))
            if (file.path != QLatin1String("views/components/files/FilePreviewPanel.cpp") && file.text.contains(rich)) // which only shows
                complaints << file.path;
        fail(complaints);
    }

    // A tooltip is read as markup when it looks like it, and a label too unless it is told not to.
    void toolTipsAndLabelsArePlain()
    {
        static const QRegularExpression tip(QStringLiteral("(setToolTip|QToolTip::showText)\\("));
        static const QRegularExpression plain(QStringLiteral("plainToolTip\\(|toHtmlEscaped\\(|setToolTip\\((tr\\(\"[^\"]*\"\\)|QString\\(\\))\\)|(void|bool) "));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("app"), QStringLiteral("views")}, codeEndings)) {
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines.at(i).contains(tip) && !lines.at(i).contains(plain))
                    complaints << complaint(file, i, QStringLiteral("tooltip without plainToolTip()"));
                if (lines.at(i).contains(QLatin1String("new QLabel(")) && !file.text.contains(QLatin1String("setTextFormat(Qt::PlainText)")))
                    complaints << complaint(file, i, QStringLiteral("label that may read markup"));
            }
        }
        fail(complaints);
    }

    // Each language has its own quotes: whoever writes them without tr() writes English ones for everybody.
    void quotesBelongToALanguage()
    {
        static const QRegularExpression fixed(QStringLiteral("(QStringLiteral|QLatin1String)\\(\"[^\"]*(\u201C|\u201D|\\\\u201[CDcd])"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")}, codeEndings)) {
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines.at(i).contains(fixed))
                    complaints << complaint(file, i, QStringLiteral("quotes outside of tr()"));
        }
        fail(complaints);
    }

    void romanianHasNoCedilla()
    {
        static const QRegularExpression cedilla(QStringLiteral("[\u015E\u015F\u0162\u0163]"));
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("translations"),
                 QStringLiteral("sql/demo"), QStringLiteral("resources")}, {QStringLiteral("cpp"), QStringLiteral("h"), QStringLiteral("ts"),
                 QStringLiteral("sql"), QStringLiteral("md"), QStringLiteral("html")})) {
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines.at(i).contains(cedilla))
                    complaints << complaint(file, i, QStringLiteral("cedilla instead of comma below"));
        }
        fail(complaints);
    }

    void filesAreSmallAndLicensed()
    {
        QStringList complaints;
        for (const SourceFile &file : sourceFiles(programFolders, codeEndings)) {
            if (file.lines().size() > 500)
                complaints << QStringLiteral("%1 has %2 lines, split at 500").arg(file.path).arg(file.lines().size());
            if (!file.text.startsWith(QLatin1String("// SPDX-FileCopyrightText:")))
                complaints << file.path + QStringLiteral(" has no licence lines");
        }
        for (const SourceFile &file : sourceFiles({QStringLiteral("sql/queries")}, {QStringLiteral("sql")})) {
            // Two licence lines, purpose and params: these lines are how people find a query.
            if (!file.text.contains(QLatin1String("-- purpose:")) || !file.text.contains(QLatin1String("-- params:")))
                complaints << file.path + QStringLiteral(" does not say purpose and params");
            static const QRegularExpression clock(QStringLiteral("\\b(now\\(\\)|current_date|current_timestamp)"), QRegularExpression::CaseInsensitiveOption);
            if (file.text.contains(clock))
                complaints << file.path + QStringLiteral(" reads the clock: today is a parameter");
        }
        fail(complaints);
    }

    // Rights are proven as the people who have them: the superuser only prepares.
    void superuserOnlySetsUp()
    {
        static const QRegularExpression use(QStringLiteral("superuser\\(\\)"));
        static const QRegularExpression setUp(QStringLiteral("initTestCase|init\\(\\)|setUp|prepare|arrange|seed|fixture"), QRegularExpression::CaseInsensitiveOption);
        QStringList complaints;
        for (const SourceFile &file : sourceFiles({QStringLiteral("tests")}, codeEndings)) {
            if (file.path.startsWith(QLatin1String("tests/support/")) || file.path.startsWith(QLatin1String("tests/lint/"))
                || file.path.startsWith(QLatin1String("tests/workspace/")) // about the server itself, whose account it is
                || file.path.startsWith(QLatin1String("tests/bench/")))
                continue;
            const QStringList lines = file.lines();
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (!lines.at(i).contains(use))
                    continue;
                // The nearest function head above (a line that starts in column 0 or 4 and ends with a parenthesis) must be a set-up.
                QString head = lines.at(i);
                for (qsizetype j = i; j >= 0 && !head.contains(setUp); --j)
                    if (static const QRegularExpression function(QStringLiteral("^( {4})?[A-Za-z_].*\\)( const)?$")); lines.at(j).contains(function)) {
                        head = lines.at(j);
                        break;
                    }
                if (!head.contains(setUp))
                    complaints << complaint(file, i, QStringLiteral("superuser outside of a set-up function"));
            }
        }
        fail(complaints);
    }

    void desktopFileSpeaksBothLanguages()
    {
        const QDir root(QStringLiteral(PUNTE_SOURCE_DIR));
        QFile file(root.filePath(QStringLiteral("packaging/linux/punte.desktop")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList complaints;
        QMap<QString, QString> entries;
        QString group;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1Char('['))) {
                group = line;
                continue;
            }
            const qsizetype equals = line.indexOf(QLatin1Char('='));
            QVERIFY2(equals > 0, qPrintable(line));
            entries.insert(group + line.left(equals), line.mid(equals + 1));
        }
        const QString entry = QStringLiteral("[Desktop Entry]");
        for (const char *key : {"Type", "Name", "Exec", "Icon", "Categories"})
            if (entries.value(entry + QLatin1String(key)).isEmpty())
                complaints << QStringLiteral("%1 is missing").arg(QLatin1String(key));
        for (const char *key : {"GenericName", "Comment", "Keywords"})
            if (entries.value(entry + QLatin1String(key) + QStringLiteral("[ro]")).isEmpty())
                complaints << QStringLiteral("%1 has no Romanian").arg(QLatin1String(key));
        // The window's id (main.cpp), the icon's and the file's name are one: so that desktops find one by the other.
        QCOMPARE(entries.value(entry + QStringLiteral("Icon")), QStringLiteral("punte"));
        QCOMPARE(entries.value(entry + QStringLiteral("StartupWMClass")), QStringLiteral("punte"));
        QVERIFY(QFile::exists(root.filePath(QStringLiteral("resources/icons/app/punte.svg"))));
        fail(complaints);
    }

    void readmeLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
        const QDir root(QStringLiteral(PUNTE_SOURCE_DIR));
        QFile readme(root.filePath(QStringLiteral("README.md")));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        QStringList complaints;
        int pictures = 0;
        auto links = link.globalMatch(QString::fromUtf8(readme.readAll()));
        while (links.hasNext()) {
            const QRegularExpressionMatch match = links.next();
            const QFileInfo target(root.filePath(match.captured(1)));
            if (!target.exists())
                complaints << QStringLiteral("README.md leads to %1, which is not there").arg(match.captured(1));
            if (target.suffix() != QLatin1String("png"))
                continue;
            ++pictures;
            if (target.size() > 150 * 1024)
                complaints << QStringLiteral("%1 has %2 KB; packaging/pictures makes it small").arg(target.fileName()).arg(target.size() / 1024);
        }
        QVERIFY(pictures > 0);
        fail(complaints);
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
