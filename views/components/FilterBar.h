// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace punte {

class FilterChip;
class FilterEditor;

/// The chips of a list's or board's filter: "Field value ×", a dashed Add filter, and a quick text field on Ctrl+F. What stands at the
/// right (sort, saved view) is added by the page. 44 px high.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const TableInfo &table, QWidget *parent = nullptr);

    void setSources(const EditorSources &sources);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Shows a filter without emitting filterChanged().
    void setFilter(const Filter &filter);
    /// The filter of the saved view in use: chips that differ from it are marked.
    void setSavedFilter(const Filter &filter);
    void clearSavedFilter();
    [[nodiscard]] bool isModified() const { return m_hasSaved && m_saved != m_filter; }
    void addTrailingWidget(QWidget *widget);

    /// Opens the quick text field; the page's Ctrl+F.
    void focusText();
    void openAddFilter();
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const punte::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void editChip(int index, FilterChip *chip);
    void change(const Filter &filter);
    void retranslateUi();
    [[nodiscard]] FilterEditor *newEditor(QWidget *anchor);

    const TableInfo &m_table;
    EditorSources m_sources;
    Filter m_filter;
    Filter m_saved;
    bool m_hasSaved = false;
    QBoxLayout *m_row;
    QBoxLayout *m_chips;
    QLineEdit *m_text;
    QPushButton *m_add;
    QTimer *m_pause;
    QList<FilterChip *> m_chipList;
    QPointer<FilterEditor> m_editor;
};

} // namespace punte
