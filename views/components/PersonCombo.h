// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordPicker.h"

namespace punte {

/// Chooses a person of the organisation: initials in the list, the signed-in person first, blind to diacritics.
class PersonCombo final : public RecordPicker {
    Q_OBJECT
public:
    PersonCombo(const Field &field, const EditorSources &sources, QWidget *parent);

    /// People whose names match `typed` at the start of a word, those that begin with it first.
    [[nodiscard]] static QList<PickItem> matches(const QList<PickItem> &people, const QString &typed, const QUuid &me);
};

} // namespace punte
