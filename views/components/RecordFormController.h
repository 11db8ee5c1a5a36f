// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/records/RecordForm.h"
#include "views/components/EditorSources.h"

namespace punte {

class ConflictDesk;
class RecordFormView;
class ShellServices;

/// Ties a record's form model to its view and to the window: what is committed in place is saved as one action, what somebody else
/// changes follows without touching what is being typed, a refusal keeps the typed text and says why, a conflict opens the compare.
class RecordFormController final : public QObject {
    Q_OBJECT
public:
    RecordFormController(ShellServices &shell, RecordForm &form, RecordFormView &view, const EditorSources &sources, QObject *parent);

    /// What failed, when a save fails: "The customer was not saved."
    void setAttempted(LiveText sentence) { m_attempted = std::move(sentence); }
    /// Before another record is shown: saves what is typed, and keeps what cannot be saved for the way back.
    void leave();
    /// Before the view is made anew for the same record: what is typed will stand in it again.
    void keepTyped();

private:
    void showRecord(bool another);
    void commit();
    [[nodiscard]] QSet<QByteArray> stagedColumns() const;
    void compare(const ConflictInfo &info);
    void act(const QByteArray &column, const QVariant &raw);

    ShellServices &m_shell;
    RecordForm &m_form;
    RecordFormView &m_view;
    EditorSources m_sources;
    LiveText m_attempted;
    ConflictDesk *m_conflicts;
    bool m_changing = false; ///< the view goes over to another record: what it lets go of is nobody's draft
};

} // namespace punte
