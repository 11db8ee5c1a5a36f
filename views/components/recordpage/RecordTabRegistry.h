// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

class QWidget;

namespace punte {

class RecordTab;
class ShellServices;

/// A tab as pages know it before it exists.
struct RecordTabInfo {
    QByteArray id;               ///< "opportunities"
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("RecordTabs", "Opportunities")
    int order = 0;               ///< Overview stands at 0, History at 900
    QByteArray permission;       ///< "opportunities.read"; without it the tab is not there. Empty = for everybody
    std::function<RecordTab *(ShellServices &shell, QWidget *parent)> create;

    /// Optional: statement of the SqlStore with the one parameter `record`, which answers `n`. All counts of a page travel in one round
    /// trip; they are asked again after changes of `countTables`.
    QByteArray countQuery;
    QList<QByteArray> countTables;
};

/// Which tabs the page of a record has, by kind of record ("company", "contact", "opportunity", "contract"). Domains register theirs for
/// the kinds of others, so that a domain never includes another one: sales adds "Opportunities" to companies. GUI thread only.
class RecordTabRegistry final {
public:
    [[nodiscard]] static RecordTabRegistry &instance();

    /// One that is there under this id is replaced.
    void add(const QByteArray &kind, const RecordTabInfo &info);
    /// In order of display.
    [[nodiscard]] QList<RecordTabInfo> tabs(const QByteArray &kind) const;

private:
    QHash<QByteArray, QList<RecordTabInfo>> m_tabs;
};

} // namespace punte
