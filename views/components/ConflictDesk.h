// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "views/components/EditorSources.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace punte {

class BoardModel;
class CompareDialog;
class PagedTableModel;
class ShellServices;

/// What becomes of a save that met somebody else's: the field-by-field compare, one at a time, over the page's window. What is put off
/// stays as a draft that the status bar counts and opens again. Lists and boards are watched; a form brings its own way of saving.
class ConflictDesk final : public QObject {
    Q_OBJECT
public:
    using SaveOver = std::function<void(const ConflictInfo &info, const QVariantMap &values)>;

    /// Lives with `owner`; the compare opens over the window of `page`.
    ConflictDesk(ShellServices &shell, const EditorSources &sources, QObject *owner, QWidget *page);
    ~ConflictDesk() override;
    void setPage(QWidget *page) { m_page = page; }

    /// Compares what the model could not save, and puts what it saved on the undo stack at once.
    void watch(PagedTableModel &model);
    void watch(BoardModel &model);
    /// Opens the compare, or lines up behind the one that is open. `saveOver` writes the result over the other person's version;
    /// `takeTheirs` follows when nothing of mine is left to write.
    void compare(const ConflictInfo &info, SaveOver saveOver, std::function<void()> takeTheirs = {});
    /// The record was saved another way: its draft is worth nothing any more.
    void forget(const QUuid &record);
    /// Writes the values as one action, for a record that is not open any more.
    void saveDirectly(const ConflictInfo &info, const QVariantMap &values);

private:
    struct Case {
        ConflictInfo info;
        SaveOver saveOver;
        std::function<void()> takeTheirs;
    };
    void openNext();
    void settle(const Case &each, const QVariantMap &values);
    void keep(const Case &each);
    void tellMyself(const ConflictInfo &info);
    [[nodiscard]] QString subjectOf(const ConflictInfo &info) const;

    ShellServices &m_shell;
    EditorSources m_sources;
    QPointer<QWidget> m_page;
    QList<Case> m_waiting;
    QHash<QUuid, Case> m_kept;
    QPointer<CompareDialog> m_open;
    QDateTime m_awayFrom; ///< the last time that the line was down
    QDateTime m_awayUntil;
};

} // namespace punte
