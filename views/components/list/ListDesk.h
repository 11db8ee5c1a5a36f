// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"
#include "views/components/RecordWalker.h"

#include <QJsonObject>

class QMenu;
class QPushButton;

namespace punte {

class BulkCommands;
class ConflictDesk;
class FilterBar;
class ListViews;
class PagedTableModel;
class RecordListPanel;
class RecordTable;

/// What a list says about its records, each in the page's own words and in the window's language of the moment.
struct ListWords {
    std::function<QString()> everything;   ///< the list without a view: "All customers"
    std::function<QString(int n)> count;   ///< "%n customer(s)"
    std::function<QString()> unread;       ///< "The customers could not be read."
    std::function<QString()> unsaved;      ///< "The customer was not saved."
    std::function<QString(int n)> deleted; ///< "%n customer(s) deleted"
};

/// What makes one list different from the others; all else is the field catalogue's.
struct ListSetup {
    QByteArray table;               ///< in the field catalogue
    QByteArray prefix;              ///< of the ids of its commands: "customers" makes customers.find, customers.delete, ...
    const char *group = nullptr;    ///< QT_TRANSLATE_NOOP("ActionGroups", "Customers")
    const char *context = nullptr;  ///< translation context of the three texts below
    const char *findText = nullptr; ///< QT_TRANSLATE_NOOP(context, "Filter the customers by text")
    const char *nextText = nullptr; ///< QT_TRANSLATE_NOOP(context, "Next customer")
    const char *previousText = nullptr;
    QByteArray sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<QByteArray> dependencies; ///< tables whose names a row shows
    /// The page applies the filter itself, because more than the list hangs on it (a board); it calls setFilter() and select().
    bool pageFilters = false;
    QByteArray fileKind;            ///< kind of import that makes such records; empty = none
    ListWords words;
};

/// Everything that the list pages have in common: the list with its filter bar, conflicts, live changes, bulk commands, walking, what is
/// said after a command, and its state over restarts. A page brings the catalogue's table, its words and what an opened row means.
/// Lives with the page. GUI thread.
class ListDesk final : public QObject, public RecordWalker {
    Q_OBJECT
public:
    ListDesk(Page &page, const EditorSources &sources, ListSetup setup);
    ~ListDesk() override;

    [[nodiscard]] PagedTableModel &model() const { return *m_model; }
    [[nodiscard]] RecordListPanel &panel() const { return *m_panel; }
    [[nodiscard]] RecordTable &table() const;
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] ConflictDesk &conflicts() const { return *m_conflicts; }
    [[nodiscard]] QAction *nextAction() const { return m_next; }
    /// Null without the right.
    [[nodiscard]] QAction *deleteAction() const;
    [[nodiscard]] ListViews &views() const { return *m_views; }
    /// What the list says while there is not one record; `fact` is the next step of who may add one.
    void setEmptyText(const QString &title, const QString &fact);
    /// For the page's place in the top bar: the page's own switch, if it has one, and the button of the views.
    [[nodiscard]] QWidget *barWidget(QWidget *leading = nullptr);
    [[nodiscard]] ShellServices &shell() const { return m_page.shell(); }
    [[nodiscard]] const QByteArray &pageId() const { return m_page.pageId(); }
    [[nodiscard]] QString countText(qint64 count) const;

    /// The first time: reads the rows.
    void activate();
    [[nodiscard]] bool isActivated() const { return m_activated; }
    [[nodiscard]] bool isReady() const;
    /// Lists these rows; the filter bar shows it.
    void setFilter(const Filter &filter);
    /// A view was chosen: the page applies its filter, or the desk where the page leaves it to it.
    void applyFilter(const Filter &filter);
    /// Lists exactly these rows, out of any view: somebody asked for them by a figure elsewhere.
    void openFilter(const Filter &filter);
    /// Lists what was deleted lately instead, to bring it back.
    void setDeletedShown(bool deleted);
    /// Selects and shows one record as soon as the rows are there.
    void selectRecord(const QUuid &id);
    /// To be selected when the rows are there.
    void wantSelection(const QList<QUuid> &ids) { m_wantedSelection = ids; }
    [[nodiscard]] QList<QUuid> takeWantedSelection() { return std::exchange(m_wantedSelection, {}); }

    /// What the bulk commands work on, where it is not the table's selection (a board's cards).
    void setSelectionSource(std::function<RowSelection()> source) { m_selection = std::move(source); }
    /// What Alt+Down does, where it is not the next row of the table.
    void setStep(std::function<void(int)> step) { m_step = std::move(step); }
    /// Names a record that the list has not loaded; empty if it cannot.
    void setTitleSource(std::function<QString(const QUuid &)> title) { m_title = std::move(title); }
    [[nodiscard]] RowSelection selection() const;
    /// Names the rows of a command for the undo stack: by title when it is one, by number otherwise.
    [[nodiscard]] ActionLabel label(const QByteArray &code, const RowSelection &rows) const;
    /// Copy and the commands for many rows, for the page's context menu.
    void addMenuActions(QMenu &menu) const;

    /// The states that every list has.
    [[nodiscard]] QList<Scene> scenes();
    /// What Page::fileKind() and Page::secondaryActions() answer: files and pasted rows of such records, as far as the person may import.
    [[nodiscard]] QByteArray fileKind() const;
    [[nodiscard]] QList<QAction *> importActions() const;
    [[nodiscard]] StatusFigure countFigure() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void retranslate();

    void neighbour(const QUuid &id, int step, QObject *context, std::function<void(const QUuid &)> done) override;
    void position(const QUuid &id, QObject *context, std::function<void(int, int)> done) override;

Q_SIGNALS:
    /// Only the list knows deleted records; another view of the same page steps aside.
    void deletedShownChanged(bool deleted);

private:
    void makeActions();
    void connectModel();
    void connectTable();

    Page &m_page;
    EditorSources m_sources;
    ListSetup m_setup;
    const TableInfo &m_table;
    PagedTableModel *m_model;
    RecordListPanel *m_panel;
    FilterBar *m_filterBar;
    ConflictDesk *m_conflicts;
    QAction *m_next = nullptr;
    BulkCommands *m_bulk = nullptr;
    ListViews *m_views = nullptr;
    QPushButton *m_back = nullptr; ///< out of an empty list of deleted records
    QWidget *m_bar = nullptr;
    std::function<RowSelection()> m_selection;
    std::function<void(int)> m_step;
    std::function<QString(const QUuid &)> m_title;
    QList<QUuid> m_wantedSelection;
    bool m_activated = false;
};

} // namespace punte
