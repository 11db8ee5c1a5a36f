// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTest.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace punte {

/// Every look at a test, the newest first: when, by whom, what was counted, what was said.
class LooksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { No, When, Who, Counts, AlwaysValid, Said, ColumnCount };

    explicit LooksModel(QObject *parent = nullptr);
    void setTest(const AbTest &test);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    AbTest m_test;
};

/// Their table; Ctrl+C copies all of it.
class LooksTable final : public QTableView {
    Q_OBJECT
public:
    explicit LooksTable(QWidget *parent = nullptr);
    void setTest(const AbTest &test);
    void retranslate();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
    LooksModel *m_model;
};

} // namespace punte
