// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportRecord.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

namespace punte {

/// One figure of the dry run; pressed, the table shows only these rows.
class ImportTile final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ImportTile(const QString &icon, QWidget *parent = nullptr);
    /// `shortLabel` stands where the whole one has no room.
    void setContent(const QString &label, int count, const QString &shortLabel = {});
    /// Drawn as something that waits for the person.
    void setUrgent(bool urgent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
    QString m_shortLabel;
    bool m_urgent = false;
};

/// New, changed, unchanged, asks, refused and all rows: how many, and the filter of the table.
class ImportTiles final : public QWidget {
    Q_OBJECT
public:
    explicit ImportTiles(QWidget *parent = nullptr);
    void setCounts(const ImportCounts &counts);
    /// No outcome: all rows.
    void setCurrent(std::optional<ImportOutcome> outcome);
    void retranslate();

Q_SIGNALS:
    void chosen(std::optional<punte::ImportOutcome> outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ImportTile *> m_tiles;
    ImportCounts m_counts;
};

} // namespace punte
