// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/consents/ContactConsents.h"

#include <QAbstractTableModel>

namespace punte {

/// The history of one person's consents as a table, newest first.
class ConsentWordsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, About, How, Words, Noted, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setWords(const QList<ConsentWord> &words);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ConsentWord &word, int column) const;
    QList<ConsentWord> m_words;
};

} // namespace punte
