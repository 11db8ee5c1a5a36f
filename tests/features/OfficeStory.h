// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/DeskWindow.h"

class QLineEdit;

namespace punte {

class CompareDialog;
class CompareLine;
class RecordFormView;
class RecordTable;

/// What the stories share: an office with a board that scrolls, and the small gestures of its people.
class OfficeStory {
public:
    OfficeStory();

    [[nodiscard]] QString valueOf(const QString &opportunity, const QString &column);
    [[nodiscard]] QUuid idOf(const QString &opportunity);
    [[nodiscard]] QUuid companyId();
    /// A colleague saves elsewhere, through the program's own statement.
    void saveAs(DeskWindow &desk, const QByteArray &table, const QUuid &id, const QVariantMap &values);

    /// Opens the inspector on an opportunity of the board and waits until it is filled.
    static RecordFormView *inspect(DeskWindow &desk, const QUuid &opportunity);
    /// Title of the opportunity in the inspector; empty while something stands instead of it. Its form does not outlive a long wait.
    static QString inspectedTitle(const DeskWindow &desk);
    /// Opens a field of the form and types over it; the editor stays open.
    static QLineEdit *typeInto(DeskWindow &desk, RecordFormView *form, const QByteArray &column, const QString &text);
    /// Opens the cell of the list and types over it; the editor stays open.
    static QLineEdit *typeIntoCell(DeskWindow &desk, RecordTable *table, int row, const QByteArray &column, const QString &text);
    static RecordTable *table(DeskWindow &desk);
    /// The compare that is open over the window, or null.
    static CompareDialog *compare(const DeskWindow &desk);
    static CompareLine *line(const CompareDialog *dialog, const char *column);
    static QString labelText(const DeskWindow &desk, const char *name);

    TestDatabase db;
};

} // namespace punte
