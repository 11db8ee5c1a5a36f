// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "views/components/EditorSources.h"

#include <QObject>

class QAction;
class QMenu;

namespace punte {

class BulkJob;
class BulkPopup;
class ListDesk;
struct ExportOffer;
class ShellServices;
struct FormDraft;

/// What can be done to many rows of a list at once: reassign, set a field, tag, a task for each, delete, restore, export, print. Each is one step of
/// undo; a long one runs as a job that can be cancelled. Which of them there are follows from the catalogue and the rights; the database
/// decides about each row. Lives with its desk.
class BulkCommands final : public QObject {
    Q_OBJECT
public:
    explicit BulkCommands(ListDesk &desk, const EditorSources &sources, const QByteArray &prefix, const char *group, QWidget *page);

    /// For the page's context menu.
    void addTo(QMenu &menu) const;
    [[nodiscard]] QAction *deleteAction() const { return m_delete; }
    /// Deleted rows can only be brought back.
    void setDeletedShown(bool deleted);
    void remove();

private:
    QAction *add(const char *name, const char *text, const QByteArray &icon, const QKeySequence &key, void (BulkCommands::*command)(), bool inPalette = false);
    void reassign();
    void setField();
    void tag();
    void taskForEach();
    void restore();
    void exportRows();
    void printRows();
    [[nodiscard]] ExportOffer offer() const;
    /// How many rows, in the words of the list: "41 customers".
    [[nodiscard]] QString rowsText(const RowSelection &rows) const;
    [[nodiscard]] QWidget *anchor() const;
    BulkJob *run(const RowSelection &rows, const BulkChange &change, const ActionLabel &label);
    [[nodiscard]] FormDraft draftOf(const char *name) const;
    [[nodiscard]] RowSelection rowsFor(const char *name) const;
    void ask(const char *name, BulkPopup *popup, const RowSelection &rows, const QString &title);
    void follow(const char *name, BulkJob *job);
    void watch(BulkJob *job);
    [[nodiscard]] ShellServices &shell() const;

    ListDesk &m_desk;
    EditorSources m_sources;
    QByteArray m_prefix;
    const char *m_group;
    QWidget *m_page;
    QList<QAction *> m_changes; ///< of rows that are there
    QAction *m_export;
    QAction *m_print;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace punte
