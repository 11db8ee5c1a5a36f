// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShellSettings.h"
#include "tests/bench/BenchReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <sys/stat.h>

using namespace punte;

namespace {

/// The programs as they are installed, on a workspace of their own with the sample in it.
class StartBench final {
public:
    StartBench()
        : m_folder(QDir::tempPath() + QStringLiteral("/punte-bench-XXXXXX"))
    {
        (void)chmod(QFile::encodeName(m_folder.path()).constData(), 0711); // root's server runs under another account
        m_environment.insert(QStringLiteral("PUNTE_WORKSPACE"), m_folder.filePath(QStringLiteral("workspace")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        // As whoever worked on the board when he closed the window.
        ShellSettings settings(m_folder.filePath(QStringLiteral("config/punte/punte.ini")));
        settings.setSampleLogin(QStringLiteral("ana.dumitrescu"));
        for (const char *key : {"punte_sample.ana.dumitrescu", "punte_sample.punte_sample_ana.dumitrescu"})
            settings.setLastPage(QString::fromLatin1(key), "pipeline");
        m_environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("punte.startup.info=true"));
    }
    ~StartBench() { (void)control({QStringLiteral("workspace"), QStringLiteral("stop"), QStringLiteral("--force")}); }

    bool control(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(PUNTE_CTL), arguments);
        return process.waitForFinished(300'000) && process.exitCode() == 0;
    }

    /// Milliseconds from the start of the process to its first painted board with real cards, as the program says (punte.startup); with
    /// `steps`, what it said on the way.
    double start(QStringList *steps)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const auto started = std::chrono::steady_clock::now().time_since_epoch();
        process.start(QStringLiteral(PUNTE_PROGRAM), {QStringLiteral("--sample")});
        double painted = -1;
        while (painted < 0 && process.waitForReadyRead(60'000)) {
            while (process.canReadLine()) {
                // punte.startup: <nanoseconds of the steady clock> <step>
                const QByteArray line = process.readLine().trimmed();
                const qsizetype at = line.indexOf("punte.startup: ");
                if (at < 0)
                    continue;
                const QList<QByteArray> words = line.mid(at + 15).split(' ');
                const double ms = double(words.first().toLongLong() - std::chrono::nanoseconds(started).count()) / 1e6;
                const QByteArray step = words.mid(1).join(' ');
                if (steps)
                    steps->append(QStringLiteral("%1 %2").arg(QString::fromUtf8(step)).arg(ms, 0, 'f', 0));
                if (step.startsWith("rows painted of boardColumn"))
                    painted = ms;
            }
        }
        process.terminate(); // an orderly close; the last program out stops the server
        process.waitForFinished(30'000);
        return painted;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void measureStart(StartBench &bench, const BenchReport &report, const char *name, double goal)
{
    QList<double> times;
    QStringList steps;
    (void)bench.start(nullptr);
    for (int i = 0; i < benchSamples(); ++i) {
        steps.clear();
        const double time = bench.start(&steps);
        if (time < 0)
            std::fprintf(stderr, "The program did not show its board: %s\n", qUtf8Printable(steps.join(QStringLiteral(", "))));
        times.append(time < 0 ? 60'000 : time);
    }
    report.add(QString::fromLatin1(name), "ms", times, BenchGoal{goal}, QStringLiteral("last: ") + steps.join(QStringLiteral(", ")));
}

} // namespace

/// Figure 4: the real program as a process, to its first painted board with the sample's cards.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "start"))
        return 0;
    QCoreApplication app(argc, argv);
    StartBench bench;
    if (!bench.control({QStringLiteral("workspace"), QStringLiteral("init")}) || !bench.control({QStringLiteral("sample"), QStringLiteral("create")})) {
        std::fprintf(stderr, "The workspace for the start could not be made.\n");
        return 1;
    }
    const BenchReport report(QStringLiteral("4 start"));
    (void)bench.control({QStringLiteral("workspace"), QStringLiteral("stop")});
    measureStart(bench, report, "program start to painted board, server stopped before", 1500);
    (void)bench.control({QStringLiteral("workspace"), QStringLiteral("start")});
    measureStart(bench, report, "program start to painted board, server running", 700);
    return 0;
}
