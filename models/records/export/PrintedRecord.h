// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/Paper.h"

class QPagedPaintDevice;

namespace punte {

/// One record on paper: what its head says, its fields, what stands around it, and what happened with it. Value type, complete in itself:
/// painted by any thread.
class PrintedRecord final {
public:
    /// A name and what it is: a field, a figure; or a moment and what happened then.
    struct Line {
        QString name;
        QString text;
        QString detail; ///< below the text, in smaller letters
    };

    Paper::Head head;

    void addHeading(const QString &title) { m_blocks.append({title, {}}); }
    void add(const Line &line);
    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    /// All pages, upright.
    [[nodiscard]] Result<> paint(QPagedPaintDevice &device) const;

private:
    struct Block {
        QString heading;
        QList<Line> lines;
    };
    struct Run; ///< one printed line
    [[nodiscard]] QList<Run> runs(double width) const;

    QList<Block> m_blocks;
};

} // namespace punte
