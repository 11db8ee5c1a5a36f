// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/PersonDetails.h"
#include "views/components/PopupFrame.h"

namespace punte {

class EditorGrid;
class GridDraft;
class ShellServices;

/// Since when and until when somebody had a role: what is known later than the move itself.
class RoleDatesPopup final : public PopupFrame {
    Q_OBJECT
public:
    /// `id` and `person`: whose role it is.
    RoleDatesPopup(ShellServices &shell, const PersonDetails::Role &role, const QUuid &id, const QString &person, QWidget *anchor);

private:
    void save();

    ShellServices &m_shell;
    PersonDetails::Role m_role;
    QString m_person;
    EditorGrid *m_grid;
    GridDraft *m_draft;
};

} // namespace punte
