// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportMapping.h"
#include "models/records/import/ImportRecord.h"

#include <QDate>

namespace punte {

/// Turns the cells of a row into values that can be stored. Shows, does not fix: what cannot be stored refuses the row, what is odd is
/// flagged, and what could mean two things asks. Any thread; not changed after construction.
class ImportValueReader final {
public:
    ImportValueReader(ImportKind kind, const ImportMapping &mapping, QDate today);
    void read(int field, const QString &cell, ImportRecord &record) const;

private:
    void readText(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const;
    void readChecked(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const;
    void readAmount(int index, const QString &text, QString &value, ImportRecord &record) const;
    void readWhole(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const;
    void readWord(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const;

    ImportKind m_kind;
    ImportMapping m_mapping;
    QDate m_today;
};

} // namespace punte
