// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineModel.h"
#include "views/components/EditorSources.h"

#include <QFrame>

class QMenu;
class QStackedLayout;
class QToolButton;

namespace punte {

class EmptyState;
class ErrorState;
class LoadingState;
class PlainLabel;
class TimelineView;

/// The panel "Activity": a timeline under its filters by kind and by colleague, with its states.
class ActivityPanel final : public QFrame {
    Q_OBJECT
public:
    ActivityPanel(TimelineModel &model, const EditorSources &sources, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    /// Said beside the title when the person may not see all of it.
    void setNote(const QString &note);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillKindMenu();
    void fillPersonMenu();
    void showFilters();
    void showState();

    TimelineModel &m_model;
    EditorSources m_sources;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QToolButton *m_kinds;
    QToolButton *m_persons;
    QMenu *m_kindMenu;
    QMenu *m_personMenu;
    TimelineView *m_view;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QStackedLayout *m_stack;
    bool m_failed = false;
};

} // namespace punte
