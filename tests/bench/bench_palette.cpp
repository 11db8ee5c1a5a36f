// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"
#include "app/shell/FuzzyMatch.h"
#include "app/shell/PaletteModel.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchOffice.h"
#include "tests/bench/BenchReport.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <cstdio>

using namespace punte;

namespace {

constexpr int betweenLetters = 120; // ms: 100 words a minute
constexpr int mostLetters = 10;     // of a word: who has not found it by then has found nothing

struct Answers {
    int asked = 0;
    int hits = 0;
};

/// Counts what a provider answers to the newest text.
class WatchedProvider final : public SearchProvider {
public:
    WatchedProvider(SearchProvider &provider, Answers &answers) : m_provider(provider), m_answers(answers) {}
    [[nodiscard]] const char *group() const override { return m_provider.group(); }
    [[nodiscard]] QList<QByteArray> kinds() const override { return m_provider.kinds(); }
    [[nodiscard]] int order() const override { return m_provider.order(); }
    void search(QObject *context, const QString &text, int limit, Done done) override
    {
        ++m_answers.asked;
        m_provider.search(context, text, limit, [this, done = std::move(done)](const Result<QList<SearchHit>> &answer) {
            m_answers.hits += answer ? int(answer->size()) : 0;
            done(answer);
        });
    }

private:
    SearchProvider &m_provider;
    Answers &m_answers;
};

std::unique_ptr<TestDatabase> paletteOffice(int rows)
{
    auto office = qEnvironmentVariableIsSet("PUNTE_BENCH_KEEP") ? std::make_unique<TestDatabase>(QStringLiteral("bench_palette_%1").arg(rows))
                                                                 : std::make_unique<TestDatabase>();
    if (office->isKept())
        return office;
    QElapsedTimer timer;
    timer.start();
    const QUuid team = office->addTeam(QStringLiteral("Vânzări"));
    office->addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, team, QStringLiteral("sales_manager"));
    for (const char *name : {"ana", "mihai", "ioana", "radu", "irina", "vlad", "oana", "dana"})
        office->addUser(QString::fromLatin1(name), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    QFile file(QStringLiteral(PUNTE_BENCH_SOURCES "/palette.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    office->exec(QString::fromUtf8(file.readAll())
                     .replace(QLatin1String("{tenant}"), office->tenant().toString(QUuid::WithoutBraces))
                     .replace(QLatin1String("{team}"), team.toString(QUuid::WithoutBraces))
                     .replace(QLatin1String("{rows}"), QString::number(rows)));
    office->exec(QStringLiteral("VACUUM (ANALYZE)"));
    std::printf("          %d records made in %.0f s\n", rows, double(timer.elapsed()) / 1000);
    std::fflush(stdout);
    return office;
}

/// What people type: names with and without diacritics, digits of phones, tax ids, addresses, numbers. The same ones every time.
QStringList typedWords(TestDatabase &office, int count)
{
    const auto some = [&](const char *what, const char *table, int n) {
        QStringList words;
        for (const QStringList &row : office.rows(QStringLiteral("SELECT %1 FROM %2 x WHERE deleted_at IS NULL ORDER BY md5(id || 'palette') LIMIT %3").arg(QLatin1String(what), QLatin1String(table)).arg(n)))
            words << row.constFirst();
        return words;
    };
    const int part = count / 10;
    QStringList words = some("company_name", "crm.customer_companies", 2 * part);
    for (const QString &name : some("company_name", "crm.customer_companies", 3 * part).mid(2 * part))
        words << foldForSearch(name);
    words += some("split_part(last_name, ' ', 1)", "crm.contact_persons", part);
    words += some("core.fold(full_name)", "crm.contact_persons", part);
    words += some("'0' || substr(phone, 4)", "crm.contact_persons", part);
    words += some("tax_id", "crm.customer_companies", part);
    words += some("email", "crm.contact_persons", part);
    words += some("contract_number", "crm.contracts", part / 2);
    words += some("'SD-' || number", "crm.interactions", part / 2);
    words += some("title", "crm.opportunities", part);
    return words;
}

void typeLetter(QLineEdit &field, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&field, &press);
}

void measurePalette(TestDatabase &office, const QString &login)
{
    BenchDesk bench(office.as(login));
    CommandPalette &palette = bench.desk.window->palette();
    Answers answers;
    std::vector<std::unique_ptr<SearchProvider>> watched;
    QList<SearchProvider *> providers;
    for (const auto &provider : bench.desk.search) {
        watched.push_back(std::make_unique<WatchedProvider>(*provider, answers));
        providers << watched.back().get();
    }
    palette.setProviders(providers);
    QList<double> first;
    QList<double> all;
    QList<double> stalls;
    bench.quiet();
    StallMeter stall;
    BenchApplication::instance().until([&] { return stall.longestMs() > 0; });
    const QStringList words = typedWords(office, benchQuick() ? 40 : 200);
    int empty = 0;
    QString slowest;
    for (const QString &word : words) {
        palette.openWith(QString());
        stall.restart();
        for (int i = 0; i < std::min<qsizetype>(word.size(), mostLetters); ++i) {
            QElapsedTimer since;
            since.start();
            answers = {};
            typeLetter(*palette.field(), word.at(i));
            if (i > 0 && word.at(i) != QLatin1Char(' ')) { // one letter alone, or a blank, asks nothing
                const auto painted = BenchApplication::instance().untilPainted(bench.desk.find<QListView>("paletteList")->viewport(), 
                    [&] { return answers.hits > 0 || (answers.asked > 0 && !palette.model().isSearching()); }, since, 2'000);
                const bool found = painted && answers.hits > 0;
                if (found && (first.isEmpty() || *painted >= *std::max_element(first.cbegin(), first.cend())))
                    slowest = word.left(i + 1);
                found ? first.append(*painted) : void(++empty);
                BenchApplication::instance().until([&] { return !palette.model().isSearching() || since.elapsed() > 5'000; });
                all.append(double(since.nsecsElapsed()) / 1e6);
            }
            BenchApplication::instance().until([&] { return since.elapsed() >= betweenLetters; });
        }
        stalls.append(stall.longestMs());
        palette.close();
    }
    const BenchReport report(QStringLiteral("4 palette %1").arg(login));
    const QString note = QStringLiteral("%1 words letter by letter, one each %2 ms; %3 letters found nothing; slowest “%4”").arg(words.size()).arg(betweenLetters).arg(empty).arg(slowest);
    report.add(QStringLiteral("letter to first hits painted"), "ms", first, BenchGoal{50, BenchGoal::Of::P95}, note);
    report.add(QStringLiteral("letter to all groups"), "ms", all);
    report.add(QStringLiteral("longest wait of the window"), "ms", stalls, BenchGoal{50, BenchGoal::Of::P95});
}

} // namespace

/// `bench_palette [manager] [rep]`: figure 4, the palette over 700,000 records of six kinds.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "manager rep"))
        return 0;
    BenchApplication app(argc, argv);
    prepareBench();
    const std::unique_ptr<TestDatabase> office = paletteOffice(benchQuick() ? 70'000 : 700'000);
    settle(*office);
    if (benchWanted("manager"))
        measurePalette(*office, QStringLiteral("elena"));
    if (benchWanted("rep"))
        measurePalette(*office, QStringLiteral("ana"));
    return 0;
}
