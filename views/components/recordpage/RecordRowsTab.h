// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

namespace punte {

class PagedTableModel;
class RecordListPanel;
class ShellServices;

/// What makes one such tab different from the others.
struct RecordRowsSetup {
    QByteArray table;            ///< in the field catalogue
    QByteArray column;           ///< its link to the record that is shown; needs no column of its own in the list
    QByteArray sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<QByteArray> dependencies;
    QByteArray kind;             ///< of openRecord() for a row that is opened; empty = it has no page
    std::function<QString(int n)> count;
    std::function<QString()> unread;
    std::function<QString()> none;
    std::function<QString()> noneFact;
    std::function<QString()> unsaved = {}; ///< "The activity was not saved."; with it cells are edited in place, by who may
};

/// The records of one table that belong to the record of the page: the requests of a customer, the opportunities of a person. Read only
/// where they are changed on a page of their own.
class RecordRowsTab : public RecordTab {
    Q_OBJECT
public:
    RecordRowsTab(ShellServices &shell, const EditorSources &sources, RecordRowsSetup setup, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void setTitle(const QString &title) override;
    void focusFirst() override;
    void addContext(RecordContext &context) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;

protected:
    [[nodiscard]] PagedTableModel &list() const { return *m_list; }
    [[nodiscard]] RecordListPanel &panel() const { return *m_panel; }
    [[nodiscard]] const QUuid &record() const { return m_record; }
    [[nodiscard]] const EditorSources &sources() const { return m_sources; }

private:
    void allowEditing(ShellServices &shell);

    RecordRowsSetup m_setup;
    EditorSources m_sources;
    PagedTableModel *m_list;
    RecordListPanel *m_panel;
    QUuid m_record;
};

} // namespace punte
