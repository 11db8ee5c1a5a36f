// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

#include <QAbstractTableModel>
#include <QUuid>
#include <QVariantMap>
#include <QWidget>

namespace punte {

/// A few made-up rows with all roles of a record model, for the gallery and for tests of components.
class GalleryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GalleryModel(QObject *parent = nullptr);

    /// The table it shows: names, a stage, money, a date, a person.
    [[nodiscard]] static const TableInfo &tableInfo();
    /// Rows from here on are still loading.
    void setPlaceholdersFrom(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        QUuid id;
        QVariantMap values;
    };
    QList<Row> m_rows;
    int m_placeholdersFrom = -1;
};

/// All components on one page, as mock-up 11 shows them. Rendered in both themes by a test program, to be compared by eye.
class ComponentGallery final : public QWidget {
    Q_OBJECT
public:
    explicit ComponentGallery(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace punte
