// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is clipped: every page and scene at the three sizes it must hold at, in English, Romanian and a language with longer words.
#include "app/punte/Program.h"
#include "app/punte/SnapshotRunner.h"
#include "app/shell/MainWindow.h"
#include "tests/snapshots/ClipProbe.h"
#include "tests/snapshots/LongWords.h"
#include "tests/snapshots/RestProbe.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace punte;

namespace {

QStringList warningsOfTheRun;

// A missing icon, a broken connection: nothing may be complained about while the program shows itself.
void keepWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtWarningMsg && type != QtCriticalMsg)
        return;
    if (!text.startsWith(QLatin1String("This plugin does not support"))) // the offscreen platform about itself
        warningsOfTheRun << QString::fromLatin1(context.category) + QStringLiteral(": ") + text;
}

class TwoTexts final : public QWidget {
public:
    TwoTexts(QWidget *parent, int between) : QWidget(parent), m_between(between) { resize(200, 30); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QPointF(4, 20), QStringLiteral("Total"));
        painter.drawText(QPointF(4 + m_between, 20), QStringLiteral("1,234.00 RON"));
    }

private:
    int m_between;
};

// Asks for its layout whenever it is laid out, as a page did that burnt a core.
class Restless final : public QWidget {
public:
    explicit Restless(QWidget *parent) : QWidget(parent) { new QVBoxLayout(this); }
    bool rests = false;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && !rests)
            layout()->invalidate(), layout()->update();
        return QWidget::event(event);
    }
};

} // namespace

class ClipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void probeSeesWhatIsCut()
    {
        QWidget window;
        window.resize(400, 300);
        auto *label = new QLabel(QStringLiteral("Account manager of the company"), &window);
        label->setGeometry(0, 0, 300, 20);
        window.show();
        QCOMPARE(clippedTexts(window), QStringList());
        label->setFixedWidth(60);
        QCOMPARE(clippedTexts(window).size(), 1);
        label->setFixedWidth(300);
        label->move(350, 0);
        QCOMPARE(clippedTexts(window).size(), 1); // by its parent
    }

    void probeSeesAButtonThatIsTooNarrow()
    {
        QWidget window;
        window.resize(400, 300);
        auto *button = new QPushButton(QStringLiteral("Save version 15"), &window);
        button->resize(button->sizeHint());
        window.show();
        QCOMPARE(clippedTexts(window), QStringList());
        button->resize(40, button->height());
        QCOMPARE(clippedTexts(window).size(), 1);
    }

    void probeSeesShortenedTextsWithoutTooltip()
    {
        QWidget window;
        window.resize(400, 300);
        class Short final : public QWidget {
        public:
            using QWidget::QWidget;

        protected:
            void paintEvent(QPaintEvent *) override { QPainter(this).drawText(QPointF(4, 20), QStringLiteral("Harvest ca\u2026")); }
        };
        Short widget(&window);
        widget.resize(200, 30);
        window.show();
        QCOMPARE(clippedTexts(window).size(), 1);
        widget.setToolTip(QStringLiteral("Harvest campaign"));
        QCOMPARE(clippedTexts(window), QStringList());
    }

    void probeSeesTextsOverEachOther()
    {
        QWidget window;
        window.resize(400, 300);
        auto *apart = new TwoTexts(&window, 80);
        window.show();
        QCOMPARE(clippedTexts(window), QStringList());
        delete apart;
        (new TwoTexts(&window, 20))->show();
        QCOMPARE(clippedTexts(window).size(), 1);
    }

    void probeSeesALayoutThatNeverRests()
    {
        QWidget window;
        auto *restless = new Restless(&window);
        (new QVBoxLayout(&window))->addWidget(restless);
        window.show();
        restless->updateGeometry();
        restless->layout()->update();
        QVERIFY(!restlessLayouts().isEmpty());
        restless->rests = true;
        QCOMPARE(restlessLayouts(), QStringList());
    }

    void probeForgivesWhatScrolls()
    {
        QScrollArea area;
        area.resize(100, 60);
        auto *label = new QLabel(QStringLiteral("A text that is much wider than the area\nand another line\nand another\nand another"));
        area.setWidget(label);
        area.show();
        QCOMPARE(clippedTexts(area), QStringList());
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setWidgetResizable(true);
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        QApplication::processEvents();
        QVERIFY(!clippedTexts(area).isEmpty());
    }

    void longWordsAreLonger()
    {
        QCOMPARE(LongWords::lengthened(QStringLiteral("Search or run a command")).size(), 31);
        QCOMPARE(LongWords::lengthened(QStringLiteral("%1 of %2")), QStringLiteral("%1 oof %2"));
    }

    void nothingIsClipped()
    {
        QTemporaryDir folder;
        CommandLine line;
        line.task = CommandLine::Task::Snapshot;
        line.snapshotFolder = folder.path();
        line.theme = QStringLiteral("light");
        line.page = qEnvironmentVariable("PUNTE_CLIP_PAGE"); // one page, for work on it
        SnapshotRunner runner(line);
        LongWords longWords;
        runner.setWrites(false);
        runner.setSizes({{1366, 768}, {1093, 614}, {1920, 1080}});
        runner.setLanguages({QStringLiteral("en"), QStringLiteral("ro"), QStringLiteral("long")});
        QHash<QString, QStringList> found; // what, where
        QStringList order;
        int pictures = 0;
        connect(&runner, &SnapshotRunner::pictureShown, this, [&](const SnapshotRunner::Picture &picture, MainWindow *window) {
            ++pictures;
            const QString where = QStringLiteral("%1 %2 %3x%4").arg(QString::fromLatin1(picture.name), picture.language)
                                      .arg(picture.size.width()).arg(picture.size.height());
            const auto note = [&](const QString &problem) {
                if (!found.contains(problem))
                    order << problem;
                found[problem] << where;
            };
            const QStringList restless = restlessLayouts();
            for (const QString &layout : restless)
                note(QStringLiteral("%1 never comes to rest").arg(layout));
            const QList<QWidget *> tops = QApplication::topLevelWidgets();
            for (QWidget *top : tops) {
                if (!top->isVisible() || top->inherits("QTipLabel"))
                    continue;
                QStringList problems = clippedTexts(*top);
                if (top != window && (top->width() > picture.size.width() || top->height() > picture.size.height()))
                    problems << QStringLiteral("%1 is larger than the screen").arg(top->objectName());
                for (const QString &problem : std::as_const(problems))
                    note(problem);
            }
        });
        warningsOfTheRun.clear();
        const QtMessageHandler before = qInstallMessageHandler(keepWarning);
        const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
        runner.start();
        runner.program().language().addLanguage(QStringLiteral("long"), &longWords);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(pictures >= 3 * 3);
        qInstallMessageHandler(before);
        QStringList report;
        for (const QString &problem : std::as_const(order))
            report << QStringLiteral("%1   [%2: %3]").arg(problem).arg(found[problem].size()).arg(found[problem].first());
        report += warningsOfTheRun;
        for (const QString &each : std::as_const(report)) // one by one: a long message would be cut itself
            qWarning("%s", qPrintable(each));
        QCOMPARE(report.size(), 0);
    }
};

int main(int argc, char **argv)
{
    SnapshotRunner::prepareProcess();
    QApplication app(argc, argv);
    initPunteTranslations();
    Theme::instance().install(app);
    ClipTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clip.moc"
