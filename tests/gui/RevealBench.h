// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/DeskWindow.h"

class QPushButton;

namespace punte {

/// A case to be put before somebody: options A, B, C ... by their cost in RON, criteria by their weight, scores by option, criterion and
/// person. An empty list of scores is a cell that nobody could judge.
struct RevealCase {
    struct Option {
        QString title;
        int cost = 0;
        bool changesContract = false;
    };
    QList<Option> options;
    QList<std::pair<QString, double>> criteria;
    QList<QList<QList<int>>> scores;
    QList<QList<QList<int>>> confidence{}; ///< empty: 5 everywhere
    QStringList comments{};               ///< put to the first option's first criterion, one a person
    int people = 5;
    int urgency = 3;
    bool withoutResult = false;
};

/// A support team with a revealed decision: Ana frames (authority 3: up to 10,000 RON), Mihai, Ioana, Lisa and Elena (5) score with her. Lisa
/// is of legal_compliance, in another team; Dan scores and decides nothing.
class RevealBench final {
public:
    RevealBench();
    /// Mock-up 07a: B before A before D before C; A costs more than Ana may spend, B changes the contract.
    [[nodiscard]] static RevealCase pictureCase();
    /// Makes it as the reveal leaves it; its id.
    QUuid add(const RevealCase &what);
    /// The page of the case as somebody sees it.
    void open(const char *login, const QUuid &decision, const QString &settingsFile = {});
    [[nodiscard]] QString stored(const char *what) const;
    [[nodiscard]] QString outcome(const char *what) const;
    [[nodiscard]] Page *page() const { return desk->page("decision"); }
    template <class T>
    [[nodiscard]] T find(const char *name) const
    {
        return desk->window->findChild<T>(QString::fromLatin1(name));
    }
    /// Clicks on the row of this option.
    void choose(const QString &letter) const;
    void click(const char *button) const;
    [[nodiscard]] QStringList texts(const char *name) const;
    [[nodiscard]] QString optionId(int place) const;

    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<DeskWindow> desk;
    QUuid shown;

private:
    QUuid m_team;
};

} // namespace punte
