// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace punte {

/// The head of a table of the import: 28 px, quiet, with text that is elided and never clipped.
class ImportHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ImportHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void applyTheme();
};

} // namespace punte
