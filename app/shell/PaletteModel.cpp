// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/PaletteModel.h"

#include "app/shell/FuzzyMatch.h"
#include "models/core/TextClean.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

namespace {

constexpr int hitsPerGroup = 5;
constexpr int hitsBesideOthers = 3;  // when several groups have some: the commands stay in sight
constexpr int hitsAlone = 12;        // when only people are asked
constexpr int shortestSearch = 2;    // letters: one letter finds everything
constexpr int laterHits = 60;        // ms: the first hits are shown at once, what comes behind them together

PaletteRow headingRow(const QString &title)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Heading;
    row.title = title;
    return row;
}

PaletteRow recordRow(const SearchHit &hit, const QString &needle)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Record;
    row.title = hit.title;
    row.subtitle = hit.subtitle;
    row.trailing = hit.trailing;
    row.hit = hit;
    row.titleMarks = wordMarks(hit.title, needle);
    row.subtitleMarks = wordMarks(hit.subtitle, needle);
    return row;
}

} // namespace

PaletteModel::PaletteModel(ActionRegistry &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterHits);
    connect(&m_later, &QTimer::timeout, this, &PaletteModel::rebuild);
}

PaletteModel::~PaletteModel() { delete m_search; }

void PaletteModel::setProviders(const QList<SearchProvider *> &providers)
{
    delete std::exchange(m_search, nullptr);
    m_pending = 0;
    m_groups.clear();
    for (SearchProvider *provider : providers)
        m_groups.append(Group{provider, {}});
    m_commands.reset();
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &a, const Group &b) { return a.provider->order() < b.provider->order(); });
    rebuild();
}

void PaletteModel::setRecent(const QList<SearchHit> &records)
{
    m_recent = records;
    m_commands.reset();
    if (m_text.isEmpty())
        rebuild();
}

QString PaletteModel::needle() const
{
    return (onlyCommands() || onlyPeople() ? m_text.mid(1) : m_text).simplified();
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.trimmed();
    startSearch();
    m_commands.reset();
    rebuild();
}

void PaletteModel::startSearch()
{
    delete std::exchange(m_search, nullptr);
    m_pending = 0;
    m_hasHits = false;
    m_error.clear();
    const QString text = needle();
    const bool asks = !onlyCommands() && text.size() >= shortestSearch;
    m_search = new QObject(this);
    for (int i = 0; i < m_groups.size(); ++i) {
        SearchProvider *provider = m_groups.at(i).provider;
        if (!asks || (onlyPeople() && !provider->kinds().contains("contact"))) {
            m_groups[i].hits.clear();
            continue;
        }
        ++m_pending;
        ask(i, false);
    }
}

void PaletteModel::ask(int group, bool again)
{
    m_groups.at(group).provider->search(m_search, needle(), onlyPeople() ? hitsAlone : hitsPerGroup,
        [this, group, again, search = m_search](const Result<QList<SearchHit>> &answer) {
            if (search != m_search)
                return;
            // Nobody here stopped it: what ended the search before it hit this one, or the line was changed. Without hits a record would seem missing.
            if (!answer && answer.error().kind == ErrorKind::Cancelled && !again)
                return ask(group, true);
            take(group, answer);
        });
}

void PaletteModel::take(int group, const Result<QList<SearchHit>> &answer)
{
    --m_pending;
    m_groups[group].hits = answer ? *answer : QList<SearchHit>();
    if (!answer && answer.error().kind != ErrorKind::Cancelled)
        m_error = answer.error().what;
    const bool first = !std::exchange(m_hasHits, m_hasHits || !m_groups.at(group).hits.isEmpty()) && m_hasHits;
    if (first || m_pending == 0)
        rebuild();
    else if (!m_later.isActive())
        m_later.start();
}

void PaletteModel::rebuild()
{
    m_later.stop();
    beginResetModel();
    m_rows.clear();
    const QString text = needle();
    const auto found = std::count_if(m_groups.cbegin(), m_groups.cend(), [](const Group &g) { return !g.hits.isEmpty() && g.isOfRecords(); });
    const auto addGroup = [&](const Group &group) {
        if (group.hits.isEmpty())
            return;
        m_rows.append(headingRow(QCoreApplication::translate("Search", group.provider->group())));
        const qsizetype shown = found > 1 || !group.isOfRecords() ? std::min<qsizetype>(hitsBesideOthers, group.hits.size()) : group.hits.size();
        for (const SearchHit &hit : group.hits.first(shown))
            m_rows.append(recordRow(hit, text));
    };
    const QList<PaletteRow> commands = rowsForNumber() + commandRows();
    const auto addCommands = [&] {
        if (!commands.isEmpty()) {
            m_rows.append(headingRow(tr("Commands")));
            m_rows += commands;
        }
    };
    // Enter right behind the name must run it, however late a record comes that only resembles it.
    const bool first = std::ranges::any_of(commands, &PaletteRow::isNamed);
    if (first)
        addCommands();
    for (const Group &group : std::as_const(m_groups))
        if (group.isOfRecords())
            addGroup(group);
    if (m_text.isEmpty() && !m_recent.isEmpty()) {
        m_rows.append(headingRow(tr("Recent")));
        for (const SearchHit &hit : std::as_const(m_recent))
            m_rows.append(recordRow(hit, {}));
    }
    if (!first)
        addCommands();
    for (const Group &group : std::as_const(m_groups))
        if (!group.isOfRecords())
            addGroup(group);
    PaletteRow note;
    if (!m_error.isEmpty())
        note.title = tr("Records cannot be searched now. %1").arg(m_error);
    else if (m_rows.isEmpty() && m_pending == 0)
        note.title = text.isEmpty() ? tr("Type a name, a phone number, a tax id or a command.") : tr("Nothing found for “%1”.").arg(text);
    if (!note.title.isEmpty())
        m_rows.append(note);
    endResetModel();
    Q_EMIT resultsChanged();
}

int PaletteModel::resultCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const PaletteRow &r) {
        return r.kind == PaletteRow::Kind::Record || r.kind == PaletteRow::Kind::Command;
    }));
}

int PaletteModel::firstChoice() const { return nextChoice(-1, 1); }

int PaletteModel::nextChoice(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < m_rows.size(); i += step) {
        if (flags(index(i)).testFlag(Qt::ItemIsSelectable))
            return i;
    }
    return from;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{row.title, row.subtitle, row.trailing, row.keys.join(QLatin1Char('+'))}.join(QLatin1Char(' ')).simplified();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PaletteRow &row = m_rows.at(index.row());
    const bool choice = row.kind == PaletteRow::Kind::Record || (row.kind == PaletteRow::Kind::Command && row.enabled);
    return choice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace punte
