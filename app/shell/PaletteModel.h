// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/ActionRegistry.h"
#include "models/records/SearchProvider.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace punte {

/// One line of the palette: a heading, a record or a command.
struct PaletteRow {
    enum class Kind { Heading, Record, Command, Note };
    Kind kind = Kind::Note;
    QString title;
    QString subtitle;
    QString trailing;
    QList<std::pair<int, int>> titleMarks;     ///< ranges of the title that were matched
    QList<std::pair<int, int>> subtitleMarks;
    SearchHit hit;           ///< for records, and for commands about one
    QByteArray actionId;     ///< for commands
    QString phone;           ///< for commands about a number that nobody has
    QByteArray icon;         ///< for commands
    QStringList keys;        ///< for commands: {"Ctrl", "N"}
    bool enabled = true;
    bool isNamed = false;    ///< a command whose whole name, or its first words, was typed in either language
};

/// What the palette shows: groups of records by provider, then commands: first what can be done with the customer found first. A command
/// that was named stands before all. Commands answer at once; records replace their group when the newest search has an answer, older
/// ones are dropped.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };

    explicit PaletteModel(ActionRegistry &actions, QObject *parent = nullptr);
    ~PaletteModel() override;

    void setProviders(const QList<SearchProvider *> &providers);
    /// The records opened last: shown first while nothing is typed.
    void setRecent(const QList<SearchHit> &records);
    /// "> text" asks commands only, "@ text" people only, "" shows the commands used most.
    void setText(const QString &text);
    [[nodiscard]] const PaletteRow &row(int index) const { return m_rows.at(index); }
    /// Number of records and commands, headings not counted.
    [[nodiscard]] int resultCount() const;
    [[nodiscard]] bool isSearching() const { return m_pending > 0; }
    /// The row that is chosen by itself: the first that can be.
    [[nodiscard]] int firstChoice() const;
    /// The next row that can be chosen, in steps of +1 or -1; stays where it is at the end.
    [[nodiscard]] int nextChoice(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows were replaced; `searching` while answers are still to come.
    void resultsChanged();

private:
    struct Group {
        SearchProvider *provider = nullptr;
        QList<SearchHit> hits;
        [[nodiscard]] bool isOfRecords() const { return provider->order() < SearchProvider::afterCommands; }
    };
    void startSearch();
    void ask(int group, bool again);
    void take(int group, const Result<QList<SearchHit>> &answer);
    void rebuild();
    [[nodiscard]] QList<PaletteRow> commandRows();
    [[nodiscard]] QList<PaletteRow> matchingCommands() const;
    [[nodiscard]] QList<PaletteRow> rowsAboutTopHit() const;
    [[nodiscard]] QList<PaletteRow> rowsForNumber() const;
    [[nodiscard]] QString needle() const;
    [[nodiscard]] bool onlyCommands() const { return m_text.startsWith(QLatin1Char('>')); }
    [[nodiscard]] bool onlyPeople() const { return m_text.startsWith(QLatin1Char('@')); }

    ActionRegistry &m_actions;
    QList<Group> m_groups;
    QList<PaletteRow> m_rows;
    QList<SearchHit> m_recent;
    QString m_text;
    QString m_error;
    QObject *m_search = nullptr; ///< context of the newest search; its death cancels the older one on the server
    std::optional<QList<PaletteRow>> m_commands; ///< those that fit the text, found once for it
    QTimer m_later; ///< what came behind the first hits is shown together
    int m_pending = 0;
    bool m_hasHits = false; ///< the newest search has brought some
};

} // namespace punte
