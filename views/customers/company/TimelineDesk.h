// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineItem.h"

#include <QObject>

class QAction;

namespace punte {

class ConflictDesk;
class ShellServices;
struct AppError;
struct ConflictInfo;
class TimelineModel;
class TimelineView;

/// What can be done to the lines of a timeline: edit the words in place, pin, copy, delete, open what the line is about; by key, by menu,
/// each one step of undo. What is being typed is kept as a draft of the record. Lives with the view.
class TimelineDesk final : public QObject {
    Q_OBJECT
public:
    /// `prefix`: of the ids of its commands, "customer"; `kind`: of the record, for taking up a draft.
    TimelineDesk(ShellServices &shell, TimelineModel &model, TimelineView &view, const QByteArray &prefix, const QByteArray &kind);

    /// What stands in an editor of a record that is left is kept.
    void edit();

private:
    QAction *add(const char *name, const char *text, const char *icon, const QKeySequence &keys, void (TimelineDesk::*command)());
    void enableActions();
    void togglePinned();
    void remove();
    void copy();
    void open();
    void showMenu(const QPoint &globalPos);
    void save(const TimelineItem &item, const QString &text);
    /// Somebody else wrote it meanwhile: field by field, as everywhere.
    void compare(const TimelineItem &item, const QString &text, const AppError &refused);
    void keepTyped(const TimelineItem &item, const QString &text);
    void takeUpDraft();
    void finish(const QByteArray &code, const TimelineItem &item, const QUuid &action);
    [[nodiscard]] TimelineItem current() const;
    [[nodiscard]] bool mayWrite(const TimelineItem &item) const;

    ShellServices &m_shell;
    TimelineModel &m_model;
    TimelineView &m_view;
    QByteArray m_prefix;
    QByteArray m_kind;
    ConflictDesk *m_conflicts;
    QAction *m_edit = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_open = nullptr;
    bool m_asked = false; ///< for a draft of the record that is shown
};

} // namespace punte
